import type { TracedLeven } from '../../experiment/trace/leven.ts'
import type { GroupWait, LevenFact } from '../../experiment/trace/leven-events.ts'
import { Stand } from '../../experiment/trace/stand.ts'
import { eventSentences, weekLabel } from '../../texts/chain/life.ts'
import type { WaitWords } from '../../texts/chain/life.ts'

/** A moment of a life, in words. */
export interface LifeStep {
  /** Weeks since the inschrijving. */
  readonly week: number
  readonly label: string
  readonly sentence: string
}

export interface LifePart {
  readonly stand: number
  readonly from: number
  readonly to: number
  readonly isWait: boolean
}

/** One life in one scenario, ready to be told and drawn. */
export interface Life {
  readonly steps: readonly LifeStep[]
  readonly parts: readonly LifePart[]
  readonly pipWeek: number | null
  readonly weeks: number
  readonly waited: number
  readonly ending: 'afgerond' | 'vertrokken' | 'over-termijn' | 'bezig'
  readonly traits: TracedLeven['traits']
}

const waits: ReadonlySet<number> = new Set([Stand.IntakeWacht, Stand.StartklasWacht, Stand.WachtB1, Stand.WachtOnderwijs, Stand.WachtZ, Stand.NiveauWachtB1, Stand.NiveauWachtZ, Stand.BesluitWacht, Stand.AfrondenWacht])

export function tellLife(traced: TracedLeven): Life {
  const parts = traced.parts.map((part): LifePart => ({ ...part, isWait: waits.has(part.stand) }))
  return {
    steps: traced.events.map(({ week, fact }) => ({ week, label: weekLabel(week), sentence: sentenceOf(fact) })),
    parts, pipWeek: traced.pipWeek, weeks: traced.weeks, traits: traced.traits,
    waited: parts.reduce((sum, { isWait, from, to }) => sum + (isWait ? to - from : 0), 0),
    ending: endingOf(traced.events.at(-1)?.fact.kind),
  }
}

function endingOf(kind: LevenFact['kind'] | undefined): Life['ending'] {
  return kind === 'afgerond' || kind === 'vertrokken' || kind === 'over-termijn' ? kind : 'bezig'
}

function sentenceOf(fact: LevenFact): string {
  switch (fact.kind) {
    case 'inschrijving': return eventSentences.inschrijving(fact.sinceKoppeling)
    case 'afspraak': return eventSentences.afspraak(fact.stap, fact.waited, fact.before)
    case 'niet-gekomen': return eventSentences['niet-gekomen'](fact.keer)
    case 'startklas': return eventSentences.startklas(fact.waited)
    case 'pip': return eventSentences.pip(fact.soort, fact.leerroute, fact.waited, fact.before)
    case 'pip-definitief': return eventSentences['pip-definitief'](fact.leerroute)
    case 'wachtlijst': return eventSentences.wachtlijst(fact.leerroute, fact.niveau, fact.people, fact.minimum)
    case 'les': return eventSentences.les(fact.leerroute, fact.niveau, fact.size, fact.isNew, fact.isOwnSchool, waitWords(fact.wait))
    case 'niveau-klaar': return eventSentences['niveau-klaar'](fact.leerroute, fact.niveau)
    case 'niveau': return eventSentences.niveau(fact.leerroute, fact.niveau, fact.size, waitWords(fact.wait))
    case 'wissel': return eventSentences.wissel(fact.from, fact.leerroute)
    case 'besluit': return eventSentences.besluit(fact.waited)
    case 'gezakt': return eventSentences.gezakt(fact.keer)
    case 'lessen-klaar': return eventSentences['lessen-klaar'](fact.leerroute)
    case 'termijn': return eventSentences.termijn(fact.verlengd)
    case 'afgerond': return eventSentences.afgerond(fact.sincePip)
    default: return eventSentences[fact.kind]()
  }
}

function waitWords({ weeks, causes, most, minimum }: GroupWait): WaitWords {
  return { weeks, teKlein: causes['te-klein'] ?? 0, docent: causes.docent ?? 0, moment: causes.moment ?? 0, school: causes.schoolstart ?? 0, most, minimum }
}

import type { Traced } from '../../experiment/trace/follow.ts'
import type { TracedKeten } from '../../experiment/trace/keten.ts'
import { Einde } from '../../experiment/trace/levens.ts'

/** What kind of person; null is any. The numbers are those of the model. */
export interface PersonType {
  readonly doelgroep: number | null
  readonly leeftijd: number | null
  readonly profiel: number | null
  readonly leerroute: number | null
  /** Place of the gemeente in the plan. */
  readonly gemeente: number | null
}

export const anybody: PersonType = { doelgroep: null, leeftijd: null, profiel: null, leerroute: null, gemeente: null }
export const typeKeys = ['doelgroep', 'leeftijd', 'profiel', 'leerroute', 'gemeente'] as const satisfies readonly (keyof PersonType)[]

/** A person of a future: the same in every scenario. */
export interface Who {
  readonly future: number
  readonly person: number
}

export const futureKinds = ['goed', 'gewoon', 'slecht'] as const
export type FutureKind = (typeof futureKinds)[number]
/** Of ten comparable people, how many are ready sooner: nearly one, half, nearly nine. */
const quantile: Readonly<Record<FutureKind, number>> = { goed: 0.1, gewoon: 0.5, slecht: 0.9 }

/** Of fewer people a tenth is nobody. */
export const LEAST_PEOPLE = 20

/** How it went with people of one type in one scenario. */
export interface Comparable {
  /** Those who stayed, whether or not they finished. */
  readonly count: number
  /** Share of them that finished before the horizon. */
  readonly finished: number
  /** Others, who moved or were exempted. */
  readonly left: number
  /** Null for fewer than `LEAST_PEOPLE`. */
  readonly chosen: Readonly<Record<FutureKind, Who>> | null
}

/** All people of the type in the traced futures, in order of how long it took; who never finished comes last, and who left is not compared. */
export function comparePeople(traced: readonly Traced<TracedKeten>[], type: PersonType): Comparable {
  const stayed: { readonly who: Who; readonly weeks: number }[] = []
  let left = 0
  let finished = 0
  for (const { replication, value: { levens } } of traced) {
    for (let row = 0; row < levens.count; row++) {
      if (typeKeys.some((key) => type[key] !== null && levens[key][row] !== type[key])) continue
      const einde = levens.einde[row]!
      if (einde === Einde.Vertrokken) { left++; continue }
      const isFinished = einde === Einde.Afgerond
      if (isFinished) finished++
      stayed.push({ who: { future: replication, person: levens.person[row]! }, weeks: isFinished ? levens.weeks[row]! : Infinity })
    }
  }
  // Equal durations keep the order of futures and people, so that the choice is the same every time.
  stayed.sort((a, b) => (a.weeks === b.weeks ? 0 : a.weeks - b.weeks))
  const at = (kind: FutureKind): Who => stayed[Math.round(quantile[kind] * (stayed.length - 1))]!.who
  return {
    count: stayed.length, finished: finished / stayed.length, left,
    chosen: stayed.length < LEAST_PEOPLE ? null : { goed: at('goed'), gewoon: at('gewoon'), slecht: at('slecht') },
  }
}

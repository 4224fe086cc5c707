import type { Run } from '../../model/run.ts'
import { Deel, Fase, Les } from '../../model/world.ts'
import type { LevenPart, TracedLeven } from './leven.ts'
import type { LevenEvent, LevenFact } from './leven-events.ts'
import { FIRST_END, standOf } from './stand.ts'
import { createQueueWatch } from './leven-waits.ts'
import type { QueueWatch } from './leven-waits.ts'

/** What is remembered of last week, to see what has changed. */
interface Before {
  stap: number
  noShows: number
  startklas: number
  pip: number
  route: number
  les: number
  level: number
  ready: number
  afgeschaald: number
  attempts: number
  participatie: number
  fase: number
  termijn: boolean
}

/** Follows one person through one scenario. */
export interface Watcher {
  /** Once a week, from the week of the inschrijving on. */
  see(run: Readonly<Run>): void
  end(): Omit<TracedLeven, 'traits'>
}

type Say = (fact: LevenFact) => void

export function createWatcher(person: number): Watcher {
  const events: LevenEvent[] = []
  const parts: { stand: number; from: number; to: number }[] = []
  const waits = createQueueWatch(person)
  let before: Before | null = null
  let pipWeek: number | null = null
  let last = 0
  let ended = false
  return {
    see(run) {
      if (ended) return
      const arrival = run.population.arrival[person]!
      const week = run.week - arrival
      const say: Say = (fact) => { events.push({ week, fact }) }
      if (before === null) say({ kind: 'inschrijving', sinceKoppeling: Math.max(0, arrival - run.population.koppeling[person]!) })
      const now = snapshot(run, person)
      tell(run, person, before ?? atStart(now), now, waits, say)
      before = now
      if (pipWeek === null && run.world.person.pipWeek[person]! >= 0) pipWeek = run.world.person.pipWeek[person]! - arrival
      const stand = standOf(run, person)
      ended = stand >= FIRST_END
      last = week + 1
      if (ended) last = week
      else extend(parts, stand, week)
      if (!ended) waits.see(run, stand)
      if (run.week === run.weeks - 1 && !ended) say({ kind: 'bezig' })
    },
    end: () => ({ parts: parts as readonly LevenPart[], events, pipWeek, weeks: last }),
  }
}

function extend(parts: { stand: number; from: number; to: number }[], stand: number, week: number): void {
  const current = parts.at(-1)
  if (current?.stand === stand) current.to = week + 1
  else parts.push({ stand, from: week, to: week + 1 })
}

function snapshot(run: Readonly<Run>, person: number): Before {
  const { person: p } = run.world
  const pip = p.pipWeek[person]!
  return {
    stap: p.stap[person]!, noShows: p.noShows[person]!, startklas: p.startklas[person]!, pip: p.pip[person]!, route: p.route[person]!, les: p.les[person]!,
    level: p.level[person]!, ready: p.klaarVoorVolgend[person]!, afgeschaald: p.afgeschaald[person]!, attempts: p.attempts[person]!,
    participatie: p.participatie[person]!, fase: p.fase[person]!, termijn: pip >= 0 && p.stap[person] === 10,
  }
}

/** Nothing has happened yet, except what an early start in the opvang has brought. */
function atStart(now: Before): Before {
  return { ...now, pip: 0, startklas: now.startklas === Deel.Wacht ? Deel.Wacht : Deel.Niet, les: Les.Geen }
}

function tell(run: Readonly<Run>, person: number, before: Before, now: Before, waits: QueueWatch, say: Say): void {
  if (run.week === run.switchWeek && now.fase === Fase.Traject && run.week > run.population.arrival[person]!) say({ kind: 'organisatie' })
  tellIntake(before, now, waits, say)
  tellPip(before, now, waits, say)
  tellLessons(run, person, before, now, waits, say)
  tellModules(run, person, before, now, say)
  tellEnd(run, person, before, now, say)
}

function tellIntake(before: Before, now: Before, waits: QueueWatch, say: Say): void {
  if (now.noShows > before.noShows) say({ kind: 'niet-gekomen', keer: now.noShows })
  // A third no-show jumps to the PIP: those appointments were not held.
  else if (now.stap > before.stap && now.stap <= 3) for (let stap = before.stap; stap < now.stap; stap++) say({ kind: 'afspraak', stap, ...waits.takeConsulent() })
  if (now.startklas === before.startklas) return
  if (now.startklas === Deel.Bezig) say({ kind: 'startklas', waited: waits.takeStartklas() })
  if (now.startklas === Deel.Klaar) say({ kind: 'startklas-klaar' })
}

function tellPip(before: Before, now: Before, waits: QueueWatch, say: Say): void {
  if (now.pip === before.pip) return
  if (before.pip === 0) say({ kind: 'pip', soort: now.pip, leerroute: now.route, ...waits.takeConsulent() })
  else say({ kind: 'pip-definitief', leerroute: now.route })
}

function tellLessons(run: Readonly<Run>, person: number, before: Before, now: Before, waits: QueueWatch, say: Say): void {
  if (before.pip > 0 && now.route !== before.route) say({ kind: 'wissel', from: before.route, leerroute: now.route })
  if (now.afgeschaald > before.afgeschaald) say({ kind: 'afgeschaald' })
  if (now.les === Les.Groep || now.les === Les.EigenSchool) {
    const first = before.les !== Les.Groep && before.les !== Les.EigenSchool && before.les !== Les.Besluit
    if (first || now.route !== before.route) say({ kind: 'les', leerroute: now.route, niveau: now.level, ...groupNow(run, person), isOwnSchool: now.les === Les.EigenSchool, wait: waits.takeGroup() })
    else if (now.level !== before.level) say({ kind: 'niveau', leerroute: now.route, niveau: now.level, size: groupNow(run, person).size, wait: waits.takeGroup() })
    else if (now.ready > before.ready) say({ kind: 'niveau-klaar', leerroute: now.route, niveau: now.level })
  }
  if (now.les === before.les) {
    if (now.les === Les.Examen && now.attempts > before.attempts) say({ kind: 'gezakt', keer: now.attempts })
    return
  }
  tellLessonChange(run, person, before, now, waits, say)
}

function tellLessonChange(run: Readonly<Run>, person: number, before: Before, now: Before, waits: QueueWatch, say: Say): void {
  switch (now.les) {
    case Les.Wacht: say(queueFact(run, person)); return
    case Les.Onderwijs: say({ kind: 'les', leerroute: now.route, niveau: 0, size: 0, isNew: true, isOwnSchool: false, wait: waits.takeGroup() }); return
    case Les.Besluit: say({ kind: 'besluit-gevraagd' }); return
    case Les.Groep: if (before.les === Les.Besluit) say({ kind: 'besluit', waited: waits.takeConsulent().waited }); return
    case Les.Examen: say({ kind: 'examen', leerroute: now.route }); return
    case Les.Klaar: say({ kind: 'lessen-klaar', leerroute: now.route })
  }
}

function queueFact(run: Readonly<Run>, person: number): LevenFact {
  const { world, inputs } = run
  const list = world.waiting.owner[person]!
  if (list < 0) return { kind: 'wacht-schooljaar' }
  const people = world.waiting.count[list]!
  return { kind: 'wachtlijst', leerroute: world.person.route[person]!, niveau: world.person.level[person]!, people, minimum: Math.min(inputs.groepen.minimum, inputs.groepen.maximum) }
}

/** New when all its weeks lie behind its start. */
function groupNow(run: Readonly<Run>, person: number): { readonly size: number; readonly isNew: boolean } {
  const { world } = run
  const group = world.person.group[person]!
  if (group < 0) return { size: 0, isNew: false }
  return { size: world.members.count[group]!, isNew: world.group.sinds[group] === run.lessonClock[run.week] }
}

function tellModules(run: Readonly<Run>, person: number, before: Before, now: Before, say: Say): void {
  const { person: p } = run.world
  if (p.pvtKlaar[person] === run.week) say({ kind: 'pvt-klaar' })
  if (p.mapKlaar[person] === run.week) say({ kind: 'map-klaar' })
  if (now.participatie > before.participatie) say({ kind: 'participatie-klaar' })
}

function tellEnd(run: Readonly<Run>, person: number, before: Before, now: Before, say: Say): void {
  const { person: p } = run.world
  if (now.termijn && !before.termijn) say({ kind: 'termijn', verlengd: p.verlengd[person] === 1 })
  if (now.fase === before.fase) return
  if (now.fase === Fase.Afgerond) say({ kind: 'afgerond', sincePip: run.week - p.pipWeek[person]!, verlengd: p.verlengd[person] === 1 })
  if (now.fase === Fase.Vertrokken) say({ kind: 'vertrokken' })
  if (now.fase === Fase.OverTermijn) say({ kind: 'over-termijn' })
}


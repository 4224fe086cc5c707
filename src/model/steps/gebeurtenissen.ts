import { remove } from '../lists.ts'
import type { Run } from '../run.ts'
import { Event, EVENTS, Taak } from '../world.ts'
import { gesprekHeld } from './gesprekken.ts'
import { afspraakDue, afspraakHeld, voorlopigDue } from './intake.ts'
import { decisionTaken, lessonsDue, participatieDone, readyForLessons } from './lessen.ts'
import { setVoorlopigPip, switchRoute } from './pip.ts'
import { startklasDone } from './startklassen.ts'
import { checkFinished, depart, termEnds } from './uitstroom.ts'

/** Everything that falls due for a person this week, in the order in which it was planned. */
export function handleDue(run: Run): void {
  const { events } = run.world
  for (let item = events.first[run.week]!; item >= 0; item = events.first[run.week]!) {
    remove(events, item)
    const person = Math.floor(item / EVENTS)
    happens(run, person, item - person * EVENTS)
  }
}

function happens(run: Run, person: number, event: number): void {
  switch (event) {
    case Event.Afspraak: afspraakDue(run, person); return
    case Event.VoorlopigPip: voorlopigDue(run, person); return
    case Event.StartklasKlaar: startklasDone(run, person); return
    case Event.KlaarVoorLes: readyForLessons(run, person); return
    case Event.LesKlaar: lessonsDue(run, person); return
    case Event.Gesprek: gesprekHeld(run, person); return
    case Event.Module: checkFinished(run, person); return
    case Event.Participatie: participatieDone(run, person); return
    case Event.Termijn: termEnds(run, person); return
    case Event.Vertrek: depart(run, person); return
  }
}

/** A team has done a task for someone. */
export function taskDone(run: Run, person: number, taak: number): void {
  switch (taak) {
    case Taak.Afspraak: afspraakHeld(run, person); return
    case Taak.VoorlopigPip: setVoorlopigPip(run, person); return
    case Taak.Herziening: switchRoute(run, person); return
    case Taak.Besluit: decisionTaken(run, person); return
  }
}

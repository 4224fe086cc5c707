import { takeFirst } from '../lists.ts'
import { run } from '../run.ts'
import { Event, EVENTS, Taak } from '../world.ts'
import { gesprekHeld } from './gesprekken.ts'
import { afspraakDue, afspraakHeld, voorlopigDue } from './intake.ts'
import { decisionTaken, lessonsDue, participatieDone, readyForLessons } from './lessen.ts'
import { setVoorlopigPip, switchRoute } from './pip.ts'
import { startklasDone } from './startklassen.ts'
import { checkFinished, depart, termEnds } from './uitstroom.ts'

/** Everything that falls due for a person this week, in the order in which it was planned. */
export function handleDue(): void {
  const { events } = run.world
  while (events.first[run.week]! >= 0) {
    const item = takeFirst(events, run.week)
    const person = Math.floor(item / EVENTS)
    happens(person, item - person * EVENTS)
  }
}

function happens(person: number, event: number): void {
  switch (event) {
    case Event.Afspraak: afspraakDue(person); return
    case Event.VoorlopigPip: voorlopigDue(person); return
    case Event.StartklasKlaar: startklasDone(person); return
    case Event.KlaarVoorLes: readyForLessons(person); return
    case Event.LesKlaar: lessonsDue(person); return
    case Event.Gesprek: gesprekHeld(person); return
    case Event.Module: checkFinished(person); return
    case Event.Participatie: participatieDone(person); return
    case Event.Termijn: termEnds(person); return
    case Event.Vertrek: depart(person); return
  }
}

/** A team has done a task for someone. */
export function taskDone(person: number, taak: number): void {
  switch (taak) {
    case Taak.Afspraak: afspraakHeld(person); return
    case Taak.VoorlopigPip: setVoorlopigPip(person); return
    case Taak.Herziening: switchRoute(person); return
    case Taak.Besluit: decisionTaken(person); return
  }
}

import type { Inputs } from './inputs.ts'
import { append, remove } from './lists.ts'
import type { Plan } from './plan.ts'
import type { Population } from './population.ts'
import type { ReplicationKey } from './random/draw.ts'
import type { Ledger } from './record.ts'
import type { Instroom } from './steps/instroom.ts'
import type { Structure } from './structure.ts'
import type { World } from './world.ts'
import { EVENTS } from './world.ts'

/** One scenario of one replication while it runs: what every step reads and changes. */
export interface Run {
  readonly plan: Plan
  key: ReplicationKey
  readonly population: Population
  readonly instroom: Instroom
  readonly world: World
  readonly ledger: Ledger
  /** Weeks of run-in and horizon together. */
  readonly weeks: number
  readonly decisionWeek: number
  /** The organisation in force: today's until the switch, then the scenario's. */
  inputs: Inputs
  structure: Structure
  /** Lesson weeks in [0, week), per week: the clock of all lessons. */
  readonly lessonClock: Float64Array
  /** Week of the switch; far in the future during the run-in. */
  switchWeek: number
  /** Weeks until which less work is done because of the transition, and how much less. */
  transitionLoss: number
  /** Loss of learning two functions at once, for half a year after the switch. */
  learningLoss: number
  week: number
}

/** Plans something for a person; an earlier plan of the same kind lapses. Beyond the horizon nothing is planned. */
export function schedule(run: Run, person: number, event: number, week: number): void {
  const { events } = run.world
  const item = person * EVENTS + event
  remove(events, item)
  const due = week <= run.week ? run.week + 1 : week
  if (due < run.weeks) append(events, due, item)
}

export function unschedule(run: Run, person: number, event: number): void {
  remove(run.world.events, person * EVENTS + event)
}

/** Nothing will happen to this person any more. */
export function unscheduleAll(run: Run, person: number): void {
  for (let event = 0; event < EVENTS; event++) remove(run.world.events, person * EVENTS + event)
}

/**
 * First week whose end has at least `clock` lesson weeks behind it.
 * @returns a week after now, or `run.weeks` when that lies beyond the horizon
 */
export function weekOfLessonClock(run: Run, clock: number): number {
  const { lessonClock } = run
  const perWeek = (lessonClock[run.weeks]! - lessonClock[0]!) / run.weeks
  let week = Math.min(run.weeks, Math.max(run.week + 1, run.week + Math.floor((clock - lessonClock[run.week]!) / perWeek)))
  while (week < run.weeks && lessonClock[week]! < clock) week++
  while (week > run.week + 1 && lessonClock[week - 1]! >= clock) week--
  return week
}

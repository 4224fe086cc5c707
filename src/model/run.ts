import { LESSON_STEPS } from './calendar.ts'
import type { Inputs } from './inputs.ts'
import { append, remove } from './lists.ts'
import { createInputs } from './inputs.ts'
import { noPlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { createPopulation } from './population.ts'
import type { Population } from './population.ts'
import type { ReplicationKey } from './random/draw.ts'
import { createLedger } from './record.ts'
import type { Ledger } from './record.ts'
import { createInstroom } from './steps/instroom.ts'
import type { Instroom } from './steps/instroom.ts'
import { createStructure } from './structure.ts'
import type { Structure } from './structure.ts'
import type { World } from './world.ts'
import { createWorld, EVENTS, growWorld } from './world.ts'

/** One scenario of one replication while it runs: what every step reads and changes. */
export interface Run {
  plan: Plan
  key: ReplicationKey
  readonly population: Population
  instroom: Instroom
  readonly world: World
  ledger: Ledger
  /** Weeks of run-in and horizon together. */
  weeks: number
  decisionWeek: number
  /** The organisation in force: today's until the switch, then the scenario's. */
  inputs: Inputs
  structure: Structure
  /** Lesson weeks in [0, week), per week: the clock of all lessons. */
  readonly lessonClock: Float64Array
  /** First week that has this number of quarters of a lesson week behind it: where a search in `lessonClock` begins. */
  readonly weekOfLesson: Int32Array
  /** Week of the switch; far in the future during the run-in. */
  switchWeek: number
  /** Weeks until which less work is done because of the transition, and how much less. */
  transitionLoss: number
  /** Loss of learning two functions at once, for half a year after the switch. */
  learningLoss: number
  week: number
}

/** Room that a thread begins with: as much as a region of several gemeenten needs. The kernel (docs/beslissingen/0010) has room of its own. */
const ROOM = { persons: 8_192, weeks: 16 * 52, gemeenten: 12 }
const room = { ...ROOM }
const NEVER = 1e9

/**
 * The run of this thread; there is one at a time, so steps take it from here and nobody has to hand it on. It also makes them a
 * third faster: columns that stand in one place for as long as a thread lives are addresses to an engine, and no look-ups
 * (docs/beslissingen/0007). Numbers that can be fractions begin as fractions, so that their shape never changes.
 */
export const run: Run = {
  plan: noPlan, key: { a: 0, b: 0 }, population: createPopulation(ROOM.persons), instroom: createInstroom(noPlan), world: createWorld(ROOM),
  ledger: createLedger(0, 0), weeks: 0, decisionWeek: 0, inputs: createInputs(), structure: createStructure(noPlan), lessonClock: new Float64Array(ROOM.weeks + 1),
  weekOfLesson: new Int32Array(ROOM.weeks * LESSON_STEPS + 1), switchWeek: NEVER, transitionLoss: 0.5, learningLoss: 0.5, week: 0,
}

/** The world as it stood at the decision, to which each scenario goes back. */
export const atDecision = createWorld(ROOM)

/** Makes room for a larger region than the ones before: columns are replaced by wider ones, and lose what they held. */
export function makeRoom(persons: number, weeks: number, gemeenten: number): void {
  if (persons <= room.persons && weeks <= room.weeks && gemeenten <= room.gemeenten) return
  Object.assign(room, { persons: Math.max(persons, room.persons), weeks: Math.max(weeks, room.weeks), gemeenten: Math.max(gemeenten, room.gemeenten) })
  growWorld(run.world, room)
  growWorld(atDecision, room)
  Object.assign(run, { lessonClock: new Float64Array(room.weeks + 1), weekOfLesson: new Int32Array(room.weeks * LESSON_STEPS + 1) })
}

interface Begin {
  readonly plan: Plan
  readonly instroom: Instroom
  readonly weeks: number
  readonly decisionWeek: number
  readonly structureToday: Structure
}

/** Today's organisation is in force when a run begins. */
export function beginRun(of: Begin, today: Inputs, ledger: Ledger, key: ReplicationKey): void {
  run.plan = of.plan
  run.key = key
  run.instroom = of.instroom
  run.ledger = ledger
  run.weeks = of.weeks
  run.decisionWeek = of.decisionWeek
  run.inputs = today
  run.structure = of.structureToday
  run.switchWeek = NEVER
  run.transitionLoss = 0
  run.learningLoss = 0
}

/** Plans something for a person; an earlier plan of the same kind lapses. Beyond the horizon nothing is planned. */
export function schedule(person: number, event: number, week: number): void {
  const { events } = run.world
  const item = person * EVENTS + event
  remove(events, item)
  const due = week <= run.week ? run.week + 1 : week
  if (due < run.weeks) append(events, due, item)
}

export function unschedule(person: number, event: number): void {
  remove(run.world.events, person * EVENTS + event)
}

/** Nothing will happen to this person any more. */
export function unscheduleAll(person: number): void {
  for (let event = 0; event < EVENTS; event++) remove(run.world.events, person * EVENTS + event)
}

/**
 * First week whose end has at least `clock` lesson weeks behind it.
 * @returns a week after now, or `run.weeks` when that lies beyond the horizon
 */
export function weekOfLessonClock(clock: number): number {
  const { lessonClock, weeks } = run
  if (!(clock <= lessonClock[weeks]!)) return weeks
  let week = run.weekOfLesson[Math.floor(clock * LESSON_STEPS)]!
  while (lessonClock[week]! < clock) week++
  return week > run.week ? week : run.week + 1
}

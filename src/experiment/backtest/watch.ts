import { Leerroute } from '../../model/population.ts'
import type { Run } from '../../model/run.ts'
import type { Observe } from '../../model/simulate.ts'
import { Deel, Fase, Les } from '../../model/world.ts'
import { countPeople, NOT_YET } from './count.ts'
import type { Quantity } from './quantity.ts'
import { weekOf } from './quantity.ts'

/** Follows one replication and writes each quantity at the moment its count was taken. */
export interface Watch {
  readonly observe: Observe
  /** Forgets the last replication. */
  clear(): void
  /** In the order of the quantities; NaN where nobody was counted. */
  values(): readonly number[]
}

/** What the model does not keep and a count needs. */
export interface Remembered {
  /**
   * Week in which the leerroute began, by person: the first lesson, or for the onderwijsroute the moment that somebody can go to
   * school. Until a course begins there is a bridging course of twenty weeks (OND04), which a register counts and the model does not give.
   */
  readonly routeBegan: Int32Array
  /** Week in which the lessons ended, by person. */
  readonly lessonsEnded: Int32Array
  /** Weeks in a group after its level was done, waiting for a seat at the next one. */
  readonly betweenLevels: Int32Array
  /** Startklassen begun, by week. */
  readonly startklassen: Float64Array
  /** Euro for consulenten, by week. */
  readonly formatie: Float64Array
}

interface Planned {
  readonly quantity: Quantity
  readonly at: number
}

const MOST_PERSONS = 16_384

/** @param firstYear calendar year of week 0 */
export function createWatch(quantities: readonly Quantity[], firstYear: number, weeks: number): Watch {
  const remembered: Remembered = { routeBegan: new Int32Array(MOST_PERSONS), lessonsEnded: new Int32Array(MOST_PERSONS), betweenLevels: new Int32Array(MOST_PERSONS), startklassen: new Float64Array(weeks), formatie: new Float64Array(weeks) }
  const inStartklas = new Uint8Array(MOST_PERSONS)
  const values = new Float64Array(quantities.length)
  const planned: readonly Planned[] = quantities.map((quantity) => ({ quantity, at: weekOf(quantity.seen ?? quantity.period.until, firstYear) }))
  const clear = () => {
    values.fill(Number.NaN)
    remembered.routeBegan.fill(NOT_YET)
    remembered.lessonsEnded.fill(NOT_YET)
    remembered.betweenLevels.fill(0)
    inStartklas.fill(0)
  }
  clear()
  return {
    clear,
    values: () => [...values],
    observe: (run) => {
      if (run.population.count > MOST_PERSONS) throw new RangeError(`createWatch: ${run.population.count} people, room for ${MOST_PERSONS}`)
      followPeople(run, remembered, inStartklas)
      remembered.formatie[run.week] = weekOfFormatie(run)
      planned.forEach(({ quantity, at }, index) => {
        if (at === run.week + 1) values[index] = measure(run, quantity, remembered, firstYear)
      })
    },
  }
}

function followPeople(run: Run, remembered: Remembered, inStartklas: Uint8Array): void {
  const { person: p } = run.world
  let entered = 0
  for (let person = 0; person < run.population.count && run.population.arrival[person]! <= run.week; person++) {
    const busy = p.startklas[person] === Deel.Bezig ? 1 : 0
    if (busy === 1 && inStartklas[person] === 0) entered++
    inStartklas[person] = busy
    if (remembered.routeBegan[person] === NOT_YET && hasBegun(run, person)) remembered.routeBegan[person] = run.week
    if (p.les[person] === Les.Groep && p.klaarVoorVolgend[person] === 1) remembered.betweenLevels[person]!++
    const done = p.les[person] === Les.Examen || p.les[person] === Les.Klaar
    if (done && remembered.lessonsEnded[person] === NOT_YET && p.fase[person] !== Fase.Vertrokken) remembered.lessonsEnded[person] = run.week
  }
  remembered.startklassen[run.week] = Math.ceil(entered / Math.round(run.inputs.startklas.maximum))
}

function hasBegun({ world: { person: p } }: Run, person: number): boolean {
  return p.eersteLes[person]! >= 0 || (p.route[person] === Leerroute.Onderwijs && p.les[person] === Les.Wacht)
}

function weekOfFormatie(run: Run): number {
  const { fte } = run.world.team
  let total = 0
  for (let team = 0; team < run.structure.teams; team++) total += fte[team]!
  return (total * run.inputs.kosten.fte) / 52
}

function measure(run: Run, quantity: Quantity, remembered: Remembered, firstYear: number): number {
  const from = weekOf(quantity.period.from, firstYear)
  const until = weekOf(quantity.period.until, firstYear)
  switch (quantity.kind) {
    case 'startklassen': return sum(remembered.startklassen, from, until)
    case 'formatie': return sum(remembered.formatie, from, until)
    default: return countPeople(run, quantity, from, until, remembered)
  }
}

function sum(weeks: Float64Array, from: number, until: number): number {
  let total = 0
  for (let week = from; week < until; week++) total += weeks[week]!
  return total
}


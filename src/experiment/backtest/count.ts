import type { Population } from '../../model/population.ts'
import { Leerprofiel } from '../../model/population.ts'
import type { Run } from '../../model/run.ts'
import { TEMPO_WACHTEND } from '../../model/steps/voortgang.ts'
import { Fase } from '../../model/world.ts'
import type { Quantity } from './quantity.ts'
import type { Remembered } from './watch.ts'

/** No week, in the columns of the model. */
export const NOT_YET = -1
const WEEKS_PER_MONTH = 52 / 12
const PIP_TERM = 10

/** Counts, or takes a mean or a median over, the people whom a quantity is about, as things stand at the end of the week. */
export function countPeople(run: Run, quantity: Quantity, from: number, until: number, remembered: Remembered): number {
  const people = peopleOf(run, quantity)
  const { person: p } = run.world
  const { arrival } = run.population
  const within = (week: number): boolean => week >= from && week < until
  const starters = () => people.filter((person) => within(p.eersteLes[person]!))
  switch (quantity.kind) {
    case 'instroom': return people.filter((person) => within(arrival[person]!)).length
    case 'stand': return people.filter((person) => p.fase[person] === Fase.Intake || p.fase[person] === Fase.Traject).length
    case 'pip': return people.filter((person) => within(p.pipWeek[person]!)).length
    case 'pip-op-tijd': return pipInTime(run, people.filter((person) => within(arrival[person]!)))
    case 'start': return people.filter((person) => within(remembered.routeBegan[person]!)).length
    case 'wacht': return mean(starters().map((person) => p.eersteLes[person]! - p.pipWeek[person]!))
    case 'afgerond': return people.filter((person) => within(p.klaarWeek[person]!)).length
    case 'lesmaanden': return median(starters().map((person) => monthsOfLessons(run, person, remembered)))
    case 'gewisseld': return people.filter((person) => p.gewisseld[person] === 1).length
    default: throw new Error(`countPeople: ${quantity.kind} is not counted by person`)
  }
}

function peopleOf(run: Run, { whom = {} }: Quantity): readonly number[] {
  const { population, world, plan, week } = run
  const gemeente = whom.gemeente === undefined ? -1 : plan.gemeenten.findIndex(({ code }) => code === whom.gemeente)
  if (whom.gemeente !== undefined && gemeente < 0) throw new Error(`countPeople: no gemeente ${whom.gemeente} in ${plan.region.id}`)
  const people: number[] = []
  for (let person = 0; person < population.count && population.arrival[person]! <= week; person++) {
    if (gemeente >= 0 && population.gemeente[person] !== gemeente) continue
    if (whom.doelgroep !== undefined && population.doelgroep[person] !== whom.doelgroep) continue
    if (whom.route !== undefined && world.person.route[person] !== whom.route) continue
    if (whom.undelayed && isDelayed(population, person)) continue
    people.push(person)
  }
  return people
}

function isDelayed({ profiel, kinderopvang, gezondheid, werk }: Population, person: number): boolean {
  const slow = profiel[person] !== Leerprofiel.Gemiddeld && profiel[person] !== Leerprofiel.Snel
  return slow || kinderopvang[person] === 1 || gezondheid[person] === 1 || werk[person] === 1
}

/** Who left within the ten weeks had no PIP to get and does not count. */
function pipInTime(run: Run, people: readonly number[]): number {
  const { person: p } = run.world
  const { arrival } = run.population
  const staying = people.filter((person) => p.pipWeek[person]! >= 0 || p.fase[person] !== Fase.Vertrokken)
  return staying.filter((person) => p.pipWeek[person]! >= 0 && p.pipWeek[person]! - arrival[person]! <= PIP_TERM).length / staying.length
}

/**
 * Without what waiting for a seat at the next level costs: a school that tells how long its course takes leaves that out. Infinity while
 * the lessons go on or stopped without an end: a median can bear that, a mean could not.
 */
function monthsOfLessons(run: Run, person: number, { lessonsEnded, betweenLevels }: Remembered): number {
  const end = lessonsEnded[person]!
  const delay = betweenLevels[person]! * (1 - TEMPO_WACHTEND)
  return end === NOT_YET ? Number.POSITIVE_INFINITY : (end - run.world.person.eersteLes[person]! - delay) / WEEKS_PER_MONTH
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

/** NaN for nobody, and where half of the people have no end. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  return middle === undefined || middle === Number.POSITIVE_INFINITY ? Number.NaN : middle
}

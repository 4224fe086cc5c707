import { bookLineIds } from '../model/books.ts'
import { outcomeColumn } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import { bookColumn } from '../experiment/results.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import { outcomeIds, outcomes } from '../model/outcomes.ts'
import type { Plan } from '../model/plan.ts'
import type { CheckId } from '../texts/grounds/grounds.ts'

/** Whether the model's numbers add up, looked at on the user's own futures: anybody may see it, not only who wrote the tests. */
export interface Check {
  readonly id: CheckId
  readonly isGood: boolean
  /** How many sums or futures were looked at. */
  readonly counted: number
  /** Largest difference or value found, where that says something. */
  readonly largest: number
}

/** Euro a year: sums of the same amounts in another order. */
const EURO = 0.01
/** Books are kept in single precision: a euro in sixteen million. */
const SINGLE = 1e-6
const TINY = 1e-9

const lasten = outcomeIds.filter((id) => id.startsWith('lasten.') && id !== 'lasten.jaar')

export function checksOf(plan: Plan, results: Results): readonly Check[] {
  const scenarios = [...results.scenarioIds.keys()]
  const column = (scenario: number, id: OutcomeId): Float64Array => outcomeColumn(results, scenario, id)
  return [
    sums('lines', scenarios.map((s) => ({ parts: lasten.map((id) => column(s, id)), whole: column(s, 'lasten.jaar') })), EURO),
    sums('balance', scenarios.map((s) => ({ parts: [column(s, 'baten.jaar'), column(s, 'lasten.jaar').map((value) => -value)], whole: column(s, 'saldo.jaar') })), EURO),
    ...(results.gemeenten > 0 ? [gemeenten(results, scenarios)] : []),
    samePeople(results, scenarios),
    within(results, scenarios),
    ordered('order', scenarios.map((s) => [column(s, 'les.binnen-4-weken'), column(s, 'les.binnen-8-weken'), column(s, 'les.binnen-13-weken')])),
    ordered('pip', scenarios.map((s) => [column(s, 'pip.definitief-binnen-10-weken'), column(s, 'pip.binnen-10-weken')])),
    groupMaximum(plan, results, scenarios),
    notNegative(results, scenarios),
  ]
}

interface Sum {
  readonly parts: readonly Float64Array[]
  readonly whole: Float64Array
}

function sums(id: CheckId, all: readonly Sum[], tolerance: number): Check {
  let [counted, largest] = [0, 0]
  for (const { parts, whole } of all) {
    for (let row = 0; row < whole.length; row++) {
      const difference = Math.abs(parts.reduce((sum, part) => sum + part[row]!, 0) - whole[row]!)
      counted++
      if (!(difference <= largest)) largest = difference
    }
  }
  return { id, isGood: largest <= tolerance, counted, largest }
}

/** What gemeenten spend by year, summed, is what the simulation counted a year while it ran. */
function gemeenten(results: Results, scenarios: readonly number[]): Check {
  const lines = bookLineIds.filter((id) => id.startsWith('lasten.'))
  const years = results.bookYears
  let [counted, largest, isGood] = [0, 0, true]
  for (const scenario of scenarios) {
    const whole = outcomeColumn(results, scenario, 'lasten.jaar')
    const total = new Float64Array(results.completed)
    let bookedYears = 0
    for (let year = 0; year < years; year++) {
      let isBooked = false
      for (const line of lines) {
        for (let gemeente = 0; gemeente < results.gemeenten; gemeente++) {
          const column = bookColumn(results, scenario, year, line, gemeente)
          for (let row = 0; row < total.length; row++) {
            total[row]! += column[row]!
            isBooked ||= column[row] !== 0
          }
        }
      }
      if (isBooked) bookedYears++
    }
    for (let row = 0; row < total.length; row++) {
      const difference = Math.abs(total[row]! / Math.max(1, bookedYears) - whole[row]!)
      counted++
      largest = Math.max(largest, difference)
      if (difference > 1 + SINGLE * Math.abs(whole[row]!)) isGood = false
    }
  }
  return { id: 'gemeenten', isGood, counted, largest }
}

function samePeople(results: Results, scenarios: readonly number[]): Check {
  const ids: readonly OutcomeId[] = ['instroom.statushouders', 'instroom.gezinsmigranten']
  const isGood = ids.every((id) => {
    const first = outcomeColumn(results, 0, id)
    return scenarios.every((scenario) => outcomeColumn(results, scenario, id).every((value, row) => Object.is(value, first[row])))
  })
  return { id: 'people', isGood, counted: results.completed, largest: 0 }
}

function within(results: Results, scenarios: readonly number[]): Check {
  const shares = outcomeIds.filter((id) => (outcomes[id].unit === 'aandeel' || outcomes[id].unit === 'kans') && id !== 'saldo.aandeel')
  let [counted, isGood] = [0, true]
  for (const scenario of scenarios) {
    for (const id of shares) {
      for (const value of outcomeColumn(results, scenario, id)) {
        if (Number.isNaN(value)) continue
        counted++
        if (value < -TINY || value > 1 + TINY) isGood = false
      }
    }
  }
  return { id: 'shares', isGood, counted, largest: 0 }
}

function ordered(id: CheckId, all: readonly (readonly Float64Array[])[]): Check {
  let [counted, isGood] = [0, true]
  for (const columns of all) {
    for (let row = 0; row < columns[0]!.length; row++) {
      counted++
      for (let next = 1; next < columns.length; next++) if (columns[next - 1]![row]! > columns[next]![row]! + TINY) isGood = false
    }
  }
  return { id, isGood, counted, largest: 0 }
}

/** Today's maximum counts too: groups of before the switch are still there after it. */
function groupMaximum(plan: Plan, results: Results, scenarios: readonly number[]): Check {
  const upper = (settings: Plan['today']): number => {
    const maximum = settings['groepen.maximum']
    return maximum.kind === 'fixed' ? maximum.value : maximum.high
  }
  let [counted, largest, isGood] = [0, 0, true]
  for (const scenario of scenarios) {
    const most = Math.max(upper(plan.today), upper(plan.scenarios[scenario]!.settings))
    for (const value of outcomeColumn(results, scenario, 'groepen.grootte')) {
      if (Number.isNaN(value)) continue
      counted++
      largest = Math.max(largest, value)
      if (value > most + TINY) isGood = false
    }
  }
  return { id: 'groups', isGood, counted, largest }
}

function notNegative(results: Results, scenarios: readonly number[]): Check {
  const ids = outcomeIds.filter((id) => !id.startsWith('saldo.') && outcomes[id].unit !== 'aandeel' && outcomes[id].unit !== 'kans')
  let [counted, isGood] = [0, true]
  for (const scenario of scenarios) {
    for (const id of ids) {
      for (const value of outcomeColumn(results, scenario, id)) {
        if (Number.isNaN(value)) continue
        counted++
        if (value < -EURO) isGood = false
      }
    }
  }
  return { id: 'negative', isGood, counted, largest: 0 }
}

/** Futures that were simulated once more, laid on those of the run. @param again outcomes of the first futures, [replication][scenario][outcome] */
export function repeatCheck(results: Results, again: Float64Array): Check {
  let isGood = again.length > 0
  for (let at = 0; at < again.length; at++) if (!Object.is(again[at], results.outcomes[at])) isGood = false
  return { id: 'repeat', isGood, counted: again.length, largest: 0 }
}

import { Knoop, KNOPEN } from '../../experiment/trace/knoop.ts'
import type { TracedKeten } from '../../experiment/trace/keten.ts'
import { bandOf } from '../band.ts'
import type { ValueBand } from '../band.ts'

/** A stage of a cohort. */
export interface FlowStage {
  /** One of `Knoop`. */
  readonly knoop: number
  readonly people: ValueBand
  /** Weeks per person who reached it: in a queue, and helped. NaN when nobody did. */
  readonly waited: ValueBand
  readonly busy: ValueBand
}

export interface FlowLink {
  readonly from: number
  readonly to: number
  /** Mean over the futures, so that what comes into a stage goes out of it. */
  readonly people: number
}

/** Everybody who began in one year of one scenario, from doelgroep to ending. */
export interface ChainFlow {
  readonly futures: number
  /** Stages that somebody reached in some future, in the order of `Knoop`. */
  readonly stages: readonly FlowStage[]
  readonly links: readonly FlowLink[]
  readonly total: ValueBand
  /** Share of the cohort that finished within the term, per future; NaN in a future where nobody began. */
  readonly inTime: Float64Array
  readonly inTimeRange: ValueBand
  /** Weeks of the first queue for lessons per person who joined one; NaN when nobody did. */
  readonly wait: ValueBand
}

const queues = [Knoop.WachtB1, Knoop.WachtOnderwijs, Knoop.WachtZ] as const

/** @param cohort years after the decision, from 0 */
export function chainFlow(traced: readonly TracedKeten[], cohort: number): ChainFlow {
  const at = cohort * KNOPEN
  const column = (of: (one: TracedKeten) => number): Float64Array => Float64Array.from(traced, of)
  const total = column((one) => one.people[at + Knoop.Statushouder]! + one.people[at + Knoop.Gezinsmigrant]!)
  const stages = Array.from({ length: KNOPEN }, (_, knoop): FlowStage => ({
    knoop,
    people: bandOf(column((one) => one.people[at + knoop]!)),
    waited: perPerson(traced, (one) => one.waited[at + knoop]!, (one) => one.people[at + knoop]!),
    busy: perPerson(traced, (one) => one.busy[at + knoop]!, (one) => one.people[at + knoop]!),
  })).filter(({ people }) => people.mean > 0)
  const inTime = column((one) => one.people[at + Knoop.OpTijd]! / (one.people[at + Knoop.Statushouder]! + one.people[at + Knoop.Gezinsmigrant]!))
  return {
    futures: traced.length, stages, links: linksOf(traced, cohort), total: bandOf(total),
    inTime, inTimeRange: bandOf(inTime),
    wait: perPerson(traced, (one) => sum(queues.map((knoop) => one.waited[at + knoop]!)), (one) => sum(queues.map((knoop) => one.people[at + knoop]!))),
  }
}

/** Weeks per person, by future: a queue that runs wild in one future must not speak for the others, so the middle one is told. */
function perPerson(traced: readonly TracedKeten[], weeks: (one: TracedKeten) => number, people: (one: TracedKeten) => number): ValueBand {
  return bandOf(Float64Array.from(traced, (one) => weeks(one) / people(one)))
}

function linksOf(traced: readonly TracedKeten[], cohort: number): readonly FlowLink[] {
  const links: FlowLink[] = []
  for (let from = 0; from < KNOPEN; from++) {
    for (let to = 0; to < KNOPEN; to++) {
      const people = sum(traced.map((one) => one.links[(cohort * KNOPEN + from) * KNOPEN + to]!)) / traced.length
      if (people > 0) links.push({ from, to, people })
    }
  }
  return links
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

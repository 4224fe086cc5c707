import { createEffect, createMemo, createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Comparable, PersonType } from '../../analysis/chain/comparable.ts'
import { comparePeople } from '../../analysis/chain/comparable.ts'
import type { ChainFlow } from '../../analysis/chain/flow.ts'
import { chainFlow } from '../../analysis/chain/flow.ts'
import { pairedDifference } from '../../analysis/difference.ts'
import { isNoise } from '../../analysis/noise.ts'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import type { Standing } from '../../analysis/chain/standing.ts'
import { standingAt } from '../../analysis/chain/standing.ts'
import type { Plan } from '../../model/plan.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { FoundTrace, TraceModel, Tracer, WantedTrace } from './create-traced.ts'
import { createTraced } from './create-traced.ts'

/** What is looked at; none of it changes a number. */
export interface ChainFocus {
  /** Id of a scenario, and of the one beside it. */
  readonly scenario: string
  readonly beside: string | null
  /** Years after the decision: of the cohort, and of the bars (−1 is the year before it). */
  readonly cohort: number
  readonly year: number
}

export interface ChainSide {
  /** Place of the scenario. */
  readonly place: number
  readonly name: string
  readonly flow: ChainFlow
  readonly standing: Standing
  /** Most people of any stage in any year, with their band: the bars of all years share a scale. */
  readonly most: number
}

export interface ChainPicture {
  readonly key: string
  readonly plan: Plan
  readonly futures: number
  readonly focus: ChainFocus
  readonly own: ChainSide
  readonly beside: ChainSide | null
  /** Whether the difference in finishing on time may come from simulating few futures. */
  readonly isNoise: boolean
}

export interface Chain {
  readonly picture: Accessor<ChainPicture | null>
  readonly own: TraceModel<'keten'>
  readonly beside: TraceModel<'keten'>
  readonly comparable: Accessor<Comparable | null>
}

/** So many futures are followed: enough for a band of 8 of 10, and a second or two of work. */
export const CHAIN_FUTURES = 80
/** With so many there is a first picture; the others follow. */
export const FIRST_FUTURES = LEAST_REPLICATIONS

/** The term, a year before it in which the cohort begins, and a year of guidance after it. */
const YEARS_TO_FOLLOW = 5

/** Last year of the futures, where not all who begin in a year can be followed to the end. @param cohort years after the decision */
export function followedUntil({ region, horizonYears }: Pick<Plan, 'region' | 'horizonYears'>, cohort: number): number | null {
  return horizonYears - cohort < YEARS_TO_FOLLOW ? region.decisionYear + horizonYears - 1 : null
}

/** Follows people through the keten in the first futures of the shown run; a focus that asks for no other scenario follows nobody anew. */
export function createChain(tracer: Tracer, shown: Accessor<ShownRun | null>, replications: Accessor<number>, focus: Accessor<ChainFocus>, type: Accessor<PersonType>): Chain {
  const run = createMemo(() => shown(), null, { equals: (before, after) => before?.key === after?.key })
  // One picture of a plan is enough to wait with: another scenario comes with all its futures at once, so that figures move once.
  const [seen, setSeen] = createSignal<string | null>(null)
  const count = createMemo(() => Math.min(seen() === run()?.key ? CHAIN_FUTURES : FIRST_FUTURES, replications()))
  const wanted = (scenario: Accessor<string | null>): Accessor<WantedTrace<'keten'> | null> => {
    const id = createMemo(scenario)
    return createMemo((): WantedTrace<'keten'> | null => {
      const now = run()
      const own = id()
      if (now === null || own === null || !now.plan.scenarios.some((candidate) => candidate.id === own)) return null
      return { key: now.key, plan: now.plan, request: { kind: 'keten', scenario: own, replications: Array.from({ length: count() }, (_, future) => future) } }
    })
  }
  const own = createTraced(tracer, wanted(() => focus().scenario))
  const beside = createTraced(tracer, wanted(() => focus().beside))
  const picture = createMemo((before: ChainPicture | null) => pictureOf(own.found(), beside.found(), focus()) ?? before, null)
  createEffect(() => setSeen(picture()?.key ?? null))
  return { picture, own, beside, comparable: createMemo(() => { const found = own.found(); return found && comparePeople(found.traced, type()) }) }
}

/** Null while what was followed is not yet what is looked at. */
function pictureOf(own: FoundTrace<'keten'> | null, beside: FoundTrace<'keten'> | null, focus: ChainFocus): ChainPicture | null {
  if (own === null || own.wanted.request.scenario !== focus.scenario) return null
  const { plan, key } = own.wanted
  const other = beside !== null && beside.wanted.key === key && beside.wanted.request.scenario === focus.beside ? beside : null
  // Two scenarios are compared in the same futures.
  if (focus.beside !== null && other?.traced.length !== own.traced.length) return null
  const first = sideOf(own, focus)
  const second = other && sideOf(other, focus)
  return { key, plan, futures: own.traced.length, focus, own: first, beside: second, isNoise: second !== null && isNoise(pairedDifference(first.flow.inTime, second.flow.inTime)) }
}

function sideOf({ wanted, traced }: FoundTrace<'keten'>, focus: ChainFocus): ChainSide {
  const { plan, request } = wanted
  const values = traced.map(({ value }) => value)
  const place = plan.scenarios.findIndex(({ id }) => id === request.scenario)
  const years = Array.from({ length: plan.horizonYears + 1 }, (_, index) => standingAt(values, index - 1))
  const cohort = Math.min(focus.cohort, plan.horizonYears - 1)
  return {
    place, name: plan.scenarios[place]!.name, flow: chainFlow(values, cohort), standing: years[Math.min(focus.year, plan.horizonYears - 1) + 1]!,
    most: Math.max(1, ...years.flatMap(({ stages }) => stages.map(({ all }) => all.p90))),
  }
}

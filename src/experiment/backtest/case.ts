import type { Doelgroep } from '../../model/population.ts'
import type { Evidence, Setting } from '../../model/parameters/parameter.ts'
import type { LeverId } from '../../model/parameters/registry.ts'
import type { CountedNewcomers, Plan } from '../../model/plan.ts'
import type { AssumptionOverride, Organisation, Region, Scenario } from '../../model/scenario.ts'
import { noAdjustments } from '../../model/scenario.ts'
import { makePlan } from '../make-plan.ts'
import type { Moment } from './quantity.ts'
import { weekOf } from './quantity.ts'

/** Newcomers of one gemeente as they were counted, in a stretch of time. */
export interface CountedGroup {
  /** CBS code. */
  readonly gemeente: string
  readonly doelgroep: (typeof Doelgroep)[keyof typeof Doelgroep]
  readonly from: Moment
  readonly until: Moment
  readonly persons: number
}

/**
 * A region in the past: who came, and how it was organised then. The region's own file gives the rest, so that a back-test uses the
 * same numbers as the page.
 */
export interface BacktestCase {
  readonly id: string
  /** Folder of the region under `scenarios/`. */
  readonly region: string
  /** Calendar year in which the run begins, with nobody in it. */
  readonly firstYear: number
  /** Taakstelling by year as a factor of the region's; as many years as lie before the change of organisation. */
  readonly history: readonly number[]
  readonly horizonYears: number
  /** Who came; absent where the model draws them from the taakstelling. */
  readonly counted?: readonly CountedGroup[]
  /** Whether a document shows that teams were there before the people. Without a count it says nothing. */
  readonly teamsReady: boolean
  /** What was otherwise before the change of organisation than in the region's organisation of now. */
  readonly before: Readonly<Partial<Record<LeverId, Setting>>>
  /** Dutch: where the inflow and the organisation come from. */
  readonly toelichting: string
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

const NO_CHANGE: Evidence = { source: 'geen', locator: '', quote: '', strength: 'aanname', reason: 'Het verleden had geen overgang die het model moet narekenen.' }

/** Where teams were not hired ahead, the half-year in which the model always lets a region settle. */
const SHORTEST_SETTLING = 26

/** The seed of all back-tests. */
export const BACKTEST_SEED = 'terugblik'

/** @throws where the case names a gemeente that the region does not have */
export function backtestPlan(test: BacktestCase, region: Region): Plan {
  const before: Organisation = { ...region.huidig, levers: { ...region.huidig.levers, ...test.before } }
  const past: Region = { ...region, decisionYear: test.firstYear + test.history.length, history: { ...region.history, factors: test.history }, huidig: before }
  const plan = makePlan({ region: past, scenarios: [asItWent(region)], adjustments: noAdjustments, seed: BACKTEST_SEED, horizonYears: test.horizonYears })
  if (test.counted === undefined) return plan
  const counted = test.counted.map((group) => inWeeks(group, test, region))
  return test.teamsReady ? { ...plan, counted } : { ...plan, counted, hiredAheadWeeks: SHORTEST_SETTLING }
}

/** The region's organisation of now, without a transition. */
function asItWent(region: Region): Scenario {
  const none = (): AssumptionOverride => ({ setting: 0, evidence: [NO_CHANGE] })
  return {
    id: 'terugblik', name: region.name, kern: '', toelichting: '', levers: region.huidig.levers, evidence: {},
    assumptions: { ...region.huidig.assumptions, 'overgang.weken': none(), 'overgang.kosten': none(), 'overgang.capaciteitsverlies': none() },
  }
}

function inWeeks({ gemeente, doelgroep, from, until, persons }: CountedGroup, { firstYear }: BacktestCase, region: Region): CountedNewcomers {
  const number = region.gemeenten.findIndex(({ code }) => code === gemeente)
  if (number < 0) throw new Error(`backtestPlan: no gemeente ${gemeente} in ${region.id}`)
  return { gemeente: number, doelgroep, from: weekOf(from, firstYear), until: weekOf(until, firstYear), persons }
}

/** Counts of a gemeente by calendar year: the first one from `start`, the last one up to `end`. */
export function yearly(gemeente: string, doelgroep: CountedGroup['doelgroep'], start: Moment, persons: readonly number[], end: Moment): readonly CountedGroup[] {
  const last = persons.length - 1
  return persons.map((number, index) => ({
    gemeente, doelgroep, from: index === 0 ? start : [start[0] + index, 1], until: index === last ? end : [start[0] + index + 1, 1], persons: number,
  }))
}

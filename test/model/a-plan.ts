import integratie from '../../scenarios/westfriesland/integratie.json'
import opplus from '../../scenarios/westfriesland/opplus.json'
import regio from '../../scenarios/westfriesland/regio.json'
import synthese from '../../scenarios/westfriesland/synthese.json'
import uitbesteding from '../../scenarios/westfriesland/uitbesteding.json'
import { makePlan } from '../../src/experiment/make-plan.ts'
import { bookSize } from '../../src/model/books.ts'
import { SERIES_MONTHS_BEFORE } from '../../src/model/series.ts'
import { type OutcomeId, outcomeIds, outcomeIndex } from '../../src/model/outcomes.ts'
import { centralValue, type Distribution, type Setting, toDistribution } from '../../src/model/parameters/parameter.ts'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import type { Plan, PlanGemeente, Settings } from '../../src/model/plan.ts'
import { type Adjustments, noAdjustments, type Region, type Scenario } from '../../src/model/scenario.ts'
import { seriesIds } from '../../src/model/series.ts'
import { createSimulator, type Observe } from '../../src/model/simulate.ts'

export type Some = Readonly<Partial<Record<ParameterId, Setting>>>

export interface Wanted {
  /** Shares of the gemeenten; by default three unequal ones in two deelregio's. */
  readonly shares?: readonly number[]
  readonly deelregios?: readonly number[]
  /** Of the first gemeente. */
  readonly leerrouteFactor?: NonNullable<PlanGemeente['leerrouteFactor']>
  readonly history?: readonly number[]
  readonly horizonYears?: number
  readonly seed?: string
  /** Assumptions with their doubt; otherwise each at its middle. */
  readonly drawn?: boolean
  /** For today and for every scenario. */
  readonly all?: Some
  readonly today?: Some
  /** One scenario each; by default one that differs in nothing from `all`. */
  readonly scenarios?: readonly Some[]
}

/** A small region with every number in the hands of the test. */
export function aPlan(wanted: Wanted = {}): Plan {
  const shares = wanted.shares ?? [0.5, 0.3, 0.2]
  const settings = (...layers: readonly (Some | undefined)[]): Settings => settingsOf(wanted.drawn ?? false, Object.assign({}, ...layers) as Some)
  const all: Some = { 'instroom.taakstelling': 120, 'instroom.gezinsmigranten': 40, ...wanted.all }
  return {
    model: { name: 'proef', version: '0' },
    region: { id: 'proef', name: 'Proef', decisionYear: 2026 },
    gemeenten: shares.map((share, index): PlanGemeente => ({
      code: `GM000${index}`, name: `G${index}`, taakstellingShare: share, gezinsmigrantShare: share, deelregio: wanted.deelregios?.[index] ?? Math.min(1, index),
      ...(index === 0 && wanted.leerrouteFactor && { leerrouteFactor: wanted.leerrouteFactor }),
    })),
    history: wanted.history ?? [1, 1],
    todayTaakstelling: centralValue(toDistribution(all['instroom.taakstelling']!)),
    horizonYears: wanted.horizonYears ?? 4,
    today: settings(all, wanted.today),
    scenarios: (wanted.scenarios ?? [{}]).map((own, index) => ({ id: `s${index}`, name: `S${index}`, settings: settings(all, own) })),
    seed: wanted.seed ?? 'proef',
  }
}

function settingsOf(drawn: boolean, own: Some): Settings {
  const of = (id: ParameterId): Distribution => {
    const setting = own[id]
    if (setting !== undefined) return toDistribution(setting)
    const { baseline } = parameters[id]
    return drawn ? baseline : { kind: 'fixed', value: centralValue(baseline) }
  }
  return Object.fromEntries(parameterIds.map((id) => [id, of(id)])) as Record<ParameterId, Distribution>
}

const shipped = [opplus, integratie, uitbesteding, synthese] as unknown as readonly Scenario[]

/** The plan that the page opens with. */
export function westfriesland(adjustments: Partial<Adjustments> = {}, horizonYears = 8, seed = 'proef'): Plan {
  return makePlan({ region: regio as unknown as Region, scenarios: shipped, adjustments: { ...noAdjustments, ...adjustments }, seed, horizonYears })
}

export interface Simulated {
  readonly plan: Plan
  /** [replication][scenario][outcome] */
  readonly outcomes: readonly Float64Array[]
  readonly series: readonly Float32Array[]
  readonly books: readonly Float32Array[]
  of(id: OutcomeId, scenario?: number, replication?: number): number
  /** One value a replication. */
  column(id: OutcomeId, scenario?: number): number[]
}

export function simulate(plan: Plan, replications = 1, observe?: Observe): Simulated {
  const simulator = createSimulator(plan, observe)
  const scenarios = plan.scenarios.length
  const months = SERIES_MONTHS_BEFORE + plan.horizonYears * 12
  const outcomes = Array.from({ length: replications }, () => new Float64Array(scenarios * outcomeIds.length).fill(Number.NEGATIVE_INFINITY))
  const series = outcomes.map(() => new Float32Array(scenarios * seriesIds.length * months))
  const books = outcomes.map(() => new Float32Array(scenarios * bookSize(plan)))
  for (let r = 0; r < replications; r++) simulator.run(r, outcomes[r]!, series[r]!, books[r]!)
  const of: Simulated['of'] = (id, scenario = 0, replication = 0) => outcomes[replication]![scenario * outcomeIds.length + outcomeIndex[id]]!
  return { plan, outcomes, series, books, of, column: (id, scenario = 0) => outcomes.map((_, r) => of(id, scenario, r)) }
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

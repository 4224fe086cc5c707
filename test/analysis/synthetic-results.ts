import { outcomeIds, outcomeIndex } from '../../src/model/outcomes.ts'
import type { OutcomeId } from '../../src/model/outcomes.ts'
import { seriesIds, seriesIndex } from '../../src/model/series.ts'
import type { SeriesId } from '../../src/model/series.ts'
import { SERIES_MONTHS_BEFORE } from '../../src/model/series.ts'
import type { Results } from '../../src/experiment/results.ts'

/** Results with values that a test chooses; all other outcomes and series are NaN: nobody counted. */
export interface Synthetic {
  readonly scenarioIds?: readonly string[]
  readonly replications: number
  readonly years?: number
  readonly outcomes?: Partial<Record<OutcomeId, (scenario: number, replication: number) => number>>
  readonly series?: Partial<Record<SeriesId, (scenario: number, replication: number, month: number) => number>>
}

export const fourScenarios = [
  { id: 'opplus', name: 'Opplus' },
  { id: 'integratie', name: 'Integratie' },
  { id: 'uitbesteding', name: 'Uitbesteding' },
  { id: 'synthese', name: 'Synthese' },
] as const

export function syntheticResults(synthetic: Synthetic): Results {
  const scenarioIds = synthetic.scenarioIds ?? fourScenarios.map(({ id }) => id)
  const months = SERIES_MONTHS_BEFORE + (synthetic.years ?? 2) * 12
  const completed = synthetic.replications
  const outcomes = new Float64Array(completed * scenarioIds.length * outcomeIds.length).fill(Number.NaN)
  const series = new Float32Array(completed * scenarioIds.length * seriesIds.length * months).fill(Number.NaN)
  for (let replication = 0; replication < completed; replication++) {
    for (let scenario = 0; scenario < scenarioIds.length; scenario++) {
      const row = replication * scenarioIds.length + scenario
      for (const [id, value] of Object.entries(synthetic.outcomes ?? {})) outcomes[row * outcomeIds.length + outcomeIndex[id as OutcomeId]] = value(scenario, replication)
      for (const [id, value] of Object.entries(synthetic.series ?? {})) {
        for (let month = 0; month < months; month++) series[(row * seriesIds.length + seriesIndex[id as SeriesId]) * months + month] = value(scenario, replication, month)
      }
    }
  }
  return { planKey: 'synthetic', scenarioIds, months, completed, outcomes, series, bookYears: 0, gemeenten: 0, books: new Float32Array(0) }
}

/** A number in [0, 1) that looks random and is the same everywhere. */
export function noise(...keys: readonly number[]): number {
  let hash = 2166136261
  for (const key of keys) hash = Math.imul(hash ^ (key + 0x9e3779b9), 16777619) ^ (hash >>> 13)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId, OutcomeSpec } from '../model/outcomes.ts'
import { LEAST_FOR_SLOPE } from '../experiment/laid.ts'
import { outcomeColumn } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import { EN_DASH } from '../texts/format.ts'
import { countsOfUnit } from '../texts/kpi.ts'
import { bandCell, chanceCell, writtenScales } from './kpi-cell.ts'
import type { KpiRow, KpiScenario } from './kpi-types.ts'
import { describeDifferences } from './difference.ts'
import type { PairedDifference } from './difference.ts'
import { isFirm, laidDifference } from './laid-error.ts'
import { noiseGroups } from './noise.ts'
import { publishedNorms } from './norms.ts'
import type { Norm, Norms } from './norms.ts'
import { rowScale } from './row-scale.ts'
import type { RowScale } from './row-scale.ts'
import { summarise } from './summary.ts'
import type { Summary } from './summary.ts'

export type * from './kpi-types.ts'

/** The matrix of tiles: six rows of outcomes, a column a scenario, in screen order. All text is ready to show. */

export interface KpiOptions {
  /** First and last budget year, for the first row. */
  readonly years?: readonly [from: number, to: number]
  readonly norms?: Norms
  /** Scales to keep, by row: those of the picture before the drag. */
  readonly locked?: Readonly<Partial<Record<OutcomeId, RowScale>>>
}

interface RowWords {
  readonly label: string
  readonly counts: string
}

/** The rows that come first, with words of their own. */
const standard = {
  'budget.binnen': { label: 'Binnen budget', counts: 'kans, alle jaren samen' },
  // A provisional PIP in time is almost always possible, so the definitive one is what tells scenarios apart.
  'pip.definitief-binnen-10-weken': { label: 'PIP binnen 10 weken', counts: 'definitief PIP' },
  'les.wachtweken': { label: 'Wachten op een groep', counts: 'gemiddeld, na het PIP' },
  'groepen.onder-minimum': { label: 'Groepen onder het minimum', counts: 'deel van alle groepsweken' },
  'afgerond.binnen-3-jaar': { label: 'Afgerond binnen drie jaar', counts: 'deel van de starters' },
  'kosten.per-inburgeraar': { label: 'Kosten per inburgeraar', counts: 'hele traject, prijzen van 2025' },
} as const satisfies Partial<Readonly<Record<OutcomeId, RowWords>>>

/** The rows of somebody who chose none. */
export const kpiIds = Object.keys(standard) as readonly OutcomeId[]

const written: Partial<Readonly<Record<OutcomeId, RowWords>>> = standard

/** @param scenarios in screen order; each must be in the results */
export function kpiRows(results: Results, scenarios: readonly KpiScenario[], baselineId: string, options: KpiOptions = {}): readonly KpiRow[] {
  return kpiIds.map((id) => kpiRow(results, id, scenarios, baselineId, options))
}

function positionOf(results: Results, scenarioId: string): number {
  const position = results.scenarioIds.indexOf(scenarioId)
  if (position < 0) throw new Error(`kpiRows: no results of scenario ${scenarioId}`)
  return position
}

/** One row, for who computes the matrix in pieces. */
export function kpiRow(results: Results, id: OutcomeId, scenarios: readonly KpiScenario[], baselineId: string, options: KpiOptions = {}): KpiRow {
  const positions = scenarios.map((scenario) => positionOf(results, scenario.id))
  const baseline = positionOf(results, baselineId)
  const spec: OutcomeSpec = outcomes[id]
  const words = written[id] ?? { label: spec.label, counts: countsOfUnit[spec.unit] }
  const norm = (options.norms ?? publishedNorms)[id] ?? null
  const columns = positions.map((position) => outcomeColumn(results, position, id))
  const isChance = spec.unit === 'kans'
  const summaries = columns.map(summarise)
  const figures = writtenScales(id, summaries)
  const cells = columns.map((column, index) => {
    const at = { results, outcome: id, label: words.label, scenario: scenarios[index]!, position: positions[index]!, baseline, norm, column, summary: summaries[index]!, written: figures[index]! }
    return isChance ? chanceCell(at) : bandCell(at)
  })
  return {
    outcome: id,
    label: words.label,
    counts: countsOf(id, words.counts, norm, options.years),
    definition: norm === null ? spec.definition : `${spec.definition} ${norm.source}`,
    kind: isChance ? 'kans' : 'band',
    scale: isChance ? { min: 0, max: 1 } : scaleOf(summaries, spec.unit, norm, options.locked?.[id]),
    norm,
    cells,
    ...standing(results, positions, id, columns),
  }
}

const UNKNOWN = describeDifferences(new Float64Array(0))

/** While a run goes on two scenarios are ranked once the figures of both are firm; one that did not change is so at once. */
function standing(results: Results, positions: readonly number[], id: OutcomeId, columns: readonly Float64Array[]): Pick<KpiRow, 'isFirm' | 'noise'> {
  const { glimpse } = results
  if (glimpse === undefined) return { isFirm: true, noise: noiseGroups(columns) }
  // Nothing that changed can be ranked yet, and what did not change may wait for the second picture: the first one is in a hurry.
  if (glimpse.fresh.completed < LEAST_FOR_SLOPE) return { isFirm: false, noise: noiseGroups(columns, () => UNKNOWN) }
  const firm = positions.map((position) => isFirm(results, [position], id))
  const differ = (later: number, earlier: number): PairedDifference =>
    firm[later] && firm[earlier] ? laidDifference(glimpse, positions[later]!, positions[earlier]!, id).difference : UNKNOWN
  return { isFirm: firm.every(Boolean), noise: noiseGroups(columns, differ) }
}

function countsOf(id: OutcomeId, words: string, norm: Norm | null, years: KpiOptions['years']): string {
  const counts = id === 'budget.binnen' && years !== undefined ? `kans, ${years[0]}${EN_DASH}${years[1]}` : words
  return norm === null ? counts : `${counts}, ${norm.label}`
}

function scaleOf(summaries: readonly Summary[], unit: OutcomeSpec['unit'], norm: Norm | null, locked: RowScale | undefined): RowScale {
  const ends = summaries.flatMap(({ p10, p90 }) => [p10, p90])
  const limits = { min: 0, max: unit === 'aandeel' ? 1 : Number.POSITIVE_INFINITY }
  return rowScale(norm === null ? ends : [...ends, norm.value], limits, locked)
}

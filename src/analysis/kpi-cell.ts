import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import { outcomeColumn, simulatedFutures } from '../experiment/results.ts'
import type { Results } from '../experiment/results.ts'
import * as tile from '../texts/kpi.ts'
import { chanceWordShort } from '../texts/chance-words.ts'
import { NBSP, NO_FIGURE, bandFiguresOn, scalesOfRow, splitOn, splitOutcome } from '../texts/format.ts'
import type { Scale } from '../texts/format.ts'
import { chanceHigher, pairedDifference } from './difference.ts'
import type { BandCell, ChanceCell, EmptyCell, KpiScenario } from './kpi-types.ts'
import { laidDifference, worthFutures } from './laid-error.ts'
import type { LaidDifference } from './laid-error.ts'
import { isEqual, isNoise } from './noise.ts'
import type { Norm } from './norms.ts'
import { LEAST_REPLICATIONS, chanceHalfWidth } from './precision.ts'
import { present, quantile } from './summary.ts'
import type { Summary } from './summary.ts'

/** Where a cell stands in the matrix. */
export interface CellPlace {
  readonly results: Results
  readonly outcome: OutcomeId
  readonly label: string
  readonly scenario: KpiScenario
  readonly position: number
  readonly baseline: number
  readonly norm: Norm | null
  readonly column: Float64Array
  readonly summary: Summary
  /** How the figures of the row are written. */
  readonly written: Scale
}

/** One way of writing for a row: `8,8 weken` beside `6,1 weken`, and not `9 weken`. @param summaries of all its scenarios */
export function writtenScales(outcome: OutcomeId, summaries: readonly Summary[]): readonly Scale[] {
  return scalesOfRow(outcomes[outcome].unit, summaries.map(({ p10, p50, p90 }) => [p10, p50, p90]))
}

/** A chance with how far off it is and what it takes: never the bare chance. */
export function chanceCell(at: CellPlace): ChanceCell | EmptyCell {
  const { n: counted, mean: chance } = at.summary
  if (counted === 0) return emptyCell(at)
  const n = Math.min(counted, worthFutures(at.results, at.position, at.outcome))
  const halfWidth = chanceHalfWidth(chance, n)
  const balance = quantile(outcomeColumn(at.results, at.position, 'saldo.aandeel'), 0.5)
  const contribution = quantile(outcomeColumn(at.results, at.position, 'budget.bijdrage-nodig'), 0.8)
  const outOf100 = Math.max(1, Math.round(halfWidth * 100))
  return {
    kind: 'kans',
    scenarioId: at.scenario.id,
    value: splitOutcome('kans', chance),
    sentence: n < LEAST_REPLICATIONS ? tile.tooFewTile : chanceWordShort(chance),
    beside: [tile.balanceTile(balance), tile.contributionTile(contribution)],
    spoken: tile.spokenBudget(at.scenario.name, chance, outOf100, n, balance, contribution),
    chance,
    halfWidth,
    error: `±${NBSP}${outOf100}`,
  }
}

export function bandCell(at: CellPlace): BandCell | EmptyCell {
  const { unit, label } = outcomes[at.outcome]
  const { n, p10, p25, p50, p75, p90 } = at.summary
  if (n === 0) return emptyCell(at)
  const chance = at.norm === null ? null : normChance(at.column, at.norm, outcomes[at.outcome].better === 'higher')
  const spoken = tile.spokenBand(at.scenario.name, label, unit, p10, p50, p90)
  return {
    kind: 'band',
    scenarioId: at.scenario.id,
    value: splitOn(at.written, p50),
    band: bandFiguresOn(at.written, p10, p90),
    strip: { p10, p25, p50, p75, p90 },
    sentence: chance === null || at.outcome === 'les.wachtweken' ? sentenceOf(at, p50) : normTile(chance, Math.min(n, simulatedFutures(at.results))),
    beside: besideOf(at, p50),
    spoken: chance === null ? spoken : `${spoken} ${tile.spokenNorm(chance, n, at.norm!.label)}`,
  }
}

function normTile(chance: number, n: number): string {
  return n < LEAST_REPLICATIONS ? tile.tooFewTile : tile.chanceTile(chance, n, 'op norm')
}

function sentenceOf(at: CellPlace, p50: number): string {
  switch (at.outcome) {
    case 'groepen.onder-minimum': return tile.smallGroupsTile(p50)
    case 'afgerond.binnen-3-jaar': return tile.finishedTile(p50)
    case 'kosten.per-inburgeraar': return costSentence(at)
    // The mean may lie within three months while many wait longer: how many do not is the sentence.
    case 'les.wachtweken': return tile.waitTile(quantile(outcomeColumn(at.results, at.position, 'les.binnen-13-weken'), 0.5))
    // Rows with a norm or a chance have their sentence from there; without the norm the band says it all.
    default: return ''
  }
}

function costSentence(at: CellPlace): string {
  if (at.position === at.baseline) return tile.baselineTile
  const { difference, isFirm } = differenceFrom(at)
  if (!isFirm || difference.n < LEAST_REPLICATIONS) return tile.tooFewTile
  if (isEqual(difference)) return tile.equalTile
  if (isNoise(difference)) return tile.noiseTile
  return tile.costTile(difference.chanceLower, chanceHigher(difference), difference.n)
}

function differenceFrom(at: CellPlace): LaidDifference {
  const { glimpse } = at.results
  return glimpse === undefined
    ? { difference: pairedDifference(at.column, outcomeColumn(at.results, at.baseline, at.outcome)), isFirm: true }
    : laidDifference(glimpse, at.position, at.baseline, at.outcome)
}

function besideOf(at: CellPlace, p50: number): readonly string[] {
  const median = (outcome: OutcomeId): number => quantile(outcomeColumn(at.results, at.position, outcome), 0.5)
  switch (at.outcome) {
    case 'pip.definitief-binnen-10-weken': {
      // Where nobody has a provisional PIP first, the same figure a second time would only raise a question.
      const provisional = median('pip.binnen-10-weken')
      return Math.round(provisional * 100) === Math.round(p50 * 100) ? [] : [tile.provisionalPipTile(provisional)]
    }
    case 'afgerond.binnen-3-jaar': return [tile.durationTile(median('afgerond.maanden'))]
    default: return []
  }
}

/** Share of the futures that meet the norm. */
function normChance(column: Float64Array, norm: Norm, isHigherBetter: boolean): number {
  const values = present(column)
  let met = 0
  for (const value of values) if (isHigherBetter ? value >= norm.value : value <= norm.value) met++
  return met / values.length
}

function emptyCell(at: CellPlace): EmptyCell {
  return {
    kind: 'leeg',
    scenarioId: at.scenario.id,
    value: { figure: NO_FIGURE, unit: '' },
    sentence: tile.emptyTile,
    beside: [],
    spoken: tile.spokenEmpty(at.scenario.name, at.label),
  }
}

import type { MeasuredCriterion } from './criterion.ts'
import type { ValueTable } from './values.ts'

/** Two simulated criteria that rise and fall together weigh the same thing twice. */
export interface DoubleCount {
  readonly a: string
  readonly b: string
  /** −1 to 1, over the futures within each scenario; 1 when both read the same outcome. */
  readonly correlation: number
  readonly sameOutcome: boolean
  readonly sentence: string
}

/** From here on two criteria share half of their variation (0.7² = 0.49). Fixed beforehand. */
const TOGETHER = 0.7

/**
 * Pairs of simulated criteria whose values move together over the futures: correlation after taking out each scenario's mean, so it
 * is about luck, not about which scenario is better. A criterion that never varies moves with nothing. Opposite movement is
 * no double count.
 */
export function doubleCounts(table: ValueTable, criteria: readonly MeasuredCriterion[]): readonly DoubleCount[] {
  const simulated = criteria.flatMap((measured) => {
    const column = table.criterionIds.indexOf(measured.criterion.id)
    return measured.measure.kind === 'simulated' && column >= 0 ? [{ measured, column, outcome: measured.measure.scale.outcome }] : []
  })
  return simulated.flatMap((a, at) => simulated.slice(at + 1).flatMap((b): DoubleCount[] => {
    const sameOutcome = a.outcome === b.outcome
    const correlation = sameOutcome ? 1 : correlationWithin(table, a.column, b.column)
    if (correlation < TOGETHER) return []
    const names = `${a.measured.criterion.label} en ${b.measured.criterion.label}`
    const sentence = sameOutcome
      ? `${names} gebruiken dezelfde uitkomst: die telt nu dubbel.`
      : `${names} gaan in de toekomsten samen op en neer: mogelijk telt hetzelfde dubbel.`
    return [{ a: a.measured.criterion.id, b: b.measured.criterion.id, correlation, sameOutcome, sentence }]
  }))
}

/** Pooled within-scenario correlation; nought when one of them does not vary. */
export function correlationWithin(table: ValueTable, a: number, b: number): number {
  let ab = 0
  let aa = 0
  let bb = 0
  for (let scenario = 0; scenario < table.scenarioIds.length; scenario++) {
    const x = centred(table, scenario, a)
    const y = centred(table, scenario, b)
    for (let future = 0; future < table.futures; future++) {
      ab += x[future]! * y[future]!
      aa += x[future]! ** 2
      bb += y[future]! ** 2
    }
  }
  const size = Math.sqrt(aa * bb)
  return size > 1e-12 ? ab / size : 0
}

function centred(table: ValueTable, scenario: number, criterion: number): Float64Array {
  const n = table.criterionIds.length
  const stride = n * table.scenarioIds.length
  const column = Float64Array.from({ length: table.futures }, (_, future) => table.values[future * stride + scenario * n + criterion]!)
  const mean = column.reduce((sum, value) => sum + value, 0) / table.futures
  return column.map((value) => value - mean)
}

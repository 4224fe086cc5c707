/** The common scale of a row or of a chart: the same place means the same value in every column. */
export interface RowScale {
  readonly min: number
  readonly max: number
}

/**
 * A range with round ends around all values.
 * @param limits values that the scale never passes, such as 0 and 1 for a share
 * @param locked a scale of before: kept as it is, also where values pass it, because an axis that moves hides what changed
 */
export function rowScale(values: readonly number[], limits: RowScale, locked?: RowScale): RowScale {
  if (locked !== undefined) return locked
  const finite = values.filter((value) => Number.isFinite(value))
  if (finite.length === 0) return { min: Number.isFinite(limits.min) ? limits.min : 0, max: Number.isFinite(limits.max) ? limits.max : 1 }
  let low = finite.reduce((a, b) => Math.min(a, b))
  let high = finite.reduce((a, b) => Math.max(a, b))
  if (high === low) {
    const room = Math.abs(low) * 0.1 || 0.05
    low -= room
    high += room
  }
  const step = niceStep((high - low) / 5)
  return {
    min: Math.max(limits.min, round(Math.floor(low / step) * step)),
    max: Math.min(limits.max, round(Math.ceil(high / step) * step)),
  }
}

/** The smallest of 1, 2, 2.5, 5, 10 times a power of ten that is not below `step`. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= step * (1 - 1e-9))!
  return factor * power
}

/** Takes away the dust of multiplying by a step. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** Place on the scale from 0 to 1; outside it at the end. */
export function positionOn(scale: RowScale, value: number): number {
  return Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)))
}

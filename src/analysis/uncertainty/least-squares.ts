/** Ordinary least squares for a few dozen columns: the normal equations, solved by elimination with pivots. */

export interface Fit {
  /** One coefficient a column; the mean of `y` is not one of them, since columns and `y` are centred first. */
  readonly coefficients: Float64Array
  /** Standard error of each coefficient. */
  readonly errors: Float64Array
  /** Variance of what is left, with the degrees of freedom taken off. */
  readonly residualVariance: number
  /** Part of the variance of `y` that the columns explain, adjusted for their number; never below nought. */
  readonly explained: number
}

/**
 * @param columns each of the length of `y`; centred in here
 * @throws RangeError when there are not more rows than columns, or columns depend on each other
 */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array): Fit {
  const n = y.length
  const k = columns.length
  if (n <= k + 1) throw new RangeError(`leastSquares: ${n} rows for ${k} columns`)
  const target = centred(y)
  const x = columns.map(centred)
  const inverse = invert(x.map((a) => x.map((b) => dot(a, b))))
  const right = x.map((a) => dot(a, target))
  const coefficients = Float64Array.from(inverse, (row) => row.reduce((sum, value, j) => sum + value * right[j]!, 0))
  const total = dot(target, target)
  let left = 0
  for (let row = 0; row < n; row++) {
    let fitted = 0
    for (let j = 0; j < k; j++) fitted += coefficients[j]! * x[j]![row]!
    left += (target[row]! - fitted) ** 2
  }
  const residualVariance = left / (n - k - 1)
  return {
    coefficients, residualVariance,
    errors: Float64Array.from(inverse, (row, j) => Math.sqrt(Math.max(0, row[j]! * residualVariance))),
    explained: total === 0 ? 0 : Math.max(0, 1 - residualVariance / (total / (n - 1))),
  }
}

/** The values about their mean. */
export function centred(values: Float64Array): Float64Array {
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / values.length
  return values.map((value) => value - mean)
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}

/** Gauss-Jordan with the largest pivot. */
function invert(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length
  const work = matrix.map((row, i) => [...row, ...Array.from({ length: size }, (_, j) => (i === j ? 1 : 0))])
  for (let column = 0; column < size; column++) {
    const pivot = largestBelow(work, column)
    if (Math.abs(work[pivot]![column]!) < 1e-12 * Math.abs(matrix[column]![column]! || 1)) throw new RangeError('leastSquares: columns depend on each other')
    ;[work[column], work[pivot]] = [work[pivot]!, work[column]!]
    const scale = work[column]![column]!
    work[column] = work[column]!.map((value) => value / scale)
    for (let row = 0; row < size; row++) {
      const factor = work[row]![column]!
      if (row !== column && factor !== 0) work[row] = work[row]!.map((value, j) => value - factor * work[column]![j]!)
    }
  }
  return work.map((row) => row.slice(size))
}

function largestBelow(rows: readonly (readonly number[])[], column: number): number {
  let best = column
  for (let row = column + 1; row < rows.length; row++) if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row
  return best
}

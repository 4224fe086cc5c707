/**
 * Deals `total` whole units in proportion to `parts` (largest remainder; equal remainders go to the first). All parts nought: evenly.
 * @returns whole numbers that add up to `total` exactly; empty for no parts
 */
export function largestRemainder(parts: readonly number[], total: number): number[] {
  if (parts.length === 0) return []
  const sum = parts.reduce((all, part) => all + part, 0)
  const exact = sum > 0 ? parts.map((part) => (part / sum) * total) : parts.map(() => total / parts.length)
  // A share of 29 in 100 is a hair less than 29 hundredths.
  const whole = exact.map((units) => Math.floor(units + 1e-9))
  let left = total - whole.reduce((all, units) => all + units, 0)
  const byRemainder = exact.map((value, index) => ({ index, rest: value - whole[index]! })).sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRemainder) {
    if (left <= 0) break
    whole[index]!++
    left--
  }
  return whole
}

import { largestRemainder } from '../largest-remainder.ts'

/** Percentages with locks, in whole tenths of a percent: what is shown always adds up, and nothing gets lost in rounding. */

export const PERCENT_TENTHS = 1000

export interface Percentages {
  /** Whole tenths of a percent by criterion id. */
  readonly tenths: Readonly<Record<string, number>>
  /** These do not move when another one does. */
  readonly locked: readonly string[]
}

export interface Distributed extends Percentages {
  /** 1000 minus the sum: shown, never hidden. Nought as soon as one unlocked criterion can take it. */
  readonly remainder: number
}

/** Shares (any non-negative numbers) as tenths that add up to 1000. */
export function percentagesFrom(shares: Readonly<Record<string, number>>): Distributed {
  const ids = Object.keys(shares)
  const dealt = largestRemainder(ids.map((id) => shares[id]!), PERCENT_TENTHS)
  return withRemainder(Object.fromEntries(ids.map((id, index) => [id, dealt[index]!])), [])
}

/**
 * Sets one criterion and lets the unlocked others make room in proportion. A locked criterion can be set itself. It gets at most
 * what the locks leave free; with everything else locked the rest is shown as remainder.
 * @param wanted tenths of a percent; rounded to a whole one and kept within 0 and what is free
 */
export function setPercentage(now: Percentages, id: string, wanted: number): Distributed {
  if (!(id in now.tenths)) throw new Error(`setPercentage: unknown criterion ${id}`)
  const others = Object.keys(now.tenths).filter((other) => other !== id)
  const locked = new Set(now.locked)
  const fixed = others.filter((other) => locked.has(other)).reduce((sum, other) => sum + now.tenths[other]!, 0)
  const free = Math.max(0, PERCENT_TENTHS - fixed)
  const value = Math.min(Math.max(Math.round(wanted), 0), free)
  const movable = others.filter((other) => !locked.has(other))
  const dealt = largestRemainder(movable.map((other) => now.tenths[other]!), free - value)
  const moved = Object.fromEntries(movable.map((other, index) => [other, dealt[index]!]))
  return withRemainder({ ...now.tenths, ...moved, [id]: value }, now.locked)
}

export function toggleLock(now: Percentages, id: string): Distributed {
  const locked = now.locked.includes(id) ? now.locked.filter((other) => other !== id) : [...now.locked, id]
  return withRemainder(now.tenths, locked)
}

function withRemainder(tenths: Readonly<Record<string, number>>, locked: readonly string[]): Distributed {
  const sum = Object.values(tenths).reduce((total, value) => total + value, 0)
  return { tenths, locked, remainder: PERCENT_TENTHS - sum }
}

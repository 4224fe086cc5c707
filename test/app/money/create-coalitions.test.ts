import { describe, expect, test } from 'vitest'
import { COALITION_MS, FIRST_FUTURES, createRounds } from '../../../src/app/money/create-coalitions.ts'

/** Rounds on a machine that needs so many milliseconds for a future of all coalitions: futures after each round, and when. */
function simulated(each: (done: number) => number): readonly { readonly done: number; readonly at: number }[] {
  let clock = 0
  const rounds = createRounds(() => clock)
  const seen: { done: number; at: number }[] = []
  let done = 0
  for (let count = rounds.next(0); count > 0; count = rounds.next(done)) {
    clock += count * each(done)
    done += count
    seen.push({ done, at: clock })
  }
  return seen
}

describe('the rounds of the coalitions', () => {
  test('fill the time on a steady machine, with a first answer soon and sharper ones on the way', () => {
    const seen = simulated(() => 250)
    expect(seen[0]).toEqual({ done: FIRST_FUTURES, at: 1000 })
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.at(-1)!.at).toBeLessThanOrEqual(COALITION_MS)
    expect(seen.at(-1)!.at).toBeGreaterThan(0.85 * COALITION_MS)
  })

  test('take more futures on a faster machine', () => {
    expect(simulated(() => 50).at(-1)!.done).toBeGreaterThan(4 * simulated(() => 250).at(-1)!.done)
  })

  test('stop after the first on a machine that has no time for another', () => {
    expect(simulated(() => 3000)).toEqual([{ done: 4, at: 12_000 }])
  })

  test('plan the next round on the pace of the last: a program that warms up gets more', () => {
    const seen = simulated((done) => (done === 0 ? 500 : 150))
    expect(seen.at(-1)!.at).toBeLessThanOrEqual(COALITION_MS)
    expect(seen.at(-1)!.done).toBeGreaterThan(30)
  })
})

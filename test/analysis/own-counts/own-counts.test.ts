import { describe, expect, it } from 'vitest'
import { fitOf, monthOf, ownCountsView, quarterName } from '../../../src/analysis/own-counts/own-counts.ts'
import type { OwnCount } from '../../../src/analysis/own-counts/own-counts.ts'
import { ownCountsScene } from '../../../src/charts/own-counts.ts'
import { syntheticResults } from '../synthetic-results.ts'

const DECISION = 2027
/** 101 futures from 100 to 200: p10 110, middle 150, p90 190. */
const results = syntheticResults({ replications: 101, series: { caseload: (scenario, replication) => 100 + replication + scenario * 1000 } })
const counts = (values: readonly number[], from = 2026): readonly OwnCount[] =>
  values.map((value, index) => ({ quarter: { year: from + Math.floor(index / 4), number: (index % 4) + 1 }, series: 'caseload', value }))

describe('own counts beside the futures', () => {
  it('lays each count on the end of its quarter, from the year before the decision', () => {
    expect(monthOf({ year: 2026, number: 1 }, DECISION)).toBe(2)
    expect(monthOf({ year: 2027, number: 4 }, DECISION)).toBe(23)
    const [own] = ownCountsView(counts([150]), results, 0, DECISION).series
    expect(own!.rows[0]).toMatchObject({ month: 2, p10: 110, p50: 150, p90: 190, place: 'binnen' })
  })

  it('counts what fell in the band of eight in ten, its ends included', () => {
    const [own] = ownCountsView(counts([110, 190, 109, 191, 150]), results, 0, DECISION).series
    expect(own!.rows.map(({ place }) => place)).toEqual(['binnen', 'binnen', 'onder', 'boven', 'binnen'])
    expect([own!.inside, own!.judged]).toEqual([3, 5])
  })

  it('takes the futures of the chosen scenario', () => {
    expect(ownCountsView(counts([1150]), results, 1, DECISION).series[0]!.inside).toBe(1)
    expect(ownCountsView(counts([1150]), results, 0, DECISION).series[0]!.inside).toBe(0)
  })

  it('judges nothing with fewer than eight quarters, and says so', () => {
    const [seven] = ownCountsView(counts([1, 1, 1, 1, 1, 1, 1]), results, 0, DECISION).series
    expect(seven!.fit).toBe('te-weinig')
    expect(seven!.sentence).toContain('te weinig om te beoordelen')
    const [eight] = ownCountsView(counts([150, 150, 150, 150, 150, 150, 150, 1]), results, 0, DECISION).series
    expect(eight!.fit).toBe('past')
    expect(eight!.sentence).not.toContain('te weinig')
  })

  it('calls it more than luck only where luck would do it less than once in twenty times', () => {
    // Binomial with 0.8: at most 4 of 8 has chance 0.056, at most 3 has 0.010; all of 13 has 0.055, all of 14 has 0.044.
    expect(fitOf(4, 8)).toBe('past')
    expect(fitOf(3, 8)).toBe('te-vaak-buiten')
    expect(fitOf(13, 13)).toBe('past')
    expect(fitOf(14, 14)).toBe('altijd-binnen')
    expect(fitOf(0, 7)).toBe('te-weinig')
  })

  it('names the quarters that the run does not have and leaves them out', () => {
    const view = ownCountsView([...counts([150], 2025), ...counts([150], 2026), ...counts([150], 2029)], results, 0, DECISION)
    expect(view.outside.map(quarterName)).toEqual(['2025-K1', '2029-K1'])
    expect([quarterName(view.first), quarterName(view.last)]).toEqual(['2026-K1', '2028-K4'])
    expect(view.series[0]!.rows.length).toBe(1)
  })

  it('has no place for a count where too few futures have a number', () => {
    const empty = ownCountsView([{ quarter: { year: 2026, number: 1 }, series: 'wachtweken', value: 5 }], results, 0, DECISION).series[0]!
    expect(empty.rows[0]!.place).toBe('geen')
    expect(empty.judged).toBe(0)
  })

  it('draws round what is inside and a diamond what is not, with the same numbers in its table', () => {
    const [own] = ownCountsView(counts([150, 300]), results, 0, DECISION).series
    const scene = ownCountsScene(own!, DECISION, { width: 640, height: 260 })
    const group = scene.marks.find((mark) => mark.kind === 'group' && mark.role === 'counts')
    const symbols = group?.kind === 'group' ? group.marks.flatMap((mark) => (mark.kind === 'symbol' ? [mark] : [])) : []
    expect(symbols.map(({ shape }) => shape)).toEqual(['circle', 'diamond'])
    expect(symbols[1]!.y).toBeLessThan(symbols[0]!.y)
    expect(symbols[1]!.x).toBeGreaterThan(symbols[0]!.x)
    expect(scene.title).toBe(own!.sentence)
    expect(scene.table.rows.map((row) => row[0])).toEqual(['2026-K1', '2026-K2'])
    expect(scene.table.rows.map((row) => row.at(-1))).toEqual(['in de band', 'boven de band'])
  })
})

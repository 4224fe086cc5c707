import { describe, expect, test } from 'vitest'
import { sizeDistribution, waitingView } from '../../../src/analysis/groups/counted.ts'
import { trace } from '../../../src/experiment/trace/trace.ts'
import { outcomeIndex } from '../../../src/model/outcomes.ts'
import { westfriesland } from '../../model/a-plan.ts'

const plan = westfriesland({}, 5)
const counted = trace<'groepstelling'>(plan, { kind: 'groepstelling', scenario: 'opplus', replications: [0, 1, 2, 3] })

describe('groups counted over futures', () => {
  test('have shares that add up to all group-weeks, future by future', () => {
    const view = sizeDistribution(counted, 8, 12)
    expect(view.shares.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(1, 9)
    expect(view.shares.slice(0, 7).reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(view.under.mean, 9)
  })

  test('have a mean size and a commonest size that follow from the shares', () => {
    const { shares, size, mode } = sizeDistribution(counted, 8, 12)
    expect(size.mean).toBeCloseTo(shares.reduce((sum, { mean }, index) => sum + mean * (index + 1), 0), 9)
    for (const { mean } of shares) expect(mean).toBeLessThanOrEqual(shares[mode - 1]!.mean)
    expect(mode).toBeGreaterThan(3)
  })

  test('are under the minimum as often as the outcome says', () => {
    const outcome = counted.reduce((sum, { outcomes }) => sum + outcomes[outcomeIndex['groepen.onder-minimum']]!, 0) / counted.length
    expect(sizeDistribution(counted, 8, 12).under.mean).toBeCloseTo(outcome, 9)
  })
})

describe('people who wait, over futures', () => {
  test('are all in one cause and in one pool', () => {
    const view = waitingView(plan, counted)
    expect(view.causes.reduce((sum, { people }) => sum + people.mean, 0)).toBeCloseTo(view.all.mean, 9)
    expect(view.causes.reduce((sum, { share }) => sum + share.mean, 0)).toBeCloseTo(1, 9)
    expect(view.rows.reduce((sum, { all }) => sum + all.mean, 0)).toBeGreaterThan(view.all.mean * 0.98)
  })

  test('name each provider of a route apart', () => {
    const names = waitingView(plan, counted).rows.map(({ pool }) => `${pool.soort}: ${pool.wie}`)
    expect(names).toContain('B1-route: hele regio, aanbieder\u00A03')
    expect(new Set(names).size).toBe(names.length)
  })
})

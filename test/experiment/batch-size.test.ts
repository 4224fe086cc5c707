import { expect, test } from 'vitest'
import { createBatchSizer } from '../../src/experiment/batch-size.ts'

test('batches grow towards a size that is soon cancelled, and further once nobody moves a slider any more', () => {
  const sizer = createBatchSizer(1, true)
  /** A replication takes 5 ms. */
  const after = (running: number): number => {
    for (let batch = 0; batch < 8; batch++) sizer.measured(sizer.size, sizer.size * 5, running)
    return sizer.size * 5
  }
  sizer.measured(1, 5, 5)
  expect(sizer.size).toBe(2)
  expect(after(200)).toBeLessThanOrEqual(50)
  const later = after(3000)
  expect(later).toBeGreaterThan(60)
  expect(later).toBeLessThanOrEqual(100)
})

test('without a clock a batch stays as large as the first', () => {
  const sizer = createBatchSizer(7, false)
  sizer.measured(7, 0, 0)
  expect(sizer.size).toBe(7)
})

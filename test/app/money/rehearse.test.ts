import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { REHEARSALS, REHEARSE_AFTER_MS, rehearse } from '../../../src/app/money/rehearse.ts'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

/** @param answers whether each rehearsal is drawn, as on the screen */
function rehearsed(answers: boolean) {
  const [drawn, setDrawn] = createSignal<object | null>(null)
  let count = 0
  const dispose = createRoot((end) => {
    rehearse(drawn, () => { count++; if (answers) setDrawn({}) })
    return end
  })
  return { draw: () => setDrawn({}), count: () => count, dispose }
}

test('nothing is rehearsed before the first drawing, and a few times after it', () => {
  const screen = rehearsed(true)
  vi.advanceTimersByTime(10 * REHEARSE_AFTER_MS)
  expect(screen.count()).toBe(0)
  screen.draw()
  vi.advanceTimersByTime(10 * REHEARSE_AFTER_MS)
  expect(screen.count()).toBe(REHEARSALS)
})

test('a press in between goes first, and leaving the screen ends it', () => {
  const screen = rehearsed(false)
  screen.draw()
  vi.advanceTimersByTime(REHEARSE_AFTER_MS - 1)
  screen.draw()
  vi.advanceTimersByTime(REHEARSE_AFTER_MS - 1)
  expect(screen.count()).toBe(0)
  screen.dispose()
  vi.advanceTimersByTime(10 * REHEARSE_AFTER_MS)
  expect(screen.count()).toBe(0)
})

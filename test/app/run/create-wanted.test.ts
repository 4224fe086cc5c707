import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRoot, createSignal } from 'solid-js'
import { REST_MS, createSettled } from '../../../src/app/run/create-wanted.ts'

describe('what a run follows', () => {
  let dispose = (): void => {}
  const follow = () => createRoot((end) => {
    dispose = end
    const [value, setValue] = createSignal(0)
    return { settled: createSettled(value, (task) => void setTimeout(task, 0)), setValue }
  })
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => {
    dispose()
    vi.useRealTimers()
  })

  test('a single change counts in the next turn, after the slider itself', () => {
    const { settled, setValue } = follow()
    setValue(1)
    expect(settled.value()).toBe(0)
    vi.advanceTimersByTime(0)
    expect(settled.value()).toBe(1)
  })

  test('changes in quick succession count when the hand rests', () => {
    const { settled, setValue } = follow()
    for (const step of [1, 2, 3]) {
      setValue(step)
      vi.advanceTimersByTime(REST_MS / 2)
    }
    expect(settled.value()).toBe(1)
    vi.advanceTimersByTime(REST_MS)
    expect(settled.value()).toBe(3)
  })

  test('letting go counts at once', () => {
    const { settled, setValue } = follow()
    setValue(1)
    setValue(2)
    settled.flush()
    vi.advanceTimersByTime(0)
    expect(settled.value()).toBe(2)
  })
})

import { describe, expect, it } from 'vitest'
import { createCadence, FINER_FROM, FINER_GROWTH, FIRST_GLIMPSE, FIRST_PICTURE, PICTURE_GROWTH } from '../../../src/app/run/cadence.ts'

/** The counts at which a picture is due when the futures come in one by one. */
function dueAt(which: 'glimpse' | 'picture', futures: number): readonly number[] {
  const isDue = createCadence()
  return Array.from({ length: futures }, (_, index) => index + 1).filter((completed) => isDue(completed)[which])
}

describe('when a picture is made', () => {
  it('shows the first as soon as it says something, and each next at so many times its futures', () => {
    const due = dueAt('picture', 1000)
    expect(due[0]).toBe(FIRST_PICTURE)
    for (const [index, completed] of due.entries()) if (index > 0) expect(completed).toBe(due[index - 1]! * PICTURE_GROWTH)
  })

  it('lays futures on others sooner, and more often once figures become firm', () => {
    const due = dueAt('glimpse', 1000)
    expect(due[0]).toBe(FIRST_GLIMPSE)
    const fine = due.filter((completed) => completed >= FINER_FROM)
    expect(fine.length).toBeGreaterThan(5)
    for (const [index, completed] of fine.entries()) if (index > 0) expect(completed).toBe(Math.ceil(fine[index - 1]! * FINER_GROWTH))
  })

  it('makes one picture where many futures come in at once', () => {
    const isDue = createCadence()
    expect(isDue(700)).toEqual({ glimpse: true, picture: true })
    expect(isDue(701)).toEqual({ glimpse: false, picture: false })
  })
})

import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../../src/analysis/groups/calendar.ts'
import type { TracedGroup, TracedGroups } from '../../../src/experiment/trace/groepen.ts'
import { aPlan } from '../../model/a-plan.ts'

const plan = aPlan()
const group = (own: Partial<TracedGroup>): TracedGroup => ({
  pool: 0, start: 0, end: null, sizes: Uint8Array.of(10, 10), level: 0, steps: [], minimum: 8, maximum: 12, waited: [3, 1], ...own,
})
const traced = (groups: readonly TracedGroup[]): TracedGroups => ({
  pools: [{ soort: 'z', gemeenten: [0, 1, 2], aanbieder: 0, aanbieders: 1 }, { soort: 'b1', gemeenten: [1, 2], aanbieder: 1, aanbieders: 2 }],
  groups, waiting: [], switchWeek: 20, weeks: 208,
})
const wish = { from: 104, to: 156, pool: null, running: false }

describe('the calendar of groups', () => {
  test('has the groups that begin in its time, B1 before Z, with who shares them', () => {
    const calendar = calendarOf(plan, traced([group({ start: 110 }), group({ start: 120, pool: 1 }), group({ start: 90 }), group({ start: 156 })]), wish)
    expect(calendar.lanes.map(({ name }) => [name.soort, name.wie])).toEqual([['B1-route', 'G1 en 1 andere, aanbieder\u00A02'], ['Z-route', 'hele regio']])
    expect(calendar.starts).toBe(2)
  })

  test('shows groups that run already when asked, and counts only those that begin', () => {
    const groups = [group({ start: 90 }), group({ start: 80, end: 100 }), group({ start: 110 })]
    const calendar = calendarOf(plan, traced(groups), { ...wish, running: true })
    expect(calendar.lanes[0]!.groups.map(({ start }) => start)).toEqual([90, 110])
    expect(calendar.starts).toBe(1)
  })

  test('tells a group that begins too small from one that comes to be', () => {
    const groups = [group({ start: 110, sizes: Uint8Array.of(5, 6, 9, 9) }), group({ start: 111, sizes: Uint8Array.of(9, 7, 7, 9, 6) }), group({ start: 112 })]
    const calendar = calendarOf(plan, traced(groups), wish)
    const [small, later, fine] = calendar.lanes[0]!.groups
    expect(small).toMatchObject({ startsUnder: true, under: [[110, 112]] })
    expect(later).toMatchObject({ startsUnder: false, under: [[112, 114], [115, 116]] })
    expect(fine).toMatchObject({ startsUnder: false, under: [] })
    expect(calendar.startsUnder).toBe(1)
    expect(calendar.laterUnder).toBe(1)
  })
})

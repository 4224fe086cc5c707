import { describe, expect, test } from 'vitest'
import type { Calendar, CalendarGroup } from '../../../src/analysis/groups/calendar.ts'
import type { GroupMap } from '../../../src/analysis/groups/group-map.ts'
import { calendarScene } from '../../../src/charts/groups/calendar.ts'
import { mapRoom, mapScene } from '../../../src/charts/groups/map.ts'
import { thresholdScene } from '../../../src/charts/groups/threshold.ts'
import { light } from '../../../src/charts/palette.ts'
import type { Mark, Scene } from '../../../src/charts/scene.ts'
import { toSvg } from '../../../src/charts/svg.ts'

const marksOf = (marks: readonly Mark[], role: string): readonly Mark[] => marks.flatMap((mark) => (mark.kind === 'group' ? marksOf(mark.marks, role) : mark.role === role ? [mark] : []))
const textsOf = (scene: Scene): readonly string[] => scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

const group = (own: Partial<CalendarGroup>): CalendarGroup => ({
  start: 110, end: 150, size: 9, minimum: 8, maximum: 12, level: 'A0–A1', startsUnder: false, under: [], steps: [], waited: [6, 4, 0], ...own,
})
const calendar = (groups: readonly CalendarGroup[]): Calendar => ({
  from: 104, to: 182, starts: groups.length, startsUnder: groups.filter(({ startsUnder }) => startsUnder).length, laterUnder: 0,
  lanes: groups.length === 0 ? [] : [{ soort: 'b1', name: { key: 'b', soort: 'B1-route', wie: 'hele regio', delen: ['hele regio', ''] }, groups }],
})
const draw = (groups: readonly CalendarGroup[], width = 900): Scene => calendarScene({ calendar: calendar(groups), decisionYear: 2027, period: '2029', width })

describe('the calendar', () => {
  test('draws each seat, filled or free, the minimum, and who waited', () => {
    const scene = draw([group({})])
    expect(marksOf(scene.marks, 'seat')).toHaveLength(9)
    expect(marksOf(scene.marks, 'free')).toHaveLength(3)
    expect(marksOf(scene.marks, 'minimum')).toHaveLength(1)
    // Who did not wait stands in no queue.
    expect(marksOf(scene.marks, 'waiting')).toHaveLength(2)
    expect(textsOf(scene)).toContain('9 van 12 · A0–A1')
  })

  test('says in words, dashes and hatching that a group is under the minimum', () => {
    const scene = draw([group({ size: 5, startsUnder: true, under: [[110, 130]] })])
    const [bar] = marksOf(scene.marks, 'group-under')
    expect(bar).toMatchObject({ stroke: { colour: 'err', dash: [5, 3] } })
    expect(marksOf(scene.marks, 'hatch')).toHaveLength(1)
    expect(textsOf(scene)).toContain('5 van 12, onder minimum')
    expect(scene.title).toBe('In 2029 begint één groep, en die is te klein')
  })

  test('puts everything in its table, also what does not fit in a short bar', () => {
    const scene = draw([group({ start: 180 }), group({ under: [[120, 125], [130, 133]] })])
    expect(scene.table.rows).toHaveLength(2)
    expect(scene.table.rows[1]).toEqual(['B1-route 2', 'hele regio', 'A0–A1', 'feb 2029', 'nov 2029', '9', '8', '12', '6 weken', '8'])
    expect(marksOf(draw([group({ start: 180 })]).marks, 'seat')).toHaveLength(0)
  })

  test('says so when nothing begins', () => {
    expect(draw([]).title).toBe('In 2029 begint hier geen enkele groep')
    expect(textsOf(draw([]))).toContain('In deze periode begint hier geen groep.')
  })

  test('stays within its width, however narrow', () => {
    for (const width of [260, 360, 900]) {
      const scene = draw([group({ waited: [40, 3] }), group({ start: 105, end: 400 }), group({ start: 60 })], width)
      expect(() => toSvg(scene, light)).not.toThrow()
      for (const mark of scene.marks) {
        if (mark.kind !== 'rect') continue
        expect(mark.x).toBeGreaterThanOrEqual(0)
        expect(mark.width).toBeGreaterThan(0)
        expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1)
      }
    }
  })
})

describe('the map', () => {
  const cell = (minimum: number, wait: number, share: number, cost: number) => ({ minimum, wait, share, error: 0.01, cost, differs: false })
  const map: GroupMap = {
    futures: 60, minima: [4, 8, 12], waits: [4, 13], edges: [0.2, 0.4, 0.6, 0.8], costSteps: [19_500],
    cells: [[cell(4, 4, 0.9, 20_000), cell(8, 4, 0.7, 19_800), cell(12, 4, Number.NaN, Number.NaN)], [cell(4, 13, 0.85, 20_000), cell(8, 13, 0.5, 19_000), cell(12, 13, 0.1, 19_000)]],
    time: { kind: 'lager', size: 0.3 }, money: { kind: 'ruis' },
  }
  const scene = mapScene(map, { minimum: 8, wait: 13 }, { minimum: 4, wait: 13 }, 'binnen 13 weken', 400)

  test('writes the figure in each cell, the longest wait on top', () => {
    const shares = marksOf(scene.marks, 'share').flatMap((mark) => (mark.kind === 'text' ? [{ text: mark.text, y: mark.y }] : []))
    expect(shares.map(({ text }) => text)).toEqual(['90', '70', '–', '85', '50', '10'])
    expect(shares[3]!.y).toBeLessThan(shares[0]!.y)
  })

  test('draws cost as steps between cells, and says what one is', () => {
    expect(marksOf(scene.marks, 'cost')).toHaveLength(1)
    expect(textsOf(scene)).toContain('€\u00A019.500')
  })

  test('frames where the levers stand and where today is', () => {
    expect(marksOf(scene.marks, 'now')).toHaveLength(1)
    expect(marksOf(scene.marks, 'today')[0]).toMatchObject({ stroke: { dash: [4, 3] } })
  })

  test('claims only what is outside simulation error', () => {
    expect(scene.title).toBe('Een hoger minimum kost tijd; het effect op de kosten valt binnen de ruis')
  })

  test('has room for its cells', () => {
    const room = mapRoom(map, 400)
    expect(room.left + room.cellWidth * 3).toBeLessThanOrEqual(400)
    expect(room.top + room.cellHeight * 2).toBeLessThan(room.height)
  })
})

test('the search for a threshold draws every level with its error, and its bound', () => {
  const points = [100, 200, 300].map((level, index) => ({ level, newcomers: level / 2, mean: 0.7 + index * 0.1, halfWidth: 0.03 }))
  const scene = thresholdScene({ title: 'Titel', subtitle: '', points, least: 0.85, now: 90 }, { width: 400, height: 220 })
  expect(marksOf(scene.marks, 'error')).toHaveLength(3)
  expect(marksOf(scene.marks, 'bound')).toHaveLength(1)
  expect(scene.table.rows.map(([level]) => level)).toEqual(['100', '200', '300'])
})

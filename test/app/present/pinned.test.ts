import { expect, test } from 'vitest'
import { kpiIds } from '../../../src/analysis/kpi.ts'
import { MOST_ROWS, chooseSeries, moveFigure, shownFigures, shownSeries, standardFigures, toggleFigure } from '../../../src/app/present/pinned.ts'
import { outcomeIds } from '../../../src/model/outcomes.ts'
import { outcomeGroupOf } from '../../../src/texts/compare/pinned.ts'
import { aDraft } from '../a-draft.ts'

const draft = aDraft

test('a figure is put at the end, moved and taken out, and what equals the standard is no choice', () => {
  const more = toggleFigure(draft, 'fte.nodig')
  expect(shownFigures(more)).toEqual([...kpiIds, 'fte.nodig'])
  const up = moveFigure(more, 'fte.nodig', -1)
  expect(shownFigures(up).indexOf('fte.nodig')).toBe(kpiIds.length - 1)
  expect(toggleFigure(up, 'fte.nodig')).toEqual(draft)
  expect(standardFigures(up)).toEqual(draft)
})

test('at least one figure stays and never more than fit', () => {
  const one = kpiIds.slice(1).reduce(toggleFigure, draft)
  expect(shownFigures(one)).toHaveLength(1)
  expect(toggleFigure(one, kpiIds[0]!)).toBe(one)
  const full = outcomeIds.filter((id) => !kpiIds.includes(id)).reduce(toggleFigure, draft)
  expect(shownFigures(full)).toHaveLength(MOST_ROWS)
})

test('moving past an end changes nothing', () => {
  expect(moveFigure(draft, kpiIds[0]!, -1)).toBe(draft)
  expect(moveFigure(draft, kpiIds.at(-1)!, 1)).toBe(draft)
})

test('each chart keeps its own choice', () => {
  const changed = chooseSeries(draft, 1, 'caseload')
  expect(shownSeries(changed)).toEqual(['lasten', 'caseload'])
  expect(chooseSeries(changed, 1, 'wachtweken')).toEqual(draft)
})

test('every outcome has a group to be found in', () => {
  expect(outcomeIds.filter((id) => outcomeGroupOf(id) === 'Overig')).toEqual([])
})

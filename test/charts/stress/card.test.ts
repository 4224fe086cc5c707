import { expect, test } from 'vitest'
import { changeView, sharedScale } from '../../../src/analysis/stress/view.ts'
import { figureRoom, initials, stressCardScene, stressTable } from '../../../src/charts/stress/card.ts'
import type { OutcomeId } from '../../../src/model/outcomes.ts'
import { noise, syntheticResults } from '../../analysis/synthetic-results.ts'

const names = ['Opplus', 'Integratie', 'Uitbesteding', 'Synthese']
const results = (outcome: OutcomeId, more: number) => syntheticResults({ replications: 60, outcomes: { [outcome]: (scenario: number, future: number) => 5 + scenario + more * (scenario + 1) + noise(future) } })
const view = changeView(results('les.wachtweken', 0), results('les.wachtweken', 2), 'les.wachtweken')
const frame = { names, scale: sharedScale([view], 13), norm: 13, label: 'Instroompiek', figures: figureRoom([view], names) }

test('a card draws every scenario within its width, with its figure, and has all of it in words and in a table', () => {
  for (const width of [200, 260, 420]) {
    const scene = stressCardScene(view, frame, width)
    expect(scene.marks.filter((mark) => 'role' in mark && mark.role === 'median')).toHaveLength(4)
    expect(scene.marks.filter((mark) => 'role' in mark && mark.role === 'before-median')).toHaveLength(4)
    expect(JSON.stringify(scene)).not.toMatch(/NaN|undefined|null/)
    for (const mark of scene.marks) {
      if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(width)
      if (mark.kind === 'line') expect(Math.max(mark.x1, mark.x2)).toBeLessThanOrEqual(width)
    }
    for (const name of names) expect(scene.description).toContain(name)
    expect(scene.title).toContain('Instroompiek')
    expect(scene.table.rows.map(([name]) => name)).toEqual(names)
    expect(scene.table.rows[3]![3]).toMatch(/^\+8/)
  }
})

test('the same value stands at the same place on two cards', () => {
  const other = changeView(results('les.wachtweken', 0), results('les.wachtweken', 30), 'les.wachtweken')
  const scale = sharedScale([view, other], 13)
  const normOf = (one: typeof view): number => {
    const line = stressCardScene(one, { ...frame, scale, figures: figureRoom([view, other], names) }, 300).marks.find((mark) => 'role' in mark && mark.role === 'norm')
    return line?.kind === 'line' ? line.x1 : Number.NaN
  }
  expect(normOf(view)).toBe(normOf(other))
  expect(normOf(view)).toBeGreaterThan(0)
})

test('a scenario in which nobody is counted has a dash and no band', () => {
  const empty = changeView(results('les.wachtweken', 0), syntheticResults({ replications: 60 }), 'les.wachtweken')
  const scene = stressCardScene(empty, frame, 260)
  expect(scene.marks.filter((mark) => 'role' in mark && mark.role === 'median')).toHaveLength(0)
  expect(JSON.stringify(scene)).not.toMatch(/NaN/)
})

test('names are told apart by as few letters as it takes', () => {
  expect(initials(names)).toEqual(['O', 'I', 'U', 'S'])
  expect(initials(['Opplus', 'Oud'])).toEqual(['Op', 'Ou'])
  expect(initials(['Een vorm', 'Een vorm 2'])).toHaveLength(2)
})

test('one table holds every card and scenario', () => {
  const table = stressTable([{ label: 'Een', view }, { label: 'Twee', view }], names)
  expect(table.rows.map(([card, scenario]) => `${card} ${scenario}`)).toEqual(['Een', 'Twee'].flatMap((card) => names.map((name) => `${card} ${name}`)))
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
  expect(stressTable([], names).rows).toEqual([])
})

test('a chance of few futures is told in tenths, never as nought or all', () => {
  const chance = syntheticResults({ replications: 60, outcomes: { 'budget.binnen': (scenario: number, future: number) => (future % 10 < scenario * 3 ? 1 : 0) } })
  const seen = changeView(chance, chance, 'budget.binnen')
  const figures = stressCardScene(seen, { ...frame, norm: null, scale: sharedScale([seen], null), figures: figureRoom([seen], names) }, 300).marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'figure' ? [mark.text] : []))
  expect(figures).toEqual(['O <1', 'I 3', 'U 6', 'S 9'])
})

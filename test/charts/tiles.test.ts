import { describe, expect, it } from 'vitest'
import { kpiRows } from '../../src/analysis/kpi.ts'
import type { KpiRow } from '../../src/analysis/kpi.ts'
import { chanceBar } from '../../src/charts/chance-bar.ts'
import { dotHundred } from '../../src/charts/dot-hundred.ts'
import { light } from '../../src/charts/palette.ts'
import { scenarioStyle } from '../../src/charts/scenario-style.ts'
import type { Mark, Scene } from '../../src/charts/scene.ts'
import { strip } from '../../src/charts/strip.ts'
import { toSvg } from '../../src/charts/svg.ts'
import { formatOutcome } from '../../src/texts/format.ts'
import { fourScenarios, syntheticResults } from '../analysis/synthetic-results.ts'

const results = syntheticResults({
  replications: 1000,
  outcomes: {
    'les.wachtweken': (scenario, replication) => 6 + scenario + (replication % 101) / 10,
    'budget.binnen': (scenario, replication) => Number(replication % 10 < 4 + scenario),
    'saldo.aandeel': () => 0.01,
    'budget.bijdrage-nodig': () => 0,
  },
})
const size = { width: 140, height: 20 }
const rowOf = (id: KpiRow['outcome'], locked?: { min: number; max: number }): KpiRow =>
  kpiRows(results, fourScenarios, 'opplus', locked === undefined ? {} : { locked: { [id]: locked } }).find((row) => row.outcome === id)!
const roles = (scene: Scene): readonly (string | undefined)[] => scene.marks.map((mark) => mark.role)

function stripOf(row: KpiRow, position: number): Scene {
  const cell = row.cells[position]!
  if (cell.kind !== 'band') throw new Error('expected a band')
  return strip(row, cell, position, size)
}

describe('the strip of a tile', () => {
  it('puts band, middle and norm on the scale of the row', () => {
    const row = rowOf('les.wachtweken')
    const scene = stripOf(row, 0)
    const x = (value: number): number => 7 + ((value - row.scale.min) / (row.scale.max - row.scale.min)) * 126
    const mark = scene.marks.find((candidate) => candidate.role === 'median') as Extract<Mark, { kind: 'symbol' }>
    const norm = scene.marks.find((candidate) => candidate.role === 'norm') as Extract<Mark, { kind: 'line' }>
    expect(mark).toMatchObject({ shape: 'circle', x: expect.closeTo(x(11), 0) })
    expect(norm.x1).toBeCloseTo(x(13), 6)
    expect(scene.table.rows[2]).toEqual(['middelste toekomst', formatOutcome('weken', 11)])
    expect(scene.table.rows.at(-1)).toEqual(['norm', '13\u00A0weken'])
  })

  it('points at what lies beyond a locked scale', () => {
    expect(roles(stripOf(rowOf('les.wachtweken', { min: 8, max: 12 }), 0)).filter((role) => role === 'beyond')).toHaveLength(2)
    expect(roles(stripOf(rowOf('les.wachtweken'), 0))).not.toContain('beyond')
  })
})

it('draws a chance as a bar from nought, without a band', () => {
  const row = rowOf('budget.binnen')
  const cell = row.cells[1]!
  if (cell.kind !== 'kans') throw new Error('expected a chance')
  const scene = chanceBar(row, cell, 1, size)
  expect(scene.marks.find((mark) => mark.role === 'chance')).toMatchObject({ x: 7, width: 63 })
  expect(scene.table.rows).toEqual([['50\u00A0van de\u00A0100', '±\u00A03']])
  expect(roles(scene).join()).not.toContain('band')
})

describe('a hundred dots', () => {
  const scene = dotHundred({ first: 83, equal: 4, second: 13 }, [1, 0], { first: 'Integratie', second: 'Opplus', headline: 'In 83 van de 100.' })

  it('are as many as the table says', () => {
    expect(['first', 'equal', 'second'].map((role) => roles(scene).filter((other) => other === role).length)).toEqual([83, 4, 13])
    expect(scene.table.rows).toEqual([['Integratie', '83'], ['geen verschil', '4'], ['Opplus', '13']])
  })

  it('are drawn as they were', async () => {
    await expect(toSvg(scene, light)).toMatchFileSnapshot('../golden/dot-hundred.svg')
  })
})

describe('the style of a scenario', () => {
  it('is never only a colour: twelve scenarios differ in mark or dash', () => {
    const looks = Array.from({ length: 12 }, (_, position) => scenarioStyle(position))
    expect(new Set(looks.map(({ shape, line }) => `${shape} ${line.dash?.join(' ')}`)).size).toBe(12)
    for (const { colour, text } of looks) expect([light[colour], light[text]]).not.toContain(undefined)
  })

  it('is the look of the four scenarios', () => {
    expect(fourScenarios.map((_, position) => scenarioStyle(position).shape)).toEqual(['circle', 'square', 'triangle', 'diamond'])
    expect(scenarioStyle(1).line.dash).toBeUndefined()
  })
})

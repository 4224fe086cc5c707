import { describe, expect, test } from 'vitest'
import type { Band } from '../../../src/analysis/money/outlook.ts'
import { moneyBalance } from '../../../src/charts/money/balance.ts'
import { moneyDots } from '../../../src/charts/money/dots.ts'
import { moneyFan } from '../../../src/charts/money/fan.ts'
import { moneyWaterfall } from '../../../src/charts/money/waterfall.ts'
import { light } from '../../../src/charts/palette.ts'
import type { Mark, Scene } from '../../../src/charts/scene.ts'
import { toSvg } from '../../../src/charts/svg.ts'

const size = { width: 480, height: 260 }
const years = [2027, 2028]
const band = (p50: number): Band => ({ p10: p50 - 4e5, p25: p50 - 2e5, p50, p75: p50 + 2e5, p90: p50 + 4e5 })
const words = { title: 'Zin', subtitle: 'Wat het telt.' }
const by = (scene: Scene, role: string): readonly Mark[] => scene.marks.filter((mark) => mark.role === role)

const fan = moneyFan({ ...words, label: 'Reserve', years, bands: [band(1e6), band(-5e5)], name: 'Integratie', place: 1, other: { name: 'Opplus', place: 0, bands: [band(9e5), band(-5e5)] } }, size)
const balance = moneyBalance({ ...words, years, groups: [{ label: 'SPUK', amounts: [2e6, 3e6] }, { label: 'Gemeentefonds', amounts: [1e6, 1e6] }], lasten: [band(3e6), band(35e5)], place: 1 }, size)
const dots = moneyDots({ ...words, totals: Float64Array.from({ length: 400 }, (_, index) => (index - 100) * 1e4), place: 2, reserve90: 6e5 }, size)
const fall = moneyWaterfall({ from: -3e6, to: -2e6, error: 2e5, steps: [{ id: 'lasten.formatie', amount: 15e5 }, { id: 'baten', amount: -5e5 }] }, { ...words, from: { name: 'Opplus', place: 0 }, to: { name: 'Integratie', place: 1 } }, 480)

describe('drawings of money', () => {
  test('have a sentence, a text alternative and a table, and can be saved in known colours', () => {
    for (const scene of [fan, balance, dots, fall]) {
      expect(scene.title).toBe('Zin')
      expect(scene.description).toMatch(/\.$/)
      expect(scene.table.rows.length).toBeGreaterThan(1)
      for (const row of scene.table.rows) expect(row).toHaveLength(scene.table.columns.length)
      const svg = toSvg(scene, light)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test('a hundred dots tell over and short apart by shape as well as colour', () => {
    // A quarter of the futures is below nought.
    expect(by(dots, 'tekort')).toHaveLength(25)
    expect(by(dots, 'over')).toHaveLength(75)
    for (const mark of by(dots, 'tekort')) expect(mark).toMatchObject({ fill: { colour: 'surface' }, stroke: { colour: 'err' } })
  })

  test('stacked baten are as high as their sum on the axis of the lasten', () => {
    const bars = by(balance, 'baten').slice(0, 2).map((mark) => (mark.kind === 'rect' ? mark.height : Number.NaN))
    const last = by(balance, 'lasten')[0]!
    // 2 and 1 million beside 3 million.
    expect(bars[0]! + bars[1]!).toBeCloseTo(last.kind === 'rect' ? last.height : Number.NaN, 6)
  })

  test('names at the end of two lines that meet do not lie on each other', () => {
    const [one, two] = by(fan, 'end-label').map((mark) => (mark.kind === 'text' ? mark.y : Number.NaN))
    expect(Math.abs(one! - two!)).toBeGreaterThanOrEqual(16)
  })

  test('a waterfall of many steps draws the largest and gathers the rest, and its table has all', () => {
    const ids = ['lasten.formatie', 'lasten.afstemming', 'lasten.begeleiding', 'lasten.pvt', 'lasten.map', 'lasten.toets', 'lasten.reis', 'lasten.tolken', 'baten'] as const
    const steps = ids.map((id, index) => ({ id, amount: 1000 * (9 - index) }))
    const many = moneyWaterfall({ from: 0, to: 45_000, error: 0, steps }, { ...words, from: { name: 'Opplus', place: 0 }, to: { name: 'Integratie', place: 1 } }, 480)
    expect(many.marks.filter(({ role }) => role === 'step')).toHaveLength(7)
    expect(many.marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'label' ? [mark.text] : [])).at(-2)).toBe('3 andere posten')
    expect(many.table.rows).toHaveLength(11)
  })

  test('the steps of a waterfall lie between the two totals, and say so when the axis does not begin at nought', () => {
    expect(fall.subtitle).toContain('niet bij nul')
    expect(fall.table.rows.map(([label]) => label)).toEqual(['Opplus', 'Formatie', 'Baten', 'Integratie'])
  })
})

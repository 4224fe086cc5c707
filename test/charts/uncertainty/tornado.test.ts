import { expect, test } from 'vitest'
import { uncertaintyView } from '../../../src/analysis/uncertainty/view.ts'
import { tornado } from '../../../src/charts/uncertainty/tornado.ts'
import { doubtsOf } from '../../../src/experiment/doubts.ts'
import { valueAt } from '../../../src/experiment/doubts.ts'
import { parameters } from '../../../src/model/parameters/registry.ts'
import { noise, syntheticResults } from '../../analysis/synthetic-results.ts'
import { aPlan, someSettings } from '../../app/a-plan.ts'

const plan = aPlan('4711', [someSettings(), someSettings()])
const FUTURES = 600
const doubts = doubtsOf(plan, FUTURES)
/** The first doubt moves the costs of the second scenario by a thousand euro over its range. */
const uniforms = doubts[0]!.uniforms
const results = syntheticResults({
  replications: FUTURES, scenarioIds: ['een', 'twee'],
  outcomes: { 'kosten.per-inburgeraar': (scenario, replication) => 15_000 + 100 * noise(replication) + (scenario === 1 ? 1000 * uniforms[replication]! + 50 * noise(2, replication) : 0) },
})
const view = uncertaintyView(plan, results, [1, 0], 'kosten.per-inburgeraar', doubts, (id) => parameters[id].evidence[0].strength)!
const names = { first: 'Twee', second: 'Een' }

test('a plan tells which of its parameters are in doubt, and what each future drew', () => {
  expect(doubts.length).toBeGreaterThan(20)
  for (const { parameter, uniforms: drawn } of doubts) {
    expect(plan.scenarios[0]!.settings[parameter].kind).not.toBe('fixed')
    expect(drawn).toHaveLength(FUTURES)
  }
  const { parameter } = doubts[0]!
  expect(valueAt(plan, 0, parameter, 0.1)).toBeLessThan(valueAt(plan, 0, parameter, 0.9))
})

test('the doubt that matters has the only long bar, with its values at both ends', () => {
  expect(view.bars[0]!.parameter).toBe(doubts[0]!.parameter)
  expect(view.bars[0]!.atHigh - view.bars[0]!.atLow).toBeCloseTo(800, -1)
  expect(view.bars.slice(1).every(({ atLow, atHigh }) => Math.abs(atHigh - atLow) < 40)).toBe(true)
  expect(view.flips[0]!.point.kind).not.toBe('omslag')
  expect(view.shares.assumed + view.shares.sourced + view.shares.chance).toBeCloseTo(1, 9)
  expect(view.shares.chance).toBeLessThan(0.05)
})

test('the drawing says in words what it draws, and its table has every bar', () => {
  for (const width of [360, 900]) {
    const scene = tornado(view, names, width)
    expect(scene.table.rows).toHaveLength(view.bars.length)
    expect(scene.title).toMatch(/weegt het zwaarst|wegen het zwaarst/)
    expect(scene.description).toContain('Twee')
    expect(JSON.stringify(scene)).not.toMatch(/NaN|undefined|null/)
    for (const mark of scene.marks) if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(width)
  }
})

test('an input value is never cut: where it has no room its unit goes to the name', () => {
  const bar = { ...view.bars[0]!, parameter: 'kosten.fte' as const, low: [87_000], high: [110_000] }
  const texts = (width: number) => tornado({ ...view, bars: [bar] }, names, width).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(texts(900).map((text) => text.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining(['87.000 euro', '110.000 euro']))
  expect(texts(290)).toEqual(expect.arrayContaining(['87.000', '110.000']))
  expect(texts(290).find((text) => text.includes('fte'))).toContain('(euro')
})

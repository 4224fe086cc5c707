import { describe, expect, test } from 'vitest'
import { comparePeople, anybody } from '../../../src/analysis/chain/comparable.ts'
import { chainFlow } from '../../../src/analysis/chain/flow.ts'
import { tellLife } from '../../../src/analysis/chain/life.ts'
import { standingAt } from '../../../src/analysis/chain/standing.ts'
import { stageBars } from '../../../src/charts/chain/bars.ts'
import { chainFlowScene } from '../../../src/charts/chain/flow.ts'
import { columnsOf, layoutFlow } from '../../../src/charts/chain/flow-layout.ts'
import { lifeLines } from '../../../src/charts/chain/life-line.ts'
import { dark, light } from '../../../src/charts/palette.ts'
import type { Mark, Scene } from '../../../src/charts/scene.ts'
import { toSvg } from '../../../src/charts/svg.ts'
import { trace } from '../../../src/experiment/trace/trace.ts'
import { aPlan } from '../../model/a-plan.ts'

const plan = aPlan({ horizonYears: 7, all: { 'instroom.taakstelling': 300, 'startklas.moment': 1 }, scenarios: [{}, { 'groepen.minimum': 4, 'startklas.moment': 0 }] })
const replications = [0, 1, 2]
const traced = ['s0', 's1'].map((scenario) => trace(plan, { kind: 'keten', scenario, replications }))
const flows = traced.map((one, place) => ({ name: `S${place}`, place, flow: chainFlow(one.map(({ value }) => value), 2) }))
const standings = traced.map((one, place) => ({ name: `S${place}`, place, standing: standingAt(one.map(({ value }) => value), 2) }))
const { chosen } = comparePeople(traced[0]!, anybody)
const lives = Object.values(chosen!).map(({ future, person }) => tellLife(trace(plan, { kind: 'leven', scenario: 's0', person, replications: [future] })[0]!.value))

const flowAt = (width: number, place = 0): Scene => chainFlowScene({ own: flows[place]!, all: flows, year: 2028 }, { width, height: 350 })
const barsAt = (width: number): Scene => stageBars({ scenarios: standings, year: 2028, most: 400 }, width)
const linesAt = (width: number, at: number | null = 12): Scene => lifeLines({ title: 'Zin', rows: lives.map((life, index) => ({ name: `Rij ${index}`, life, isChosen: index === 1 })), at, longest: 300 }, width)
const by = (scene: Scene, role: string): readonly Mark[] => scene.marks.filter((mark) => mark.role === role)
type Rect = Extract<Mark, { kind: 'rect' }>

describe('drawings of the keten', () => {
  test.each([['flow', flowAt], ['bars', barsAt], ['life', linesAt]] as const)('%s has a sentence, a text alternative and a table at every width, in known colours', (_, draw) => {
    for (const width of [300, 960, 1240, 1860]) {
      const scene = draw(width)
      expect(scene.title).not.toBe('')
      expect(scene.description.length).toBeGreaterThan(20)
      expect(scene.table.rows.length).toBeGreaterThan(3)
      for (const row of scene.table.rows) expect(row).toHaveLength(scene.table.columns.length)
      for (const palette of [light, dark]) expect(toSvg(scene, palette)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test('every column of a flow holds everybody', () => {
    const columns = columnsOf(flows.map(({ flow }) => flow))
    for (const { flow } of flows) {
      const { blocks } = layoutFlow(flow, { top: 0, bottom: 400, perPerson: 1, gap: 10, columns })
      for (let column = 0; column < columns.length; column++) {
        expect(blocks.filter((block) => block.column === column).reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(flow.total.mean, 6)
      }
    }
  })

  test('bands fill the blocks they leave and enter, and no block covers another', () => {
    const columns = columnsOf(flows.map(({ flow }) => flow))
    const { blocks, bands } = layoutFlow(flows[0]!.flow, { top: 0, bottom: 700, perPerson: 1, gap: 10, columns })
    for (const block of blocks) {
      for (const side of ['from', 'to'] as const) {
        const here = bands.filter((band) => band[side] === block)
        if (here.length > 0) expect(here.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(block.height, 6)
        for (const band of here) expect(band[side === 'from' ? 'fromY' : 'toY'] + band.height).toBeLessThanOrEqual(block.y + block.height + 1e-6)
      }
      for (const other of blocks) if (other !== block && other.column === block.column) expect(other.y >= block.y + block.height || block.y >= other.y + other.height).toBe(true)
    }
  })

  test('two flows stand on one scale: the same stages in the same columns, and the same number of people equally high', () => {
    const heads = (scene: Scene) => by(scene, 'column').map((mark) => (mark as Extract<Mark, { kind: 'text' }>).x)
    expect(heads(flowAt(1240, 0))).toEqual(heads(flowAt(1240, 1)))
    const instroom = (scene: Scene): number => (by(scene, 'stage')[0] as Rect).height
    expect(instroom(flowAt(1240, 0))).toBeCloseTo(instroom(flowAt(1240, 1)), 9)
  })

  test('a queue is hollow, and wider where people wait longer', () => {
    for (const mark of by(flowAt(1240), 'queue') as readonly Rect[]) {
      expect(mark.fill?.colour).toBe('surface')
      expect(mark.stroke).toBeDefined()
    }
    const longest = flows.map(({ flow }) => Math.max(...flow.stages.map(({ waited }) => (Number.isNaN(waited.p50) ? 0 : waited.p50))))
    const widest = (place: number): number => Math.max(...(by(flowAt(1240, place), 'queue') as readonly Rect[]).map(({ width }) => width))
    expect(longest[0]).not.toBe(longest[1])
    expect(widest(0) / widest(1)).toBeCloseTo(longest[0]! / longest[1]!, 6)
  })

  test('bars tell helped and waiting apart by shape, and carry their band', () => {
    const scene = barsAt(960)
    expect(by(scene, 'busy').length).toBeGreaterThan(8)
    for (const mark of by(scene, 'queue') as readonly Rect[]) expect(mark.fill?.colour).toBe('surface')
    expect(by(scene, 'band')).toHaveLength(3 * by(scene, 'busy').length)
  })

  test('the step that is read stands on the row that is read, and nowhere without a step', () => {
    expect(by(linesAt(960), 'cursor')).toHaveLength(2)
    expect(by(linesAt(960, null), 'cursor')).toHaveLength(0)
  })

  test('what is drawn of a life is as long as the life', () => {
    const scene = linesAt(960)
    const parts = [...by(scene, 'busy'), ...by(scene, 'wait')] as readonly Rect[]
    expect(parts).toHaveLength(lives.reduce((sum, { parts: own }) => sum + own.length, 0))
    const end = Math.max(...parts.map(({ x, width }) => x + width))
    expect(end).toBeCloseTo((Math.max(...lives.map(({ weeks }) => weeks)) / 300) * 956, 0)
  })
})

import { describe, expect, test } from 'vitest'
import { CHART_GROWTH } from '../../../src/app/run/cadence.ts'
import { computePicture, createKeptScales, createMemory } from '../../../src/app/run/create-picture.ts'
import { kpiIds } from '../../../src/analysis/kpi.ts'
import type { KpiRow } from '../../../src/analysis/kpi.ts'
import type { Picture } from '../../../src/app/run/create-picture.ts'
import type { ShownRun } from '../../../src/app/run/create-run.ts'
import type { View } from '../../../src/app/draft/draft.ts'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import { planKey } from '../../../src/experiment/plan.ts'
import { run } from '../../../src/experiment/run.ts'
import { aPlan, markingSimulator } from '../a-plan.ts'

async function shownRun(seed: string): Promise<ShownRun> {
  const plan = aPlan(seed)
  const end = await run(plan, createLocalExecutor({ createSimulator: markingSimulator }), { replications: 40 })
  if (end.kind !== 'complete') throw new Error('the run did not finish')
  return { key: planKey(plan), plan, results: end.results, complete: true }
}

const view: View = { compared: 'twee', baseline: 'een', measure: 'lasten.jaar' }

/** Runs the generator to its end. @returns the picture and in how many pieces it came */
function finish(request: Parameters<typeof computePicture>[0], memory = createMemory()) {
  const steps = computePicture(request, memory)
  let pieces = 1
  let step = steps.next()
  for (; !step.done; step = steps.next()) pieces++
  return { picture: step.value, pieces }
}

describe('a picture', () => {
  test('comes in a piece for each row and each line of a chart', async () => {
    const shown = await shownRun('1')
    const { picture, pieces } = finish({ run: shown, view, chosen: { figures: kpiIds, series: ['lasten', 'wachtweken'] } })
    expect(pieces).toBe(6 + 2 * 2 + 1)
    expect(picture.rows.map((row) => row.outcome)).toHaveLength(6)
    expect(picture.series.map((chart) => chart.series)).toEqual(['lasten', 'wachtweken'])
    expect(picture.comparison).toMatchObject({ first: 1, second: 0, verdict: 'gelijk' })
  })

  test('computes again only what another view needs', async () => {
    const shown = await shownRun('1')
    const memory = createMemory()
    const before = finish({ run: shown, view, chosen: { figures: kpiIds, series: ['lasten'] } }, memory).picture
    const after = finish({ run: shown, view: { ...view, measure: 'les.wachtweken' }, chosen: { figures: kpiIds, series: ['lasten'] } }, memory).picture
    expect(after.rows.every((row, place) => row === before.rows[place])).toBe(true)
    expect(after.series[0]).toBe(before.series[0])
    expect(after.comparison).not.toBe(before.comparison)
  })

  test('of the first futures of a change shows the figures before the charts are drawn', async () => {
    const base = await shownRun('1')
    const memory = createMemory()
    const chosen = { figures: kpiIds, series: ['lasten'] as const }
    const before = finish({ run: base, view, chosen }, memory).picture
    const fresh: ShownRun = { ...base, key: 'other', results: { ...base.results, completed: 2 }, complete: false }
    const early: Picture[] = []
    const steps = computePicture({ run: fresh, ground: { base, wanted: 40 }, view, chosen }, memory)
    let step = steps.next()
    for (; !step.done; step = steps.next()) if (step.value !== undefined) early.push(step.value)
    expect(early).toHaveLength(1)
    expect(early[0]!.series).toBe(before.series)
    expect(early[0]).toMatchObject({ glimpseOf: 2, run: { key: 'other' } })
    expect(early[0]!.rows.every(({ isFirm }) => !isFirm)).toBe(true)
    expect(step.value.series).not.toBe(before.series)
    expect(step.value.rows).toEqual(early[0]!.rows)
  })

  test('lets the charts of a change follow its figures less often', async () => {
    const base = await shownRun('1')
    const memory = createMemory()
    const chosen = { figures: kpiIds, series: ['lasten'] as const }
    finish({ run: base, view, chosen }, memory)
    const laidOn = (completed: number, key = 'other', looked = view): Picture =>
      finish({ run: { ...base, key, results: { ...base.results, completed }, complete: false }, ground: { base, wanted: 40 }, view: looked, chosen }, memory).picture
    const first = laidOn(2)
    const next = laidOn(2 * CHART_GROWTH - 1)
    expect(next.glimpseOf).toBe(2 * CHART_GROWTH - 1)
    expect(next.series).toBe(first.series)
    expect(next.series[0]!.replications).toBe(2)
    expect(laidOn(2 * CHART_GROWTH).series[0]!.replications).toBe(2 * CHART_GROWTH)
    // Charts of another plan or of another pair are not kept.
    expect(laidOn(2 * CHART_GROWTH + 1, 'another').series[0]!.replications).toBe(2 * CHART_GROWTH + 1)
    expect(laidOn(2 * CHART_GROWTH + 2, 'another', { ...view, compared: 'een', baseline: 'twee' }).series[0]!.pair).toEqual([0, 1])
    expect(finish({ run: { ...base, key: 'another' }, view, chosen }, memory).picture.series[0]!.replications).toBe(40)
  })

  test('forgets everything of another run', async () => {
    const memory = createMemory()
    const before = finish({ run: await shownRun('1'), view, chosen: { figures: kpiIds, series: ['lasten'] } }, memory).picture
    const after = finish({ run: await shownRun('0'), view, chosen: { figures: kpiIds, series: ['lasten'] } }, memory).picture
    expect(after.rows).not.toBe(before.rows)
    expect(after.run.plan.seed).toBe('0')
  })

  test('falls back on the first two scenarios where the view names ones that are gone', async () => {
    const { picture } = finish({ run: await shownRun('1'), view: { ...view, compared: 'weg', baseline: 'ook-weg' }, chosen: { figures: kpiIds, series: [] } })
    expect(picture.comparison).toMatchObject({ first: 1, second: 0 })
  })
})

describe('the scales of the rows', () => {
  /** A row whose scale follows its middle future, unless one was kept. */
  const rowAt = (p50: number) => (locked: Readonly<Record<string, unknown>>) => {
    const own = { min: Math.floor(p50) - 2, max: Math.floor(p50) + 2 }
    return { outcome: 'les.wachtweken', scale: locked['les.wachtweken'] ?? own, cells: [{ kind: 'band', strip: { p10: p50, p50, p90: p50 } }] } as unknown as KpiRow
  }

  test('stay while levers move, and move when a middle future would leave them', async () => {
    const shown = await shownRun('1')
    const firm = { ...shown, results: { ...shown.results, completed: 1000 } }
    const scales = createKeptScales()
    expect(scales.keep(firm, 'les.wachtweken', rowAt(10)).scale).toEqual({ min: 8, max: 12 })
    expect(scales.keep(firm, 'les.wachtweken', rowAt(11.5)).scale).toEqual({ min: 8, max: 12 })
    expect(scales.keep(firm, 'les.wachtweken', rowAt(20)).scale).toEqual({ min: 18, max: 22 })
    expect(scales.keep({ ...firm, plan: { ...firm.plan, region: { ...firm.plan.region, id: 'elders' } } }, 'les.wachtweken', rowAt(19)).scale).toEqual({ min: 17, max: 21 })
  })

  test('grow with a band that more futures of the same plan make wider, and not with one that a lever makes wider', async () => {
    const shown = await shownRun('1')
    const firm = { ...shown, results: { ...shown.results, completed: 1000 } }
    const bandRow = (p10: number) => (locked: Readonly<Record<string, unknown>>) =>
      ({ outcome: 'les.wachtweken', scale: locked['les.wachtweken'] ?? { min: p10, max: 20 }, cells: [{ kind: 'band', strip: { p10, p50: 15, p90: 18 } }] }) as unknown as KpiRow
    const scales = createKeptScales()
    scales.keep(firm, 'les.wachtweken', bandRow(10))
    expect(scales.keep(firm, 'les.wachtweken', bandRow(9)).scale).toEqual({ min: 9, max: 20 })
    expect(scales.keep({ ...firm, key: 'after a lever' }, 'les.wachtweken', bandRow(8)).scale).toEqual({ min: 9, max: 20 })
  })

  test('of a few futures are not kept', async () => {
    const shown = await shownRun('1')
    const scales = createKeptScales()
    scales.keep(shown, 'les.wachtweken', rowAt(10))
    expect(scales.keep(shown, 'les.wachtweken', rowAt(11.5)).scale).toEqual({ min: 9, max: 13 })
  })
})

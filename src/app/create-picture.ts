import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import { compare } from '../analysis/comparison.ts'
import type { Comparison } from '../analysis/comparison.ts'
import { kpiRows } from '../analysis/kpi.ts'
import type { KpiId, KpiRow } from '../analysis/kpi.ts'
import type { RowScale } from '../analysis/row-scale.ts'
import { timelineView } from '../analysis/timeline-view.ts'
import type { TimelineView } from '../analysis/timeline-view.ts'
import type { SeriesId } from '../model/series.ts'
import { createGlimpseMaker } from '../experiment/glimpse.ts'
import { simulatedFutures } from '../experiment/results.ts'
import type { Run, ShownRun } from './create-run.ts'
import { createSliced } from './create-sliced.ts'
import type { View } from './draft.ts'

/** Everything on the right side of Vergelijken, of one run: nothing in it can come from another. */
export interface Picture {
  readonly run: ShownRun
  readonly view: View
  readonly rows: readonly KpiRow[]
  readonly comparison: Comparison
  readonly series: readonly TimelineView[]
  /** Of a glimpse: how many futures of this plan are in it; `null` where all that is shown was simulated. */
  readonly glimpseOf: number | null
}

export interface PictureRequest {
  readonly run: ShownRun
  readonly view: View
  readonly series: readonly SeriesId[]
}

/** Computes the picture in slices and replaces the former one at once. What did not change is not computed again. */
export function createPicture(source: Pick<Run, 'shown' | 'glimpse'>, view: Accessor<View>, series: Accessor<readonly SeriesId[]>): Accessor<Picture | null> {
  const maker = createGlimpseMaker()
  // Made once for each glimpse: another view of the same one shows the same numbers.
  const estimated = createMemo((): ShownRun | null => {
    const now = source.glimpse()
    return now === null ? null : { ...now.fresh, results: maker.estimate(now.base.results, now.fresh.results, series()), complete: false }
  })
  const request = createMemo((): PictureRequest | null => {
    const run = estimated() ?? source.shown()
    return run === null ? null : { run, view: view(), series: series() }
  })
  const memory = createMemory()
  return createSliced(request, (wanted) => computePicture(wanted, memory))
}

/** Yields between pieces of a few milliseconds. */
export function* computePicture({ run, view, series }: PictureRequest, memory: Memory): Generator<void, Picture> {
  const { results, plan } = run
  const known = memory.of(run)
  const pair = pairOf(run, view)
  const rows = known(`rows ${pair.baseline.id}`, () => memory.scales.keep(run, (locked) => kpiRows(results, plan.scenarios, pair.baseline.id, { years: budgetYears(run), locked })))
  yield
  const comparison = known(`compare ${pair.first} ${pair.second} ${view.measure}`, () =>
    compare(results, pair.first, pair.second, { first: pair.compared.name, second: pair.baseline.name }, view.measure))
  const charts: TimelineView[] = []
  for (const id of series) {
    yield
    charts.push(known(`series ${id} ${pair.first} ${pair.second}`, () =>
      timelineView(results, plan.scenarios, [pair.compared.id, pair.baseline.id], id, plan.region.decisionYear)))
  }
  return { run, view, rows, comparison, series: charts, glimpseOf: results.projectedFrom ?? null }
}

/** A scenario that is no longer there gives way to one that is: a file can have been replaced under the same view. */
function pairOf({ plan }: ShownRun, view: View) {
  const place = (id: string, fallback: number): number => {
    const found = plan.scenarios.findIndex((scenario) => scenario.id === id)
    return found >= 0 ? found : Math.min(fallback, plan.scenarios.length - 1)
  }
  const first = place(view.compared, 1)
  const second = place(view.baseline, 0)
  return { first, second, compared: plan.scenarios[first]!, baseline: plan.scenarios[second]! }
}

function budgetYears({ plan }: ShownRun): readonly [from: number, to: number] {
  return [plan.region.decisionYear, plan.region.decisionYear + plan.horizonYears - 1]
}

/** Scales of a first picture of few futures are no ground to hold on to. */
const LEAST_FOR_SCALE = 200

type RowScales = Readonly<Partial<Record<KpiId, RowScale>>>

/**
 * The scales of the rows stay what they were while levers of one region move: comparing is then looking. A row whose middle future
 * would leave its scale gets a new one.
 */
export interface KeptScales {
  readonly keep: (run: ShownRun, compute: (locked: RowScales) => readonly KpiRow[]) => readonly KpiRow[]
}

export function createKeptScales(): KeptScales {
  let region = ''
  let kept: RowScales = {}
  return {
    keep: ({ plan, results }, compute) => {
      if (plan.region.id !== region) kept = {}
      region = plan.region.id
      const rows = compute(kept)
      const fit = Object.fromEntries(rows.filter((row) => kept[row.id] !== undefined && fits(row)).map((row) => [row.id, kept[row.id]!])) as RowScales
      const all = Object.keys(fit).length === Object.keys(kept).length ? rows : compute(fit)
      kept = simulatedFutures(results) < LEAST_FOR_SCALE ? fit : Object.fromEntries(all.map((row) => [row.id, row.scale])) as RowScales
      return all
    },
  }
}

function fits({ scale, cells }: KpiRow): boolean {
  return cells.every((cell) => cell.kind !== 'band' || (cell.strip.p50 >= scale.min && cell.strip.p50 <= scale.max))
}

export interface Memory {
  readonly scales: KeptScales
  readonly of: (run: ShownRun) => <T>(key: string, compute: () => T) => T
}

/** What was computed of the run at hand; another run, or more of its futures, empties it. */
export function createMemory(): Memory {
  let results: unknown = null
  let values = new Map<string, unknown>()
  return {
    scales: createKeptScales(),
    of: (run) => {
      if (results !== run.results) {
        results = run.results
        values = new Map()
      }
      const now = values
      return <T>(key: string, compute: () => T): T => {
        if (!now.has(key)) now.set(key, compute())
        return now.get(key) as T
      }
    },
  }
}

import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import { compare } from '../../analysis/comparison.ts'
import type { Comparison } from '../../analysis/comparison.ts'
import { kpiRow } from '../../analysis/kpi.ts'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import type { KpiRow } from '../../analysis/kpi.ts'
import type { RowScale } from '../../analysis/row-scale.ts'
import { fanOf, movedFan } from '../../analysis/timeline.ts'
import type { Fan } from '../../analysis/timeline.ts'
import { timelineView } from '../../analysis/timeline-view.ts'
import type { TimelineView } from '../../analysis/timeline-view.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { SeriesId } from '../../model/series.ts'
import { estimate, seriesShift } from '../../experiment/glimpse.ts'
import { simulatedFutures } from '../../experiment/results.ts'
import type { Results } from '../../experiment/results.ts'
import { CHART_GROWTH } from './cadence.ts'
import type { Glimpse, Run, ShownRun } from './create-run.ts'
import { createSliced } from './create-sliced.ts'
import type { View } from '../draft/draft.ts'

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
  /** The futures before the change, where `run` does not have all of its own. */
  readonly ground?: Pick<Glimpse, 'base' | 'wanted'>
  readonly view: View
  readonly chosen: Chosen
}

/** What stands on the screen, in this order. */
export interface Chosen {
  readonly figures: readonly OutcomeId[]
  readonly series: readonly SeriesId[]
}

/** Computes the picture in slices and replaces the former one at once. What did not change is not computed again. */
export function createPicture(source: Pick<Run, 'shown' | 'glimpse'>, view: Accessor<View>, chosen: Accessor<Chosen>): Accessor<Picture | null> {
  const request = createMemo((): PictureRequest | null => {
    const glimpse = source.glimpse()
    if (glimpse !== null) return { run: glimpse.fresh, ground: glimpse, view: view(), chosen: chosen() }
    const run = source.shown()
    return run === null ? null : { run, view: view(), chosen: chosen() }
  })
  const memory = createMemory()
  return createSliced<PictureRequest, Picture>(request, (wanted) => computePicture(wanted, memory))
}

/** Yields between pieces of a few milliseconds. Of the first few futures the figures come first, beside the charts that stood there. */
export function* computePicture(request: PictureRequest, memory: Memory): Generator<Picture | undefined, Picture> {
  const { run, ground, view, chosen } = request
  const { plan } = run
  // First, or the runs of pictures that were never finished would push it out of the memory.
  const before = ground === undefined ? undefined : memory.of(ground.base)
  const known = memory.of(run)
  const results = ground === undefined ? run.results : known('estimate', () => estimate(ground.base.results, run.results, ground.wanted))
  const seen: ShownRun = { ...run, results }
  const pair = pairOf(run, view)
  const rows: KpiRow[] = []
  for (const id of chosen.figures) {
    rows.push(known(`row ${id} ${pair.baseline.id}`, () => memory.scales.keep(seen, id, (locked) => kpiRow(results, id, plan.scenarios, pair.baseline.id, { years: budgetYears(run), locked }))))
    yield
  }
  const comparison = known(`compare ${pair.first} ${pair.second} ${view.measure}`, () =>
    compare(results, pair.first, pair.second, { first: pair.compared.name, second: pair.baseline.name }, view.measure))
  const figures = { run: seen, view, rows, comparison, glimpseOf: results.projectedFrom ?? null }
  const key = chartsKey(pair, chosen)
  const laid = ground === undefined ? null : memory.laidCharts(run, key)
  if (laid !== null && run.results.completed < laid.completed * CHART_GROWTH) return { ...figures, series: laid.charts }
  const former = laid?.charts ?? before?.('charts', () => new Map<string, readonly TimelineView[]>()).get(key)
  if (former !== undefined && run.results.completed < LEAST_REPLICATIONS) yield { ...figures, series: former }
  const charts = yield* computeCharts(request, results, pair, memory, known)
  known('charts', () => new Map<string, readonly TimelineView[]>()).set(key, charts)
  if (ground !== undefined) memory.keepLaid(run, key, charts)
  return { ...figures, series: charts }
}

type ShownPair = ReturnType<typeof pairOf>

const chartsKey = (pair: ShownPair, chosen: Chosen): string => [pair.compared.id, pair.baseline.id, ...chosen.series].join()

function* computeCharts({ run, ground, chosen }: PictureRequest, results: Results, pair: ShownPair, memory: Memory, known: ReturnType<Memory['of']>): Generator<undefined, readonly TimelineView[]> {
  const charts: TimelineView[] = []
  for (const id of chosen.series) {
    const fans: Fan[] = []
    for (const position of results.scenarioIds.keys()) {
      yield
      fans.push(fanAt(run, ground?.base, position, id, memory))
    }
    charts.push(known(`series ${id} ${pair.first} ${pair.second}`, () =>
      timelineView(results, run.plan.scenarios, [pair.compared.id, pair.baseline.id], id, run.plan.region.decisionYear, (position) => fans[position]!)))
  }
  return charts
}

/** Of a glimpse the fan before the change, moved: sorting a thousand futures a month would cost more than they bring. */
function fanAt(run: ShownRun, base: ShownRun | undefined, position: number, id: SeriesId, memory: Memory): Fan {
  const whole = (of: ShownRun): Fan => memory.of(of)(`fan ${id} ${position}`, () => fanOf(of.results, position, id))
  return base === undefined ? whole(run) : movedFan(whole(base), seriesShift(base.results, run.results, position, id))
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

/**
 * The scales of the rows stay what they were while levers of one region move: comparing is then looking. A row whose middle future
 * would leave its scale gets a new one; and so does a row whose band grows out of it while more futures of the same plan come in,
 * because then no lever moved and a cut band would stay.
 */
export interface KeptScales {
  readonly keep: (run: ShownRun, id: OutcomeId, compute: (locked: Scales) => KpiRow) => KpiRow
}

type Scales = Readonly<Partial<Record<OutcomeId, RowScale>>>

export function createKeptScales(): KeptScales {
  let region = ''
  let kept: Scales = {}
  let madeFor: Readonly<Partial<Record<OutcomeId, string>>> = {}
  return {
    keep: ({ plan, results, key }, id, compute) => {
      if (plan.region.id !== region) kept = {}
      region = plan.region.id
      const scale = kept[id]
      const row = compute(scale === undefined ? {} : { [id]: scale })
      const fit = scale !== undefined && !fits(row, madeFor[id] === key) ? compute({}) : row
      if (simulatedFutures(results) >= LEAST_FOR_SCALE) {
        if (fit !== row || scale === undefined) madeFor = { ...madeFor, [id]: key }
        kept = { ...kept, [id]: fit.scale }
      }
      return fit
    },
  }
}

/** @param isWhole whether the whole band has to lie on the scale, not only its middle */
function fits({ scale, cells }: KpiRow, isWhole: boolean): boolean {
  return cells.every((cell) => cell.kind !== 'band' || (isWhole ? [cell.strip.p10, cell.strip.p90] : [cell.strip.p50]).every((value) => value >= scale.min && value <= scale.max))
}

export interface Memory {
  readonly scales: KeptScales
  readonly of: (run: ShownRun) => <T>(key: string, compute: () => T) => T
  /** The newest charts of this plan that were laid on others; null where there are none. @param key what is drawn */
  readonly laidCharts: (run: ShownRun, key: string) => LaidCharts | null
  readonly keepLaid: (run: ShownRun, key: string, charts: readonly TimelineView[]) => void
}

interface LaidCharts {
  /** Futures of this plan that they rest on. */
  readonly completed: number
  readonly charts: readonly TimelineView[]
}

/** Runs of which something is remembered: the one on the screen and the one under a glimpse of it. */
const RUNS_REMEMBERED = 2

/** What was computed of a run; more of its futures are another run. */
export function createMemory(): Memory {
  let runs: readonly { readonly results: unknown; readonly values: Map<string, unknown> }[] = []
  let laid: (LaidCharts & { readonly of: string }) | null = null
  return {
    scales: createKeptScales(),
    laidCharts: (run, key) => (laid?.of === `${run.key} ${key}` && laid.completed <= run.results.completed ? laid : null),
    keepLaid: (run, key, charts) => { laid = { of: `${run.key} ${key}`, completed: run.results.completed, charts } },
    of: ({ results }) => {
      const found = runs.find((run) => run.results === results) ?? { results, values: new Map<string, unknown>() }
      runs = [found, ...runs.filter((run) => run !== found)].slice(0, RUNS_REMEMBERED)
      const { values } = found
      return <T>(key: string, compute: () => T): T => {
        if (!values.has(key)) values.set(key, compute())
        return values.get(key) as T
      }
    },
  }
}

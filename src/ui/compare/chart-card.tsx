import { Show, createEffect, createMemo, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import type { RowScale } from '../../analysis/row-scale.ts'
import { LEAST_FOR_FAN } from '../../analysis/timeline.ts'
import type { TimelineView } from '../../analysis/timeline-view.ts'
import { axisTicks } from '../../charts/axis.ts'
import { fanChart, fanScale } from '../../charts/fan-chart.ts'
import { series, seriesIds } from '../../model/series.ts'
import type { SeriesId } from '../../model/series.ts'
import { compareTexts } from '../../texts/compare/compare-screen.ts'
import { formatOutcome } from '../../texts/format.ts'
import { ChartExportMenu, PICTURE_WIDTH } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { DrawingOrTable } from '../charts/drawing-or-table.tsx'
import { SceneTable } from '../charts/scene-table.tsx'
import { Picker } from './comparison-strip.tsx'
import { createMedia } from './create-media.ts'

/** Of a picture outside the page, where height is not scarce. */
const PICTURE_HEIGHT = 300

/** A chart over time: sentence, drawing or table, and where it comes from. */
export function ChartCard(props: { readonly view: TimelineView; readonly source: string; readonly height: number; readonly onSeries: (id: SeriesId) => void }): JSX.Element {
  const { width, watch } = createWidth(480)
  const [isTable, setTable] = createSignal(false)
  const [isLocked, setLocked] = createSignal(true)
  // Where height is scarce the tools go into the menu and the explanation with them.
  const isTight = createMedia('(min-width: 64em) and (max-width: 99.9375em)')
  const isWide = createMedia('(min-width: 100em)')
  const scale = createLockedScale(() => props.view, isLocked)
  const scene = createMemo(() => fanChart(props.view, { width: width(), height: props.height, locked: scale() }))
  const tools = () => (
    <div class="chart-tools">
      <Picker label={compareTexts.chooseSeries} value={props.view.series} options={seriesIds.map((id) => [id, series[id].label] as const)} onPick={(id) => props.onSeries(id as SeriesId)} />
      <DrawingOrTable of={props.view.label} isTable={isTable()} onChoose={setTable} />
    </div>
  )
  return (
    <section class="compare-card chart-card" aria-label={props.view.label}>
      <div class="chart-head">
        <div>
          <h3 class="chart-title">{scene().title}</h3>
          <p class="chart-subtitle">{shortSubtitle(props.view, scale())}{isWide() ? ` · ${compareTexts.bandsOf(pairOf(props.view))}` : ''}</p>
        </div>
        <ChartExportMenu scene={scene()} picture={() => fanChart(props.view, { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, locked: scale() })} source={props.source}>
          {isTight() ? tools() : null}
          <p>{scene().subtitle}</p>
          <p>{props.source}</p>
        </ChartExportMenu>
      </div>
      <Show when={!isTight()}>{tools()}</Show>
      <div class="chart-drawing" ref={watch}>
        {/* Axes without a line would be read as nought. */}
        <Show when={hasLines(props.view)} fallback={<p class="chart-nothing" style={{ 'min-block-size': `${props.height}px` }}>{compareTexts.linesFrom(LEAST_FOR_FAN)}</p>}>
          <Show when={isTable()} fallback={<ChartView scene={scene()} />}><SceneTable table={scene().table} /></Show>
        </Show>
      </div>
      <div class="chart-source">
        <span>{props.source} ·</span>
        <button type="button" class="chart-lock" aria-pressed={isLocked()} title={compareTexts.lockAxes} onClick={() => setLocked(!isLocked())}>
          <LockIcon isLocked={isLocked()} />{isLocked() ? compareTexts.axesLocked : compareTexts.axesFree}
        </button>
      </div>
    </section>
  )
}

function pairOf(view: TimelineView): readonly string[] {
  return view.pair.map((place) => view.scenarios[place]!.name)
}

function hasLines(view: TimelineView): boolean {
  return view.scenarios.some(({ fan }) => fan.p50.some((value) => Number.isFinite(value)))
}

/** Quantity and unit, and where the axis begins if that is not at nought; the rest stands in the menu. */
function shortSubtitle(view: TimelineView, scale: RowScale): string {
  const { unit } = axisTicks(view.unit, scale, 5)
  const start = scale.min > 0 ? ` · ${compareTexts.axisFrom(formatOutcome(view.unit, scale.min))}` : ''
  return `${view.label}${unit === '' ? '' : `, ${unit}`}${start}`
}

/**
 * The vertical axis stays what it was for this series while locked, so that a change is seen as a change; but a first picture of a
 * few futures is no ground for an axis, so it settles with the first run that is firm.
 */
function createLockedScale(view: () => TimelineView, isLocked: () => boolean): () => RowScale {
  const kept = new Map<SeriesId, { readonly scale: RowScale; readonly futures: number }>()
  createEffect(on(isLocked, (locked) => { if (!locked) kept.clear() }))
  return createMemo(() => {
    const now = view()
    const own = fanScale(now)
    const before = kept.get(now.series)
    if (isLocked() && before !== undefined && before.futures >= LEAST_FOR_AXIS && holds(before.scale, own)) return before.scale
    kept.set(now.series, { scale: own, futures: now.replications })
    return own
  })
}

const LEAST_FOR_AXIS = 200

/** Lines that leave the axis altogether would be a worse lie than an axis that moves. */
function holds(axis: RowScale, own: RowScale): boolean {
  const height = axis.max - axis.min
  return own.max <= axis.max + height * 0.5 && own.min >= axis.min - height * 0.5
}

function LockIcon(props: { readonly isLocked: boolean }): JSX.Element {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" style={{ 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.4 }}>
      <rect x="2.5" y="6" width="9" height="6.5" rx="1" />
      <path d={props.isLocked ? 'M4.5 6V4a2.5 2.5 0 0 1 5 0v2' : 'M4.5 6V4a2.5 2.5 0 0 1 4.8-1'} />
    </svg>
  )
}

import { Show, createEffect, createMemo, createSignal, createUniqueId, on } from 'solid-js'
import type { JSX } from 'solid-js'
import type { RowScale } from '../../analysis/row-scale.ts'
import type { TimelineView } from '../../analysis/timeline-view.ts'
import { fanChart, fanScale } from '../../charts/fan-chart.ts'
import { light } from '../../charts/palette.ts'
import type { Scene } from '../../charts/scene.ts'
import { toSvg } from '../../charts/svg.ts'
import { series, seriesIds } from '../../model/series.ts'
import type { SeriesId } from '../../model/series.ts'
import { compareTexts } from '../../texts/compare-screen.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { saveText } from '../charts/save-text.ts'
import { SceneTable } from '../charts/scene-table.tsx'
import { Picker } from './comparison-strip.tsx'

/** A chart over time: sentence, drawing or table, and where it comes from. */
export function ChartCard(props: { readonly view: TimelineView; readonly source: string; readonly height: number; readonly onSeries: (id: SeriesId) => void }): JSX.Element {
  const { width, watch } = createWidth(480)
  const [isTable, setTable] = createSignal(false)
  const [isLocked, setLocked] = createSignal(true)
  const scale = createLockedScale(() => props.view, isLocked)
  const scene = createMemo(() => fanChart(props.view, { width: width(), height: props.height, locked: scale() }))
  return (
    <section class="compare-card chart-card" aria-label={props.view.label}>
      <div class="chart-head">
        <div>
          <h3 class="chart-title">{scene().title}</h3>
          <p class="chart-subtitle">{scene().subtitle}</p>
        </div>
        <div class="chart-tools">
          <DrawingOrTable isTable={isTable()} onChoose={setTable} />
          <ChartMenu view={props.view} scene={scene()} source={props.source} />
        </div>
      </div>
      <div class="chart-drawing" ref={watch}>
        <Show when={isTable()} fallback={<ChartView scene={scene()} />}><SceneTable table={scene().table} /></Show>
      </div>
      <div class="chart-source">
        <Picker label={compareTexts.chooseSeries} value={props.view.series} options={seriesIds.map((id) => [id, series[id].label] as const)} onPick={(id) => props.onSeries(id as SeriesId)} />
        <span>{props.source} ·</span>
        <button type="button" class="chart-lock" aria-pressed={isLocked()} title={compareTexts.lockAxes} onClick={() => setLocked(!isLocked())}>
          <LockIcon isLocked={isLocked()} />{isLocked() ? compareTexts.axesLocked : compareTexts.axesFree}
        </button>
      </div>
    </section>
  )
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

function DrawingOrTable(props: { readonly isTable: boolean; readonly onChoose: (isTable: boolean) => void }): JSX.Element {
  const name = createUniqueId()
  return (
    <span class="chart-switch" role="radiogroup" aria-label={compareTexts.showAs}>
      <label><input type="radio" name={name} checked={!props.isTable} onChange={() => props.onChoose(false)} />{compareTexts.drawing}</label>
      <label><input type="radio" name={name} checked={props.isTable} onChange={() => props.onChoose(true)} />{compareTexts.table}</label>
    </span>
  )
}

function ChartMenu(props: { readonly view: TimelineView; readonly scene: Scene; readonly source: string }): JSX.Element {
  return (
    <details class="chart-menu">
      <summary aria-label={compareTexts.chartMenu}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" style={{ fill: 'var(--ink)' }}><circle cx="4" cy="10" r="1.8" /><circle cx="10" cy="10" r="1.8" /><circle cx="16" cy="10" r="1.8" /></svg>
      </summary>
      <div class="chart-menu-panel">
        <p><b>{compareTexts.aboutSeries}.</b> {props.view.label}: {props.view.definition}</p>
        <p>{props.source}</p>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => saveText(`${props.view.series}.svg`, 'image/svg+xml', toSvg(props.scene, light))}>{compareTexts.saveSvg}</button>
      </div>
    </details>
  )
}

function LockIcon(props: { readonly isLocked: boolean }): JSX.Element {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" style={{ 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.4 }}>
      <rect x="2.5" y="6" width="9" height="6.5" rx="1" />
      <path d={props.isLocked ? 'M4.5 6V4a2.5 2.5 0 0 1 5 0v2' : 'M4.5 6V4a2.5 2.5 0 0 1 4.8-1'} />
    </svg>
  )
}

import { For, Index, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { goalRows } from '../../analysis/goals.ts'
import type { GoalCell, GoalRow } from '../../analysis/goals.ts'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import type { Run, ShownRun } from '../../app/run/create-run.ts'
import type { Region } from '../../model/scenario.ts'
import { NO_FIGURE, formatBand, formatOutcome } from '../../texts/format.ts'
import { chartSwitchTexts } from '../../texts/chart-switch.ts'
import { sourceLine } from '../../texts/compare/compare-screen.ts'
import { goalReached, goalTexts, goalValue } from '../../texts/goals.ts'
import { EvidenceEntry } from '../controls/evidence-badge.tsx'
import { ScenarioLabel } from './scenario-label.tsx'

interface Found {
  readonly of: ShownRun
  readonly rows: readonly GoalRow[]
}

/** What the region itself wants, beside its futures. Counted once a run is whole: until then the one before it stays. */
export function GoalsPanel(props: { readonly run: Run; readonly region: Region }): JSX.Element {
  const found = createMemo((before: Found | null): Found | null => {
    const shown = props.run.shown()
    const goals = props.region.doelen ?? []
    if (shown === null || shown.plan.region.id !== props.region.id || goals.length === 0) return null
    if (shown.complete) return { of: shown, rows: goalRows(shown.results, goals) }
    return before?.of.plan.region.id === props.region.id ? before : null
  }, null)
  return (
    <Show when={found()}>{(now) => (
      <section class="compare-card why-card" aria-labelledby="goals">
        <h2 class="chart-title" id="goals">{goalTexts.title}</h2>
        <GoalTable {...now()} />
        <p class="compare-small">{sourceLine(now().of.results.completed, now().of.plan.seed, now().of.key)}</p>
        <details class="goals-reading">
          <summary>{goalTexts.reading}</summary>
          <For each={now().rows}>{({ goal }) => (
            <div class="goals-entry">
              <h3 class="chart-title">{goal.name}</h3>
              <p>{goal.reading}</p>
              <For each={goal.evidence}>{(evidence) => <EvidenceEntry evidence={evidence} origin={null} />}</For>
            </div>
          )}</For>
        </details>
      </section>
    )}</Show>
  )
}

function GoalTable(props: Found): JSX.Element {
  return (
    <section class="goals-scroll" tabindex="0" aria-label={`${goalTexts.title}: ${chartSwitchTexts.table.toLowerCase()}`}>
      <table class="goals-table">
        <caption>{goalTexts.note}</caption>
        <thead>
          <tr><th scope="col">{goalTexts.goal}</th><For each={props.of.plan.scenarios}>{({ name }, place) => <th scope="col"><ScenarioLabel name={name} position={place()} /></th>}</For></tr>
        </thead>
        <tbody><Index each={props.rows}>{(row) => (
          <tr>
            <th scope="row">{row().goal.name} <span class="compare-small">{goalValue(row().goal.value)}</span></th>
            <Index each={row().cells}>{(cell) => <td><GoalFigure cell={cell()} /></td>}</Index>
          </tr>
        )}</Index></tbody>
      </table>
    </section>
  )
}

function GoalFigure(props: { readonly cell: GoalCell }): JSX.Element {
  return (
    <Show when={Number.isFinite(props.cell.p50)} fallback={NO_FIGURE}>
      <b>{formatOutcome('aandeel', props.cell.p50)}</b> <span class="compare-small">{formatBand('aandeel', props.cell.p10, props.cell.p90)}</span>
      <Show when={props.cell.futures >= LEAST_REPLICATIONS}><span class="goals-reached compare-small">{goalReached(props.cell.reached, props.cell.reachedError, props.cell.futures)}</span></Show>
    </Show>
  )
}

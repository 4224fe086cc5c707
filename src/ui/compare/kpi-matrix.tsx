import { For, Index, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { KpiCell, KpiRow } from '../../analysis/kpi.ts'
import type { NoiseGroup } from '../../analysis/noise.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { compareTexts, noiseInWords } from '../../texts/compare/compare-screen.ts'
import type { Workspace } from '../../app/workspace.ts'
import { Hint } from '../controls/hint.tsx'
import { Explained } from '../controls/term.tsx'
import { CellDrawing } from './cell-drawing.tsx'
import { Figure, bandFigures } from './cell-figures.tsx'
import type { ScenarioName } from './comparison-strip.tsx'
import { ChooseFigures } from './choose-figures.tsx'
import { createMedia } from './create-media.ts'
import { KpiCards } from './kpi-cards.tsx'
import { ThresholdNote } from './notices.tsx'
import { ScenarioLabel } from './scenario-label.tsx'

/** Which rows stay where all six do not fit: money, waiting, and the chance to stay within budget. */
const firstRows: readonly OutcomeId[] = ['budget.binnen', 'les.wachtweken', 'kosten.per-inburgeraar']

/** More scenarios than this scroll sideways inside their card. */
const FITTING = 4

/** Who chose figures put the first ones first. */
function firstOf(rows: readonly KpiRow[]): readonly KpiRow[] {
  const standard = rows.filter((row) => firstRows.includes(row.outcome))
  return standard.length === firstRows.length ? standard : rows.slice(0, firstRows.length)
}

/** The scenarios side by side. One scale a row, so that the same place means the same value. */
export function KpiMatrix(props: { readonly workspace: Workspace; readonly rows: readonly KpiRow[]; readonly scenarios: readonly ScenarioName[]; readonly compared: string; readonly baseline: string; readonly tradeOff: string }): JSX.Element {
  const isNarrow = createMedia('(max-width: 63.9375em)')
  const isMiddle = createMedia('(min-width: 64em) and (max-width: 99.9375em)')
  const [all, setAll] = createSignal(false)
  const isShort = () => isMiddle() && !all()
  const shown = () => isShort() ? firstOf(props.rows) : props.rows
  return (
    <Show when={!isNarrow()} fallback={<><KpiCards rows={props.rows} scenarios={props.scenarios} /><ChooseFigures workspace={props.workspace} /></>}>
      <div class="compare-card matrix-card">
        <section class="matrix-scroll" tabindex={props.scenarios.length > FITTING ? 0 : undefined} aria-label={compareTexts.matrixCaption}>
        <table class="matrix" style={{ '--scenarios': props.scenarios.length }}>
          <caption class="visually-hidden">{compareTexts.matrixCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{isMiddle() ? compareTexts.bandNote : compareTexts.matrixCorner}</th>
              <For each={props.scenarios}>{(scenario, position) => (
                <th scope="col">
                  <ScenarioLabel name={scenario.name} position={position()} />
                  <span class="matrix-role">{scenario.id === props.baseline ? compareTexts.baselineColumn : scenario.id === props.compared ? compareTexts.comparedColumn : '\u00a0'}</span>
                </th>
              )}</For>
            </tr>
          </thead>
          <Index each={shown()}>{(row) => <MatrixRow row={row()} scenarios={props.scenarios} bracket={!isShort()} detail={!isShort()} />}</Index>
        </table>
        </section>
        <div class="matrix-foot">
          <Show when={isShort()} fallback={<Legend />}>
            <NoiseWords rows={shown()} scenarios={props.scenarios} otherwise={props.tradeOff} />
          </Show>
          <ChooseFigures workspace={props.workspace} />
          <Show when={isMiddle() && props.rows.length > firstRows.length}>
            <button type="button" class="nl-button nl-button--subtle" aria-expanded={all()} onClick={() => setAll(!all())}>
              {all() ? compareTexts.showFewer : compareTexts.showAll(props.rows.length)}
            </button>
          </Show>
        </div>
        <ThresholdNote rows={shown()} />
      </div>
    </Show>
  )
}

function MatrixRow(props: { readonly row: KpiRow; readonly scenarios: readonly ScenarioName[]; readonly bracket: boolean; readonly detail: boolean }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <tbody>
      <tr>
        {/* The name stands beside the bracket too, so that a row is as high with a bracket as without. */}
        <th scope="row" rowspan={props.bracket ? 1 + Math.max(1, props.row.noise.length) : undefined}>
          <Hint class="kpi-name" text={props.row.definition} isExpanded={isOpen()} onPress={() => setOpen(!isOpen())}>{props.row.label}</Hint>
          <span class="kpi-counts">{props.row.counts}</span>
        </th>
        <Index each={props.row.cells}>{(cell, position) => <Cell row={props.row} cell={cell()} position={position} detail={props.detail} />}</Index>
      </tr>
      <Show when={props.bracket}><Brackets groups={props.row.noise} count={props.scenarios.length} /></Show>
      <Show when={isOpen()}>
        <tr class="kpi-definition"><td colspan={props.scenarios.length + 1}><p><Explained text={props.row.definition} /></p></td></tr>
      </Show>
    </tbody>
  )
}

function Cell(props: { readonly row: KpiRow; readonly cell: KpiCell; readonly position: number; readonly detail: boolean }): JSX.Element {
  return (
    <td title={props.cell.spoken}>
      <span class="kpi-value">
        <span><Figure text={props.cell.value.figure} /> {props.cell.value.unit}</span>
        <span class="kpi-band">{bandFigures(props.cell)}</span>
      </span>
      <CellDrawing row={props.row} cell={props.cell} position={props.position} />
      <p class="kpi-sentence">{props.cell.sentence}</p>
      {/* A chance never stands alone: how far off it is stays, also where room is scarce. */}
      <Index each={props.detail ? props.cell.beside : props.cell.beside.slice(0, props.cell.kind === 'kans' ? 1 : 0)}>{(line) => <p class="kpi-sentence">{line()}</p>}</Index>
    </td>
  )
}

/** A bracket under exactly the columns that cannot be told apart. Runs that share a scenario get a line each. Its place is kept: a bracket comes and goes while a run goes on. */
function Brackets(props: { readonly groups: readonly NoiseGroup[]; readonly count: number }): JSX.Element {
  return (
    <For each={props.groups} fallback={<tr class="matrix-noise"><td colspan={props.count} class="matrix-noise-none" /></tr>}>{(group) => (
      <tr class="matrix-noise">
        <Show when={group.from > 0}><td colspan={group.from} /></Show>
        <td colspan={group.to - group.from + 1}><span class="noise-bracket"><span>{group.kind === 'gelijk' ? compareTexts.equalColumns : compareTexts.withinNoise}</span></span></td>
        <Show when={props.count - 1 - group.to > 0}><td colspan={props.count - 1 - group.to} /></Show>
      </tr>
    )}</For>
  )
}

/** The same in words, where there is no room for brackets; without noise what the compared scenario gains and costs. */
function NoiseWords(props: { readonly rows: readonly KpiRow[]; readonly scenarios: readonly ScenarioName[]; readonly otherwise: string }): JSX.Element {
  const sentences = () => noiseInWords(props.rows.flatMap((row) => row.noise.map((group) => ({
    row: row.label, names: props.scenarios.slice(group.from, group.to + 1).map((s) => s.name), isEqual: group.kind === 'gelijk',
  }))), props.rows.length)
  return (
    <Show when={sentences().length > 0} fallback={<p class="matrix-tradeoff">{props.otherwise}</p>}>
      <ul class="matrix-noise-list">
        <Index each={sentences()}>{(sentence) => <li class="matrix-noise-words">{sentence()}</li>}</Index>
      </ul>
    </Show>
  )
}

function Legend(): JSX.Element {
  return (
    <span class="matrix-legend">
      <svg width="72" height="12" viewBox="0 0 72 12" aria-hidden="true">
        <rect class="shape" x="1" y="2" width="70" height="8" style={{ 'fill': 'var(--ink)', 'fill-opacity': 0.2 }} />
        <rect class="shape" x="18" y="2" width="34" height="8" style={{ 'fill': 'var(--ink)', 'fill-opacity': 0.3 }} />
        <circle class="shape" cx="35" cy="6" r="4.5" style={{ fill: 'var(--ink)' }} />
      </svg>
      {compareTexts.matrixLegend}
      <svg width="6" height="16" viewBox="0 0 6 16" aria-hidden="true"><line class="shape" x1="3" y1="0" x2="3" y2="16" style={{ 'stroke': 'var(--ink)', 'stroke-width': '2px', 'stroke-dasharray': '2 2' }} /></svg>
      {compareTexts.norm}
    </span>
  )
}

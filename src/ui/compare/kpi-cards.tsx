import { For, Index, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { KpiRow } from '../../analysis/kpi.ts'
import { compareTexts, noiseInWords } from '../../texts/compare/compare-screen.ts'
import { Explained } from '../controls/term.tsx'
import { CellDrawing } from './cell-drawing.tsx'
import { Figure, bandFigures } from './cell-figures.tsx'
import type { ScenarioName } from './comparison-strip.tsx'
import { ThresholdNote } from './notices.tsx'
import { ScenarioLabel } from './scenario-label.tsx'

/** On a phone the scenarios become rows: a card for each number. */
export function KpiCards(props: { readonly rows: readonly KpiRow[]; readonly scenarios: readonly ScenarioName[] }): JSX.Element {
  return <div class="kpi-cards"><Index each={props.rows}>{(row) => <KpiCard row={row()} scenarios={props.scenarios} />}</Index></div>
}

function KpiCard(props: { readonly row: KpiRow; readonly scenarios: readonly ScenarioName[] }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const noise = () => noiseInWords(props.row.noise.map((group) => ({
    row: props.row.label, names: props.scenarios.slice(group.from, group.to + 1).map((s) => s.name), isEqual: group.kind === 'gelijk',
  })), 0)
  return (
    <section class="compare-card kpi-card">
      <h3><button type="button" class="kpi-name" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>{props.row.label}</button></h3>
      <p class="kpi-counts">{props.row.counts}{props.row.kind === 'band' ? `; ${compareTexts.bandNote}` : ''}</p>
      <Show when={isOpen()}><p class="kpi-definition-words"><Explained text={props.row.definition} /></p></Show>
      <table class="kpi-rows">
        <caption class="visually-hidden">{props.row.label}</caption>
        <colgroup><col class="kpi-col-name" /><col /><col class="kpi-col-value" /></colgroup>
        <tbody>
          <Index each={props.row.cells}>{(cell, position) => (
            <>
            <tr>
              <th scope="row"><ScenarioLabel name={props.scenarios[position]?.name ?? ''} position={position} /></th>
              <td class="kpi-row-drawing"><CellDrawing row={props.row} cell={cell()} position={position} /></td>
              <td class="kpi-row-value"><Figure text={cell().value.figure} /> {cell().value.unit} <span class="kpi-band">{bandFigures(cell())}</span></td>
            </tr>
            <Show when={cell().beside.length > 0}><tr><td colspan="3" class="kpi-row-beside">{cell().beside.join(' · ')}</td></tr></Show>
            </>
          )}</Index>
        </tbody>
      </table>
      <ThresholdNote rows={[props.row]} />
      <For each={noise()}>{(sentence) => <p class="matrix-noise-words">{sentence}</p>}</For>
    </section>
  )
}

import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { certainSentences } from '../../analysis/mca/certain-2019.ts'
import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { ClusterId } from '../../analysis/mca/criterion.ts'
import { reconstructionNotice } from '../../analysis/mca/opening-2019.ts'
import { table2019, writtenSevenths } from '../../analysis/mca/published-2019.ts'
import type { Mca2019 } from '../../analysis/mca/published-2019.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import { setFilling } from '../../app/weighing/change-weighing.ts'
import type { Scenario } from '../../model/scenario.ts'
import { formatNumber } from '../../texts/format.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Picker } from '../compare/comparison-strip.tsx'

/** The published table, to the last decimal, and what is certain in it beside what is a reconstruction. */
export function Table2019(props: { readonly mca: Mca2019; readonly model: WeighingModel; readonly scenarios: readonly Scenario[] }): JSX.Element {
  const rows = () => table2019(props.mca, props.model.weighing().filling)
  const cell = (row: ReturnType<typeof rows>[number], scenario: string) => {
    const at = props.mca.scenarioIds.indexOf(scenario)
    return at < 0 ? (row.id === 'totaal' ? texts.notScored : '–') : writtenSevenths(row.sevenths[at]!, props.mca.gemeenten)
  }
  const names = () => Object.fromEntries(props.scenarios.map(({ id, name }) => [id, name]))
  return (
    <section class="compare-card weigh-card" aria-label={texts.caption2019}>
      <h2 class="chart-title">{texts.title2019}</h2>
      <p class="chart-subtitle">{texts.subtitle2019}</p>
      <section class="weigh-scroll" tabindex="0" aria-label={texts.published}>
        <table class="weigh-2019">
          <caption class="visually-hidden">{texts.caption2019}</caption>
          <thead><tr><th scope="col">{texts.cluster}</th><th scope="col">{texts.weight}</th><For each={props.scenarios}>{({ name }) => <th scope="col">{name}</th>}</For></tr></thead>
          <tbody>
            <For each={rows()}>{(row) => (
              <tr classList={{ 'weigh-2019-total': row.id === 'totaal' }}>
                <th scope="row">{row.id === 'totaal' ? texts.total : clusterLabels[row.id]}</th>
                <td>{formatNumber(row.meanWeight, 2)}</td>
                <For each={props.scenarios}>{({ id }) => <td>{cell(row, id)}</td>}</For>
              </tr>
            )}</For>
          </tbody>
        </table>
      </section>
      <details class="weigh-details">
        <summary>{texts.more2019}</summary>
        <For each={certainSentences(props.mca, names())}>{(sentence) => <p>{sentence}</p>}</For>
        <p>{reconstructionNotice(props.mca)}</p>
        <For each={clusterIds}>{(id) => <FillingPicker id={id} mca={props.mca} model={props.model} />}</For>
        <Show when={props.model.weighing().parties.length > 0}><button type="button" class="nl-button nl-button--secondary" onClick={() => props.model.reset(texts.reset2019)}>{texts.reset2019}</button></Show>
      </details>
    </section>
  )
}

/** The equally good fillings of one cluster. */
function FillingPicker(props: { readonly id: ClusterId; readonly mca: Mca2019; readonly model: WeighingModel }): JSX.Element {
  const label = () => texts.filling(clusterLabels[props.id])
  const options = () => [['-1', texts.fillingMain] as const, ...props.mca.clusters[props.id].alternatives.map((alternative, index) => [String(index), alternative.remark] as const)]
  const pick = (value: string) => props.model.change(label(), (weighing) => setFilling(weighing, props.mca, { ...weighing.filling, [props.id]: Number(value) }))
  return (
    <div class="weigh-field"><span>{label()}</span><Picker label={label()} value={String(props.model.weighing().filling[props.id] ?? -1)} options={options()} onPick={pick} /></div>
  )
}

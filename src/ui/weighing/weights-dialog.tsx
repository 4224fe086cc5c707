import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { aggregationIds, aggregations } from '../../analysis/mca/aggregation.ts'
import { partyId, weightsFromCsv } from '../../analysis/mca/read-weights-csv.ts'
import { weightsToCsv } from '../../analysis/mca/weights-csv.ts'
import { elicitationLabels } from '../../analysis/mca/weight-set.ts'
import { csvText } from '../../app/csv-text.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import { addParty, putParties, removeParty, setAggregation } from '../../app/weighing/change-weighing.ts'
import type { Region } from '../../model/scenario.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { saveText } from '../charts/save-text.ts'
import { bytesOf, chooseFile } from '../controls/choose-file.ts'
import { Dialog } from '../controls/dialog.tsx'

/** Who weighs along, how that becomes one, and all weights as a file. */
export function WeightsDialog(props: { readonly model: WeighingModel; readonly region: Region; readonly onEdit: (party: string) => void; readonly onClose: () => void }): JSX.Element {
  const [said, setSaid] = createSignal<readonly string[]>([])
  const weighing = props.model.weighing
  const criteria = () => weighing().criteria.map((measured) => measured.criterion)
  const missing = () => props.region.gemeenten.map(({ name }) => name).filter((name) => !weighing().parties.some((set) => set.id === partyId(name)))
  const add = (name: string) => {
    if (name.trim() === '') return
    props.model.change(`${texts.partyAdd}: ${name}`, (now) => (now.parties.some((set) => set.id === partyId(name)) ? now : addParty(now, name.trim())))
    props.onEdit(partyId(name) || 'partij')
  }
  const openCsv = async () => {
    const file = await chooseFile('.csv,text/csv')
    if (file === null) return
    const bytes = await bytesOf(file)
    if (typeof bytes === 'string') return void setSaid([bytes])
    const { value, diagnostics } = weightsFromCsv(csvText(bytes), criteria(), props.region.gemeenten.map(({ name }) => name))
    if (value !== null) props.model.change(texts.csvOpen, (now) => putParties(now, value))
    setSaid([...(value === null ? [] : [texts.csvRead(value.length)]), ...diagnostics.map((diagnostic) => diagnostic.message)])
  }
  return (
    <Dialog heading={texts.settings} wide onClose={props.onClose}>
      <div class="weigh-form">
        <h3 class="chart-title">{texts.parties}</h3>
        <Show when={weighing().parties.length > 0} fallback={<p>{texts.partiesNone}</p>}>
          <ul class="plain-list weigh-parties">
            <For each={weighing().parties}>{(set) => (
              <li>
                <span><b>{set.party}</b> <span class="compare-small">{elicitationLabels[set.elicitation.kind]}</span></span>
                <button type="button" class="nl-button nl-button--secondary" aria-label={texts.partyEdit(set.party)} onClick={() => props.onEdit(set.id)}>{texts.edit}</button>
                <button type="button" class="nl-button nl-button--subtle" aria-label={texts.removeNamed(set.party)} onClick={() => props.model.change(texts.removeNamed(set.party), (now) => removeParty(now, set.id))}>{texts.remove}</button>
              </li>
            )}</For>
          </ul>
        </Show>
        <Show when={missing().length > 0}><p class="compare-small">{texts.missing(missing().join(', '))}</p></Show>
        <PartyAdder missing={missing()} onAdd={add} />
        <AggregationChoice model={props.model} region={props.region} />
        <div class="weigh-row">
          <button type="button" class="nl-button nl-button--secondary" onClick={() => saveText(`gewichten-${props.region.id}.csv`, 'text/csv', weightsToCsv(weighing().parties, criteria()))}>{texts.csvSave}</button>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => void openCsv()}>{texts.csvOpen}</button>
        </div>
        <div role="status"><For each={said()}>{(line) => <p>{line}</p>}</For></div>
      </div>
    </Dialog>
  )
}

function PartyAdder(props: { readonly missing: readonly string[]; readonly onAdd: (name: string) => void }): JSX.Element {
  const [name, setName] = createSignal('')
  return (
    <form class="weigh-row" onSubmit={(event) => { event.preventDefault(); props.onAdd(name()); setName('') }}>
      <input class="utrecht-textbox" type="text" maxlength="80" aria-label={texts.partyName} placeholder={texts.partyName} list="weigh-missing" value={name()} onInput={(event) => setName(event.currentTarget.value)} />
      <datalist id="weigh-missing"><For each={props.missing}>{(gemeente) => <option value={gemeente} />}</For></datalist>
      <button type="submit" class="nl-button nl-button--secondary">{texts.partyAdd}</button>
    </form>
  )
}

function AggregationChoice(props: { readonly model: WeighingModel; readonly region: Region }): JSX.Element {
  const known = () => props.region.gemeenten.every((gemeente) => gemeente.inwoners !== undefined)
  return (
    <fieldset class="weigh-choice">
      <legend>{texts.aggregation}</legend>
      <For each={aggregationIds}>{(id) => (
        <label>
          <input type="radio" name="aggregation" checked={props.model.weighing().aggregation === id} onChange={() => props.model.change(aggregations[id].label, (now) => setAggregation(now, id))} />
          <span>{aggregations[id].label}. <span class="compare-small">{aggregations[id].explanation} {id === 'inwoners' && !known() ? texts.aggregationMissing : ''}</span></span>
        </label>
      )}</For>
    </fieldset>
  )
}

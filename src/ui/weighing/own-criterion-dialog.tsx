import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { ClusterId } from '../../analysis/mca/criterion.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import { addCriterion } from '../../app/weighing/change-weighing.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Dialog } from '../controls/dialog.tsx'

/** A criterion that was not there in 2019, with who added it. */
export function OwnCriterionDialog(props: { readonly model: WeighingModel; readonly onClose: () => void }): JSX.Element {
  const [label, setLabel] = createSignal('')
  const [cluster, setCluster] = createSignal<ClusterId>('bestuur')
  const [definition, setDefinition] = createSignal('')
  const [by, setBy] = createSignal('')
  const [wrong, setWrong] = createSignal(false)
  const add = (event: Event) => {
    event.preventDefault()
    if (label().trim() === '' || by().trim() === '') return void setWrong(true)
    props.model.change(`${texts.ownCriterion}: ${label()}`, (weighing) => addCriterion(weighing, cluster(), label().trim(), definition().trim(), by().trim()))
    props.onClose()
  }
  return (
    <Dialog heading={texts.ownCriterion} onClose={props.onClose}>
      <form class="weigh-form" onSubmit={add}>
        <label class="weigh-field"><span>{texts.label}</span><input class="utrecht-textbox" type="text" maxlength="80" value={label()} onInput={(event) => setLabel(event.currentTarget.value)} /></label>
        <label class="weigh-field"><span>{texts.cluster}</span>
          <select class="picker" onChange={(event) => setCluster(event.currentTarget.value as ClusterId)}>
            <For each={clusterIds}>{(id) => <option value={id} selected={id === cluster()}>{clusterLabels[id]}</option>}</For>
          </select>
        </label>
        <label class="weigh-field"><span>{texts.definition}</span><textarea class="utrecht-textbox" rows="3" maxlength="1000" value={definition()} onInput={(event) => setDefinition(event.currentTarget.value)} /></label>
        <label class="weigh-field"><span>{texts.addedBy}</span><input class="utrecht-textbox" type="text" maxlength="80" value={by()} onInput={(event) => setBy(event.currentTarget.value)} /></label>
        <Show when={wrong()}><p class="weigh-error" role="alert">{texts.fillIn}</p></Show>
        <div><button type="submit" class="nl-button nl-button--primary">{texts.add}</button></div>
      </form>
    </Dialog>
  )
}

import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { partyId } from '../../analysis/mca/read-weights-csv.ts'
import { decodeRoomCode } from '../../analysis/mca/room-code.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import { putParty } from '../../app/weighing/change-weighing.ts'
import type { Region } from '../../model/scenario.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Dialog } from '../controls/dialog.tsx'

/** The facilitator types what a participant reads out. A typing error is found and nothing is lost. */
export function RoomDialog(props: { readonly model: WeighingModel; readonly region: Region; readonly onClose: () => void }): JSX.Element {
  const [code, setCode] = createSignal('')
  const [party, setParty] = createSignal('')
  const [wrong, setWrong] = createSignal('')
  const [taken, setTaken] = createSignal<readonly string[]>([])
  const take = (event: Event) => {
    event.preventDefault()
    const { value, diagnostics } = decodeRoomCode(code(), props.model.weighing().criteria.map((measured) => measured.criterion))
    if (value === null) return void setWrong(diagnostics.map((diagnostic) => diagnostic.message).join(' '))
    const name = party().trim() || (value.party === null ? '' : (props.region.gemeenten[value.party]?.name ?? ''))
    if (name === '') return void setWrong(texts.codeWhose)
    props.model.change(texts.codeTaken(name), (weighing) => putParty(weighing, { id: partyId(name) || 'partij', party: name, elicitation: value.elicitation }))
    setWrong('')
    setCode('')
    setTaken([...taken(), texts.codeTaken(name)])
  }
  return (
    <Dialog heading={texts.codeTitle} onClose={props.onClose}>
      <form class="weigh-form" onSubmit={take}>
        <p>{texts.codeExplain}</p>
        <p><a class="nl-link" href="#inbreng" target="_blank" rel="noopener">{texts.participantOpen}</a></p>
        <label class="weigh-field"><span>{texts.codeParty}</span><input class="utrecht-textbox" type="text" maxlength="80" placeholder={texts.codeAsSaid} list="weigh-gemeenten" value={party()} onInput={(event) => setParty(event.currentTarget.value)} /></label>
        <datalist id="weigh-gemeenten"><For each={props.region.gemeenten}>{(gemeente) => <option value={gemeente.name} />}</For></datalist>
        <label class="weigh-field"><span>{texts.codeField}</span><input class="utrecht-textbox weigh-code-field" type="text" autocomplete="off" autocapitalize="characters" spellcheck={false} value={code()} aria-invalid={wrong() !== ''} onInput={(event) => setCode(event.currentTarget.value)} /></label>
        <Show when={wrong()}><p class="weigh-error" role="alert">{wrong()}</p></Show>
        <div><button type="submit" class="nl-button nl-button--primary">{texts.codeTake}</button></div>
        <div role="status"><For each={taken()}>{(line) => <p>{line}</p>}</For></div>
      </form>
    </Dialog>
  )
}

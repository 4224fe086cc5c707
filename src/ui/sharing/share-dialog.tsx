import { Match, Show, Switch, createResource, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import { canCompress } from '../../app/sharing/deflate.ts'
import { LONGEST_LINK, packLink } from '../../app/sharing/link.ts'
import { qrCode } from '../../charts/qr.ts'
import { sharingTexts as texts } from '../../texts/sharing.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { ButtonWords } from '../controls/button-words.tsx'
import { saveFile } from '../shell/files.ts'
import { addressWith, screenOf } from '../shell/use-screen.ts'
import '../scenarios/differences.css'
import './sharing.css'

const QR_SIZE = 264

/** The session as a link, as a code to scan, or as a file. Nothing goes over the network. */
export function ShareDialog(props: { readonly shell: Shell; readonly onClose: () => void }): JSX.Element {
  const [packed] = createResource(() => props.shell.workspace.draft(), async (draft) => {
    if (!canCompress()) return null
    return addressWith(await packLink(draft, props.shell.library), screenOf(location.hash))
  })
  const link = () => (packed.error === undefined ? packed() : undefined) ?? null
  const isTooLong = () => (link()?.length ?? 0) > LONGEST_LINK
  return (
    <Dialog heading={texts.title} onClose={props.onClose}>
      <div class="page-dialog">
        <p class="page-dialog__lead">{texts.explain}</p>
        <Switch>
          <Match when={!canCompress()}><p role="alert">{texts.noCompression}</p></Match>
          <Match when={packed.error !== undefined}><p role="alert">{texts.notMade}</p></Match>
          <Match when={packed.loading}><p role="status">{texts.making}</p></Match>
          <Match when={isTooLong()}><p role="alert">{texts.tooLong(link()!.length, LONGEST_LINK)}</p></Match>
          <Match when={link()}>{(address) => <LinkParts address={address()} />}</Match>
        </Switch>
        <p class="page-dialog__small">{texts.personal}</p>
        <div class="page-dialog__ways">
          <button type="button" class="nl-button nl-button--secondary" onClick={() => saveFile(props.shell)}><ButtonWords icon="save">{texts.file}</ButtonWords></button>
          <span class="page-dialog__small share__hint">{texts.fileHint}</span>
        </div>
      </div>
    </Dialog>
  )
}

function LinkParts(props: { readonly address: string }): JSX.Element {
  const id = createUniqueId()
  const [said, setSaid] = createSignal('')
  let field!: HTMLInputElement
  const copy = () => {
    field.select()
    // A page from disk has no clipboard in every browser: then the link is selected, and the sentence says which keys.
    if (typeof navigator.clipboard === 'undefined') return void setSaid(texts.copyFailed)
    navigator.clipboard.writeText(props.address).then(() => setSaid(texts.copied), () => setSaid(texts.copyFailed))
  }
  const code = () => qrCode(props.address, QR_SIZE, texts.qrTitle)
  return (
    <>
      <div class="page-dialog__pair">
        <div class="page-dialog__field page-dialog__field--wide">
          <label for={id} class="utrecht-form-label">{texts.field} <span class="page-dialog__small">{texts.length(props.address.length)}</span></label>
          <input ref={field} id={id} type="text" readonly class="utrecht-textbox utrecht-textbox--html-input" value={props.address} onFocus={() => field.select()} />
        </div>
        <button type="button" class="nl-button nl-button--primary" onClick={copy}>{texts.copy}</button>
      </div>
      <p role="status" class="share__said">{said()}</p>
      <Show when={location.protocol === 'file:'}><p class="page-dialog__small">{texts.localOnly}</p></Show>
      <Show when={code()} fallback={<p class="page-dialog__small">{texts.qrTooLong}</p>}>{(scene) => (
        <div class="share__code"><div class="share__qr"><ChartView scene={scene()} /></div><p class="page-dialog__small">{texts.qrHint}</p></div>
      )}</Show>
    </>
  )
}

import { Match, Show, Switch, createEffect, createSignal, createUniqueId, on, onCleanup } from 'solid-js'
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

type Link = { readonly kind: 'making' } | { readonly kind: 'made'; readonly address: string } | { readonly kind: 'failed' }

/** The session as a link, as a code to scan, or as a file. Nothing goes over the network. */
export function ShareDialog(props: { readonly shell: Shell; readonly onClose: () => void }): JSX.Element {
  const link = createLink(props.shell)
  const address = () => { const now = link(); return now.kind === 'made' ? now.address : null }
  const tooLong = () => { const now = address(); return now !== null && now.length > LONGEST_LINK ? now.length : null }
  return (
    <Dialog heading={texts.title} onClose={props.onClose}>
      <div class="page-dialog">
        <p class="page-dialog__lead">{texts.explain}</p>
        <Switch>
          <Match when={!canCompress()}><p role="alert">{texts.noCompression}</p></Match>
          <Match when={link().kind === 'failed'}><p role="alert">{texts.notMade}</p></Match>
          <Match when={link().kind === 'making'}><p role="status">{texts.making}</p></Match>
          <Match when={tooLong()}>{(length) => <p role="alert">{texts.tooLong(length(), LONGEST_LINK)}</p>}</Match>
          <Match when={address()}>{(made) => <LinkParts address={made()} />}</Match>
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

/** The link of the draft, made anew when it changes: undo works while the dialog is open. */
function createLink(shell: Shell): () => Link {
  const [link, setLink] = createSignal<Link>({ kind: 'making' })
  createEffect(on(shell.workspace.draft, (draft) => {
    if (!canCompress()) return
    let isCurrent = true
    onCleanup(() => { isCurrent = false })
    packLink(draft, shell.library).then(
      (packed) => { if (isCurrent) setLink({ kind: 'made', address: addressWith(packed, screenOf(location.hash)) }) },
      (error: unknown) => {
        // Only fetching files of a region can fail here; whoever looks into it finds why.
        console.warn(error)
        if (isCurrent) setLink({ kind: 'failed' })
      },
    )
  }))
  return link
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
      <Show when={location.protocol !== 'file:'} fallback={<p class="page-dialog__small">{texts.localOnly}</p>}>
        <Show when={code()} fallback={<p class="page-dialog__small">{texts.qrTooLong}</p>}>{(scene) => (
          <div class="share__code"><div class="share__qr"><ChartView scene={scene()} /></div><p class="page-dialog__small share__hint">{texts.qrHint}</p></div>
        )}</Show>
      </Show>
    </>
  )
}

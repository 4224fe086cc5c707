import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { beginTexts } from '../../texts/begin.ts'
import { addressWith, packedOf, screenOf } from '../shell/use-screen.ts'

/**
 * A link that somebody sent, opened in this page. The address in it can be of a server or a disk that is not here: only what stands
 * behind the # is the session.
 */
export function PasteLink(): JSX.Element {
  const [pasted, setPasted] = createSignal('')
  const [isWrong, setWrong] = createSignal(false)
  const open = (event: SubmitEvent) => {
    event.preventDefault()
    const link = pasted().trim()
    const packed = packedOf(link)
    setWrong(packed === null)
    if (packed !== null) location.href = addressWith(packed, screenOf(link.slice(Math.max(0, link.indexOf('#')))))
  }
  return (
    <form class="paste-link" onSubmit={open}>
      <label for="begin-link">{beginTexts.pasteLink}</label>
      <div class="paste-link__row">
        <input
          id="begin-link" class="paste-link__field" type="text" inputmode="url" autocomplete="off" spellcheck={false} value={pasted()}
          aria-invalid={isWrong()} aria-describedby={isWrong() ? 'begin-link-fout' : undefined} onInput={(event) => { setPasted(event.currentTarget.value); setWrong(false) }}
        />
        <button type="submit" class="nl-button nl-button--secondary">{beginTexts.pasteOpen}</button>
      </div>
      <Show when={isWrong()}><p id="begin-link-fout" class="paste-link__wrong" role="alert">{beginTexts.pasteWrong}</p></Show>
    </form>
  )
}

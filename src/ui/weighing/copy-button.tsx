import { createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { weighingTexts as texts } from '../../texts/weighing.ts'

/** Copies a text, and says whether that worked: not every browser lets a page from disk do it. */
export function CopyButton(props: { readonly label: string; readonly text: () => string }): JSX.Element {
  const [said, setSaid] = createSignal('')
  const copy = () => {
    navigator.clipboard.writeText(props.text()).then(() => setSaid(texts.copied), () => setSaid(texts.copyFailed))
  }
  return (
    <span class="weigh-row">
      <button type="button" class="nl-button nl-button--secondary" onClick={() => (typeof navigator.clipboard === 'undefined' ? setSaid(texts.copyFailed) : copy())}>{props.label}</button>
      <span role="status" class="compare-small">{said()}</span>
    </span>
  )
}

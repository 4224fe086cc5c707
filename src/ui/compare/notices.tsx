import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { compareTexts } from '../../texts/compare-screen.ts'

/** A thread stopped and was replaced: worth knowing, nothing to be alarmed about. */
export function LostNotice(props: { readonly message: string | null; readonly onRetry: () => void }): JSX.Element {
  const [dismissed, setDismissed] = createSignal<string | null>(null)
  return (
    <Show when={props.message !== null && props.message !== dismissed()}>
      <div class="compare-notice" role="status">
        <p>{props.message}</p>
        <button type="button" class="nl-button nl-button--secondary" onClick={props.onRetry}>{compareTexts.retry}</button>
        <button type="button" class="nl-button nl-button--subtle" onClick={() => setDismissed(props.message)}>{compareTexts.close}</button>
      </div>
    </Show>
  )
}

/** While everything is made equal these are not the scenarios themselves: that may not be missed. */
export function EqualisedNotice(props: { readonly onOff: () => void }): JSX.Element {
  return (
    <div class="compare-notice compare-notice-equal">
      <p><strong>{compareTexts.equalisedOn}.</strong> {compareTexts.equalisedNote}</p>
      <button type="button" class="nl-button nl-button--secondary" onClick={props.onOff}>{compareTexts.equalisedOff}</button>
    </div>
  )
}

/** Shares within a term turn on a threshold; who quotes one has to know that. */
export function ThresholdNote(): JSX.Element {
  return <p class="compare-small compare-threshold">{compareTexts.thresholdNote}</p>
}

import type { JSX } from 'solid-js'
import { compareTexts } from '../../texts/compare-screen.ts'

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

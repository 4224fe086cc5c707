import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { KpiRow } from '../../analysis/kpi.ts'
import { compareTexts } from '../../texts/compare/compare-screen.ts'
import { lastEffectTexts } from '../../texts/compare/last-effect.ts'

/** While everything is made equal these are not the scenarios themselves: that may not be missed. */
export function EqualisedNotice(props: { readonly onOff: () => void }): JSX.Element {
  return (
    <div class="compare-notice compare-notice-equal">
      <p><strong>{compareTexts.equalisedOn}.</strong> {compareTexts.equalisedNote}</p>
      <button type="button" class="nl-button nl-button--secondary" onClick={props.onOff}>{compareTexts.equalisedOff}</button>
    </div>
  )
}

/** While somebody looks at the results of before the last change: these are not the answer of now. */
export function BeforeNotice(props: { readonly onBack: () => void }): JSX.Element {
  return (
    <div class="compare-notice compare-notice-equal" role="status">
      <p><strong>{lastEffectTexts.beforeNotice}</strong></p>
      <button type="button" class="nl-button nl-button--secondary" onClick={props.onBack}>{lastEffectTexts.backToNow}</button>
    </div>
  )
}

/** Shares within a term turn on a threshold; who quotes one has to know that. It stands with the share itself. */
export function ThresholdNote(props: { readonly rows: readonly KpiRow[] }): JSX.Element {
  return <Show when={props.rows.some((row) => row.outcome === 'afgerond.binnen-3-jaar')}><p class="compare-small compare-threshold">{compareTexts.thresholdNote}</p></Show>
}

import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { SettingsChange } from '../../app/stress/instruments.ts'
import type { Region } from '../../model/scenario.ts'
import { originText } from '../../texts/evidence-origin.ts'
import { stressTexts } from '../../texts/uncertainty/stress.ts'
import { EvidenceEntry } from '../controls/evidence-badge.tsx'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'

/** What a card or an instrument rests on, folded behind its strength. */
export function Basis(props: { readonly change: Pick<SettingsChange, 'explanation' | 'leftOut' | 'evidence'>; readonly region: Region; readonly explained?: boolean }): JSX.Element {
  return (
    <details class="stress-basis">
      <summary><span>{stressTexts.basis}</span> <StrengthBlocks strength={props.change.evidence[0].strength} /></summary>
      <Show when={props.explained}><p class="compare-small">{props.change.explanation}</p></Show>
      <Show when={props.change.leftOut !== ''}><p class="compare-small"><strong>{stressTexts.leftOut}:</strong> {props.change.leftOut}</p></Show>
      <For each={props.change.evidence}>{(evidence) => <EvidenceEntry evidence={evidence} origin={originText(evidence, false, props.region)} />}</For>
    </details>
  )
}

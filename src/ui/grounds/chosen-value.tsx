import { For, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { leverView } from '../../app/levers.ts'
import type { Workspace } from '../../app/workspace.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { originText } from '../../texts/evidence-origin.ts'
import { groundsTexts } from '../../texts/grounds.ts'
import { evidenceTexts } from '../../texts/levers.ts'
import { EvidenceEntry } from '../controls/evidence-badge.tsx'
import { Lever } from '../controls/lever.tsx'

/** One value: what it is, its slider, and the words of its sources. */
export function ChosenValue(props: { readonly id: ParameterId; readonly workspace: Workspace; readonly onClose: () => void }): JSX.Element {
  const lever = createMemo(() => leverView(props.workspace.draft(), props.id, null))
  return (
    <section class="compare-card ledger__chosen" aria-label={lever().spec.label}>
      <button type="button" class="nl-button nl-button--subtle ledger__close" onClick={() => props.onClose()}>{groundsTexts.close}</button>
      <Lever explained workspace={props.workspace} id={props.id} scope={null} />
      <h2 class="chart-title">{groundsTexts.why}</h2>
      <For each={lever().sources}>{(source) => (
        <section class="evidence__of">
          <h3 class="nl-heading nl-heading--level-3">{source.of === null ? evidenceTexts.ofModel : evidenceTexts.ofRegion(source.of)}</h3>
          <For each={source.evidence}>{(evidence) => <EvidenceEntry evidence={evidence} origin={originText(evidence, source.of !== null, lever().region)} />}</For>
        </section>
      )}</For>
    </section>
  )
}

import { For, Show, createMemo, createUniqueId, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { leverView } from '../../app/levers/levers.ts'
import type { LedgerScreen } from '../../app/grounds/parameter-screens.ts'
import { LONGEST_WHO, LONGEST_WHY, reasonOf, withReason } from '../../app/grounds/reasons.ts'
import type { Workspace } from '../../app/workspace.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { originText } from '../../texts/evidence-origin.ts'
import { groundsTexts } from '../../texts/grounds/grounds.ts'
import { evidenceTexts } from '../../texts/levers.ts'
import { shellTexts } from '../../texts/shell.ts'
import { EvidenceEntry } from '../controls/evidence-badge.tsx'
import { Lever } from '../controls/lever.tsx'

/** One value: what it is, its slider, and the words of its sources. */
export function ChosenValue(props: { readonly id: ParameterId; readonly screens: readonly LedgerScreen[]; readonly workspace: Workspace; readonly onClose: () => void }): JSX.Element {
  const lever = createMemo(() => leverView(props.workspace.draft(), props.id, null))
  let card!: HTMLElement
  // On a telephone it opens above the list: whoever is halfway down would see nothing happen.
  onMount(() => { if (card.getBoundingClientRect().top < 0) card.scrollIntoView({ block: 'start' }) })
  return (
    <section ref={card} class="compare-card ledger__chosen" aria-label={lever().spec.label}>
      <button type="button" class="nl-button nl-button--subtle ledger__close" onClick={() => props.onClose()}>{groundsTexts.close}</button>
      <Lever explained workspace={props.workspace} id={props.id} scope={null} />
      <Show when={lever().changed}><ReasonFields id={props.id} label={lever().spec.label} workspace={props.workspace} /></Show>
      <p class="compare-small ledger__seen">{groundsTexts.seenOn}: <For each={props.screens}>{(screen, place) => <>{place() === 0 ? '' : ', '}<a href={`#${screen}`}>{shellTexts.tabs[screen]}</a></>}</For></p>
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

/** Who changed a value, and why: asked where the change is seen, kept with the session. */
function ReasonFields(props: { readonly id: ParameterId; readonly label: string; readonly workspace: Workspace }): JSX.Element {
  const hint = createUniqueId()
  const reason = () => reasonOf(props.workspace.draft(), props.id)
  const say = (part: 'who' | 'why', text: string): void => props.workspace.change(groundsTexts.reasonChanged(props.label), (draft) => withReason(draft, props.id, { ...reasonOf(draft, props.id), [part]: text }))
  return (
    <fieldset class="reason" aria-describedby={hint}>
      <legend class="chart-title">{groundsTexts.reason}</legend>
      <label>{groundsTexts.reasonWho}<input type="text" class="utrecht-textbox utrecht-textbox--html-input" maxlength={LONGEST_WHO} value={reason().who} onChange={(event) => say('who', event.currentTarget.value)} /></label>
      <label>{groundsTexts.reasonWhy}<textarea class="utrecht-textbox" rows="2" maxlength={LONGEST_WHY} value={reason().why} onChange={(event) => say('why', event.currentTarget.value)} /></label>
      <p class="compare-small" id={hint}>{groundsTexts.reasonHint}</p>
    </fieldset>
  )
}

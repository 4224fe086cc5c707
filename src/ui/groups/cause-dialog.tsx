import { For, untrack } from 'solid-js'
import type { JSX } from 'solid-js'
import type { WaitCause } from '../../analysis/groups/counted.ts'
import { leversOfCause } from '../../app/groups/cause-levers.ts'
import type { Workspace } from '../../app/workspace.ts'
import { causeTexts, groupsTexts } from '../../texts/groups.ts'
import { Dialog } from '../controls/dialog.tsx'
import { Lever } from '../controls/lever.tsx'
import { EffectFoot } from '../controls/lever-effect.tsx'

/** The levers behind a cause of waiting, where they are asked for: closing goes back to the groups, which follow. */
export function CauseDialog(props: { readonly cause: WaitCause; readonly scenario: string; readonly workspace: Workspace; readonly onClose: () => void }): JSX.Element {
  const name = () => props.workspace.draft().scenarios.find(({ id }) => id === props.scenario)?.name ?? ''
  // As it was when somebody asked: a lever does not go away under the hand that sets it to nothing.
  const levers = untrack(() => leversOfCause(props.workspace.draft(), props.scenario, props.cause))
  return (
    <Dialog heading={groupsTexts.leversFor(causeTexts[props.cause].label)} onClose={props.onClose} foot={<EffectFoot workspace={props.workspace} />}>
      <p class="compare-small">{groupsTexts.leversScope(name())}</p>
      <For each={levers}>{(id) => <Lever explained workspace={props.workspace} id={id} scope={props.scenario} />}</For>
    </Dialog>
  )
}

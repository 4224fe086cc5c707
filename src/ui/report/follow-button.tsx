import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { MOST_FOLLOWED, addFollowed, followedOf, isFollowed, removeFollowed } from '../../app/report/followed-choices.ts'
import type { KeptFollowed } from '../../app/report/followed-choices.ts'
import type { Workspace } from '../../app/workspace.ts'
import { followTexts as texts, followedLabel } from '../../texts/report/followed.ts'
import './follow.css'

/** Puts the future that is shown into the report, or takes it out again. */
export function FollowButton(props: { readonly workspace: Workspace; readonly future: KeptFollowed; readonly scenario: string }): JSX.Element {
  const [said, setSaid] = createSignal('')
  const draft = () => props.workspace.draft()
  const isIn = () => isFollowed(draft(), props.future)
  const isFull = () => !isIn() && followedOf(draft()).length >= MOST_FOLLOWED
  const label = () => followedLabel(props.future.future, props.scenario, props.future.person, props.future.year)
  const toggle = (): void => {
    const { future } = props
    const sentence = isIn() ? texts.removed(label()) : texts.added(label())
    props.workspace.change(sentence, isIn() ? (now) => removeFollowed(now, future) : (now) => addFollowed(now, future))
    setSaid(sentence)
  }
  return (
    <p class="follow">
      <button type="button" class="nl-button nl-button--secondary" aria-label={isIn() ? texts.removeOf(label()) : texts.addOf(label())} disabled={isFull()} onClick={toggle}>{isIn() ? texts.remove : texts.add}</button>
      <span class="compare-small">{label()}<Show when={isFull()}>. {texts.full(MOST_FOLLOWED)}</Show></span>
      <span class="visually-hidden" role="status">{said()}</span>
    </p>
  )
}

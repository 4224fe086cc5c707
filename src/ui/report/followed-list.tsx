import { For, Show, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { followedOf, removeFollowed } from '../../app/report/followed-choices.ts'
import type { KeptFollowed } from '../../app/report/followed-choices.ts'
import type { Workspace } from '../../app/workspace.ts'
import { followTexts as texts, followedLabel } from '../../texts/report/followed.ts'

/** The futures that the report tells, each with the way out of it. */
export function FollowedList(props: { readonly workspace: Workspace }): JSX.Element {
  const heading = createUniqueId()
  const draft = () => props.workspace.draft()
  const label = ({ future, scenario, person, year }: KeptFollowed): string => followedLabel(future, draft().scenarios.find(({ id }) => id === scenario)?.name ?? scenario, person, year)
  return (
    <Show when={followedOf(draft()).length > 0} fallback={<p class="report__hint">{texts.none}</p>}>
      <h2 class="report__subheading" id={heading}>{texts.list}</h2>
      <ul class="report__list" aria-labelledby={heading}>
        <For each={followedOf(draft())}>{(future) => (
          <li class="report__section">
            <span>{label(future)}</span>
            <button type="button" class="nl-button nl-button--subtle" aria-label={texts.removeOf(label(future))} onClick={() => props.workspace.change(texts.removed(label(future)), (now) => removeFollowed(now, future))}>{texts.remove}</button>
          </li>
        )}</For>
      </ul>
    </Show>
  )
}

import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { isWeaklyGrounded } from '../../analysis/evidence.ts'
import { keepRead, readRegions } from '../../app/regions/region-notice.ts'
import type { Shell } from '../../app/shell.ts'
import { beginTexts } from '../../texts/begin.ts'
import { Icon } from '../controls/icons.tsx'

/** Above the results of a region whose main number is weak: what its file says about itself, until somebody has read it. */
export function RegionNotice(props: { readonly shell: Shell }): JSX.Element {
  const [read, setRead] = createSignal(readRegions(props.shell.store))
  const region = () => props.shell.workspace.draft().region
  const done = () => setRead(keepRead(props.shell.store, read(), region().id))
  return (
    <Show when={isWeaklyGrounded(region()) && region().toelichting !== '' && !read().includes(region().id)}>
      <aside class="region-notice" aria-label={beginTexts.notice.label}>
        <Icon name="alert" />
        <details class="region-about">
          <summary>{beginTexts.notice.heading(region().name, region().toelichting)} <span class="region-notice__more">{beginTexts.notice.more}</span></summary>
          <p>{region().toelichting}</p>
        </details>
        <button type="button" class="nl-button nl-button--subtle" onClick={done}>{beginTexts.notice.read}</button>
      </aside>
    </Show>
  )
}

import { For, Show, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Scope } from '../../app/levers/levers.ts'
import { leverInPlace, mainLevers } from '../../app/levers/main-levers.ts'
import type { Shell } from '../../app/shell.ts'
import { parameterIds } from '../../model/parameters/registry.ts'
import { leverTexts } from '../../texts/levers.ts'
import { Lever } from '../controls/lever.tsx'
import { AllLevers } from './all-levers.tsx'
import { RestoreMenu } from './restore-menu.tsx'
import { ScopeSelect } from './scope-select.tsx'

/** The levers that matter most, in named groups, and the way to all of them. */
export function LeverPanel(props: { readonly shell: Shell; readonly headless?: boolean }): JSX.Element {
  const heading = createUniqueId()
  const [asked, setScope] = createSignal<Scope>(null)
  const [all, setAll] = createSignal(false)
  // A scenario can go away under the panel (undo, another file): then all scenarios are meant again.
  const scope = (): Scope => props.shell.workspace.draft().scenarios.some((scenario) => scenario.id === asked()) ? asked() : null
  return (
    <section class="levers" aria-labelledby={props.headless ? undefined : heading} aria-label={props.headless ? leverTexts.heading : undefined}>
      <div class="levers__head">
        <Show when={!props.headless}><h2 id={heading} class="nl-heading nl-heading--level-3">{leverTexts.heading}</h2></Show>
        <RestoreMenu shell={props.shell} />
      </div>
      <ScopeSelect scenarios={props.shell.workspace.draft().scenarios} scope={scope()} onScope={setScope} />
      <For each={mainLevers}>{(group) => (
        <div class="levers__group">
          <h3 class="levers__group-name">{group.name}</h3>
          <For each={group.levers}>{(lever) => (
            <div classList={{ 'levers__extra': !lever.first }}>
              <Show when={leverInPlace(lever, props.shell.workspace.draft())} keyed>{(id) => <Lever workspace={props.shell.workspace} id={id} scope={scope()} />}</Show>
            </div>
          )}</For>
        </div>
      )}</For>
      <button type="button" class="nl-button nl-button--secondary nl-button--wide levers__all" aria-haspopup="dialog" onClick={() => setAll(true)}>
        {leverTexts.all(parameterIds.length)}
      </button>
      <Show when={all()}><AllLevers shell={props.shell} scope={scope()} onScope={setScope} onClose={() => setAll(false)} /></Show>
    </section>
  )
}

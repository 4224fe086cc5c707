import { For, Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { changedParameters } from '../../app/levers/levers.ts'
import type { Scope } from '../../app/levers/levers.ts'
import { leversByTheme } from '../../app/levers/main-levers.ts'
import type { ThemeLevers } from '../../app/levers/main-levers.ts'
import type { Shell } from '../../app/shell.ts'
import type { Workspace } from '../../app/workspace.ts'
import { parameterIds } from '../../model/parameters/registry.ts'
import { leverTexts, themeNames } from '../../texts/levers.ts'
import { Dialog } from '../controls/dialog.tsx'
import { Lever } from '../controls/lever.tsx'
import { EffectFoot } from '../controls/lever-effect.tsx'
import { RunSettings } from './run-settings.tsx'
import { ScopeSelect } from './scope-select.tsx'

export interface AllLeversProps {
  readonly shell: Shell
  readonly scope: Scope
  readonly onScope: (scope: Scope) => void
  readonly onClose: () => void
}

/** Every parameter of the model by theme, with a search; what nobody knows exactly is a range here. */
export function AllLevers(props: AllLeversProps): JSX.Element {
  const field = createUniqueId()
  const hint = createUniqueId()
  const [search, setSearch] = createSignal('')
  const isSearching = () => search().trim() !== ''
  const themes = createMemo(() => leversByTheme(search()))
  const found = () => themes().reduce((sum, theme) => sum + theme.ids.length, 0)
  return (
    <Dialog wide heading={leverTexts.allHeading(parameterIds.length)} onClose={props.onClose} foot={<EffectFoot workspace={props.shell.workspace} />}>
      <div class="all-levers__tools">
        <div class="all-levers__search">
          <label for={field} class="utrecht-form-label">{leverTexts.search}</label>
          <input
            id={field} type="search" class="utrecht-textbox utrecht-textbox--html-input" aria-describedby={hint}
            value={search()} onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <p id={hint} class="all-levers__hint" role="status">{isSearching() ? leverTexts.found(found()) : leverTexts.searchHint}</p>
        </div>
        <ScopeSelect scenarios={props.shell.workspace.draft().scenarios} scope={props.scope} onScope={props.onScope} />
      </div>
      <Show when={!isSearching()}><RunSettings workspace={props.shell.workspace} /></Show>
      <For each={themes()}>{(theme) => <ThemeSection theme={theme} open={isSearching()} workspace={props.shell.workspace} scope={props.scope} />}</For>
    </Dialog>
  )
}

function ThemeSection(props: { readonly theme: ThemeLevers; readonly open: boolean; readonly workspace: Workspace; readonly scope: Scope }): JSX.Element {
  const [opened, setOpened] = createSignal(false)
  const changed = createMemo(() => changedParameters(props.workspace.draft()).filter((id) => props.theme.ids.includes(id)).length)
  return (
    <details class="theme" open={props.open || opened()} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary class="theme__name">{themeNames[props.theme.theme]} <span class="theme__count">{leverTexts.inTheme(props.theme.ids.length, changed())}</span></summary>
      {/* Closed themes draw nothing: a hundred sliders at once would be felt. */}
      <Show when={props.open || opened()}>
        <div class="theme__levers">
          <For each={props.theme.ids}>{(id) => <Lever explained workspace={props.workspace} id={id} scope={props.scope} />}</For>
        </div>
      </Show>
    </details>
  )
}

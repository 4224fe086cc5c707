import { For, Show, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { withRunSetting } from '../../app/draft/run-settings.ts'
import type { RunSettingId } from '../../app/draft/run-settings.ts'
import type { Workspace } from '../../app/workspace.ts'
import { runTexts } from '../../texts/run-settings.ts'

const ids: readonly RunSettingId[] = ['replications', 'horizonYears', 'seed']

/** How a run is made: number of futures, years and seed. What a result is cited with can be set here too. */
export function RunSettings(props: { readonly workspace: Workspace }): JSX.Element {
  return (
    <details class="theme">
      <summary class="theme__name">{runTexts.heading}</summary>
      <div class="run-settings"><For each={ids}>{(id) => <RunSetting id={id} workspace={props.workspace} />}</For></div>
    </details>
  )
}

function RunSetting(props: { readonly id: RunSettingId; readonly workspace: Workspace }): JSX.Element {
  const field = createUniqueId()
  const hint = createUniqueId()
  const [isWrong, setWrong] = createSignal(false)
  const texts = () => runTexts.fields[props.id]
  const apply = (text: string) => {
    const settings = withRunSetting(props.workspace.draft().settings, props.id, text)
    setWrong(settings === null)
    if (settings === null || settings[props.id] === props.workspace.draft().settings[props.id]) return
    props.workspace.change(`${texts().label}: ${settings[props.id]}`, (draft) => ({ ...draft, settings }))
  }
  return (
    <div class="utrecht-form-field" classList={{ 'utrecht-form-field--invalid': isWrong() }}>
      <label for={field} class="utrecht-form-label">{texts().label}</label>
      <input
        id={field} type="text" autocomplete="off" class="utrecht-textbox utrecht-textbox--html-input" classList={{ 'utrecht-textbox--invalid': isWrong() }}
        inputmode={props.id === 'seed' ? 'text' : 'numeric'} aria-describedby={hint} aria-invalid={isWrong()}
        value={props.workspace.draft().settings[props.id]} onChange={(event) => apply(event.currentTarget.value)}
      />
      <p id={hint} class="run-settings__hint">
        <Show when={isWrong()}><strong class="run-settings__wrong" role="alert">{texts().wrong} </strong></Show>
        {texts().hint}
      </p>
    </div>
  )
}

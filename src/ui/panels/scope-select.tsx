import { For, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Scope } from '../../app/levers/levers.ts'
import { leverTexts } from '../../texts/levers.ts'

export interface ScopeSelectProps {
  readonly scenarios: readonly { readonly id: string; readonly name: string }[]
  readonly scope: Scope
  readonly onScope: (scope: Scope) => void
}

/** Which scenarios a change applies to. */
export function ScopeSelect(props: ScopeSelectProps): JSX.Element {
  const id = createUniqueId()
  return (
    <div class="scope">
      <label for={id} class="utrecht-form-label scope__label">{leverTexts.scopeLabel}</label>
      <select id={id} class="utrecht-select utrecht-select--html-select scope__select" onChange={(event) => props.onScope(event.currentTarget.value || null)}>
        <option value="" selected={props.scope === null}>{leverTexts.scopeAll}</option>
        <For each={props.scenarios}>{(scenario) => <option value={scenario.id} selected={props.scope === scenario.id}>{scenario.name}</option>}</For>
      </select>
    </div>
  )
}

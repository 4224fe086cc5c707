import { For, Show, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { LeverView } from '../../app/levers/levers.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import { leverTexts } from '../../texts/levers.ts'

export interface LeverChoiceProps {
  readonly lever: LeverView
  readonly describedBy: string
  readonly onChoose: (value: number) => void
}

/** A parameter that is one of a few named options: two as radio buttons, more as a list. */
export function LeverChoice(props: LeverChoiceProps): JSX.Element {
  const options = () => props.lever.spec.options ?? []
  const chosen = () => props.lever.differs ? null : centralValue(props.lever.setting)
  return (
    <Show when={options().length > 2} fallback={<Radios {...props} options={options()} chosen={chosen()} />}>
      <select
        class="utrecht-select utrecht-select--html-select lever__select" aria-label={props.lever.spec.label} aria-describedby={props.describedBy}
        disabled={props.lever.disabledReason !== undefined} onChange={(event) => props.onChoose(Number(event.currentTarget.value))}
      >
        <Show when={chosen() === null}><option value="" selected disabled>{leverTexts.differsShort}</option></Show>
        <For each={options()}>{(option, value) => <option value={value()} selected={chosen() === value()}>{option}</option>}</For>
      </select>
    </Show>
  )
}

function Radios(props: LeverChoiceProps & { readonly options: readonly string[]; readonly chosen: number | null }): JSX.Element {
  const group = createUniqueId()
  return (
    <fieldset class="lever__radios" disabled={props.lever.disabledReason !== undefined} aria-describedby={props.describedBy}>
      <legend class="visually-hidden">{props.lever.spec.label}</legend>
      <For each={props.options}>{(option, value) => (
        <label class="lever__radio">
          <input type="radio" name={group} value={value()} checked={props.chosen === value()} onChange={() => props.onChoose(value())} />
          <span>{option}</span>
        </label>
      )}</For>
    </fieldset>
  )
}

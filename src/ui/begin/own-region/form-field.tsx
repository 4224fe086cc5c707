import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { FormProblem } from '../../../app/own-region/form.ts'

/** Id of the input of a field; problems point to it. */
export function inputId(field: string): string {
  return `eigen-${field}`
}

export interface FieldProps {
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly problems: readonly FormProblem[]
  readonly hint?: JSX.Element
  readonly unit?: string
  readonly short?: boolean
  readonly numeric?: boolean
  /** What is not right stands elsewhere: in a narrow column it would be nine lines. */
  readonly wordsElsewhere?: boolean
}

/** A labelled text field with its unit, what is allowed, and under it what is not right. */
export function FormField(props: FieldProps): JSX.Element {
  const id = () => inputId(props.field)
  const wrong = () => problemsAt(props.problems, props.field)
  return (
    <div class="own-field" classList={{ 'own-field--short': props.short === true }}>
      <label for={id()} class="own-field__label">{props.label}</label>
      <span class="own-field__box">
        <input
          id={id()} type="text" autocomplete="off" spellcheck={false} inputmode={props.numeric ? 'decimal' : 'text'} class="utrecht-textbox utrecht-textbox--html-input own-field__input"
          classList={{ 'utrecht-textbox--invalid': wrong().length > 0 }} value={props.value} aria-invalid={wrong().length > 0}
          aria-describedby={described(props.field, props.hint !== undefined, wrong().length > 0)} onInput={(event) => props.onText(event.currentTarget.value)}
        />
        <Show when={props.unit}>{(unit) => <span class="own-field__unit">{unit()}</span>}</Show>
      </span>
      <FieldWords field={props.field} hint={props.hint} problems={props.wordsElsewhere ? [] : wrong()} />
    </div>
  )
}

export function FieldWords(props: { readonly field: string; readonly hint: JSX.Element | undefined; readonly problems: readonly FormProblem[] }): JSX.Element {
  return (
    <>
      <Show when={props.hint !== undefined}><span id={`${inputId(props.field)}-uitleg`} class="own-field__hint">{props.hint}</span></Show>
      <Show when={props.problems.length > 0}><span id={`${inputId(props.field)}-fout`} class="own-field__wrong"><For each={props.problems}>{({ message }) => <span>{message}</span>}</For></span></Show>
    </>
  )
}

export function problemsAt(problems: readonly FormProblem[], field: string): readonly FormProblem[] {
  return problems.filter((problem) => problem.field === field)
}

/** Ids of the words that belong to a field. */
export function described(field: string, hint: boolean, wrong: boolean): string | undefined {
  const ids = [...(hint ? [`${inputId(field)}-uitleg`] : []), ...(wrong ? [`${inputId(field)}-fout`] : [])]
  return ids.length === 0 ? undefined : ids.join(' ')
}

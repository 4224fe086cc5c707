import { Show, createSignal, createUniqueId, onMount } from 'solid-js'
import type { JSX } from 'solid-js'

export interface NameFormProps {
  readonly label: string
  readonly name: string
  readonly save: string
  readonly cancel: string
  /** Why a name cannot be used, as a sentence; null where it can. */
  readonly problemOf: (name: string) => string | null
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

/** Another name, in the place of the old one. */
export function NameForm(props: NameFormProps): JSX.Element {
  const id = createUniqueId()
  const [typed, setTyped] = createSignal(props.name)
  const [problem, setProblem] = createSignal<string | null>(null)
  let field!: HTMLInputElement
  onMount(() => field.select())
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const found = props.problemOf(typed())
    setProblem(found)
    if (found === null) props.onSave(typed().trim())
  }
  return (
    <form class="page-dialog__pair" onSubmit={save}>
      <div class="page-dialog__field page-dialog__field--wide">
        <label for={id} class="utrecht-form-label">{props.label}</label>
        <input
          ref={field} id={id} type="text" maxlength="80" autocomplete="off" class="utrecht-textbox utrecht-textbox--html-input" value={typed()}
          aria-invalid={problem() !== null} aria-describedby={problem() === null ? undefined : `${id}-fout`} onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Show when={problem()}><p id={`${id}-fout`} class="page-dialog__error" role="alert">{problem()}</p></Show>
      </div>
      <div class="page-dialog__ways">
        <button type="submit" class="nl-button nl-button--primary">{props.save}</button>
        <button type="button" class="nl-button nl-button--subtle" onClick={() => props.onCancel()}>{props.cancel}</button>
      </div>
    </form>
  )
}

import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { placeInWords } from '../../app/session/session-file.ts'
import type { Diagnostic } from '../../app/session/session-file.ts'

/** One problem of a file: where it lies in words of the page, and what is wrong with the key as it stands in the file. */
export function ProblemWords(props: { readonly problem: Diagnostic }): JSX.Element {
  return (
    <>
      <Show when={placeInWords(props.problem.path)}>{(place) => <><strong>{place()}</strong>: </>}</Show>
      {/* Between grave accents stands what is to be found in the file. */}
      <For each={props.problem.message.split('`')}>{(part, place) => (place() % 2 === 1 ? <code>{part}</code> : part)}</For>
    </>
  )
}

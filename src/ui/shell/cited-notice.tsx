import { For } from 'solid-js'
import type { JSX } from 'solid-js'
import type { CitedAnswer } from '../../app/sharing/cited-link.ts'
import { shellTexts } from '../../texts/shell.ts'

/** After the link of a report: the same numbers, or what differs. */
export function CitedNotice(props: { readonly answer: CitedAnswer; readonly onDismiss: () => void }): JSX.Element {
  return (
    <div class="compare-notice cited" role="status">
      <div><For each={props.answer.sentences}>{(sentence) => <p><strong>{props.answer.same ? '✓ ' : ''}{sentence}</strong></p>}</For></div>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => props.onDismiss()}>{shellTexts.dismiss}</button>
    </div>
  )
}

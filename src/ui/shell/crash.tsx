import { Show, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import { shellTexts } from '../../texts/shell.ts'
import { Message } from '../controls/message.tsx'
import { saveFile } from './files.ts'

/** In the place of a screen that could not be drawn: what is safe, and three ways out. */
export function Crash(props: { readonly error: unknown; readonly reset: () => void; readonly shell: Shell }): JSX.Element {
  const texts = shellTexts.crash
  // For whoever looks into it; the page itself shows the sentence.
  onMount(() => console.error(props.error))
  const undo = () => {
    props.shell.workspace.undo()
    props.reset()
  }
  return (
    <div class="crash">
      <Message kind="error" ways={
        <>
          <button type="button" class="nl-button nl-button--primary" onClick={() => props.reset()}>{texts.again}</button>
          <Show when={props.shell.workspace.canUndo()}><button type="button" class="nl-button nl-button--secondary" onClick={undo}>{texts.undoAndAgain}</button></Show>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => saveFile(props.shell)}>{texts.save}</button>
        </>
      }>
        <h1 class="nl-heading nl-heading--level-2">{texts.heading}</h1>
        <p>{texts.body}</p>
        <details><summary>{texts.detail}</summary><p class="code">{props.error instanceof Error ? props.error.message : String(props.error)}</p></details>
      </Message>
    </div>
  )
}

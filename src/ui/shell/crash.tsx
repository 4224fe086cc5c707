import { Show, createEffect, createSignal, on, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import { shellTexts } from '../../texts/shell.ts'
import { Dialog } from '../controls/dialog.tsx'
import { Message } from '../controls/message.tsx'
import { saveFile } from './files.ts'
import { MissingPart } from './lazy-part.ts'

export interface CrashProps {
  readonly error: unknown
  readonly reset: () => void
  readonly shell: Shell
  /** Where the person is: elsewhere all may be well. */
  readonly place?: unknown
  /** The dialog around it has the heading. */
  readonly inDialog?: boolean
}

/** In the place of what could not be drawn: what is safe, and the ways out. */
export function Crash(props: CrashProps): JSX.Element {
  // For whoever looks into it; the page itself shows the sentence.
  onMount(() => console.error(props.error))
  createEffect(on(() => props.place, () => props.reset(), { defer: true }))
  return <div class="crash"><Show when={props.error instanceof MissingPart} fallback={<Broken {...props} />}><Missing {...props} /></Show></div>
}

/** The same where a dialog could not be drawn. Closing it goes back to the page. */
export function CrashDialog(props: Omit<CrashProps, 'place' | 'inDialog'> & { readonly onClose: () => void }): JSX.Element {
  const heading = () => (props.error instanceof MissingPart ? shellTexts.missing.heading : shellTexts.crash.heading)
  const close = () => {
    props.onClose()
    props.reset()
  }
  return <Dialog heading={heading()} onClose={close}><Crash error={props.error} reset={close} shell={props.shell} inDialog /></Dialog>
}

function Broken(props: CrashProps): JSX.Element {
  const texts = shellTexts.crash
  const undo = () => {
    props.shell.workspace.undo()
    props.reset()
  }
  return (
    <Message kind="error" ways={
      <>
        <button type="button" class="nl-button nl-button--primary" onClick={() => props.reset()}>{texts.again}</button>
        <Show when={props.shell.workspace.canUndo()}><button type="button" class="nl-button nl-button--secondary" onClick={undo}>{texts.undoAndAgain}</button></Show>
        <Save shell={props.shell} />
      </>
    }>
      <Show when={!props.inDialog}><h1 class="nl-heading nl-heading--level-2">{texts.heading}</h1></Show>
      <p>{texts.body}</p>
      <Detail error={props.error} />
    </Message>
  )
}

/** Only loading the page helps. Before that the session of this tab goes to where the page will look for it. */
function Missing(props: CrashProps): JSX.Element {
  const texts = shellTexts.missing
  const { workspace } = props.shell
  // Of a tab in which nothing changed, keeping could only push out the session of another one.
  const hasChanged = workspace.canUndo() || workspace.canRedo()
  const keep = (): boolean => !hasChanged || props.shell.keep(Date.now()) === 'kept'
  const [isSafe, setSafe] = createSignal(keep())
  const reload = () => {
    setSafe(keep())
    if (isSafe()) location.reload()
  }
  return (
    <Message kind="warning" ways={
      <>
        <Show when={isSafe()} fallback={<Save shell={props.shell} primary />}><button type="button" class="nl-button nl-button--primary" onClick={reload}>{texts.reload}</button></Show>
        <Show when={!isSafe()}><button type="button" class="nl-button nl-button--secondary" onClick={() => location.reload()}>{texts.reload}</button></Show>
      </>
    }>
      <Show when={!props.inDialog}><h1 class="nl-heading nl-heading--level-2">{texts.heading}</h1></Show>
      <p>{texts.body}</p>
      <p>{isSafe() ? (hasChanged ? texts.kept : texts.untouched) : texts.notKept}</p>
      <Detail error={props.error} />
    </Message>
  )
}

function Save(props: { readonly shell: Shell; readonly primary?: boolean }): JSX.Element {
  return <button type="button" class="nl-button" classList={{ 'nl-button--primary': props.primary === true, 'nl-button--secondary': props.primary !== true }} onClick={() => saveFile(props.shell)}>{shellTexts.crash.save}</button>
}

function Detail(props: { readonly error: unknown }): JSX.Element {
  return <details><summary>{shellTexts.crash.detail}</summary><p class="code">{props.error instanceof Error ? props.error.message : String(props.error)}</p></details>
}

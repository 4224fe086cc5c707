import { createUniqueId, onMount } from 'solid-js'
import type { JSX } from 'solid-js'
import { leverTexts } from '../../texts/levers.ts'
import { ButtonWords } from './button-words.tsx'

export interface DialogProps {
  readonly heading: string
  readonly onClose: () => void
  readonly wide?: boolean
  readonly class?: string
  /** Stays below what scrolls. */
  readonly foot?: JSX.Element
  readonly children: JSX.Element
}

/** A native dialog: the browser keeps focus inside, closes it with Escape and gives focus back. Mounting it opens it. */
export function Dialog(props: DialogProps): JSX.Element {
  const heading = createUniqueId()
  let dialog!: HTMLDialogElement
  onMount(() => dialog.showModal())
  return (
    <dialog
      ref={dialog} aria-labelledby={heading} class={`dialog ${props.wide ? 'dialog--wide' : ''} ${props.class ?? ''}`}
      onClose={(event) => { if (event.target === dialog) props.onClose() }}
      onClick={(event) => { if (event.target === dialog) dialog.close() }}
      // Keys reach the controls inside by themselves; a click beside the dialog has Escape as its key.
      onKeyDown={() => undefined}
    >
      <div class="dialog__head">
        <h2 id={heading} class="nl-heading nl-heading--level-2">{props.heading}</h2>
        <button type="button" class="nl-button nl-button--subtle" onClick={() => dialog.close()}><ButtonWords icon="close">{leverTexts.close}</ButtonWords></button>
      </div>
      <div class="dialog__body">{props.children}</div>
      {props.foot}
    </dialog>
  )
}

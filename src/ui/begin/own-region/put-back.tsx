import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { OwnRegionEditor, Taken } from '../../../app/own-region/create-own-region.ts'
import { ownRegionTexts as texts } from '../../../texts/own-region/own-region.ts'

/** Of the heading of the step. */
export const STEP_HEADING = 'eigen-stap'

/** Beside what took something away: the way back, until something else is filled in. */
export function PutBack(props: { readonly editor: OwnRegionEditor; readonly what: Taken }): JSX.Element {
  const putBack = (): void => {
    props.editor.putBack()
    // The button that was pressed is gone.
    document.getElementById(STEP_HEADING)?.focus({ preventScroll: true })
  }
  return (
    <span role="status" class="own-back">
      <Show when={props.editor.taken() === props.what}><span class="own-taken">{texts.taken[props.what]} <button type="button" class="nl-button nl-button--secondary" onClick={putBack}>{texts.putBack}</button></span></Show>
    </span>
  )
}

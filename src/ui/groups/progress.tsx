import type { JSX } from 'solid-js'
import { groupsTexts } from '../../texts/groups.ts'

/** How far it is, and the way to end it. */
export function Progress(props: { readonly done: number; readonly all: number; readonly words: string; readonly onStop: () => void }): JSX.Element {
  return (
    <div class="groups-progress">
      <div><progress class="strip-progress" max={props.all} value={props.done} aria-label={props.words} /><p class="compare-small">{props.words}</p></div>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => props.onStop()}>{groupsTexts.stop}</button>
    </div>
  )
}

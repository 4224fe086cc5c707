import { createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { chartSwitchTexts as texts } from '../../texts/chart-switch.ts'

/** Chooses between a drawing and the same in a table. @param props.of what is shown, for who hears the page */
export function DrawingOrTable(props: { readonly of: string; readonly isTable: boolean; readonly onChoose: (isTable: boolean) => void }): JSX.Element {
  const name = createUniqueId()
  return (
    <span class="chart-switch" role="radiogroup" aria-label={texts.showAs(props.of)}>
      <label><input type="radio" name={name} checked={!props.isTable} onChange={() => props.onChoose(false)} />{texts.drawing}</label>
      <label><input type="radio" name={name} checked={props.isTable} onChange={() => props.onChoose(true)} />{texts.table}</label>
    </span>
  )
}

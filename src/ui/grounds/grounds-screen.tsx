import type { JSX } from 'solid-js'
import { shellTexts } from '../../texts/shell.ts'
import type { ScreenProps } from '../screen-props.ts'
import { OwnCounts } from './own-counts.tsx'
import { ValidationTable } from './validation-table.tsx'

export function GroundsScreen(props: ScreenProps): JSX.Element {
  return (
    <div class="grounds">
      <h1 class="nl-heading nl-heading--level-1">{shellTexts.tabs.onderbouwing}</h1>
      <ValidationTable />
      <OwnCounts run={props.session.run.shown()} />
    </div>
  )
}

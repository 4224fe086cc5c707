import type { JSX } from 'solid-js'
import { shellTexts } from '../../texts/shell.ts'
import type { ScreenProps } from '../screen-props.ts'

export function GroupsScreen(_props: ScreenProps): JSX.Element {
  return <h1 class="nl-heading nl-heading--level-1">{shellTexts.tabs.groepen}</h1>
}

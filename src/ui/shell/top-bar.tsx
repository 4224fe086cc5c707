import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import { productName, shellTexts } from '../../texts/shell.ts'
import { ButtonWords } from '../controls/button-words.tsx'
import { Icon } from '../controls/icons.tsx'
import { askForFile, saveFile } from './files.ts'
import { goTo } from './use-screen.ts'
import type { Screen } from './use-screen.ts'

export interface TopBarProps {
  readonly shell: Shell
  readonly screen: Screen
}

/** Name, region, undo and redo by name, and the session as a file. */
export function TopBar(props: TopBarProps): JSX.Element {
  const [said, setSaid] = createSignal('')
  const { workspace } = props.shell
  const undo = () => {
    setSaid(shellTexts.undone(workspace.lastChange()))
    workspace.undo()
  }
  const redo = () => {
    setSaid(shellTexts.redone(workspace.nextChange()))
    workspace.redo()
  }
  return (
    <header class="bar">
      <a class="bar__name" href="#begin" aria-label={`${productName}: ${shellTexts.toBegin.toLowerCase()}`}>Scenariowijzer<span class="bar__name-rest"> Inburgering</span></a>
      <Show when={props.screen !== 'begin'}>
        <span class="bar__region">{workspace.draft().region.name}</span>
        <a class="nl-link bar__other" href="#begin">{shellTexts.otherRegion}</a>
        <span class="bar__kept">{shellTexts.keptHere}</span>
      </Show>
      <div class="bar__tools">
        <Show when={workspace.canUndo() || workspace.canRedo() || props.screen !== 'begin'}>
          <ToolButton icon="undo" name={shellTexts.undo(workspace.lastChange())} disabled={!workspace.canUndo()} onPress={undo} />
          <ToolButton icon="redo" name={shellTexts.redo(workspace.nextChange())} disabled={!workspace.canRedo()} onPress={redo} />
        </Show>
        <Show when={props.screen !== 'begin'}>
          <button type="button" class="nl-button nl-button--subtle bar__file" onClick={() => askForFile(props.shell, () => goTo('vergelijken'))}><ButtonWords icon="file">{shellTexts.open}</ButtonWords></button>
          <button type="button" class="nl-button nl-button--subtle bar__file" onClick={() => saveFile(props.shell)}><ButtonWords icon="save">{shellTexts.save}</ButtonWords></button>
        </Show>
      </div>
      <span class="visually-hidden" role="status">{said()}</span>
    </header>
  )
}

interface ToolButtonProps {
  readonly icon: 'undo' | 'redo'
  readonly name: string
  readonly disabled: boolean
  readonly onPress: () => void
}

/** Stays reachable while there is nothing to do, so that focus is not lost after the last step; its name says so. */
function ToolButton(props: ToolButtonProps): JSX.Element {
  return (
    <button
      type="button" class="nl-button nl-button--subtle nl-button--icon-only bar__tool" classList={{ 'nl-button--disabled': props.disabled }}
      aria-disabled={props.disabled} aria-label={props.name} title={props.name} onClick={() => { if (!props.disabled) props.onPress() }}
    >
      <span class="nl-button__icon-start"><Icon name={props.icon} /></span>
    </button>
  )
}

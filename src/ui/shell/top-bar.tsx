import { Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { currentMoment, momentsOf } from '../../app/moments/moments.ts'
import { regionLabel } from '../../app/regions/region-notice.ts'
import type { Shell } from '../../app/shell.ts'
import type { KeepResult } from '../../app/session/storage.ts'
import { productName, shellTexts } from '../../texts/shell.ts'
import { glossaryTexts } from '../../texts/glossary.ts'
import { ButtonWords } from '../controls/button-words.tsx'
import { Icon } from '../controls/icons.tsx'
import { BarMenu } from './bar-menu.tsx'
import { useDialogs } from './use-dialogs.ts'
import { hasResults } from './use-screen.ts'
import type { Screen } from './use-screen.ts'
import { useUndo } from './use-undo.ts'

export interface TopBarProps {
  readonly shell: Shell
  readonly screen: Screen
  /** How keeping the last change went. */
  readonly kept: KeepResult
}

/** What is open, undo and redo by name, moments, and what goes to others. */
export function TopBar(props: TopBarProps): JSX.Element {
  const { workspace } = props.shell
  const { undo, redo, said } = useUndo(workspace)
  const dialogs = useDialogs()
  const moments = () => momentsOf(workspace.draft()).length
  return (
    <header class="bar">
      <a class="bar__name" href="#begin" aria-label={`${productName}: ${shellTexts.toBegin.toLowerCase()}`}>Scenariowijzer<span class="bar__name-rest"> Inburgering</span></a>
      <Show when={hasResults(props.screen)}><WhatIsOpen shell={props.shell} kept={props.kept} /></Show>
      <div class="bar__tools">
        <Show when={workspace.canUndo() || workspace.canRedo() || props.screen !== 'begin'}>
          <ToolButton icon="undo" name={shellTexts.undo(workspace.lastChange())} disabled={!workspace.canUndo()} onPress={undo} />
          <ToolButton icon="redo" name={shellTexts.redo(workspace.nextChange())} disabled={!workspace.canRedo()} onPress={redo} />
        </Show>
        <button type="button" class="nl-button nl-button--subtle nl-button--icon-only bar__tool bar__tool--help" aria-haspopup="dialog" aria-label={glossaryTexts.buttonKey} title={glossaryTexts.buttonKey} aria-keyshortcuts="F1" onClick={() => dialogs.open('begrippen')}>
          <span class="nl-button__icon-start"><Icon name="help" /></span>
        </button>
        <Show when={hasResults(props.screen)}>
          <button type="button" class="nl-button nl-button--subtle bar__word" aria-haspopup="dialog" onClick={() => dialogs.open('scenarios')}>{shellTexts.bar.scenarios}</button>
          <button type="button" class="nl-button nl-button--subtle bar__word" aria-haspopup="dialog" onClick={() => dialogs.open('momenten')}>{shellTexts.bar.moments(moments())}</button>
          <button type="button" class="nl-button nl-button--subtle bar__word" aria-haspopup="dialog" onClick={() => dialogs.open('delen')}>{shellTexts.bar.share}</button>
          <BarMenu shell={props.shell} moments={moments()} canRedo={workspace.canRedo()} onRedo={redo} />
          <a class="nl-button nl-button--primary bar__present" href="#presenteren"><ButtonWords icon="play">{shellTexts.tabs.presenteren}</ButtonWords></a>
        </Show>
      </div>
      <span class="visually-hidden" role="status">{said()}</span>
    </header>
  )
}

/** The region, the proposal as long as nothing differs from it, and whether the browser keeps it. */
function WhatIsOpen(props: { readonly shell: Shell; readonly kept: KeepResult }): JSX.Element {
  const draft = () => props.shell.workspace.draft()
  const current = createMemo(() => currentMoment(draft())?.name)
  const about = () => [current(), props.kept === 'kept' ? shellTexts.keptHere : shellTexts.notKept].filter((part) => part !== undefined).join(' · ')
  return (
    <>
      <span class="bar__region">{regionLabel(draft().region)}</span>
      <span class="bar__kept">{about()}</span>
    </>
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
      type="button" class="nl-button nl-button--subtle nl-button--icon-only bar__tool" classList={{ 'nl-button--disabled': props.disabled, 'bar__tool--redo': props.icon === 'redo' }}
      aria-disabled={props.disabled} aria-label={props.name} title={props.name} onClick={() => { if (!props.disabled) props.onPress() }}
    >
      <span class="nl-button__icon-start"><Icon name={props.icon} /></span>
    </button>
  )
}

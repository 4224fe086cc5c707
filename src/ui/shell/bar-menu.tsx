import { createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import { shellTexts } from '../../texts/shell.ts'
import { glossaryTexts } from '../../texts/glossary.ts'
import { Icon } from '../controls/icons.tsx'
import { askForFile, saveFile } from './files.ts'
import { useDialogs } from './use-dialogs.ts'
import type { DialogName } from './use-dialogs.ts'
import { goTo } from './use-screen.ts'

export interface BarMenuProps {
  readonly shell: Shell
  readonly moments: number
  readonly canRedo: boolean
  readonly onRedo: () => void
}

/** The session as a file, another region, and on a narrow screen all that the bar has no room for. */
export function BarMenu(props: BarMenuProps): JSX.Element {
  const id = createUniqueId()
  const dialogs = useDialogs()
  let menu!: HTMLDivElement
  const item = (text: string, act: () => void, isNarrow = false, isDisabled = false) => (
    <button type="button" class="bar-menu__item" classList={{ 'bar-menu__item--narrow': isNarrow }} aria-disabled={isDisabled} onClick={() => { if (isDisabled) return; menu.hidePopover(); act() }}>{text}</button>
  )
  const dialog = (text: string, name: DialogName) => item(text, () => dialogs.open(name), true)
  return (
    <div class="bar-menu">
      <button type="button" class="nl-button nl-button--subtle bar-menu__button" popovertarget={id} aria-label={shellTexts.menu} title={shellTexts.menu}>
        <span class="nl-button__icon-start"><Icon name="menu" /></span>
      </button>
      <div ref={menu} id={id} popover="auto" class="bar-menu__list">
        <p class="bar-menu__region">{props.shell.workspace.draft().region.name}</p>
        {item(shellTexts.open, () => void askForFile(props.shell, () => goTo('vergelijken')))}
        {item(shellTexts.save, () => saveFile(props.shell))}
        {dialog(shellTexts.bar.share, 'delen')}
        {dialog(shellTexts.bar.moments(props.moments), 'momenten')}
        {dialog(shellTexts.bar.scenarios, 'scenarios')}
        {dialog(glossaryTexts.button, 'begrippen')}
        {item(shellTexts.redoShort, props.onRedo, true, !props.canRedo)}
        {item(shellTexts.tabs.presenteren, () => goTo('presenteren'), true)}
        {item(shellTexts.otherRegion, () => goTo('begin'))}
      </div>
    </div>
  )
}

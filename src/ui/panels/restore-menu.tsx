import { For, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { resetAll } from '../../app/change-lever.ts'
import type { Shell } from '../../app/shell.ts'
import type { Adjustments } from '../../model/scenario.ts'
import { leverTexts } from '../../texts/levers.ts'
import { ButtonWords } from '../controls/button-words.tsx'

interface Moment {
  readonly name: string
  readonly meaning: string
  readonly to: Adjustments | null
}

/** Puts all levers back to one of three moments, each named with what it means; one undo takes it back. */
export function RestoreMenu(props: { readonly shell: Shell }): JSX.Element {
  const id = createUniqueId()
  let menu!: HTMLDivElement
  const texts = leverTexts.restore
  const moments = (): readonly Moment[] => {
    const { standard, saved, start } = props.shell.points()
    return [
      { name: texts.standard, meaning: texts.standardMeaning, to: standard },
      { name: texts.saved, meaning: saved === null ? texts.savedMissing : texts.savedMeaning, to: saved },
      { name: texts.start, meaning: texts.startMeaning, to: start },
    ]
  }
  const restore = (moment: Moment) => {
    const { to } = moment
    if (to !== null) props.shell.workspace.change(texts.done(moment.name), (draft) => (draft.adjustments === to ? draft : resetAll(draft, to)))
    menu.hidePopover()
  }
  return (
    <div class="restore">
      <button type="button" class="nl-button nl-button--subtle restore__button" popovertarget={id}><ButtonWords icon="down" after>{texts.menu}</ButtonWords></button>
      <div ref={menu} id={id} popover="auto" class="restore__menu">
        <For each={moments()}>{(moment) => (
          <button type="button" class="restore__choice" disabled={moment.to === null} onClick={() => restore(moment)}>
            <strong>{moment.name}</strong> <span>{moment.meaning}</span>
          </button>
        )}</For>
      </div>
    </div>
  )
}

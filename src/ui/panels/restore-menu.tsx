import { For, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { isAt, resetTo } from '../../app/draft/reset-points.ts'
import type { ResetPoint } from '../../app/draft/reset-points.ts'
import type { Shell } from '../../app/shell.ts'
import { leverTexts } from '../../texts/levers.ts'
import { ButtonWords } from '../controls/button-words.tsx'

const texts = leverTexts.restore

interface Target {
  readonly name: string
  readonly meaning: string
  readonly to: ResetPoint | null
}

/** Puts all that was set back to one of three targets, each named with what it means; one undo takes it back. */
export function RestoreMenu(props: { readonly shell: Shell }): JSX.Element {
  const id = createUniqueId()
  let menu!: HTMLDivElement
  const targets = (): readonly Target[] => {
    const { standard, saved, start } = props.shell.points()
    const target = (name: string, meaning: string, to: ResetPoint): Target => isAt(props.shell.workspace.draft(), to) ? { name, meaning: texts.already, to: null } : { name, meaning, to }
    return [
      target(texts.standard, texts.standardMeaning, standard),
      saved === null ? { name: texts.saved, meaning: texts.savedMissing, to: null } : target(texts.saved, texts.savedMeaning, saved),
      target(texts.start, texts.startMeaning, start),
    ]
  }
  const restore = ({ name, to }: Target) => {
    if (to !== null) props.shell.workspace.change(texts.done(name), (draft) => resetTo(draft, to))
    menu.hidePopover()
  }
  return (
    <div class="restore">
      <button type="button" class="nl-button nl-button--subtle restore__button" popovertarget={id}><ButtonWords icon="down" after>{texts.menu}</ButtonWords></button>
      <div ref={menu} id={id} popover="auto" class="restore__menu">
        <p class="restore__what">{texts.what}</p>
        <For each={targets()}>{(target) => (
          <button type="button" class="restore__choice" aria-disabled={target.to === null} onClick={() => { if (target.to !== null) restore(target) }}>
            <strong>{texts.to(target.name)}</strong> <span>{target.meaning}</span>
          </button>
        )}</For>
      </div>
    </div>
  )
}

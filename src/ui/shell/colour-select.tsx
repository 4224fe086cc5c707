import { For, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { colourChoices, keepColours, keptColours, themeOf } from '../../app/colours.ts'
import type { ColourChoice } from '../../app/colours.ts'
import type { Store } from '../../app/session/storage.ts'
import { shellTexts } from '../../texts/shell.ts'

/** Puts the kept choice on the page. Called before anything is drawn, so that nothing flashes. */
export function applyColours(choice: ColourChoice): void {
  const theme = themeOf(choice)
  if (theme === null) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Light or dark for this page: a beamer often asks for the other one than the laptop. */
export function ColourSelect(props: { readonly store: Store | null }): JSX.Element {
  const id = createUniqueId()
  const choose = (text: string) => {
    const choice = colourChoices.find((known) => known === text) ?? 'apparaat'
    applyColours(choice)
    keepColours(props.store, choice)
  }
  return (
    <span class="colours">
      <label for={id}>{shellTexts.colours}</label>
      <select id={id} class="utrecht-select utrecht-select--html-select colours__select" onChange={(event) => choose(event.currentTarget.value)}>
        <For each={colourChoices}>{(choice) => <option value={choice} selected={keptColours(props.store) === choice}>{shellTexts.colourNames[choice]}</option>}</For>
      </select>
    </span>
  )
}

import { For, createEffect } from 'solid-js'
import type { JSX } from 'solid-js'
import { shellTexts } from '../../texts/shell.ts'
import { tabScreens } from './use-screen.ts'
import type { Screen } from './use-screen.ts'

/** The screens of the open region. Where they do not all fit the bar scrolls, and the one that is open comes into view. */
export function Tabs(props: { readonly screen: Screen }): JSX.Element {
  let bar!: HTMLElement
  createEffect(() => {
    const tab = bar.querySelector<HTMLElement>(`[href="#${props.screen}"]`)
    if (tab !== null) bar.scrollLeft = tab.offsetLeft - (bar.clientWidth - tab.offsetWidth) / 2
  })
  return (
    <nav ref={bar} class="tabs" aria-label={shellTexts.screens}>
      <For each={tabScreens}>{(tab) => <a class="tabs__tab" href={`#${tab}`} aria-current={props.screen === tab ? 'page' : undefined}>{shellTexts.tabs[tab]}</a>}</For>
    </nav>
  )
}

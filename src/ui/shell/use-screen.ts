import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

/** Tabs, in the order of the bar: screens about the region that is open. Each has its own address behind the #, so that the back button works from any disk or server. */
export const tabScreens = ['vergelijken', 'keten', 'groepen', 'caseload', 'budget', 'afwegen', 'onzekerheid', 'onderbouwing', 'rapport'] as const
/** Presenteren is reached by its own button: it takes the whole screen. */
export const resultScreens = [...tabScreens, 'presenteren'] as const
export type ResultScreen = (typeof resultScreens)[number]
/** `inbreng` is for somebody in the room with only a link: no tabs, no results. */
export const screens = ['begin', 'inbreng', ...resultScreens] as const
export type Screen = (typeof screens)[number]

export function hasResults(screen: Screen): screen is ResultScreen {
  return screen !== 'begin' && screen !== 'inbreng'
}

/** What stands behind a `?` is no part of the screen. */
export function screenOf(hash: string): Screen {
  const name = hash.split('?')[0]
  const found = screens.find((screen) => `#${screen}` === name)
  return found ?? (packedOf(hash) === null ? 'begin' : 'vergelijken')
}

/** The session that an address carries: `#vergelijken?s=…`. */
export function packedOf(hash: string): string | null {
  return /[#?&]s=([^&]*)/.exec(hash)?.[1] ?? null
}

/** An address that opens a session on a screen, in this page wherever it lies. */
export function addressWith(packed: string, screen: Screen): string {
  return `${location.href.split('#')[0]}#${screen}?s=${packed}`
}

/** Id of the main content: the skip link jumps there, after which the address says the screen again. */
export const CONTENT = 'inhoud'

/** The screen of the address, followed as it changes. */
export function useScreen(): Accessor<Screen> {
  const [screen, setScreen] = createSignal(screenOf(location.hash))
  const follow = () => {
    if (location.hash === `#${CONTENT}`) history.replaceState(null, '', `#${screen()}`)
    else setScreen(screenOf(location.hash))
  }
  addEventListener('hashchange', follow)
  onCleanup(() => removeEventListener('hashchange', follow))
  return screen
}

export function goTo(screen: Screen): void {
  location.hash = screen
}

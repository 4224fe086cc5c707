import type { Store } from './session/storage.ts'

/** Light and dark follow the device, unless a person chose for this page. */
export const colourChoices = ['apparaat', 'licht', 'donker'] as const
export type ColourChoice = (typeof colourChoices)[number]

const KEY = 'scenariowijzer/kleuren'

export function keptColours(store: Store | null): ColourChoice {
  try {
    const kept = store?.getItem(KEY)
    return colourChoices.find((choice) => choice === kept) ?? 'apparaat'
  } catch {
    // Blocked storage: the choice of the device holds, and keeping the session will say that nothing is kept.
    return 'apparaat'
  }
}

/** @returns false if the browser does not keep it: then it holds until the page closes */
export function keepColours(store: Store | null, choice: ColourChoice): boolean {
  try {
    store?.setItem(KEY, choice)
    return store !== null
  } catch {
    return false
  }
}

/** Value of `data-theme` on the page; `null` leaves it to the device. */
export function themeOf(choice: ColourChoice): 'light' | 'dark' | null {
  return choice === 'licht' ? 'light' : choice === 'donker' ? 'dark' : null
}

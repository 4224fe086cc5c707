import type { Page } from '@playwright/test'
import { screens } from '../../src/ui/shell/use-screen.ts'
import type { Screen } from '../../src/ui/shell/use-screen.ts'
import { groundsTexts } from '../../src/texts/grounds/grounds.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { LONGEST_RUN } from './screens.ts'
import { expect } from './watched.ts'

/** A place in the page that a person can be: a screen, and of Onderbouwing one of its parts. */
export interface Place {
  readonly name: string
  readonly screen: Screen
  readonly part?: keyof typeof groundsTexts.parts
}

const parts = Object.keys(groundsTexts.parts) as readonly (keyof typeof groundsTexts.parts)[]

/** Every screen that has an address, so that a new one is tested without anybody thinking of it. */
export const places: readonly Place[] = screens.flatMap((screen): readonly Place[] => (screen === 'onderbouwing' ? parts.map((part) => ({ name: `${screen}, ${part}`, screen, part })) : [{ name: screen, screen }]))

/** Without leaving the page, so that the one run stays. @param isFirm waits until nothing is computed any more */
export async function toPlace(page: Page, place: Place, isFirm = true): Promise<void> {
  await page.evaluate((screen) => { location.hash = screen }, place.screen)
  await expect(page.getByText(shellTexts.loading, { exact: true })).toHaveCount(0)
  await expect(page.locator('main h1').first()).toBeVisible()
  if (place.part !== undefined) {
    await page.getByRole('button', { name: groundsTexts.parts[place.part], exact: true }).click()
    await expect(page.getByText(shellTexts.loading, { exact: true })).toHaveCount(0)
  }
  if (isFirm) await settled(page, place)
}

/** These have a heading that is only spoken; on the others that stands for an answer that is still to come. */
const spoken: readonly Screen[] = ['vergelijken', 'afwegen']

/** Nothing is computed any more, the answer stands there, and nothing moves. */
async function settled(page: Page, place: Place): Promise<void> {
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: LONGEST_RUN })
  if (!spoken.includes(place.screen)) await expect(page.locator('main h1:not(.visually-hidden)').first()).toBeVisible({ timeout: LONGEST_RUN })
  await still(page)
}

/** Nothing that stands on the screen changes any more. */
export async function still(page: Page): Promise<void> {
  let before = ''
  await expect.poll(async () => {
    const now = await page.locator('main').innerText()
    const isStill = now === before
    before = now
    return isStill
  }, { intervals: [250], timeout: LONGEST_RUN }).toBe(true)
}

/** So many that every screen has an answer: some say nothing about fewer. */
export const ENOUGH_FUTURES = 200

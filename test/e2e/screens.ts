import type { Locator, Page } from '@playwright/test'
import { beginTexts } from '../../src/texts/begin.ts'
import { compareTexts } from '../../src/texts/compare-screen.ts'
import { expect } from './watched.ts'

/** A run of 1,000 futures on two slow cores, with all else that a test machine does. */
const LONGEST_RUN = 60_000

export const scenarioNames = ['Opplus', 'Integratie', 'Uitbesteding', 'Synthese'] as const

export const beginButton = (page: Page): Locator => page.getByRole('button', { name: beginTexts.begin('Westfriesland') })
export const figures = (page: Page): Locator => page.getByRole('table', { name: compareTexts.matrixCaption })
export const progress = (page: Page): Locator => page.getByRole('progressbar', { name: compareTexts.progress })
export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Maak ongedaan/ })

/** Waits until all futures are computed. */
export async function firm(page: Page): Promise<void> {
  await expect(figures(page)).toBeVisible({ timeout: LONGEST_RUN })
  await expect(progress(page)).toHaveCount(0, { timeout: LONGEST_RUN })
}

/** The text of the tiles, a row an outcome, with all white space made equal. */
export async function figureTexts(page: Page): Promise<readonly string[]> {
  const rows = await figures(page).locator('tbody tr').allInnerTexts()
  return rows.map((row) => row.replace(/\s+/g, ' ').trim())
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  const reached = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < most; presses++) {
    if (await reached()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached in ${most} presses of Tab: ${target}`)
}

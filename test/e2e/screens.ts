import { readFileSync, readdirSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { defaultSettings, startDraft } from '../../src/app/draft/draft.ts'
import { sessionText } from '../../src/app/session/session-file.ts'
import { shippedRegions } from '../../src/app/regions/shipped-regions.ts'
import { beginTexts } from '../../src/texts/begin.ts'
import { compareTexts } from '../../src/texts/compare/compare-screen.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { expect, repositoryPath } from './watched.ts'

/** On two slow cores, with all else that a test machine does: a busy machine is no failure. */
export const LONGEST_RUN = 240_000

export const scenarioNames = ['Opplus', 'Integratie', 'Uitbesteding', 'Synthese'] as const

export const beginButton = (page: Page): Locator => page.getByRole('button', { name: beginTexts.begin('Westfriesland') })
export const figures = (page: Page): Locator => page.getByRole('table', { name: compareTexts.matrixCaption })
export const progress = (page: Page): Locator => page.getByRole('progressbar', { name: compareTexts.progress })
export const comparison = (page: Page): Locator => page.getByRole('region', { name: compareTexts.heading })
export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Maak ongedaan/ })
export const firstSlider = (page: Page): Locator => page.getByRole('slider').first()

/** A region as it ships, as the text of a session file: few futures, so that a test says what it has to say in seconds. */
export function shortSession(replications: number, regionId = 'westfriesland'): string {
  const folder = repositoryPath(`scenarios/${regionId}`)
  const files = readdirSync(folder).map((name) => [`${regionId}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')])
  const [shipped] = shippedRegions(Object.fromEntries(files)).regions
  if (shipped === undefined) throw new Error(`${regionId} could not be read`)
  return sessionText({ ...startDraft(shipped.region, shipped.scenarios), settings: { ...defaultSettings, replications } })
}

/** Opens a file the way a person does, from the first screen. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: beginTexts.openFile }).click()
  const chooser = await asked
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

/** Waits until all futures are computed and the answer stands on the screen; an error on the page ends the wait. */
export async function firm(page: Page): Promise<void> {
  const crash = page.getByRole('heading', { name: shellTexts.crash.heading })
  await expect(comparison(page).or(crash)).toBeVisible({ timeout: LONGEST_RUN })
  await expect(crash).toHaveCount(0)
  await expect(progress(page)).toHaveCount(0, { timeout: LONGEST_RUN })
}

/** Longer than a change takes to reach the run. */
const SEEN = 2000

/** Waits until a change is seen, and then until it is computed. A few futures on a quiet machine are done before a strip is shown. */
export async function firmAgain(page: Page): Promise<void> {
  await Promise.race([progress(page).waitFor({ timeout: LONGEST_RUN }), page.waitForTimeout(SEEN)])
  await firm(page)
}

/** Waits until nothing below comes in any more, such as the explanation that follows a run. */
export async function settled(page: Page): Promise<void> {
  const height = async (): Promise<number> => (await page.locator('main').boundingBox())!.height
  await expect.poll(async () => {
    const before = await height()
    await page.waitForTimeout(700)
    return (await height()) - before
  }).toBe(0)
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

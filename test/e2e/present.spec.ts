import type { Page } from '@playwright/test'
import { glossaryTexts } from '../../src/texts/glossary.ts'
import { chartExportTexts } from '../../src/texts/chart-export.ts'
import { momentTexts } from '../../src/texts/moments.ts'
import { presentTexts } from '../../src/texts/present.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { violationsInThemes } from './axe.ts'
import { firm, firmAgain, firstSlider, openFile, shortSession } from './screens.ts'
import { toPlace } from './walk.ts'
import { expect, open, test } from './watched.ts'

const NAME = 'voorstel Hoorn'
const session = shortSession(40)
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const foot = (page: Page) => page.locator('.present__where')

/** Keeps how it stands under a name, and moves on from it. */
async function keptAndMoved(page: Page): Promise<void> {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await page.getByRole('banner').getByRole('button', { name: shellTexts.bar.moments(0) }).click()
  await page.getByLabel(momentTexts.name).fill(NAME)
  await page.getByRole('dialog').getByRole('button', { name: momentTexts.make }).click()
  await page.keyboard.press('Escape')
  await firstSlider(page).focus()
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('PageUp')
  await firmAgain(page)
}

/** Ties the first slide, the difference in costs, to the moment. */
async function tieFirstSlide(page: Page): Promise<void> {
  await page.locator('.present__foot').hover()
  await page.getByRole('button', { name: presentTexts.slides }).click()
  await page.getByRole('dialog').getByLabel(presentTexts.numbersOf('Verschil')).first().selectOption(NAME)
  await page.keyboard.press('Escape')
}

test('a slide of a moment shows the numbers of then, goes on computing while another is shown, and asks before it answers', async ({ page }) => {
  await keptAndMoved(page)
  await toPlace(page, { name: 'presenteren', screen: 'presenteren' })
  const ofNow = await page.locator('.present__slide').innerText()
  await tieFirstSlide(page)
  await expect(foot(page)).toContainText(presentTexts.ofMoment(NAME))
  // On to a slide of now while it may still compute, and back: nothing is lost.
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(presentTexts.place(2, 7))).toBeVisible()
  await expect(foot(page)).not.toContainText(NAME)
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.present__scene')).toBeVisible({ timeout: 90_000 })
  await expect(foot(page)).toContainText(presentTexts.ofMoment(NAME))
  const ofThen = await page.locator('.present__slide').innerText()
  expect(ofThen).not.toBe(ofNow)
  expect(await violationsInThemes(page, 'dia van een moment')).toEqual([])

  await page.locator('.present__foot').hover()
  await page.getByRole('checkbox', { name: presentTexts.predict }).check()
  await expect(headline(page)).toContainText('?')
  await expect(page.locator('.present__scene')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('.present__slide').innerText()).toBe(ofThen)
})

test('taking a moment away says what its slide shows from then on', async ({ page }) => {
  await keptAndMoved(page)
  await toPlace(page, { name: 'presenteren', screen: 'presenteren' })
  await tieFirstSlide(page)
  await toPlace(page, { name: 'vergelijken', screen: 'vergelijken' }, false)
  await page.getByRole('banner').getByRole('button', { name: shellTexts.bar.moments(1) }).click()
  await page.getByRole('dialog').getByRole('button', { name: momentTexts.removeOf(NAME) }).click()
  await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: momentTexts.removed(NAME, 1) })).toBeVisible()
})

test('a chart before the room can be taken along, and its words are explained', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await toPlace(page, { name: 'presenteren', screen: 'presenteren' })
  await page.locator('.present__foot').hover()
  await page.locator('.present__controls .chart-menu > summary').click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: chartExportTexts.saveSvg }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.svg$/)
  await page.locator('.present__foot').hover()
  await page.getByRole('button', { name: glossaryTexts.buttonShort, exact: true }).click()
  await expect(page.getByRole('dialog').locator('dt').first()).toBeVisible()
  expect(await violationsInThemes(page, 'begrippen')).toEqual([])
})

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parameterIds } from '../../src/model/parameters/registry.ts'
import { steps } from '../../src/app/own-region/form.ts'
import { addressOf } from '../../src/ui/begin/own-region/use-form-step.ts'
import { ownRegionTexts } from '../../src/texts/own-region.ts'
import { leverTexts } from '../../src/texts/levers.ts'
import { momentTexts } from '../../src/texts/moments.ts'
import { pinnedTexts } from '../../src/texts/pinned.ts'
import { presentTexts } from '../../src/texts/present.ts'
import { scenarioTexts } from '../../src/texts/scenarios-edit.ts'
import { sharingTexts } from '../../src/texts/sharing.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { violationsInThemes } from './axe.ts'
import { figures, firm, firstSlider, openFile, progress, shortSession } from './screens.ts'
import { ENOUGH_FUTURES, places, toPlace } from './walk.ts'
import { expect, open, repositoryPath, test } from './watched.ts'

const resultPlaces = places.filter(({ screen }) => screen !== 'begin' && screen !== 'inbreng')

/** Every place in its turn, and what is wrong anywhere as one list. */
async function overAll(page: Page, over: typeof places, isFirm: boolean, state: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const place of over) {
    await toPlace(page, place, isFirm)
    found.push(...await violationsInThemes(page, `${place.name}, ${state}`))
  }
  return found
}

test('axe finds nothing on any screen, light and dark', async ({ page }) => {
  test.setTimeout(300_000)
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(ENOUGH_FUTURES))
  await firm(page)
  expect(await overAll(page, places, true, 'klaar')).toEqual([])
  for (const step of steps) {
    await page.evaluate((address) => { location.hash = address }, addressOf(step))
    await expect(page.getByRole('heading', { level: 1, name: ownRegionTexts.heading })).toBeVisible()
    expect(await violationsInThemes(page, `eigen regio, ${step}`)).toEqual([])
  }
})

test('axe finds nothing on any screen while the first futures run, and while a change is computed', async ({ page }) => {
  test.setTimeout(300_000)
  await open(page, 'hosted')
  await openFile(page, 'lang.json', shortSession(50_000))
  await expect(progress(page)).toBeVisible()
  const running = await overAll(page, resultPlaces, false, 'rekent')
  await toPlace(page, { name: 'vergelijken', screen: 'vergelijken' }, false)
  await expect(figures(page)).toBeVisible({ timeout: 90_000 })
  await firstSlider(page).focus()
  await page.keyboard.press('PageUp')
  await expect(progress(page)).toBeVisible()
  expect([...running, ...await overAll(page, resultPlaces, false, 'verouderd')]).toEqual([])
})

test('axe finds nothing in any dialog, and each gives the focus back to what opened it', async ({ page }) => {
  test.setTimeout(240_000)
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  const found: string[] = []
  const opened = async (name: string | RegExp): Promise<void> => {
    const button = page.getByRole('button', { name }).first()
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.getByText(shellTexts.loading, { exact: true })).toHaveCount(0)
    found.push(...await violationsInThemes(page, String(name)))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(button).toBeFocused()
  }
  for (const name of [scenarioTexts.button, momentTexts.button(0), sharingTexts.button, leverTexts.all(parameterIds.length), pinnedTexts.open, /^Bron van /]) await opened(name)
  await toPlace(page, { name: 'presenteren', screen: 'presenteren' })
  await opened(presentTexts.slides)
  expect(found).toEqual([])
})

test('axe finds nothing where somebody made a mistake', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kapot.json', readFileSync(repositoryPath('test/fixtures/scenario-files/fout-afgekapt.json')))
  await expect(page.getByText(shellTexts.badFile.heading('kapot.json'))).toBeVisible()
  const found = [...await violationsInThemes(page, 'een kapot bestand')]
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  const field = page.locator('.lever__field').first()
  await field.fill('heel veel')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  found.push(...await violationsInThemes(page, 'onzin in een schuif'))
  expect(found).toEqual([])
})

import { readFileSync } from 'node:fs'
import { parameterIds } from '../../src/model/parameters/registry.ts'
import { steps } from '../../src/app/own-region/form.ts'
import { addressOf } from '../../src/ui/begin/own-region/use-form-step.ts'
import { ownRegionTexts } from '../../src/texts/own-region/own-region.ts'
import { leverTexts } from '../../src/texts/levers.ts'
import { pinnedTexts } from '../../src/texts/compare/pinned.ts'
import { presentTexts } from '../../src/texts/present.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { overflow, violations, violationsInThemes } from './axe.ts'
import { incompleteCharts, outOfReach, smallTargets } from './layout.ts'
import { LONGEST_RUN, figures, firm, firstSlider, openFile, progress, shortSession } from './screens.ts'
import { ENOUGH_FUTURES, places, still, toPlace } from './walk.ts'
import { expect, open, repositoryPath, test } from './watched.ts'

/** 1280 by 1024 at 400%. */
const AT_400 = { width: 320, height: 256 }
const USUAL = { width: 1280, height: 720 }

/** Screens that show the run while it goes on; of Onderbouwing the part that stands beside it. */
const runPlaces = places.filter(({ screen, part }) => screen !== 'begin' && screen !== 'inbreng' && (part === undefined || part === 'tellingen'))

test('every screen passes axe in light and dark, has a table at each chart, and keeps all it has at 400%', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(ENOUGH_FUTURES))
  await firm(page)
  const found: string[] = []
  for (const place of places) {
    await toPlace(page, place)
    found.push(...await violationsInThemes(page, place.name))
    for (const line of [...await incompleteCharts(page), ...await smallTargets(page)]) found.push(`${place.name}: ${line}`)
    await page.setViewportSize(AT_400)
    await still(page)
    const wider = await overflow(page)
    if (wider > 0) found.push(`${place.name}, 320 px: ${wider} px too wide`)
    for (const line of [...await outOfReach(page), ...await smallTargets(page), ...await violations(page)]) found.push(`${place.name}, 320 px: ${line}`)
    await page.setViewportSize(USUAL)
  }
  for (const step of steps) {
    await page.evaluate((address) => { location.hash = address }, addressOf(step))
    await expect(page.getByRole('heading', { level: 1, name: ownRegionTexts.heading })).toBeVisible()
    found.push(...await violationsInThemes(page, `eigen regio, ${step}`))
  }
  expect(found).toEqual([])
})

test('the name of the region stands in the bar, also in a low window', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  for (const size of [USUAL, { width: 640, height: 360 }, AT_400]) {
    await page.setViewportSize(size)
    await still(page)
    const [bar, name] = await Promise.all([page.locator('.bar').boundingBox(), page.locator('.bar__region').boundingBox()])
    expect(name!.y, `${size.width} px`).toBeGreaterThanOrEqual(bar!.y)
    expect(name!.y + name!.height, `${size.width} px`).toBeLessThanOrEqual(bar!.y + bar!.height)
  }
})

test('going back to a screen starts no threads that are there already', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(ENOUGH_FUTURES))
  await firm(page)
  const walk = async (): Promise<number> => {
    for (const place of places.filter(({ screen }) => screen === 'keten' || screen === 'caseload' || screen === 'afwegen')) await toPlace(page, place)
    return page.workers().length
  }
  const first = await walk()
  expect(await walk()).toBeLessThanOrEqual(first)
})

test('axe finds nothing while the first futures run, and while a change is computed', async ({ page }) => {
  // A run that does not end, on one thread: the rest of the machine is for looking.
  await page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 }) })
  await open(page, 'hosted')
  await openFile(page, 'lang.json', shortSession(50_000))
  await expect(progress(page)).toBeVisible()
  const found: string[] = []
  for (const place of runPlaces) {
    await toPlace(page, place, false)
    for (const line of await violations(page)) found.push(`${place.name}, rekent: ${line}`)
  }
  await toPlace(page, { name: 'vergelijken', screen: 'vergelijken' }, false)
  await expect(figures(page)).toBeVisible({ timeout: LONGEST_RUN })
  await firstSlider(page).focus()
  await page.keyboard.press('PageUp')
  await expect(progress(page)).toBeVisible()
  for (const place of runPlaces) {
    await toPlace(page, place, false)
    found.push(...await violationsInThemes(page, `${place.name}, verouderd`))
  }
  expect(found).toEqual([])
})

test('axe finds nothing in any dialog, and each gives the focus back to what opened it', async ({ page }) => {
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
  for (const name of [shellTexts.bar.scenarios, shellTexts.bar.moments(0), shellTexts.bar.share, leverTexts.all(parameterIds.length), pinnedTexts.open, /^Bron van /]) await opened(name)
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

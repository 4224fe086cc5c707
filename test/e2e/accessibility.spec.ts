import type { Locator } from '@playwright/test'
import { addressOf } from '../../src/ui/begin/own-region/use-form-step.ts'
import { groupsTexts } from '../../src/texts/groups.ts'
import { ownRegionTexts } from '../../src/texts/own-region/own-region.ts'
import { productName, shellTexts } from '../../src/texts/shell.ts'
import { beginButton, figureTexts, firm, firmAgain, firstSlider, openFile, progress, shortSession, tabTo, undoButton } from './screens.ts'
import { toPlace } from './walk.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(24)

test('the whole way goes by keyboard, and the focus can be seen', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  const first = await figureTexts(page)

  await tabTo(page, firstSlider(page))
  const before = await firstSlider(page).inputValue()
  await page.keyboard.press('PageUp')
  await expect(firstSlider(page)).not.toHaveValue(before)
  await firmAgain(page)

  await tabTo(page, undoButton(page))
  await page.keyboard.press('Enter')
  await expect(firstSlider(page)).toHaveValue(before)
  await expect.poll(() => figureTexts(page)).toEqual(first)
})

test('the first screen is left by keyboard, with a focus that can be seen', async ({ page }) => {
  await open(page, 'hosted')
  await tabTo(page, beginButton(page))
  const outline = await beginButton(page).evaluate((element) => getComputedStyle(element).outlineWidth)
  expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Enter')
  await expect(firstSlider(page)).toBeVisible()
})

test('in the colours of the device it can be seen which tab and which choice is on', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await toPlace(page, { name: 'groepen', screen: 'groepen' })
  const look = (locator: Locator): Promise<string> => locator.first().evaluate((element) => {
    const { backgroundColor, borderBlockEndColor } = getComputedStyle(element)
    return `${backgroundColor} ${borderBlockEndColor}`
  })
  for (const [on, off] of [
    ['.tabs__tab[aria-current]', '.tabs__tab:not([aria-current])'],
    ['.groups-kind[aria-pressed="true"]', '.groups-kind[aria-pressed="false"]'],
    ['.chart-switch label:has(:checked)', '.chart-switch label:not(:has(:checked))'],
  ] as const) expect(await look(page.locator(on)), on).not.toBe(await look(page.locator(off)))
})

test('every place outside the tabs says in the title of the window what it is', async ({ page }) => {
  await open(page, 'hosted')
  const titles = [await page.title()]
  for (const address of [addressOf('gemeenten'), addressOf('controle'), '#inbreng', '#begin']) {
    await page.evaluate((hash) => { location.hash = hash }, address)
    await expect.poll(() => page.title()).not.toBe(titles.at(-1))
    titles.push(await page.title())
  }
  expect(titles).toEqual([productName, ...[`${ownRegionTexts.heading}: ${ownRegionTexts.step.gemeenten}`, `${ownRegionTexts.heading}: ${ownRegionTexts.step.controle}`, shellTexts.participant].map(shellTexts.title), productName])
})

test('a run that goes on is told once, and its count is not spoken', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 1 }) })
  await open(page, 'hosted')
  await openFile(page, 'lang.json', shortSession(50_000))
  await expect(progress(page)).toBeVisible()
  await page.evaluate((hash) => { location.hash = hash }, '#groepen')
  const said = page.locator('main').getByRole('status')
  await expect(said.filter({ hasText: groupsTexts.none })).toBeVisible()
  const first = await said.allInnerTexts()
  const seen = await page.locator('.compare-notice').innerText()
  await expect(page.locator('.compare-notice')).not.toHaveText(seen)
  expect(await said.allInnerTexts()).toEqual(first)
})

test('on paper no table loses a column', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'mvs.json', shortSession(20, 'mvs'))
  await firm(page)
  // A4 with its margins; paper is laid out in CSS pixels too.
  await page.setViewportSize({ width: 673, height: 960 })
  await page.emulateMedia({ media: 'print' })
  const lost: string[] = []
  for (const screen of ['vergelijken', 'caseload', 'afwegen', 'onzekerheid', 'budget'] as const) {
    await toPlace(page, { name: screen, screen })
    lost.push(...await page.evaluate(() => [...document.querySelectorAll('main table')].flatMap((table) => {
      const isLost = table.checkVisibility() && table.closest('.visually-hidden') === null && table.getBoundingClientRect().right > innerWidth + 1
      const isCut = [...table.querySelectorAll('th, td')].some((cell) => cell.scrollWidth > cell.clientWidth + 4 && getComputedStyle(cell).overflowX === 'hidden')
      return isLost || isCut ? [`${location.hash} ${table.className} ${(table.textContent ?? '').slice(0, 40)}`] : []
    })))
  }
  expect(lost).toEqual([])
})

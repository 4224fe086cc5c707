import type { Locator, Page } from '@playwright/test'
import { tabScreens } from '../../src/ui/shell/use-screen.ts'
import { ownRegionTexts } from '../../src/texts/own-region/own-region.ts'
import { lastEffectTexts } from '../../src/texts/compare/last-effect.ts'
import { momentTexts } from '../../src/texts/moments.ts'
import { presentTexts } from '../../src/texts/present.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { beginButton, figures, firm, firstSlider, openFile, scenarioNames, shortSession, tabTo } from './screens.ts'
import { toPlace } from './walk.ts'
import { ALONE, expect, open, test } from './watched.ts'

/** Tab until the element has the focus, which then is in view and can be seen: without it the same spot looks different. */
async function reach(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target, 250)
  await expect(target).toBeInViewport()
  const { x, y, width, height } = (await target.boundingBox())!
  const clip = { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 }
  const focused = await page.screenshot({ clip, animations: 'disabled' })
  await target.evaluate((element: HTMLElement) => element.blur())
  const blurred = await page.screenshot({ clip, animations: 'disabled' })
  await target.focus()
  expect(focused.equals(blurred), `the focus on ${target} cannot be seen`).toBe(false)
}

/** What has the focus and stands under something else where it could be pressed: a bar that stays, say. Null where it can be seen. */
const coveredFocus = (page: Page): Promise<string | null> => page.evaluate(() => {
  const element = document.activeElement!
  const { left, top, width, height } = element.getBoundingClientRect()
  if (element === document.body || height > innerHeight / 2) return null
  const there = [0.2, 0.5, 0.8].map((share) => document.elementFromPoint(left + width * share, top + height / 2))
  const around = element.closest('label') ?? element
  return there.some((at) => at !== null && (around.contains(at) || at.contains(element))) ? null : `${element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}” at ${Math.round(top)} px`
})

/** Something of the page has the focus; a lost focus would be on the body. */
const expectFocusKept = (page: Page): Promise<void> => expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')

test('a press that takes away its own button leaves the focus near it', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(24))
  await firm(page)
  await firstSlider(page).focus()
  await page.keyboard.press('ArrowRight')
  const dismiss = page.getByRole('button', { name: lastEffectTexts.dismiss })
  await dismiss.focus()
  await page.keyboard.press('Enter')
  await expect(dismiss).toHaveCount(0)
  await expectFocusKept(page)
  await page.getByRole('button', { name: shellTexts.bar.moments(0) }).click()
  await page.getByLabel(momentTexts.name).fill('voorstel')
  await page.keyboard.press('Enter')
  const remove = page.getByRole('button', { name: momentTexts.removeOf('voorstel') })
  await remove.focus()
  await page.keyboard.press('Enter')
  await expect(remove).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') instanceof HTMLElement)).toBe(true)
})

test('somebody who has never been here compares scenarios in three actions and a minute', { tag: ALONE }, async ({ page }) => {
  const began = Date.now()
  await open(page, 'hosted')
  let actions = 0
  const act = async (action: () => Promise<void>): Promise<void> => { actions += 1; await action() }
  await act(() => beginButton(page).click())
  // A comparison means something when every scenario has a number with its band, and what is noise is said.
  const cells = figures(page).locator('tbody tr:first-child').first().locator('td')
  await expect(cells).toHaveCount(scenarioNames.length, { timeout: 60_000 })
  for (const band of await cells.locator('.kpi-band').all()) await expect(band).toContainText(/\d/)
  const first = ((Date.now() - began) / 1000).toFixed(1)
  expect(Number(first)).toBeLessThanOrEqual(60)
  expect(actions).toBeLessThanOrEqual(3)
  console.log(`after ${actions} action and ${first} s: four scenarios with bands`)
})

test('the first Tab is a way past the bar, and it goes there', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  await page.reload()
  await expect(page.locator('main h1').first()).toBeAttached()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: shellTexts.skip })).toBeFocused()
  expect(await coveredFocus(page)).toBeNull()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(new URL(page.url()).hash).toBe('#vergelijken')
})

test('going back through a long screen, no bar that stays covers what has the focus', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  await toPlace(page, { name: 'keten', screen: 'keten' })
  await page.locator('main').locator('button, a, summary, [tabindex="0"]').last().focus()
  const covered: string[] = []
  for (let presses = 0; presses < 55; presses++) {
    await page.keyboard.press('Shift+Tab')
    const found = await coveredFocus(page)
    if (found !== null) covered.push(found)
  }
  expect(covered).toEqual([])
})

test('the focus has a place after the way back of a lever, and between the steps of a form', async ({ page }) => {
  await open(page, 'hosted')
  await page.getByRole('link', { name: new RegExp(ownRegionTexts.card) }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.getByRole('link', { name: ownRegionTexts.next }).press('Enter')
  await expect(page.getByRole('heading', { name: ownRegionTexts.step.taakstelling })).toBeFocused()
  await page.goto('./')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  await firstSlider(page).press('PageUp')
  await page.locator('.lever__foot .link-button').first().press('Enter')
  await expect(firstSlider(page)).toBeFocused()
})

test('every way goes by keyboard: begin, lever, its source, a number, each tab, presenting and back', async ({ page }) => {
  await open(page, 'hosted')
  await reach(page, beginButton(page))
  await page.goto('./')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  await expectFocusKept(page)

  await reach(page, firstSlider(page))
  const before = await firstSlider(page).inputValue()
  await page.keyboard.press('PageUp')
  await expect(firstSlider(page)).not.toHaveValue(before)
  await firm(page)

  const source = page.getByRole('button', { name: /^Bron van / }).first()
  await reach(page, source)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('.evidence').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(source).toBeFocused()

  const number = figures(page).locator('tbody').first().getByRole('button').first()
  await reach(page, number)
  await page.keyboard.press('Enter')
  await expect(figures(page).locator('.kpi-definition').first()).toBeVisible()
  await expect(number).toBeFocused()

  for (const screen of tabScreens.filter((name) => name !== 'vergelijken')) {
    await page.getByRole('link', { name: shellTexts.skip }).focus()
    await reach(page, page.getByRole('navigation').getByRole('link', { name: shellTexts.tabs[screen], exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByText(shellTexts.loading, { exact: true })).toHaveCount(0)
    await expect(page.locator('main h1').first()).toBeVisible()
    await expectFocusKept(page)
  }

  await page.getByRole('link', { name: shellTexts.skip }).focus()
  await reach(page, page.getByRole('link', { name: shellTexts.tabs.presenteren }))
  await page.keyboard.press('Enter')
  const count = page.getByText(presentTexts.place(1, 7))
  await expect(count).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(presentTexts.place(2, 7))).toBeVisible()
  await expectFocusKept(page)
  await page.keyboard.press('Escape')
  await expect(figures(page)).toBeVisible()
  await expectFocusKept(page)
})

test('a word of the glossary explains itself on hover and on focus, and fetches nothing before', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  expect(fetched.filter((url) => url.includes('begrippen'))).toEqual([])
  const word = page.getByRole('button', { name: 'Taakstelling', exact: true })
  await word.hover()
  const words = page.getByRole('tooltip')
  await expect(words).toContainText('Aantal statushouders dat een gemeente per half jaar een woning moet geven.')
  await words.hover()
  await page.waitForTimeout(400)
  await expect(words).toBeVisible()
  await page.mouse.move(900, 20)
  await expect(words).toHaveCount(0)

  await tabTo(page, word)
  await expect(words).toBeVisible()
  await expect(word).toHaveAccessibleDescription(/Aantal statushouders/)
  await page.keyboard.press('Escape')
  await expect(words).toHaveCount(0)
  await expect(word).toBeFocused()

  await page.getByRole('button', { name: 'Kosten per inburgeraar' }).hover()
  await expect(words).toContainText('Lasten van inschrijving tot het einde')
})

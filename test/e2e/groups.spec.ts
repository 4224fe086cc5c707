import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { caseloadTexts } from '../../src/texts/caseload.ts'
import { futureTexts, groupsTexts } from '../../src/texts/groups.ts'
import { firm, openFile, shortSession, undoButton } from './screens.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(40)
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Seventy scenarios on two slow cores. */
const LONGEST_MAP = 120_000

/** Of the screen itself; bar and tabs are tested where they belong. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (run) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run('main', { runOnly: run, resultTypes: ['violations'] })
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
  }, tags)
}

async function to(page: Page, screen: string): Promise<void> {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await page.getByRole('link', { name: screen, exact: true }).click()
}

test('another future has other groups, and says which it is', async ({ page }) => {
  await to(page, 'Groepen')
  const which = page.getByText(/^Toekomst \d+ van 40 · zaad/)
  const before = await which.innerText()
  await page.getByRole('button', { name: futureTexts.slecht }).click()
  await expect(which).not.toHaveText(before)
  await page.getByRole('button', { name: futureTexts.middelste }).click()
  await expect(which).toHaveText(before)
})

test('a cell of the map, chosen by keyboard, sets both levers, and undo takes both back', async ({ page }) => {
  test.slow()
  await to(page, 'Groepen')
  await page.getByRole('button', { name: /^Reken 72 vakken door/ }).click()
  const now = page.getByRole('button', { name: /^Minimum 8, langste wacht 13 weken/ })
  await expect(now).toBeVisible({ timeout: LONGEST_MAP })
  await now.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Minimum 9, langste wacht 17 weken/, pressed: true })).toBeVisible({ timeout: LONGEST_MAP })
  await undoButton(page).click()
  await expect(page.getByRole('button', { name: /^Minimum 8, langste wacht 13 weken/, pressed: true })).toBeVisible({ timeout: LONGEST_MAP })
})

test('a cause of waiting opens its levers, and Escape goes back to it', async ({ page }) => {
  await to(page, 'Groepen')
  const cause = page.getByRole('button', { name: 'Volgende startmoment' })
  await cause.click()
  await expect(page.getByRole('dialog').getByRole('slider').first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(cause).toBeFocused()
})

for (const width of [1280, 390, 320]) {
  test(`axe finds nothing on Groepen and Caseload at ${width} px, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await to(page, 'Groepen')
    await expect(page.getByText(groupsTexts.causesHint)).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await violations(page), colorScheme).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await page.goto(page.url().replace(/#.*$/, '#caseload'))
    await expect(page.getByRole('heading', { name: caseloadTexts.tableTitle })).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  })
}

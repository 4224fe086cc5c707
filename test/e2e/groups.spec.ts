import type { Page } from '@playwright/test'
import { futureTexts } from '../../src/texts/groups.ts'
import { violations } from './axe.ts'
import { LONGEST_RUN, firm, openFile, shortSession, undoButton } from './screens.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(40)

async function to(page: Page, screen: string): Promise<void> {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await page.getByRole('link', { name: screen, exact: true }).click()
}

test('another future has other groups, and says which it is', async ({ page }) => {
  await to(page, 'Groepen')
  const which = page.getByText(/^Toekomst nummer \d+ \(van 40\) · zaad/)
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
  await expect(now).toBeVisible({ timeout: LONGEST_RUN })
  await now.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Minimum 9, langste wacht 17 weken/, pressed: true })).toBeVisible({ timeout: LONGEST_RUN })
  await undoButton(page).click()
  await expect(page.getByRole('button', { name: /^Minimum 8, langste wacht 13 weken/, pressed: true })).toBeVisible({ timeout: LONGEST_RUN })
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

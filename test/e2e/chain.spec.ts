import type { Locator, Page } from '@playwright/test'
import { chainTexts } from '../../src/texts/chain/chain.ts'
import { chartSwitchTexts } from '../../src/texts/chart-switch.ts'
import { lifeTexts } from '../../src/texts/chain/life.ts'
import { LONGEST_RUN, firm, openFile, shortSession } from './screens.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(40)

async function toChain(page: Page): Promise<void> {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await page.getByRole('link', { name: 'Keten', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /ronden er \d+ op tijd af/ })).toBeVisible({ timeout: LONGEST_RUN })
  await expect(steps(page)).toBeVisible({ timeout: LONGEST_RUN })
}

const steps = (page: Page): Locator => page.getByRole('region', { name: lifeTexts.walking })
const current = (page: Page): Locator => steps(page).locator('[aria-current="step"]')

test('a cohort flows from instroom to ending in two scenarios on one scale, and another year is another cohort', async ({ page }) => {
  await toChain(page)
  const flows = page.getByRole('img', { name: /mensen beginnen in/ })
  await expect(flows).toHaveCount(2)
  const before = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByLabel(chainTexts.cohort).selectOption({ index: 4 })
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before)
  await page.getByLabel(chainTexts.beside).selectOption('')
  await expect(flows).toHaveCount(1)
  await page.getByText(chartSwitchTexts.table, { exact: true }).first().click()
  await expect(page.getByRole('row', { name: /^Wacht op groep Z/ })).toBeVisible()
})

test('one person can be walked through by keyboard, event by event', async ({ page }) => {
  await toChain(page)
  await expect(current(page)).toContainText('Week 0')
  const next = steps(page).getByRole('button', { name: lifeTexts.next })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(steps(page).getByText(/^Gebeurtenis 2 van/)).toBeVisible()
  await page.getByRole('radio', { name: lifeTexts.futures.slecht }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(lifeTexts.futureMeaning.slecht)).toBeVisible()
  await expect(steps(page).getByText(/^Gebeurtenis 1 van/)).toBeVisible()
})

test('nothing plays by itself, and where less motion is wanted nothing plays at all', async ({ page }) => {
  await toChain(page)
  await steps(page).getByRole('button', { name: lifeTexts.play }).click()
  await expect(steps(page).getByText(/^Gebeurtenis 2 van/)).toBeVisible({ timeout: 10_000 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(steps(page).getByText(lifeTexts.still)).toBeVisible()
  await expect(steps(page).getByRole('button', { name: lifeTexts.play })).toHaveCount(0)
})

test('too few people of a kind is an answer', async ({ page }) => {
  await toChain(page)
  await page.getByRole('combobox', { name: lifeTexts.labels.gemeente }).selectOption('Opmeer')
  await page.getByRole('combobox', { name: lifeTexts.labels.leeftijd }).selectOption({ index: 3 })
  await page.getByRole('combobox', { name: lifeTexts.labels.leerroute }).selectOption({ index: 2 })
  await expect(page.getByText(/te weinig om een goede en een slechte toekomst te tonen/)).toBeVisible()
})

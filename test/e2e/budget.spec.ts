import type { Page } from '@playwright/test'
import { budgetTexts } from '../../src/texts/budget.ts'
import { moneyPolicies } from '../../src/model/money.ts'
import { expectAccessible } from './axe.ts'
import { firm, openFile, shortSession } from './screens.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(30)

async function toBudget(page: Page): Promise<void> {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await page.getByRole('link', { name: 'Budget', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /binnen budget$/ })).toBeVisible()
}

test('the futures of Vergelijken stand on Budget at once, and a switch changes the money without running again', async ({ page }) => {
  await toBudget(page)
  await expect(page.getByText(/optellingen kloppen, in alle/)).toBeVisible()
  const total = page.getByRole('row', { name: /^Baten, totaal/ })
  const before = await total.innerText()
  await page.getByText(/^Beleidswijzigingen \(0 van/).click()
  await page.getByRole('checkbox', { name: moneyPolicies.korting.label }).check()
  await expect(total).not.toHaveText(before)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await page.getByRole('button', { name: budgetTexts.reset }).click()
  await expect.poll(() => total.innerText()).toBe(before)
})

test('axe finds nothing on Budget with every switch open, on a telephone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await toBudget(page)
  await page.getByText(/^Beleidswijzigingen \(0 van/).click()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  // A box half under the bar is no small box: it can be scrolled out.
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
})

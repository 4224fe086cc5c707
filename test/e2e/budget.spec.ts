import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { budgetTexts } from '../../src/texts/budget.ts'
import { moneyPolicies } from '../../src/model/money.ts'
import { firm, openFile, shortSession } from './screens.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(60)
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (run) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: run, resultTypes: ['violations'] })
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
  }, tags)
}

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

for (const width of [1280, 390, 320]) {
  test(`axe finds nothing on Budget at ${width} px, light and dark, with every switch open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await toBudget(page)
    await page.getByText(/^Beleidswijzigingen \(0 van/).click()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await violations(page), colorScheme).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'scrolls sideways').toBeLessThanOrEqual(0)
  })
}

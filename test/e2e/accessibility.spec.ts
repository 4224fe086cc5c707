import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { beginButton, figureTexts, firm, firmAgain, firstSlider, openFile, shortSession, tabTo, undoButton } from './screens.ts'
import { expect, open, test } from './watched.ts'

const sizes = [{ width: 1280, height: 720 }, { width: 390, height: 844 }, { width: 320, height: 640 }]
const session = shortSession(60)
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds: rule, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (run) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: run, resultTypes: ['violations'] })
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
  }, tags)
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page), colorScheme).toEqual([])
  }
  expect(await overflow(page), 'scrolls sideways').toBeLessThanOrEqual(0)
}

for (const size of sizes) {
  test(`axe finds nothing at ${size.width} px, light and dark`, async ({ page }) => {
    await page.setViewportSize(size)
    await open(page, 'hosted')
    await expect(beginButton(page)).toBeVisible()
    await expectAccessible(page)
    await openFile(page, 'kort.json', session)
    await firm(page)
    await expectAccessible(page)
  })
}

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

import { beginButton, figureTexts, firm, firmAgain, firstSlider, openFile, shortSession, tabTo, undoButton } from './screens.ts'
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

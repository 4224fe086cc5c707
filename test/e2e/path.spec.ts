import { compareTexts } from '../../src/texts/compare-screen.ts'
import { beginButton, figureTexts, figures, firm, progress, scenarioNames, undoButton } from './screens.ts'
import { expect, forms, open, test } from './watched.ts'

for (const form of forms) {
  test.describe(`the ${form} page`, () => {
    test.use({ form })

    test('takes a person from the first screen through a change and back', async ({ page }) => {
      await open(page, form)
      await beginButton(page).click()
      await firm(page)
      const first = await figureTexts(page)
      for (const name of scenarioNames) await expect(figures(page).getByRole('columnheader', { name })).toBeVisible()
      expect(first.length).toBeGreaterThanOrEqual(3)
      for (const row of first) expect(row).toMatch(/\d/)

      const slider = page.getByRole('slider').first()
      const before = await slider.inputValue()
      await slider.focus()
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight')
      expect(await slider.inputValue()).not.toBe(before)
      await expect(progress(page)).toBeVisible()
      await expect(page.getByText(/^Gewijzigd: /).first()).toBeVisible()
      await firm(page)
      const changed = await figureTexts(page)
      expect(changed).not.toEqual(first)

      await undoButton(page).click()
      await expect(slider).toHaveValue(before)
      await firm(page)
      await expect.poll(() => figureTexts(page)).toEqual(first)
    })

    test('restores the last session after a reload', async ({ page }) => {
      await open(page, form)
      await beginButton(page).click()
      await firm(page)
      const slider = page.getByRole('slider').first()
      await slider.focus()
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight')
      const moved = await slider.inputValue()
      await expect(progress(page)).toBeVisible()
      await firm(page)
      const before = await figureTexts(page)
      await page.reload()
      await firm(page)
      await expect(page.getByRole('slider').first()).toHaveValue(moved)
      expect(await figureTexts(page)).toEqual(before)
    })

    test('shows a comparison in words after one click', async ({ page }) => {
      await open(page, form)
      await beginButton(page).click()
      await expect(page.getByRole('heading', { name: /\b(toekomsten|10|100)\b/ }).first()).toBeVisible()
      await expect(page.getByText(compareTexts.bandNote).first()).toBeAttached()
    })
  })
}

test('both forms show the same figures', async ({ page, browser }) => {
  await open(page, 'hosted')
  await beginButton(page).click()
  await firm(page)
  const hosted = await figureTexts(page)
  const other = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 720 } })
  await open(other, 'single')
  await beginButton(other).click()
  await firm(other)
  expect(await figureTexts(other)).toEqual(hosted)
  await other.close()
})

test('the hosted page opens again without a network', async ({ page, context }) => {
  await open(page, 'hosted')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.reload()
  await beginButton(page).click()
  await firm(page)
})

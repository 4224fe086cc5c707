import { readFileSync } from 'node:fs'
import { beginTexts } from '../../src/texts/begin.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { beginButton, comparison, figureTexts, figures, firm, firmAgain, firstSlider, openFile, scenarioNames, shortSession, undoButton } from './screens.ts'
import { expect, forms, open, repositoryPath, test } from './watched.ts'

const session = shortSession(24)

for (const form of forms) {
  test.describe(`the ${form} page`, () => {
    test.use({ form })

    test('shows four scenarios and a comparison in words after one click', async ({ page }) => {
      await open(page, form)
      await beginButton(page).click()
      for (const name of scenarioNames) await expect(figures(page).getByRole('columnheader', { name })).toBeVisible()
      const rows = await figureTexts(page)
      expect(rows.length).toBeGreaterThanOrEqual(3)
      for (const row of rows) expect(row).toMatch(/\d/)
    })

    test('takes a person through a change and back, and keeps it over a reload', async ({ page }) => {
      await open(page, form)
      await openFile(page, 'kort.json', session)
      await firm(page)
      await expect(comparison(page).getByRole('heading')).toContainText(/\d|ruis|gelijk/)
      const first = await figureTexts(page)

      const before = await firstSlider(page).inputValue()
      await firstSlider(page).focus()
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight')
      const moved = await firstSlider(page).inputValue()
      expect(moved).not.toBe(before)
      await expect(page.getByText(/^Gewijzigd: /).first()).toBeVisible()
      await firm(page)
      const changed = await figureTexts(page)
      expect(changed).not.toEqual(first)

      await page.reload()
      await firm(page)
      await expect(firstSlider(page)).toHaveValue(moved)
      expect(await figureTexts(page)).toEqual(changed)

      await firstSlider(page).focus()
      await page.keyboard.press('ArrowRight')
      await firmAgain(page)
      await undoButton(page).click()
      await expect(firstSlider(page)).toHaveValue(moved)
      await expect.poll(() => figureTexts(page)).toEqual(changed)
    })

    test('says what is wrong with a file, and loses nothing', async ({ page }) => {
      await open(page, form)
      await openFile(page, 'kapot.json', readFileSync(repositoryPath('test/fixtures/scenario-files/fout-afgekapt.json')))
      await expect(page.getByText(shellTexts.badFile.heading('kapot.json'))).toBeVisible()
      await openFile(page, 'kort.json', session)
      await firm(page)
    })
  })
}

test('both forms show the same figures', async ({ page, browser }) => {
  const figuresOf = async (each: typeof page, form: (typeof forms)[number]) => {
    await open(each, form)
    await openFile(each, 'kort.json', session)
    await firm(each)
    return figureTexts(each)
  }
  const other = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 720 } })
  expect(await figuresOf(other, 'single')).toEqual(await figuresOf(page, 'hosted'))
  await other.close()
})

test('the hosted page opens again without a network', async ({ page, context }) => {
  await open(page, 'hosted')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.reload()
  await openFile(page, 'kort.json', session)
  await firm(page)
})

test('what another region took the place of is still there after a reload', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await firstSlider(page).focus()
  await page.keyboard.press('ArrowRight')
  const moved = await firstSlider(page).inputValue()
  await page.goto('./#begin')
  await page.getByRole('button', { name: /^MVS/ }).click()
  await expect(page.getByRole('heading', { name: 'Vergelijken: MVS' })).toBeAttached()
  await page.goto('./#begin')
  await page.reload()
  await page.getByRole('region', { name: beginTexts.former }).getByRole('button', { name: /Westfriesland.*1 schuif gewijzigd/ }).click()
  await expect(firstSlider(page)).toHaveValue(moved)
})

test('a tab tells that another one keeps a session over its own, once', async ({ page, context }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  const other = await context.newPage()
  await other.goto('./#vergelijken')
  await firm(other)
  const told = page.getByText(shellTexts.otherTab.body)
  await expect(told).toHaveCount(0)
  await firstSlider(other).focus()
  await other.keyboard.press('ArrowRight')
  await expect(told).toBeVisible()
  await expect(other.getByText(shellTexts.otherTab.body)).toHaveCount(0)
  const theirs = await firstSlider(other).inputValue()
  await page.getByRole('button', { name: shellTexts.otherTab.take }).click()
  await firm(page)
  await expect(firstSlider(page)).toHaveValue(theirs)

  await other.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: shellTexts.dismiss }).click()
  await expect(told).toHaveCount(0)
  await other.keyboard.press('ArrowRight')
  await other.waitForTimeout(1000)
  await expect(told).toHaveCount(0)
})

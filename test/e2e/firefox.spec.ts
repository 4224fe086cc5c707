import { readFileSync } from 'node:fs'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseText } from '../../src/scenario-file/parse.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { test } from './firefox.ts'
import { LONGEST_RUN, beginButton, comparison, figureTexts, figures, firm, firstSlider, openFile, scenarioNames, shortSession, undoButton } from './screens.ts'
import { expect, forms, open } from './watched.ts'

const session = shortSession(40)

for (const form of forms) {
  test.describe(`the ${form} page in Firefox`, () => {
    test.use({ form })

    test('goes from the first screen to a change, its answer and a file of it', async ({ page }) => {
      await open(page, form)
      await beginButton(page).click()
      for (const name of scenarioNames) await expect(figures(page).getByRole('columnheader', { name })).toBeVisible({ timeout: LONGEST_RUN })
      await page.goto(page.url().replace(/#.*$/, '#begin'))
      await openFile(page, 'kort.json', session)
      await firm(page)
      await expect(comparison(page).getByRole('heading')).toContainText(/\d|ruis|gelijk/)
      const first = await figureTexts(page)

      await firstSlider(page).focus()
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight')
      const moved = await firstSlider(page).inputValue()
      await expect(page.getByText(/^Gewijzigd: /).first()).toBeVisible()
      await firm(page)
      const changed = await figureTexts(page)
      expect(changed).not.toEqual(first)

      const asked = page.waitForEvent('download')
      await page.getByRole('button', { name: shellTexts.menu }).click()
      await page.getByRole('button', { name: shellTexts.save }).click()
      const saved = parseText(readFileSync(await (await asked).path(), 'utf8'))
      expect(isDiagnostics(saved) ? saved : saved.kind).toBe('session')

      await page.reload()
      await firm(page)
      await expect(firstSlider(page)).toHaveValue(moved)
      expect(await figureTexts(page)).toEqual(changed)
      await firstSlider(page).press('ArrowRight')
      await undoButton(page).click()
      await expect(firstSlider(page)).toHaveValue(moved)
    })
  })
}

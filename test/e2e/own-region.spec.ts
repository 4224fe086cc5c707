import { readFileSync } from 'node:fs'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseText } from '../../src/scenario-file/parse.ts'
import { beginTexts } from '../../src/texts/begin.ts'
import { ownRegionTexts as texts } from '../../src/texts/own-region/own-region.ts'
import { tabTo } from './screens.ts'
import { expect, forms, open, test } from './watched.ts'

for (const form of forms) {
  test.describe(`a region of one's own on the ${form} page`, () => {
    test.use({ form })

    test('is made from a table, kept over a reload, saved and compared', async ({ page }) => {
      await open(page, form)
      await page.getByRole('link', { name: texts.card }).click()
      await page.getByLabel(texts.name).fill('Land van Maas en Waal')
      await page.getByLabel(texts.gemeenteName).fill('Druten')
      await page.getByRole('link', { name: texts.next }).click()
      await page.getByText(texts.csv.heading).click()
      await page.getByLabel(texts.csv.label, { exact: true }).fill('gemeente;halfjaar;taakstelling\nDruten;2026-3;12\nWijchen;2026-1;x')
      await page.getByRole('button', { name: texts.csv.take }).click()
      await expect(page.getByRole('alert')).toContainText('Regel 2, kolom 2')
      await expect(page.getByRole('alert')).toContainText('Regel 3, kolom 3')
      await page.getByLabel(texts.csv.label, { exact: true }).fill('gemeente;halfjaar;taakstelling\nDruten;2026-1;12,5\nDruten;2026-2;12')
      await page.getByRole('button', { name: texts.csv.take }).click()
      await page.reload()
      await expect(page.getByLabel(texts.halfYear('2026-1'))).toHaveValue('12,5')
      await page.getByRole('link', { name: texts.step.controle }).click()
      const asked = page.waitForEvent('download')
      await page.getByRole('button', { name: texts.saveRegion }).click()
      const parsed = parseText(readFileSync(await (await asked).path(), 'utf8'))
      expect(isDiagnostics(parsed) ? parsed : parsed.kind).toBe('region')
      await page.getByRole('button', { name: texts.begin('Land van Maas en Waal') }).click()
      await expect(page.getByRole('complementary', { name: beginTexts.notice.label })).toContainText('Land van Maas en Waal')
    })

    test('goes on with the first press, also from a field that is wrong, and says there what is wrong', async ({ page }) => {
      await open(page, form)
      await page.getByRole('link', { name: texts.card }).click()
      const year = page.getByLabel(texts.decisionYear)
      await year.fill('27')
      const next = page.getByRole('link', { name: texts.next })
      await next.scrollIntoViewIfNeeded()
      const { x, y, width } = (await next.boundingBox())!
      // Near its upper edge: the sentence that appears over it would push it down between press and release.
      await page.mouse.move(x + width / 2, y + 4)
      await page.mouse.down()
      await expect(year).not.toBeFocused()
      await page.mouse.up()
      await expect(page.getByRole('heading', { name: texts.step.taakstelling })).toBeFocused()
      await page.goBack()
      await expect(page.getByText('“27”; toegestaan is')).toBeVisible()
    })

    test('says everything that is not right and leads to the field', async ({ page }) => {
      await open(page, form)
      await page.getByRole('link', { name: texts.card }).click()
      await page.getByRole('link', { name: texts.step.controle }).click()
      await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(3)
      await page.getByRole('alert').getByRole('link').first().click()
      await expect(page.getByLabel(texts.name)).toBeFocused()
      await page.goBack()
      await expect(page.getByRole('alert')).toBeVisible()
    })
  })
}

test('a city is found by an instrument, and warns before and after it is chosen, by keyboard', async ({ page }) => {
  await open(page, 'hosted')
  const field = page.getByLabel(beginTexts.city)
  await tabTo(page, field)
  await page.keyboard.type('vroege start azc zaan')
  const found = page.getByRole('button', { name: /^Zaanstad/ })
  await tabTo(page, found)
  await page.keyboard.press('Enter')
  await expect(page.getByText('van vóór de wet van 2021, en de organisatie')).toBeVisible()
  await field.press('Enter')
  const notice = page.getByRole('complementary', { name: beginTexts.notice.label })
  await expect(notice).toContainText('van vóór de wet van 2021')
  await notice.getByRole('button', { name: beginTexts.notice.read }).click()
  await expect(notice).toHaveCount(0)
})

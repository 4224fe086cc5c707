import { readFileSync } from 'node:fs'
import { reportScreenTexts } from '../../src/texts/report/report-screen.ts'
import { firm, openFile, shortSession } from './screens.ts'
import { expect, forms, open, test } from './watched.ts'

const session = shortSession(40)

for (const form of forms) {
  test.describe(`the ${form} page`, () => {
  test.use({ form })
  test(`Rapport gives a tagged PDF of what was chosen, in the ${form} page`, async ({ page }) => {
    await open(page, form)
    await openFile(page, 'kort.json', session)
    await firm(page)
    await page.getByRole('link', { name: 'Rapport', exact: true }).click()
    const paper = page.getByRole('article', { name: new RegExp(`^${reportScreenTexts.preview}`) })
    await expect(paper).toContainText('Uitkomsten naast elkaar')
    await page.getByRole('button', { name: reportScreenTexts.onlySummary }).click()
    await page.getByRole('checkbox', { name: 'Budget per jaar en gemeente' }).check()
    await page.getByRole('button', { name: reportScreenTexts.up('Budget per jaar en gemeente') }).click()
    await page.getByRole('checkbox', { name: reportScreenTexts.concept }).uncheck()
    await expect(paper).not.toContainText('Concept')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: reportScreenTexts.make }).click()
    const file = readFileSync(await (await saved).path())
    expect(file.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect(file.toString('latin1')).toMatch(/\/StructTreeRoot [\s\S]*\/Lang \(nl-NL\)|\/Lang \(nl-NL\)[\s\S]*\/StructTreeRoot /)
    await expect(page.getByText(/is gemaakt: \d+ bladzijden/)).toBeVisible()
  })
  })
}

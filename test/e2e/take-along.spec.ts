import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { chartExportTexts } from '../../src/texts/chart-export.ts'
import { downloadTexts } from '../../src/texts/report/downloads.ts'
import { readWorkbook } from '../export/read-xlsx.ts'
import { LONGEST_RUN, firm, openFile, shortSession } from './screens.ts'
import { expect, forms, open, test } from './watched.ts'

const REPLICATIONS = 40
const session = shortSession(REPLICATIONS)

/** Presses a button and reads the file that the browser saves. */
async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const asked = page.waitForEvent('download', { timeout: LONGEST_RUN })
  await button.click()
  const file: Download = await asked
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

for (const form of forms) {
  test.describe(`the ${form} page`, () => {
    test.use({ form })

    test('gives a chart as a picture, and its numbers as a spreadsheet, a table and a note', async ({ page }) => {
      await open(page, form)
      await openFile(page, 'sessie.json', session)
      await firm(page)
      const menu = page.locator('.chart-menu').first()
      await menu.locator('summary').click()
      const svg = await saved(page, menu.getByRole('button', { name: chartExportTexts.saveSvg }))
      expect(svg.name).toMatch(/^grafiek-[a-z0-9-]+\.svg$/)
      expect(svg.bytes.toString('utf8')).toMatch(/Bron: Scenariowijzer Inburgering · 40\s+toekomsten/)
      const png = await saved(page, menu.getByRole('button', { name: chartExportTexts.savePng }))
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
      expect([png.bytes.readUInt32BE(16), svg.bytes.toString('utf8').match(/ width="(\d+)"/)?.[1]]).toEqual([1440, '720'])
      await page.keyboard.press('Escape')
      await expect(menu.locator('summary')).toBeFocused()

      await page.getByRole('link', { name: 'Rapport', exact: true }).click()
      const panel = page.getByRole('region', { name: downloadTexts.heading })
      const workbook = await saved(page, panel.getByRole('button', { name: downloadTexts.xlsx }))
      expect(workbook.name).toMatch(/^cijfers-westfriesland-\d{4}-\d{2}-\d{2}\.xlsx$/)
      const facts = new Map(readWorkbook(workbook.bytes)[0]!.rows.map(([name, value]) => [name, value]))
      expect(facts.get('Aantal toekomsten')).toBe(REPLICATIONS)
      const note = await saved(page, panel.getByRole('button', { name: downloadTexts.noteHtml }))
      expect(note.bytes.toString('utf8')).toContain(String(facts.get('Kenmerk')))
      const table = await saved(page, panel.getByRole('button', { name: downloadTexts.csvSave }))
      expect(table.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      await expect(panel.getByRole('status')).toContainText(table.name)
    })
  })
}

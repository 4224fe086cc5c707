import type { Page } from '@playwright/test'
import { groundsTexts } from '../../src/texts/grounds/grounds.ts'
import { ownCountsTexts } from '../../src/texts/grounds/own-counts.ts'
import { validationTexts } from '../../src/texts/grounds/validation.ts'
import { firm, openFile, shortSession } from './screens.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(30)
/** Ten quarters that no future comes near. */
const farOff = ['kwartaal;reeks;aantal', ...Array.from({ length: 10 }, (_, index) => `${2026 + Math.floor(index / 4)}-K${(index % 4) + 1};caseload;1`)].join('\n')

async function toPart(page: Page, part: keyof typeof groundsTexts.parts): Promise<void> {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await page.getByRole('link', { name: 'Onderbouwing', exact: true }).click()
  await page.getByRole('button', { name: groundsTexts.parts[part], exact: true }).click()
}

test('pasted quarters stand beside the futures, and what is about persons is refused and not repeated', async ({ page }) => {
  await toPart(page, 'tellingen')
  const field = page.getByRole('textbox', { name: ownCountsTexts.label })
  await field.fill(farOff)
  await expect(page.getByRole('heading', { name: /0 van de 10 kwartalen in de band.*vaker buiten de band/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /2026-K1.*onder de band/ })).toBeVisible()
  await field.fill('kwartaal;reeks;aantal\n2027-K1;iemand@voorbeeld.nl;3')
  await expect(page.getByRole('alert')).toContainText('lijkt een gegeven van een persoon')
  await expect(page.getByRole('alert')).not.toContainText('voorbeeld.nl')
})

test('the table of the back-tests opens by place, and with one tick only what it misses', async ({ page }) => {
  await toPart(page, 'toets')
  await expect(page.getByRole('heading', { name: validationTexts.title })).toBeVisible()
  const rows = page.getByRole('row', { name: /model te (hoog|laag)/ })
  await expect(rows).toHaveCount(0)
  await page.getByRole('checkbox', { name: validationTexts.onlyMisses }).check()
  await expect(rows.first()).toBeVisible()
  await expect(page.getByRole('row', { name: /binnen de band/ })).toHaveCount(0)
})

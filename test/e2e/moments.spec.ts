import type { Page } from '@playwright/test'
import { beginTexts } from '../../src/texts/begin.ts'
import { momentTexts } from '../../src/texts/moments.ts'
import { scenarioTexts } from '../../src/texts/scenarios-edit.ts'
import { sharingTexts } from '../../src/texts/sharing.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { violationsInThemes } from './axe.ts'
import { figures, firm, firstSlider, openFile, shortSession } from './screens.ts'
import { expect, open, test } from './watched.ts'

const session = shortSession(20)

const expectNothingFound = async (page: Page): Promise<void> => expect(await violationsInThemes(page, '')).toEqual([])

const bar = (page: Page, name: string) => page.getByRole('banner').getByRole('button', { name })
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name })

test('a proposal is kept under a name, compared with now, and gone back to', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  const before = await firstSlider(page).inputValue()

  await bar(page, shellTexts.bar.moments(0)).click()
  await page.getByLabel(momentTexts.name).fill('voorstel Hoorn')
  await inDialog(page, momentTexts.make).click()
  await expect(page.getByRole('dialog').getByText(momentTexts.asNow)).toBeVisible()
  await page.keyboard.press('Escape')

  await firstSlider(page).focus()
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight')
  await firm(page)
  await bar(page, shellTexts.bar.moments(1)).click()
  await expectNothingFound(page)
  await inDialog(page, momentTexts.compareOf('voorstel Hoorn')).click()
  await expect(page.getByRole('dialog').getByRole('table')).toContainText('Taakstelling')
  await expect(page.getByRole('dialog').getByText('Samenspel')).toBeVisible({ timeout: 60_000 })
  await expectNothingFound(page)

  await inDialog(page, momentTexts.backOf('voorstel Hoorn')).click()
  await page.keyboard.press('Escape')
  await expect(firstSlider(page)).toHaveValue(before)
  await page.keyboard.press('Control+z')
  await expect(firstSlider(page)).not.toHaveValue(before)
  await page.keyboard.press('Control+Shift+z')
  await expect(firstSlider(page)).toHaveValue(before)
})

test('a copy and a synthese stand beside the others, and a link takes them to another page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)

  await bar(page, shellTexts.bar.scenarios).click()
  await inDialog(page, scenarioTexts.duplicateOf('Synthese')).click()
  await expectNothingFound(page)
  await inDialog(page, scenarioTexts.blend).click()
  await inDialog(page, scenarioTexts.allOf('Opplus')).first().click()
  await page.getByLabel(scenarioTexts.name).fill('Voorstel €')
  await expectNothingFound(page)
  await inDialog(page, scenarioTexts.make).click()
  await page.keyboard.press('Escape')
  await firm(page)
  for (const name of ['Synthese (kopie)', 'Voorstel €']) await expect(figures(page).getByRole('columnheader', { name })).toBeVisible()

  await bar(page, shellTexts.bar.share).click()
  const link = await page.getByRole('textbox', { name: sharingTexts.field }).inputValue()
  await inDialog(page, sharingTexts.copy).click()
  await expect(page.getByText(sharingTexts.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await expectNothingFound(page)

  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByText('De link is geopend')).toBeVisible()
  await firm(other)
  await expect(figures(other).getByRole('columnheader', { name: 'Voorstel €' })).toBeVisible()
  expect(new URL(other.url()).hash).toBe('#vergelijken')
})

test('a link of another address opens when it is pasted, and what is no link says so', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', session)
  await firm(page)
  await bar(page, shellTexts.bar.share).click()
  const link = await page.getByRole('textbox', { name: sharingTexts.field }).inputValue()

  await open(page, 'hosted')
  const field = page.getByLabel(beginTexts.pasteLink)
  await field.fill('https://voorbeeld.nl/iets')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(beginTexts.pasteWrong)
  await field.fill(link.replace(/^[^#]*/, 'file:///C:/elders/scenariowijzer.html'))
  await field.press('Enter')
  await expect(page.getByText('De link is geopend')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#vergelijken')
})

test('a damaged link says so and loses nothing', async ({ page }) => {
  await page.goto('./#budget?s=1.AAAAAAbbbb')
  await expect(page.getByText(sharingTexts.linkDamaged)).toBeVisible()
})

import type { Page } from '@playwright/test'
import { weighingTexts as texts } from '../../src/texts/weighing.ts'
import { overflow, violations } from './axe.ts'
import { beginButton, LONGEST_RUN, openFile, shortSession, tabTo, undoButton } from './screens.ts'
import { expect, forms, open, test } from './watched.ts'

const FUTURES = 24
const session = shortSession(FUTURES)
const rows = (page: Page, name: string) => page.getByRole('row', { name })
const codeField = (page: Page) => page.getByLabel(texts.codeField)

async function toWeighing(page: Page): Promise<void> {
  await openFile(page, 'kort.json', session)
  await page.getByRole('link', { name: 'Afwegen' }).click()
  await expect(page.getByText(/^Met deze weging/).first()).toBeVisible()
}

for (const form of forms) {
  test.describe(`weighing in the ${form} page`, () => {
    test.use({ form })

    test('shows the table of 2019 to the last decimal and leaves Synthese without a score', async ({ page }) => {
      await open(page, form)
      await toWeighing(page)
      await expect(rows(page, 'Totaal 2,45')).toContainText('82,14')
      await expect(rows(page, 'Totaal 2,45')).toContainText('97,43')
      await expect(rows(page, 'Totaal 2,45')).toContainText('98,14')
      await expect(rows(page, 'Totaal 2,45')).toContainText(texts.notScored)
      await expect(page.getByText(/×1,263/)).toBeVisible()
    })

    test('in a region that never weighed says what is missing, and what gives it', async ({ page }) => {
      await open(page, form)
      await openFile(page, 'mvs.json', shortSession(FUTURES, 'mvs'))
      await page.getByRole('link', { name: 'Afwegen' }).click()
      await expect(page.getByText(texts.openingTitle)).toBeVisible()
      await page.getByRole('button', { name: texts.allSimulated }).first().click()
      await page.getByRole('button', { name: texts.removeUnscored }).first().click()
      await page.getByRole('button', { name: texts.swing }).click()
      await page.keyboard.press('Escape')
      await expect(page.getByText(/^Met deze weging/).first()).toBeVisible({ timeout: LONGEST_RUN })
      await expect(page.getByText(texts.openingTitle)).toHaveCount(0)
      await expect(page.getByRole('button', { name: texts.swing, exact: true })).toBeVisible()
      await expect(page.getByText(texts.disagreementNone(false), { exact: true })).toBeVisible()
    })

    test('takes a code from the room, finds a typing error in it, and undo takes it back', async ({ page, context }) => {
      await open(page, form)
      const participant = await context.newPage()
      await participant.goto(`${page.url().replace(/#.*$/, '')}#inbreng`)
      await participant.getByRole('combobox').first().selectOption({ index: 1 })
      await participant.getByRole('radio', { name: '3', exact: true }).first().check()
      const code = await participant.locator('output').last().innerText()
      await participant.close()
      await toWeighing(page)
      await page.getByRole('button', { name: texts.fromRoom }).click()
      await codeField(page).fill(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`)
      await codeField(page).press('Enter')
      await expect(page.getByRole('alert').filter({ hasText: 'typefout' })).toBeVisible()
      await codeField(page).fill(code.toLowerCase())
      await page.getByLabel(texts.codeParty).fill('Hoorn')
      await codeField(page).press('Enter')
      await expect(page.getByText(texts.codeTaken('Hoorn'))).toBeVisible()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: texts.settings }).click()
      await expect(page.getByRole('button', { name: texts.partyEdit('Hoorn') })).toBeVisible()
      await page.keyboard.press('Escape')
      await undoButton(page).click()
      await page.getByRole('button', { name: texts.settings }).click()
      await expect(page.getByText('Gemiddelde van 2019', { exact: true })).toBeVisible()
    })
  })
}

test('reads criteria from the run that the page already has, and scores Synthese only when asked', async ({ page }) => {
  await open(page, 'hosted')
  await toWeighing(page)
  await page.getByRole('button', { name: texts.allSimulated }).click()
  await page.getByRole('button', { name: texts.between }).click()
  await expect(page.getByText(new RegExp(`${FUTURES}\\s+toekomsten`)).first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('region', { name: /bovenaan/ }).first()).toContainText('Synthese')
})

test('a criterion opens with its definition by keyboard, and Escape gives the focus back', async ({ page }) => {
  await open(page, 'hosted')
  await toWeighing(page)
  const name = page.getByRole('button', { name: 'Preventie' }).first()
  await tabTo(page, name)
  await page.keyboard.press('Enter')
  await expect(page.getByText('mate waarin de uitvoering is ingericht op het voorkomen van escalatie van problematiek')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(name).toBeFocused()
})

for (const size of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
  test(`axe finds nothing on Afwegen and in its dialogs at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size)
    await open(page, 'hosted')
    await toWeighing(page)
    const expectNone = async (): Promise<void> => {
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await expectNone()
    await page.getByRole('button', { name: texts.swing }).click()
    await expect(page.getByText(texts.stepOf(1, 5))).toBeVisible()
    await expectNone()
    await page.keyboard.press('Escape')
    await page.goto(`${page.url().replace(/#.*$/, '')}#inbreng`)
    await expect(page.getByRole('heading', { name: texts.participantTitle })).toBeVisible()
    await expectNone()
  })
}

test('a first visit weighs without opening a file', async ({ page }) => {
  await open(page, 'hosted')
  await beginButton(page).click()
  await page.getByRole('link', { name: 'Afwegen' }).click()
  await expect(page.getByText(/^Met deze weging/).first()).toBeVisible()
})

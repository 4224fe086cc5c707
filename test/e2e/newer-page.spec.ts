import { shellTexts } from '../../src/texts/shell.ts'
import { firm, firstSlider, openFile, shortSession } from './screens.ts'
import { expect, open, test } from './watched.ts'

/** What the browser says of parts that are gone, and of the service worker that would have kept them. */
test.use({ serviceWorkers: 'block', expected: /Failed to load resource|MissingPart|Service Worker registration blocked/ })

test('a tab that was open when a new page came says so, and goes on where it was after one press', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(24))
  await firm(page)
  const gone = /\/(groups-screen|share-dialog)-[^/]*\.js$/
  await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }))
  await firstSlider(page).focus()
  await page.keyboard.press('ArrowRight')
  const moved = await firstSlider(page).inputValue()

  const message = page.getByRole('alert').filter({ hasText: shellTexts.missing.body })
  await page.getByRole('button', { name: shellTexts.bar.share, exact: true }).click()
  await expect(page.getByRole('dialog', { name: shellTexts.missing.heading })).toContainText(shellTexts.missing.kept)
  await page.keyboard.press('Escape')
  await expect(message).toHaveCount(0)
  await page.getByRole('link', { name: shellTexts.tabs.groepen, exact: true }).click()
  await expect(message).toContainText(shellTexts.missing.kept)
  await page.getByRole('link', { name: shellTexts.tabs.vergelijken, exact: true }).click()
  await expect(message).toHaveCount(0)
  await expect(firstSlider(page)).toHaveValue(moved)
  await page.getByRole('link', { name: shellTexts.tabs.groepen, exact: true }).click()

  await page.unroute(gone)
  await message.getByRole('button', { name: shellTexts.missing.reload }).click()
  await expect(page.getByRole('heading', { level: 1, name: /binnen 13.weken/ })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#groepen')
  await page.getByRole('link', { name: shellTexts.tabs.vergelijken, exact: true }).click()
  await expect(firstSlider(page)).toHaveValue(moved)
})

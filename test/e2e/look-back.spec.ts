import { lastEffectTexts } from '../../src/texts/compare/last-effect.ts'
import { firm, firmAgain, firstSlider, openFile, shortSession } from './screens.ts'
import { expect, open, test } from './watched.ts'

test('that the outcomes are those of before stands whole on the screen, above what the slider did', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(40))
  await firm(page)
  await firstSlider(page).focus()
  await page.keyboard.press('PageUp')
  await firmAgain(page)
  await page.getByRole('button', { name: lastEffectTexts.before }).click()
  const notice = page.getByRole('status').filter({ hasText: lastEffectTexts.beforeNotice })
  const foot = page.getByRole('button', { name: lastEffectTexts.after })
  await expect(notice).toBeVisible()
  const [above, below] = [await notice.boundingBox(), await foot.boundingBox()]
  expect(above!.y + above!.height).toBeLessThan(below!.y)
})

import { shellTexts } from '../../src/texts/shell.ts'
import { beginButton } from './screens.ts'
import { expect, open, test } from './watched.ts'

test.use({ expected: /on purpose/ })

test('a press that fails says so, and what was made is still there', async ({ page }) => {
  await open(page, 'hosted')
  const notice = page.getByText(shellTexts.unexpected)
  await page.evaluate(() => { setTimeout(() => { throw new Error('thrown on purpose') }) })
  await expect(notice).toContainText('thrown on purpose')
  await page.getByRole('button', { name: shellTexts.dismiss }).click()
  await expect(notice).toHaveCount(0)
  await page.evaluate(() => { void Promise.reject(new Error('rejected on purpose')) })
  await expect(notice).toContainText('rejected on purpose')
  await expect(beginButton(page)).toBeVisible()
})

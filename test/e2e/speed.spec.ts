import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { shellTexts } from '../../src/texts/shell.ts'
import { beginButton, comparison, firm, firstSlider } from './screens.ts'
import { places, toPlace } from './walk.ts'
import { expect, open, test } from './watched.ts'

/** The aim is 100 ms. A machine that does other things as well is no reason to fail, a page that has become slow is. */
const AIM = 100
const SLOW = 400
const MOST_BYTES = 150_000
/** Of each screen, besides opening it. */
const PRESSES = 6

/** Keeps what the browser itself measures: from a press until the next picture. */
async function measureInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const longest = new Map<number, number>()
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as readonly (PerformanceEntry & { readonly interactionId?: number })[]) {
        if (entry.interactionId) longest.set(entry.interactionId, Math.max(longest.get(entry.interactionId) ?? 0, entry.duration))
      }
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
    Object.assign(globalThis, { takeInteractions: () => { const found = [...longest.values()]; longest.clear(); return found } })
  })
}

/** Milliseconds of each interaction since the last call. @param count of interactions; those that are not reported took less than 16 ms */
async function take(page: Page, count: number): Promise<readonly number[]> {
  // An entry comes after the picture that it measures.
  await page.waitForTimeout(300)
  const found = await page.evaluate(() => (globalThis as unknown as { takeInteractions: () => readonly number[] }).takeInteractions())
  return [...found, ...Array.from({ length: Math.max(0, count - found.length) }, () => 16)]
}

const quantile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Presses what switches something on the screen and runs nothing. */
async function pressSwitches(page: Page): Promise<number> {
  const switches = page.locator('main').locator('label:has(input[type="radio"]):visible, [aria-expanded]:visible, [aria-pressed]:visible, summary:visible')
  const count = Math.min(PRESSES, await switches.count())
  for (let at = 0; at < count; at++) {
    await switches.nth(at).click({ timeout: 3_000 })
    await page.waitForTimeout(50)
  }
  return count
}

test('the first load is small enough', async ({ page }) => {
  const sizes = new Map<string, number>()
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url())
    if (response.ok() && !pathname.endsWith('.woff') && !pathname.endsWith('.woff2')) sizes.set(pathname, gzipSync(await response.body()).length)
  })
  await open(page, 'hosted')
  await expect(beginButton(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  const named = [...readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8').matchAll(/(?:src|href)="\.(\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]!)
  for (const path of named) expect(sizes.has(path), `${path} was measured`).toBe(true)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  console.log(`first load: ${(total / 1000).toFixed(1)} kB gzip in ${sizes.size} files, of ${MOST_BYTES / 1000}`)
  expect(total).toBeLessThanOrEqual(MOST_BYTES)
})

test('every screen answers a press in time, with a thousand futures of four scenarios', async ({ page }) => {
  test.setTimeout(300_000)
  await measureInteractions(page)
  await open(page, 'hosted')
  const began = Date.now()
  await beginButton(page).click()
  await expect(page.getByText(/1\.000\s+toekomsten · zaad/).first()).toBeAttached({ timeout: 180_000 })
  await firm(page)
  await expect(comparison(page)).toBeVisible()
  console.log(`a thousand futures of four scenarios, and their answer in a sentence, after ${((Date.now() - began) / 1000).toFixed(1)} s`)
  await take(page, 0)
  const lines: string[] = []
  const slow: string[] = []
  const all: number[] = []
  const note = (name: string, times: readonly number[]): void => {
    all.push(...times)
    const p75 = quantile(times, 0.75)
    lines.push(`${name}: n ${times.length}, p50 ${quantile(times, 0.5)}, p75 ${p75}, max ${Math.max(...times)} ms`)
    if (p75 > SLOW) slow.push(lines.at(-1)!)
  }
  for (const place of places.filter(({ screen }) => screen !== 'begin' && screen !== 'inbreng')) {
    const tab = page.getByRole('navigation').getByRole('link', { name: place.screen === 'presenteren' ? '' : shellTexts.tabs[place.screen as 'keten'], exact: true })
    const isTab = await tab.count() === 1
    if (isTab) await tab.click()
    await toPlace(page, place)
    const pressed = await pressSwitches(page)
    note(place.name, await take(page, pressed + (isTab ? 1 : 0)))
  }
  await toPlace(page, places.find(({ screen }) => screen === 'vergelijken')!)
  await firstSlider(page).focus()
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(60)
  }
  note('schuif', await take(page, 12))
  console.log(`from a press to the next picture, aim p75 ${AIM} ms:\n  ${lines.join('\n  ')}\n  together: n ${all.length}, p75 ${quantile(all, 0.75)} ms`)
  expect(slow).toEqual([])
})

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { shellTexts } from '../../src/texts/shell.ts'
import { beginButton, comparison, firm, firstSlider } from './screens.ts'
import type { Screen } from '../../src/ui/shell/use-screen.ts'
import { places, toPlace } from './walk.ts'
import { ALONE, expect, open, test } from './watched.ts'

/** The aim is 100 ms. A page that has become slow is a reason to fail, a machine that does other things as well is not: `busyness`. */
const AIM = 100
const SLOW = 400
/** Milliseconds that the loop of `busyness` takes on a quiet machine of 2026 like those of our tests. */
const QUIET_LOOP = 120
const MOST_BYTES = 150_000
/** Of each screen, besides opening it. */
const PRESSES = 6

/**
 * Keeps how long it took from each press until the frame after it was made. Not by the browser's own event timing: a press that
 * changes nothing has no next picture there until something else moves, a screen later.
 */
async function measureInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let found: number[] = []
    const measure = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => { found.push(Math.round(performance.now() - timeStamp)) }
        port2.postMessage(null)
      })
    }
    // What a click does comes in the same turn as the pointer that goes up.
    for (const kind of ['pointerup', 'keydown']) addEventListener(kind, measure, true)
    Object.assign(globalThis, { takeInteractions: () => { const taken = found; found = []; return taken } })
  })
}

/** How many times slower than a quiet machine this one is now: 1 or more. The middle of three loops that do nothing but count. */
async function busyness(page: Page): Promise<number> {
  const times = await page.evaluate(() => [0, 1, 2].map(() => {
    const began = performance.now()
    let sum = 1
    for (let at = 0; at < 2e7; at++) sum = (Math.imul(sum, 48_271) + at) >>> 0
    Object.assign(globalThis, { lastSum: sum })
    return performance.now() - began
  }))
  return Math.max(1, quantile(times, 0.5) / QUIET_LOOP)
}

/** Milliseconds of each press since the last call. @param count of presses that were made: all of them must have been measured */
async function take(page: Page, count: number): Promise<readonly number[]> {
  // A figure comes after the picture that it measures.
  await page.waitForTimeout(300)
  const found = await page.evaluate(() => (globalThis as unknown as { takeInteractions: () => readonly number[] }).takeInteractions())
  expect(found.length).toBeGreaterThanOrEqual(count)
  return found
}

const quantile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Presses what switches something on the screen and runs nothing. */
async function pressSwitches(page: Page): Promise<number> {
  const switches = page.locator('main').locator('label:has(input[type="radio"]):visible, [aria-expanded]:visible, [aria-pressed]:visible, summary:visible')
  const count = Math.min(PRESSES, await switches.count())
  for (let at = 0; at < count; at++) {
    await switches.nth(at).click({ timeout: 30_000 })
    await page.waitForTimeout(50)
  }
  return count
}

/** Where few things switch: what people do there instead. At least eight times, so that a quarter of them says something. */
const done: Readonly<Partial<Record<Screen, (page: Page) => Promise<number>>>> = {
  rapport: async (page) => {
    // Each takes a part out of the report, or puts one back.
    const parts = page.locator('main').getByRole('checkbox')
    const count = Math.min(5, await parts.count())
    for (let press = 0; press < 2 * count; press++) {
      await parts.nth(press % count).click({ timeout: 30_000 })
      await page.waitForTimeout(50)
    }
    return 2 * count
  },
  presenteren: async (page) => {
    const keys = ['ArrowRight', 'PageDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageUp', 'ArrowLeft', 'ArrowLeft']
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(50)
    }
    return keys.length
  },
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

test('every screen answers a press in time, with a thousand futures of four scenarios', { tag: ALONE }, async ({ page }) => {
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
  let busyBefore = await busyness(page)
  const note = async (name: string, times: readonly number[]): Promise<void> => {
    const busyAfter = await busyness(page)
    const busy = Math.max(busyBefore, busyAfter)
    busyBefore = busyAfter
    all.push(...times)
    const p75 = quantile(times, 0.75)
    lines.push(`${name}: n ${times.length}, p50 ${quantile(times, 0.5)}, p75 ${p75}, max ${Math.max(...times)} ms, on a machine ${busy.toFixed(1)} times slower than quiet`)
    if (p75 > SLOW * busy) slow.push(lines.at(-1)!)
  }
  for (const place of places.filter(({ screen }) => screen !== 'begin' && screen !== 'inbreng')) {
    const tab = page.getByRole('navigation').getByRole('link', { name: place.screen === 'presenteren' ? '' : shellTexts.tabs[place.screen as 'keten'], exact: true })
    const isTab = await tab.count() === 1
    if (isTab) await tab.click()
    await toPlace(page, place)
    const pressed = await (done[place.screen] ?? pressSwitches)(page)
    if (place.screen in done) expect(pressed, place.name).toBeGreaterThanOrEqual(8)
    await note(place.name, await take(page, pressed + (isTab ? 1 : 0)))
  }
  await toPlace(page, places.find(({ screen }) => screen === 'vergelijken')!)
  await firstSlider(page).focus()
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(60)
  }
  await note('schuif', await take(page, 12))
  console.log(`from a press to the next picture, aim p75 ${AIM} ms:\n  ${lines.join('\n  ')}\n  together: n ${all.length}, p75 ${quantile(all, 0.75)} ms`)
  expect(slow).toEqual([])
})

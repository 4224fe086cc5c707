import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { steps } from '../../src/app/own-region/form.ts'
import { glossaryTexts } from '../../src/texts/glossary.ts'
import { momentTexts } from '../../src/texts/moments.ts'
import { ownRegionTexts } from '../../src/texts/own-region/own-region.ts'
import { presentTexts } from '../../src/texts/present.ts'
import { shellTexts } from '../../src/texts/shell.ts'
import { addressOf } from '../../src/ui/begin/own-region/use-form-step.ts'
import { firm, openFile, settled, shortSession } from './screens.ts'
import { ENOUGH_FUTURES, places, toPlace } from './walk.ts'
import { expect, open, repositoryPath, test } from './watched.ts'

/** Read here once more, by itself: a word that the page does not know of must not be missed for that. */
const glossary = new Map([...readFileSync(repositoryPath('docs/begrippen.md'), 'utf8').matchAll(/^\| (?!Begrip)([^|]+) \| ([^|]+) \|/gm)].map((row) => [row[1]!.trim(), row[2]!.trim()]))

/** What names something, rather than tells of it. */
const NAMES = 'h1, h2, h3, h4, th, dt, legend, caption, summary, label, figcaption, svg text, .lever__name-long, .kpi-name, button'
/** These explain themselves on their own. */
const OWN = '.hint'

/** Words of the glossary in what names something on the screen, as they stand in the glossary. */
async function namedTerms(page: Page): Promise<readonly string[]> {
  // What lies behind an open dialog cannot be reached.
  const root = await page.locator('dialog[open]').count() > 0 ? page.locator('dialog[open]') : page.locator('body')
  const texts = await root.locator(NAMES).evaluateAll((elements) => elements.filter((element) => element.checkVisibility({ visibilityProperty: true })).map((element) => element instanceof HTMLElement ? element.innerText : element.textContent ?? ''))
  // `termijn` alone can mean two things: it explains itself where the words beside it say which.
  return [...glossary.keys()].filter((term) => term !== 'termijn' && texts.some((text) => new RegExp(`(?<![\\p{L}\\p{N}-])${term.replace(/[()]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, 'u').test(text)))
}

const list = (page: Page): Locator => page.getByRole('dialog').filter({ has: page.locator('.glossary-words') })

/** All words that name something stand in the list of the screen, which the keyboard opens, with what the glossary says. */
async function missingFromList(page: Page, where: string): Promise<readonly string[]> {
  const named = await namedTerms(page)
  await page.keyboard.press('F1')
  await expect(list(page)).toBeVisible()
  await expect(list(page).getByText(glossaryTexts.loading)).toHaveCount(0)
  const shown = new Map((await list(page).locator('dl > div').evaluateAll((rows) => rows.map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? ''] as const))))
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(0)
  return named.filter((term) => shown.get(term) !== glossary.get(term)).map((term) => `${where}: ${term}`)
}

interface Spot {
  readonly word: string
  readonly x: number
  readonly y: number
  /** In something that does something else when it is pressed. */
  readonly isPressed: boolean
}

/** Where a word stands that is no part of a longer one, in pixels of the window; scrolled into view. */
async function spots(page: Page, most: number): Promise<readonly Spot[]> {
  return await page.evaluate(([names, own, words, count]) => {
    const found: Spot[] = []
    const taken = new Set<string>()
    for (const element of document.querySelectorAll(names)) {
      if (found.length >= count || element.closest(own) !== null || !element.checkVisibility({ visibilityProperty: true })) continue
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue
        for (const word of words) {
          const match = new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'u').exec(node.textContent ?? '')
          if (match === null || taken.has(word)) continue
          const range = document.createRange()
          range.setStart(node, match.index)
          range.setEnd(node, match.index + word.length)
          const rect = range.getBoundingClientRect()
          const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
          // Only what a mouse reaches: not behind a bar, not outside the window.
          if (rect.width < 2 || document.elementFromPoint(x, y) !== element) continue
          taken.add(word)
          found.push({ word, x, y, isPressed: element.closest('a, button, summary, label') !== null })
        }
      }
    }
    return found
  }, [NAMES, OWN, [...glossary.keys()].filter((term) => /^[\p{L}\d-]+$/u.test(term)), most] as const)
}

const tip = (page: Page): Locator => page.locator('.hint__text:popover-open')

async function unexplainedByMouse(page: Page, where: string): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const { word, x, y } of await spots(page, 2)) {
    await page.mouse.move(2, 2)
    await expect(tip(page)).toHaveCount(0)
    await page.mouse.move(x, y)
    try {
      await expect(tip(page)).toContainText(glossary.get(word)!, { timeout: 20_000 })
    } catch {
      wrong.push(`${where}: ${word}: ${(await tip(page).allInnerTexts()).join()}`)
    }
  }
  await page.mouse.move(2, 2)
  return wrong
}

/** Both ways, the keyboard and the mouse. @returns how many words name something there, and what is wrong */
async function lookedAt(page: Page, where: string): Promise<{ readonly seen: number; readonly wrong: readonly string[] }> {
  return { seen: (await namedTerms(page)).length, wrong: [...await missingFromList(page, where), ...await unexplainedByMouse(page, where)] }
}

/** These say nothing about few futures; on the others few have the same names, and are there sooner. */
const ofMany = places.filter(({ screen }) => ['onzekerheid', 'onderbouwing', 'rapport', 'presenteren'].includes(screen))
const parts = [{ part: places.filter((place) => !ofMany.includes(place)), futures: 30 }, { part: ofMany, futures: ENOUGH_FUTURES }]

for (const { part, futures } of parts) {
  test(`every word of the glossary in a heading, a label or a table head explains itself, from ${part[0]!.name} to ${part.at(-1)!.name}`, async ({ page }) => {
    await open(page, 'hosted')
    await openFile(page, 'kort.json', shortSession(futures))
    await firm(page)
    const found: Awaited<ReturnType<typeof lookedAt>>[] = []
    for (const place of part) {
      await toPlace(page, place)
      found.push(await lookedAt(page, place.name))
    }
    expect(found.flatMap(({ wrong }) => wrong)).toEqual([])
    // So many that the search cannot have found nothing.
    expect(found.reduce((sum, { seen }) => sum + seen, 0)).toBeGreaterThan(25)
  })
}

test('every word of the glossary in the form for an own region explains itself', async ({ page }) => {
  await open(page, 'hosted')
  const wrong: string[] = []
  for (const step of steps) {
    await page.evaluate((address) => { location.hash = address }, addressOf(step))
    await expect(page.getByRole('heading', { level: 1, name: ownRegionTexts.heading })).toBeVisible()
    wrong.push(...(await lookedAt(page, `eigen regio, ${step}`)).wrong)
  }
  expect(wrong).toEqual([])
})

test('words in a dialog explain themselves too, and Escape takes the meaning before the dialog', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  await page.getByRole('banner').getByRole('button', { name: shellTexts.bar.moments(0) }).click()
  const dialog = page.getByRole('dialog', { name: momentTexts.title })
  await expect(dialog).toBeVisible()
  const [spot] = (await spots(page, 40)).filter(({ word }) => word === 'moment')
  expect(spot).toBeDefined()
  await page.mouse.move(spot!.x, spot!.y)
  await expect(tip(page)).toContainText(glossary.get('moment')!)
  await page.keyboard.press('Escape')
  await expect(tip(page)).toHaveCount(0)
  await expect(dialog).toBeVisible()
  expect(await missingFromList(page, 'momenten')).toEqual([])
  await expect(dialog).toBeVisible()
})

test('a tap on a word shows its meaning, a tap beside it takes it away, and nothing moves', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(20))
  await firm(page)
  await settled(page)
  const spot = (await spots(page, 60)).find(({ isPressed }) => !isPressed)
  expect(spot).toBeDefined()
  const before = await page.locator('main').boundingBox()
  await page.mouse.click(spot!.x, spot!.y)
  await expect(tip(page)).toContainText(glossary.get(spot!.word)!)
  expect(await page.locator('main').boundingBox()).toEqual(before)
  await page.mouse.click(2, 300)
  await expect(tip(page)).toHaveCount(0)
})

test('while a room looks, F1 explains and the arrow keys stay with the list', async ({ page }) => {
  await open(page, 'hosted')
  await openFile(page, 'kort.json', shortSession(ENOUGH_FUTURES))
  await firm(page)
  await toPlace(page, { name: 'presenteren', screen: 'presenteren' })
  await expect(page.getByText(presentTexts.place(1, 7))).toBeVisible()
  await page.keyboard.press('F1')
  await expect(list(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(list(page)).toHaveCount(0)
  await expect(page.getByText(presentTexts.place(1, 7))).toBeVisible()
})

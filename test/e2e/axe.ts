import type { Page } from '@playwright/test'
import axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import { expect } from './watched.ts'

const all: RunOptions = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } }
/** What the theme can change. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** What axe finds in what the page shows now: rule, place, and what it measured. */
export async function violations(page: Page, options: RunOptions = all): Promise<readonly string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) {
    await page.evaluate(axe.source)
    // Addresses of screens begin with # too: where the bar of tabs is scrolled, the rule takes them for skip links without a target.
    await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.configure({ rules: [{ id: 'skip-link', selector: '.nl-skip-link' }] }))
  }
  return page.evaluate(async (options) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { ...options, resultTypes: ['violations'] })
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${node.any[0]?.message ?? rule.help})`))
  }, options)
}

/** Everything in light; in dark what the theme can change. @param where begins every line, so that one list can tell of many screens */
export async function violationsInThemes(page: Page, where: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const [colorScheme, options] of [['dark', colours], ['light', all]] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const line of await violations(page, options)) found.push(`${where}, ${colorScheme}: ${line}`)
  }
  return found
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

export async function expectAccessible(page: Page, where = ''): Promise<void> {
  expect(await violationsInThemes(page, where)).toEqual([])
  expect(await overflow(page), `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

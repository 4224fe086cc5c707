import { fileURLToPath } from 'node:url'
import { test as base, expect } from '@playwright/test'
import type { ConsoleMessage, Page, Request } from '@playwright/test'

/** `hosted` from a web server; `single` is the one file, opened from a disk with the network off. */
export type Form = 'hosted' | 'single'
export const forms: readonly Form[] = ['hosted', 'single']

const singleFile = new URL('../../dist/scenariowijzer.html', import.meta.url).href

/**
 * Every test watches: an error or warning in the console, an uncaught error, or a request to anywhere else makes it fail, whatever
 * the test itself looks at.
 */
export const test = base.extend<{ form: Form; expected: RegExp | null }>({
  form: ['hosted', { option: true }],
  /** What a test brings about itself. */
  expected: [null, { option: true }],
  page: async ({ page, context, form, expected, baseURL }, use) => {
    const problems: string[] = []
    const note = (kind: string, text: string): void => { if (!expected?.test(text)) problems.push(`${kind}: ${text}`) }
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error' || message.type() === 'warning') note(message.type(), message.text())
    })
    page.on('pageerror', (error) => note('uncaught', error.message))
    context.on('request', (request: Request) => {
      if (!isOwn(request.url(), form, baseURL ?? '')) note('request', request.url())
    })
    await context.setOffline(form === 'single')
    await use(page)
    expect(problems).toEqual([])
  },
})

export { expect }

/** Of a test that measures time: it runs when nothing else does (`test/run.mjs`). */
export const ALONE = '@alone'

/** Blob and data addresses never leave the page. */
function isOwn(url: string, form: Form, baseURL: string): boolean {
  if (/^(blob|data):/.test(url)) return true
  return form === 'hosted' ? url.startsWith(baseURL) : url === singleFile
}

export async function open(page: Page, form: Form): Promise<void> {
  await page.goto(form === 'hosted' ? './' : singleFile)
}

/** A file of the repository, for programs that the tests start. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

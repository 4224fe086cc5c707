import { firefox } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { test as watched } from './watched.ts'

/** A message of WebDriver BiDi, as far as this file reads it. */
interface Message {
  readonly type?: string
  readonly id?: number
  readonly error?: string
  readonly result?: object
  readonly method?: string
  readonly params?: { readonly navigation?: string | null; readonly url?: string }
}

/** The side of Playwright that talks to the browser, as far as this file needs it. */
interface Wire {
  rawSend: (message: Message) => void
  readonly _transport: { onmessage: (message: Message) => void }
}

/**
 * The Firefox of the machine. Playwright's own is a patched build that has to be downloaded; a Firefox as Mozilla or Debian ships it is
 * driven over WebDriver BiDi, which Playwright does under the name of this channel.
 */
export const test = watched.extend<object, { browser: Browser }>({
  browser: [async ({ playwright: _ }, use) => {
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', timeout: 90_000 })
    bridge(wireOf(browser))
    await use(browser)
    await browser.close()
  }, { scope: 'worker', timeout: 120_000 }],
})

function wireOf(browser: Browser): Wire {
  const outer = browser as unknown as { readonly _connection: { readonly toImpl?: (outer: Browser) => { readonly _connection: Wire } } }
  const wire = outer._connection.toImpl?.(browser)._connection
  if (typeof wire?.rawSend !== 'function' || typeof wire._transport?.onmessage !== 'function') throw new Error('This version of Playwright keeps its connection elsewhere: see test/e2e/firefox.ts')
  return wire
}

/** Sent for every page, also where no test asks for dark or light; a Firefox that does not know it yet would end the page with an error. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride'

/**
 * Two things in which this Playwright and a Firefox of today do not understand each other. A Firefox that does not know the command above
 * says so; no test in Firefox sets what it would set, so that answer is taken for a yes. And a download of a blob has no navigation, by
 * which Playwright tells downloads apart: it gets its address for a name. Where both learn this, nothing is changed any more and this
 * can go. Playwright has no setting that leaves the command out (`colorScheme: null` sends it too), and no other way to the messages:
 * hence its private fields, with a version of Playwright that is pinned and a plain error above where they are gone.
 */
function bridge(wire: Wire): void {
  const asked = new Set<number>()
  const send = wire.rawSend.bind(wire)
  const receive = wire._transport.onmessage.bind(wire._transport)
  wire.rawSend = (message) => {
    if (message.method === UNKNOWN && message.id !== undefined) asked.add(message.id)
    send(message)
  }
  wire._transport.onmessage = (message) => receive(understood(message, asked))
}

function understood(message: Message, asked: Set<number>): Message {
  const isRefused = message.id !== undefined && asked.delete(message.id) && message.error === 'unknown command'
  if (isRefused) return { type: 'success', id: message.id!, result: {} }
  const isNameless = message.method?.startsWith('browsingContext.download') === true && message.params?.navigation === null
  return isNameless ? { ...message, params: { ...message.params, navigation: message.params?.url ?? null } } : message
}

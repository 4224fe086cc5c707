import { beforeEach, describe, expect, test } from 'vitest'
import { serviceWorker } from '../../build/offline.ts'

/** A browser and a server, as far as a service worker sees them. */
const origin = 'https://wijzer.test/'
let stored: Map<string, Map<string, string>>
let served: Readonly<Record<string, string>> | null

const addressOf = (request: string | { readonly url: string }): string => new URL(typeof request === 'string' ? request : request.url, origin).href
const caches = {
  open: async (name: string) => {
    const files = stored.get(name) ?? new Map<string, string>()
    stored.set(name, files)
    return {
      addAll: async (names: readonly string[]) => { for (const file of names) files.set(addressOf(file), await fetched(file)) },
      match: async (request: string | { readonly url: string }) => files.get(addressOf(request)),
    }
  },
  keys: async () => [...stored.keys()],
  delete: async (name: string) => stored.delete(name),
  match: async (request: string | { readonly url: string }) => [...stored.values()].map((files) => files.get(addressOf(request))).find((file) => file !== undefined),
}

async function fetched(request: string | { readonly url: string }): Promise<string> {
  const found = served?.[addressOf(request).slice(origin.length)]
  if (found === undefined) throw new TypeError('Failed to fetch')
  return found
}

type Listener = (event: { waitUntil: (work: Promise<unknown>) => void; respondWith: (work: Promise<unknown>) => void; readonly request: { readonly method: string; readonly mode: string; readonly url: string } }) => void

/** The worker of a build, as the browser runs it. */
function started(version: string, files: readonly string[]) {
  const listeners = new Map<string, Listener>()
  const self = { addEventListener: (name: string, listener: Listener) => void listeners.set(name, listener), skipWaiting: async () => undefined, clients: { claim: async () => undefined }, location: { origin: new URL(origin).origin } }
  new Function('self', 'caches', 'fetch', serviceWorker(version, files))(self, caches, fetched)
  const send = async (name: string, path = '', mode = 'cors'): Promise<unknown> => {
    let answer: Promise<unknown> = Promise.resolve()
    const take = (work: Promise<unknown>): void => { answer = work }
    listeners.get(name)!({ waitUntil: take, respondWith: take, request: { method: 'GET', mode, url: origin + path } })
    return answer
  }
  return { ask: (path: string, mode?: string) => send('fetch', path, mode), begin: async () => { await send('install'); await send('activate') } }
}

/** A build with one part; the server has the files of the newest build only. */
async function deployed(version: string) {
  const part = `deel-${version}.js`
  served = { '': `pagina ${version}`, [part]: `deel ${version}` }
  const worker = started(version, ['./', part])
  await worker.begin()
  return worker
}

describe('the service worker', () => {
  beforeEach(() => {
    stored = new Map([['van-iemand-anders', new Map()]])
    served = null
  })

  test('keeps the parts of the build before, for a tab that was open when a new one came', async () => {
    await deployed('1')
    const worker = await deployed('2')
    expect(await worker.ask('deel-1.js')).toBe('deel 1')
    expect(await worker.ask('deel-2.js')).toBe('deel 2')
  })

  test('drops what is older, and nothing that is not its own', async () => {
    await deployed('1')
    await deployed('2')
    const worker = await deployed('3')
    await expect(worker.ask('deel-1.js')).rejects.toThrow('Failed to fetch')
    expect([...stored.keys()]).toEqual(['van-iemand-anders', 'scenariowijzer-2', 'scenariowijzer-3'])
  })

  test('opens the newest page, without a network too', async () => {
    await deployed('1')
    const worker = await deployed('2')
    expect(await worker.ask('', 'navigate')).toBe('pagina 2')
    served = null
    expect(await worker.ask('', 'navigate')).toBe('pagina 2')
  })

  test('goes on with the former build while a new one cannot be fetched whole', async () => {
    const before = await deployed('1')
    served = { '': 'pagina 2' }
    await expect(started('2', ['./', 'deel-2.js']).begin()).rejects.toThrow('Failed to fetch')
    expect(await before.ask('deel-1.js')).toBe('deel 1')
  })
})

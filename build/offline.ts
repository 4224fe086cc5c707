import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Files of the hosted page besides what the bundler makes. */
const PUBLIC_FILES = ['icon.svg', 'app.webmanifest', 'huisstijl.css']

/**
 * Lets the hosted page work without a network: a service worker that keeps the files of this build. It serves the page itself from the
 * network first, and the house style that a gemeente may replace, so that a new one is seen at once; everything with a hash in its name
 * comes from the cache. The build before stays: a tab that was open all the while still asks for its parts, which the server no longer has.
 */
export function offline(): Plugin {
  return {
    name: 'scenariowijzer-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = ['./', ...Object.keys(bundle), ...PUBLIC_FILES].sort()
      const version = createHash('sha256')
      for (const name of files) {
        const output = bundle[name]
        version.update(name).update(output === undefined ? '' : output.type === 'chunk' ? output.code : output.source)
      }
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: serviceWorker(version.digest('hex').slice(0, 16), files) })
    },
  }
}

/** Caches that stay: of this build, and of the one before it for tabs that were open when this one came. */
export const KEPT_BUILDS = 2

// `ignoreVary`: a crossorigin script sends Origin and servers answer `Vary: Origin`, after which the cache would never match.
// A file without a hash in its name is in every cache, so the one of this build is asked first.
export function serviceWorker(version: string, files: readonly string[]): string {
  return `const CACHE = 'scenariowijzer-${version}'
const FILES = ${JSON.stringify(files)}
const own = (keys) => keys.filter((key) => key.startsWith('scenariowijzer-') && key !== CACHE)
self.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(caches.keys()
  .then((keys) => Promise.all(own(keys).slice(0, -${KEPT_BUILDS - 1}).map((key) => caches.delete(key))))
  .then(() => self.clients.claim())))
const how = { ignoreVary: true, ignoreSearch: true }
const kept = (request) => caches.open(CACHE).then((cache) => cache.match(request, how)).then((file) => file ?? caches.match(request, how))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  if (request.mode === 'navigate' || request.url.endsWith('/huisstijl.css')) event.respondWith(fetch(request).catch(() => kept(request).then((page) => page ?? kept('./'))))
  else event.respondWith(kept(request).then((file) => file ?? fetch(request)))
})
`
}

import type { Plugin } from 'vite'

const OWN = '\0zip-at-once'

/**
 * The writer of spreadsheets packs large sheets on threads that it makes from blobs. It already runs on a thread of its own here, a
 * server may forbid such threads without a word, and without them the page is smaller: so it packs at once.
 */
export function zipAtOnce(): Plugin {
  return {
    name: 'scenariowijzer-zip-at-once',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'fflate' && importer !== undefined && /[\\/]write-excel-file[\\/]/.test(importer) ? OWN : null),
    load: (id) => (id === OWN ? `import { zipSync } from 'fflate'
export { strToU8, zipSync } from 'fflate'
export const zip = (files, done) => { let packed; try { packed = zipSync(files) } catch (error) { done(error); return } done(null, packed) }` : null),
  }
}

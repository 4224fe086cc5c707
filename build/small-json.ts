import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

/**
 * The region files that the page carries as text. Line ends and indents go: a fifth of them is white space. In the single file those
 * that are read later are packed too; the browser's own decompressor opens them when somebody chooses the region.
 * @param first folder of the region that is on the page at once
 * @param packs whether the other files are packed
 */
export function smallJson(first: string, packs: boolean): Plugin {
  return {
    name: 'scenariowijzer-small-json',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.json?raw')) return null
      const text = readFileSync(id.slice(0, -'?raw'.length), 'utf8')
      const small = JSON.stringify(JSON.parse(text))
      if (!packs || id.includes(`/${first}/`)) return `export default ${JSON.stringify(small)}`
      return `const bytes = Uint8Array.from(atob('${deflateRawSync(small, { level: 9 }).toString('base64')}'), (letter) => letter.charCodeAt(0))
export default await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()`
    },
  }
}

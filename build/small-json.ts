import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Takes the line ends and indents out of the region files that the page carries as text: a fifth of them is white space. */
export function smallJson(): Plugin {
  return {
    name: 'scenariowijzer-small-json',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.json?raw')) return null
      const text = readFileSync(id.slice(0, -'?raw'.length), 'utf8')
      return `export default ${JSON.stringify(JSON.stringify(JSON.parse(text)))}`
    },
  }
}

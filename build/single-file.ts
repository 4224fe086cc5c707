import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** A gemeente's own colours: a file beside the hosted page, a part of the single one. */
const HOUSE_STYLE = /<link rel="stylesheet" href="\/huisstijl\.css">/

/** Gives the one-file page its own name beside the hosted page, and takes out what only a server can serve. */
export function singleFile(name: string): Plugin {
  return {
    name: 'scenariowijzer-single-file',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/\s*<link rel="(icon|manifest)"[^>]*>/g, '').replace(HOUSE_STYLE, () => `<style>${readFileSync('public/huisstijl.css', 'utf8')}</style>`),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page === undefined) throw new Error('single file: the build made no index.html')
        const rest = Object.keys(bundle).filter((file) => file !== 'index.html')
        if (rest.length > 0) throw new Error(`single file: not inlined: ${rest.join(', ')}`)
        page.fileName = name
      },
    },
  }
}

import type { Plugin } from 'vite'

const nothingElse = "form-action 'none'; base-uri 'none'"

/** The one file: no address at all, not even its own folder. Threads are blobs, fonts and styles are in the file. */
export const SINGLE_FILE_POLICY = `default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src data: blob:; worker-src blob:; ${nothingElse}`

/** The hosted page: its own server only, for its own files. */
export const HOSTED_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; ${nothingElse}`

/** Nothing may leave the device. The policy stands in the page, so that the browser enforces it and anyone can read it. */
export function contentPolicy(policy: string): Plugin {
  return {
    name: 'scenariowijzer-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`),
    },
  }
}

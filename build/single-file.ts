import type { Plugin } from 'vite'

/** Nothing may leave the device, and the browser enforces it: IT can read it in the file. Threads are blobs, fonts are in the file. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src data: blob:; worker-src blob:; form-action 'none'; base-uri 'none'"

/** Gives the one-file page its own name beside the hosted page, its policy, and takes out what only a server can serve. */
export function singleFile(name: string): Plugin {
  return {
    name: 'scenariowijzer-single-file',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html
        .replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
        .replace(/\s*<link rel="(icon|manifest)"[^>]*>/g, ''),
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

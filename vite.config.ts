import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import solid from 'vite-plugin-solid'
import { HOSTED_POLICY, SINGLE_FILE_POLICY, contentPolicy } from './build/content-policy.ts'
import { offline } from './build/offline.ts'
import { singleFile } from './build/single-file.ts'
import { smallJson } from './build/small-json.ts'
import { zipAtOnce } from './build/zip-at-once.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** `vite build` makes the hosted page; `vite build --mode single` adds one file that opens from a disk or a mail. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    base: './',
    publicDir: single ? false : 'public',
    resolve: { alias: { '#simulation-worker': here(single ? './workers/spawn.single.browser.ts' : './workers/spawn.hosted.browser.ts'), 'brotli/decompress.js': here('./build/stand-ins/no-brotli.ts') } },
    plugins: [solid(), zipAtOnce(), smallJson('westfriesland', single), contentPolicy(single ? SINGLE_FILE_POLICY : HOSTED_POLICY), ...(single ? [viteSingleFile(), singleFile('scenariowijzer.html')] : [offline()])],
    // A module worker from a blob fails without a sound on file:// in Chromium; a classic one works.
    // And the simulation is a third slower where its columns are variables instead of constants (docs/beslissingen/0007).
    worker: { format: single ? 'iife' as const : 'es' as const, plugins: () => [zipAtOnce()], rolldownOptions: { output: { topLevelVar: false } } },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: !single,
      modulePreload: { polyfill: false },
      ...(single ? { assetsInlineLimit: 100_000_000, cssCodeSplit: false } : {}),
    },
    // The dev server's scan for dependencies does not read Solid's JSX and says so at every start: name them instead.
    optimizeDeps: { noDiscovery: true, include: ['comlink', 'd3', 'pdfkit', 'seedrandom', 'uqr', 'valibot', 'write-excel-file/universal', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'] },
    server: { port: 5173 },
  }
})

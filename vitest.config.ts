import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ownBindings } from './test/runner/own-bindings.ts'

// Without the Solid plugin: it would make jsdom the default environment, and the core must not find a `document`.
export default defineConfig({
  plugins: [ownBindings()],
  resolve: {
    alias: [
      { find: '#simulation-worker', replacement: fileURLToPath(new URL('./workers/spawn.hosted.browser.ts', import.meta.url)) },
      // In Node `solid-js` is its server build, in which nothing reacts.
      { find: /^solid-js$/, replacement: 'solid-js/dist/solid.js' },
    ],
  },
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // A busy machine is no failure; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One process a core, each of which reads the code once for all its files. The model keeps one world a thread, as in the page.
    pool: 'forks',
    maxWorkers: '100%',
    isolate: false,
  },
})

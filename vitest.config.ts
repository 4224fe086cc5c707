import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Without the Solid plugin: it would make jsdom the default environment, and the core must not find a `document`.
export default defineConfig({
  resolve: { alias: { '#simulation-worker': fileURLToPath(new URL('./workers/spawn.hosted.browser.ts', import.meta.url)) } },
  test: {
    // A busy machine is no failure; a test that hangs still ends.
    testTimeout: 30_000, environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**', 'node_modules/**'] },
})

import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 4197)
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

// Sandbox and background traffic off: the tests run as root in a container, and every request that is left is ours.
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export default defineConfig({
  testDir: 'test/e2e',
  // A busy machine is no failure: what hangs still ends.
  timeout: 480_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  // A browser a core. What measures time is alone: `test/run.mjs`.
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    actionTimeout: 60_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath, args },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})

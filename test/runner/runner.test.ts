import { describe, expect, test } from 'vitest'
import { candidates, chromium, findBrowser, firefox } from './browser.mjs'
import { countBrowser, countUnit, sum } from './counts.mjs'

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })
const unitReport = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [file('passed', 'passed', 'passed')] }

describe('counting tests', () => {
  test('takes the numbers of both programs together', () => {
    const browser = countBrowser({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 } }, 1)
    expect(sum([countUnit(unitReport, 0), browser])).toEqual({ passed: 5, failed: 1, skipped: 1 })
  })

  test('counts a file that could not be loaded as a failure', () => {
    expect(countUnit({ ...unitReport, testResults: [...unitReport.testResults, file('failed')] }, 1).failed).toBe(1)
  })

  test('never takes a broken or empty run for a good one', () => {
    expect(countUnit(null, 0).failed).toBe(1)
    expect(countUnit(unitReport, 1).failed).toBe(1)
    expect(countBrowser(null, 0).failed).toBe(1)
    expect(countBrowser({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } }, 0).failed).toBe(1)
  })

  test('does not call a test good that passed only the second time', () => {
    expect(countBrowser({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }, 0).failed).toBe(1)
  })
})

describe('finding a browser', () => {
  const only = (wanted: string) => (path: string) => path === wanted

  test('takes the one that was asked for before any other', () => {
    expect(findBrowser(chromium, { CHROMIUM_PATH: '/a/chromium' }, 'linux', () => true)).toBe('/a/chromium')
  })

  test('refuses a wrong CHROMIUM_PATH instead of taking another', () => {
    expect(() => findBrowser(chromium, { CHROMIUM_PATH: '/typo' }, 'linux', only('/usr/bin/chromium'))).toThrow('/typo')
  })

  test('knows the usual places on Linux, macOS and Windows', () => {
    expect(findBrowser(chromium, {}, 'linux', only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome')
    expect(findBrowser(chromium, { PATH: '/opt/bin' }, 'linux', only('/opt/bin/chromium'))).toBe('/opt/bin/chromium')
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser(chromium, {}, 'darwin', only(mac))).toBe(mac)
    expect(candidates(chromium, { PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  })

  test('takes the Firefox of Debian, of a website or of Windows, and refuses a wrong FIREFOX_PATH', () => {
    expect(findBrowser(firefox, {}, 'linux', only('/usr/bin/firefox-esr'))).toBe('/usr/bin/firefox-esr')
    expect(findBrowser(firefox, { PATH: '/opt/bin' }, 'linux', only('/opt/bin/firefox'))).toBe('/opt/bin/firefox')
    expect(candidates(firefox, { PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toEqual(['C:\\Program Files\\Mozilla Firefox\\firefox.exe'])
    expect(() => findBrowser(firefox, { FIREFOX_PATH: '/typo' }, 'linux', only('/usr/bin/firefox-esr'))).toThrow('/typo')
  })

  test('finds nothing where there is nothing, and has one sentence ready in two languages', () => {
    expect(findBrowser(chromium, {}, 'linux', () => false)).toBeNull()
    expect(findBrowser(firefox, {}, 'linux', () => false)).toBeNull()
    expect(chromium.howToGetOne).toMatch(/CHROMIUM_PATH.*CHROMIUM_PATH/)
    expect(firefox.howToGetOne).toMatch(/FIREFOX_PATH.*FIREFOX_PATH/)
  })
})

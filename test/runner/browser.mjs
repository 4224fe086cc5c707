// Finds the browsers that the tests need, and says plainly how to get one where there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What there is to know about a kind of browser: how to name it, where it lies, and what Debian calls it. */
export const chromium = {
  variable: 'CHROMIUM_PATH',
  debianPackage: 'chromium',
  howToGetOne:
    'Geen Chromium gevonden: installeer Chromium, Google Chrome of Edge, of zet CHROMIUM_PATH op het programma. / ' +
    'No Chromium found: install Chromium, Google Chrome or Edge, or set CHROMIUM_PATH to the program.',
  names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
}

export const firefox = {
  variable: 'FIREFOX_PATH',
  debianPackage: 'firefox-esr',
  howToGetOne:
    'Geen Firefox gevonden: installeer Firefox of Firefox ESR, of zet FIREFOX_PATH op het programma. / ' +
    'No Firefox found: install Firefox or Firefox ESR, or set FIREFOX_PATH to the program.',
  names: ['firefox-esr', 'firefox'],
  linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
}

/** Places to look, best first, on this kind of machine. */
export function candidates(kind, env, platform) {
  const chosen = env[kind.variable] ? [env[kind.variable]] : []
  if (platform === 'win32') return [...chosen, ...windowsPaths(kind, env)]
  if (platform === 'darwin') return [...chosen, ...macPaths(kind, env), ...onPath(kind, env)]
  return [...chosen, ...kind.names.map((name) => `/usr/bin/${name}`), ...kind.linux, ...onPath(kind, env)]
}

/** The program's path, or null. A path that was asked for and does not exist is an error of its own: silence would hide a typing error. */
export function findBrowser(kind, env = process.env, platform = process.platform, exists = existsSync) {
  const asked = env[kind.variable]
  if (asked && !exists(asked)) throw new Error(`${kind.variable} is ${asked}, and that does not exist.`)
  return candidates(kind, env, platform).find((path) => exists(path)) ?? null
}

/** Finds a browser, or installs one where that is ours to do: as root on a Debian-like machine. */
export function findOrInstallBrowser(kind) {
  const found = findBrowser(kind)
  if (found !== null) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(kind.howToGetOne)
  console.log(`${kind.debianPackage} is er nog niet; apt-get installeert het.`)
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', kind.debianPackage)
  const now = installed ? findBrowser(kind) : null
  if (now === null) throw new Error(`apt-get kon ${kind.debianPackage} niet installeren. ${kind.howToGetOne}`)
  return now
}

function windowsPaths(kind, env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  return kind.windows.flatMap((program) => roots.map((root) => `${root}\\${program}`))
}

function macPaths(kind, env) {
  return ['', env.HOME ?? ''].flatMap((home) => kind.mac.map((program) => `${home}/Applications/${program}`))
}

function onPath(kind, env) {
  return (env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((folder) => kind.names.map((name) => join(folder, name)))
}

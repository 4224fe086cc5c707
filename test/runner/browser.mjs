// Finds the browser that the tests need, and says plainly how to get one where there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const howToGetOne =
  'Geen Chromium gevonden: installeer Chromium, Google Chrome of Edge, of zet CHROMIUM_PATH op het programma. / ' +
  'No Chromium found: install Chromium, Google Chrome or Edge, or set CHROMIUM_PATH to the program.'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']

/** Places to look, best first, on this kind of machine. */
export function candidates(env, platform) {
  const chosen = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []
  if (platform === 'win32') return [...chosen, ...windowsPaths(env)]
  if (platform === 'darwin') return [...chosen, ...macPaths(env), ...onPath(env)]
  return [...chosen, ...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium', '/opt/google/chrome/chrome', ...onPath(env)]
}

/** The program's path, or null. A CHROMIUM_PATH that does not exist is an error of its own: silence would hide a typing error. */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  if (env.CHROMIUM_PATH && !exists(env.CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, and that does not exist.`)
  return candidates(env, platform).find((path) => exists(path)) ?? null
}

/** Finds a browser, or installs one where that is ours to do: as root on a Debian-like machine. */
export function findOrInstallBrowser() {
  const found = findBrowser()
  if (found !== null) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(howToGetOne)
  console.log('Geen Chromium gevonden; apt-get installeert er een.')
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
  const now = installed ? findBrowser() : null
  if (now === null) throw new Error(`apt-get kon Chromium niet installeren. ${howToGetOne}`)
  return now
}

function windowsPaths(env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
  return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`))
}

function macPaths(env) {
  const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge']
  return ['', env.HOME ?? ''].flatMap((home) => programs.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`))
}

function onPath(env) {
  return (env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)))
}

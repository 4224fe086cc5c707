// The tests of the report read its PDF with tools of others: qpdf judges the file, pdftotext says what a reader gets.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const tools = [{ program: 'qpdf', package: 'qpdf' }, { program: 'pdftotext', package: 'poppler-utils' }]

const answers = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined

/** What is not there. */
export function missingTools(has = answers) {
  return tools.filter(({ program }) => !has(program))
}

/** Installs what is missing where that is ours to do: as root on a Debian-like machine. Elsewhere it says what is not tested; never an error. */
export function offerPdfTools(has = answers, mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const missing = missingTools(has)
  if (missing.length === 0) return ''
  const names = missing.map(({ program }) => program).join(' en ')
  if (mayInstall) {
    const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
    if (apt('update') && apt('install', '-y', '--no-install-recommends', ...missing.map((tool) => tool.package))) return ''
  }
  return `Zonder ${names} worden enkele tests van het rapport overgeslagen; installeer ${missing.map((tool) => tool.package).join(' en ')}.`
}

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { MODEL_VERSION } from '../src/model/version.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pack = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly license: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** Text files of the repository, as git knows them. */
function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
}

const isText = (path: string): boolean => /\.(ts|tsx|mjs|md|json|yml|css|html|svg|webmanifest)$|^\.ci\/run$/.test(path)
const documents = trackedFiles().filter((path) => path.endsWith('.md'))

describe('what the documents say', () => {
  test('every link to a file leads to a file', () => {
    const broken = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1]!)
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, normalize(join(dirname(path), target)))))
        .map((target) => `${path}: ${target}`))
    expect(broken).toEqual([])
  })

  test('every npm command in the README exists', () => {
    const named = [...read('README.md').matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !(name in pack.scripts))).toEqual([])
    expect(pack.scripts).toHaveProperty('start')
    expect(pack.scripts).toHaveProperty('test')
  })

  test('every folder and file in the README exists', () => {
    const named = [...read('README.md').matchAll(/`((?:src|cli|build|test|docs|workers|scenarios|\.ci)\/[\w./-]*)`/g)].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('every dependency has its reason, and every reason its dependency', () => {
    const reasons = [...read('docs/afhankelijkheden.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)]
    expect(reasons.map((match) => match[1]).sort()).toEqual([...Object.keys(pack.dependencies), ...Object.keys(pack.devDependencies)].sort())
  })

  test('every decision is in the list of decisions', () => {
    const list = read('docs/beslissingen/README.md')
    const decisions = documents.filter((path) => /^docs\/beslissingen\/\d{4}-/.test(path)).map((path) => path.replace('docs/beslissingen/', ''))
    expect(decisions.length).toBeGreaterThan(0)
    expect(decisions.filter((name) => !list.includes(`(${name})`))).toEqual([])
  })

  test('the changelog says what the version of the model changed in results', () => {
    const changelog = read('CHANGELOG.md')
    expect(changelog).toContain('### Resultaten veranderen')
    expect(changelog).toContain(`Modelversie ${MODEL_VERSION}`)
  })
})

describe('the package', () => {
  test('pins every version exactly', () => {
    const loose = Object.entries({ ...pack.dependencies, ...pack.devDependencies }).filter(([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+$/.test(version))
    expect(loose).toEqual([])
  })

  test('carries the whole licence, and names the same one everywhere', () => {
    const licence = read('LICENSE')
    expect(licence).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2')
    for (let article = 1; article <= 15; article++) expect(licence).toMatch(new RegExp(`^## ${article}\\. `, 'm'))
    expect(licence).toContain('## Appendix')
    expect(pack.license).toBe('EUPL-1.2')
    expect(read('publiccode.yml')).toContain(`license: ${pack.license}`)
  })

  test('has the same version in package.json and publiccode.yml', () => {
    expect(read('publiccode.yml')).toContain(`softwareVersion: "${pack.version}"`)
  })

  test('has a command for CI that may be run', () => {
    const [mode] = execFileSync('git', ['ls-files', '-s', '.ci/run'], { cwd: root, encoding: 'utf8' }).split(' ')
    expect(mode).toBe('100755')
  })
})

describe('every file', () => {
  test('is free of paths of somebody’s machine and of secrets', () => {
    const patterns = [/\/(?:home|Users)\/[a-z]+\//, /\/root\//, /-----BEGIN [A-Z ]*PRIVATE KEY/, /[A-Za-z]:\\Users\\/]
    const found = trackedFiles().filter(isText).filter((path) => path !== 'test/repository.test.ts')
      .flatMap((path) => patterns.filter((pattern) => pattern.test(read(path))).map((pattern) => `${path}: ${pattern}`))
    expect(found).toEqual([])
  })

  test('that is text ends with a new line and has no carriage return', () => {
    const wrong = trackedFiles().filter((path) => isText(path) && !path.startsWith('test/fixtures/')).filter((path) => {
      const text = read(path)
      return text.includes('\r') || (text !== '' && !text.endsWith('\n'))
    })
    expect(wrong).toEqual([])
  })
})

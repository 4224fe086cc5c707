import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const inFolder = (folder: string): readonly string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => join(folder, name))

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'scenarios/README.md', ...inFolder('docs'), ...inFolder('docs/beslissingen')]
const scripts = Object.keys((JSON.parse(read('package.json')) as { readonly scripts: object }).scripts)

/** As a heading is addressed: lower case, without marks, a dash for each space. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, '').replaceAll(' ', '-'))
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))]
}

describe.each(documents)('%s', (path) => {
  const text = read(path)

  test('links to what is there', () => {
    const dead = all(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^(https?|mailto):/.test(link)).filter((link) => {
      const [file = '', anchor = ''] = link.split('#')
      const target = file === '' ? path : normalize(join(dirname(path), file))
      return !existsSync(join(root, target)) || (anchor !== '' && target.endsWith('.md') && !anchors(read(target)).includes(anchor))
    })
    expect(dead).toEqual([])
  })

  test('names files and scripts that are there', () => {
    const files = all(text, /(?<![\w./-])((?:src|test|cli|build|workers|scenarios|docs|public)\/[\w./-]*[\w/])/g).filter((file) => !existsSync(join(root, file)))
    expect(files).toEqual([])
    expect(all(text, /npm run (?:-s )?([\w:-]+)/g).filter((script) => !scripts.includes(script))).toEqual([])
  })
})

test('the list of documents has each of them', () => {
  const listed = read('docs/README.md')
  expect(inFolder('docs').filter((path) => path !== 'docs/README.md' && !listed.includes(`](${path.slice('docs/'.length)})`))).toEqual([])
})

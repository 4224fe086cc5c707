import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Files of the model with rules in them; parameters have a list of their own, and the kernel is made from these. */
const files = readdirSync(`${root}src/model`, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('parameters/') && !path.startsWith('kernel/')).sort()

interface Named {
  readonly name: string
  readonly file: string
  readonly numbers: readonly number[]
}

const numbersIn = (code: string): readonly number[] => [...code.matchAll(/(?<![\w.'])\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w'])/g)].map(([text]) => Number(text.replaceAll('_', '')))

/** `const NAME = 0.35` at the top of a file: a fixed number of the model, or several. */
const named: readonly Named[] = files.flatMap((file) => readFileSync(`${root}src/model/${file}`, 'utf8').split('\n').flatMap((line): Named[] => {
  const [, name, value] = /^(?:export )?const ([A-Z][A-Z0-9_]*)\b(?:: [^=]+)? = ([^'`]+)$/.exec(line) ?? []
  return name === undefined || value === undefined || !/[\d.]/.test(value) ? [] : [{ name, file, numbers: numbersIn(value) }]
}))

interface Row {
  readonly names: readonly string[]
  readonly first: string
  readonly numbers: readonly number[]
  readonly unit: string
  readonly what: string
}

const section = /## 10\. Vaste getallen\n(.*?)\n## 11\./s.exec(readFileSync(`${root}docs/model.md`, 'utf8'))![1]!
const rows: readonly Row[] = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| In de code')).map((line) => {
  const [first = '', value = '', unit = '', what = ''] = line.split('|').slice(1, -1).map((part) => part.trim())
  return { first, names: [...first.matchAll(/`([^`]+)`/g)].map((match) => match[1]!), numbers: [...value.matchAll(/\d+(?:,\d+)?/g)].map(([text]) => Number(text.replace(',', '.'))), unit, what }
})

/** Of the calendar, and for rounding: nobody asks where these come from. */
const ordinary = new Set([0, 1, 2, 3, 4, 5, 12, 13, 52])
/** What an outcome or a function is called after: it says its number itself. */
const inName = (file: string, number: number): boolean => file === 'steps/lessen.ts' && number === 8

describe('the fixed numbers of the model', () => {
  test('are all found', () => {
    for (const name of ['TERMIJN_WEKEN', 'NO_SHOW_LATER', 'GEZIN_PVT', 'ROOM', 'WEKEN_PER_MAAND']) expect(named.map((one) => one.name)).toContain(name)
    expect(named.length).toBeGreaterThan(80)
  })

  test.each(named.map((one) => [one.name, one] as const))('%s has a line in docs/model.md, with its value', (name, { numbers }) => {
    const row = rows.find(({ names }) => names.includes(name))
    expect(row, `docs/model.md, "Vaste getallen", has no line for ${name}`).toBeDefined()
    for (const number of numbers) expect(row!.numbers, `${name} is ${number} in the code`).toContain(number)
  })

  test('have a unit and a meaning each, and none is gone from the code', () => {
    for (const { first, unit, what, numbers } of rows) {
      expect(unit, first).not.toBe('')
      expect(what, first).not.toBe('')
      expect(numbers.length, first).toBeGreaterThan(0)
    }
    const known = new Set(named.map(({ name }) => name))
    expect(rows.flatMap(({ names }) => names).filter((name) => !known.has(name))).toEqual([])
  })

  test('that stand bare in a rule are among them', () => {
    const listed = new Set(rows.flatMap(({ numbers }) => numbers))
    const bare = files.filter((file) => file.startsWith('steps/') || ['structure.ts', 'calendar.ts', 'tables.ts', 'measure.ts'].includes(file)).flatMap((file) => {
      const lines = readFileSync(`${root}src/model/${file}`, 'utf8').replaceAll(/\/\*.*?\*\//gs, '').split('\n').map((line) => line.replace(/\/\/.*$/, '').replaceAll(/'[^']*'/g, "''"))
      // Enumerations are codes, and the room of an array is no rule.
      return lines.filter((line) => !/^(export )?const [A-Z]\w* =/.test(line) && !line.includes('Array(')).flatMap(numbersIn)
        .filter((number) => !ordinary.has(number) && !inName(file, number) && !listed.has(number)).map((number) => `${file}: ${number}`)
    })
    expect(bare).toEqual([])
  })
})

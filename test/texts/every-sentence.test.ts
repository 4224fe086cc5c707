import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outcomes } from '../../src/model/outcomes.ts'
import { parameters } from '../../src/model/parameters/registry.ts'

/** Every sentence that stands in the texts as it is; those with a finding in them are tested with what makes them. */
interface Sentence {
  readonly place: string
  readonly text: string
}

const folder = new URL('../../src/texts/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

function collect(place: string, value: unknown, into: Sentence[]): void {
  if (typeof value === 'string') into.push({ place, text: value })
  else if (Array.isArray(value)) value.forEach((item, index) => { collect(`${place}[${index}]`, item, into) })
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) collect(`${place}.${key}`, item, into)
}

const sentences: readonly Sentence[] = (await Promise.all(files.map(async (name) => {
  const found: Sentence[] = []
  collect(name, await import(/* @vite-ignore */ new URL(name, folder).href), found)
  return found
}))).flat().concat(
  // What the model calls things is read on the screen as well; quotes of documents are not ours to change.
  Object.entries(parameters).flatMap(([id, { label, explanation, evidence }]): Sentence[] => [{ place: `${id}.label`, text: label }, { place: `${id}.explanation`, text: explanation }, ...evidence.flatMap(({ reason }) => (reason === undefined ? [] : [{ place: `${id}.reason`, text: reason }]))]),
  Object.entries(outcomes).flatMap(([id, { label, definition }]): Sentence[] => [{ place: `${id}.label`, text: label }, { place: `${id}.definition`, text: definition }]),
)

const broken = (rule: (text: string) => boolean): readonly string[] => sentences.filter(({ text }) => rule(text)).map(({ place, text }) => `${place}: ${text}`)

test('there are sentences to test, in every folder of texts', () => {
  expect(sentences.length).toBeGreaterThan(1500)
  const folders = [...new Set(files.filter((name) => /[\\/]/.test(name)).map((name) => name.split(/[\\/]/)[0]!))]
  expect(folders.length).toBeGreaterThan(4)
  expect(folders.filter((name) => !sentences.some(({ place }) => place.startsWith(name)))).toEqual([])
})

test('nobody is addressed as je or u: sentences are neutral', () => {
  expect(broken((text) => /(^|[\s(“])(je|jij|jou|jouw|jullie|u|uw)([\s.,?!:;)”]|$)/i.test(text))).toEqual([])
})

test('signs are those of print: curly quotes, true minus before a figure, no double spaces, no space before a full stop', () => {
  expect(broken((text) => /[a-zë]'[a-z]/i.test(text) && !/[:;={}]/.test(text))).toEqual([])
  expect(broken((text) => / {2}/.test(text))).toEqual([])
  expect(broken((text) => /\s[.,;:!?](\s|$)/.test(text))).toEqual([])
  expect(broken((text) => /€ \d/.test(text))).toEqual([])
})

test('a sentence is short enough to read once', () => {
  const words = (sentence: string): number => sentence.split(/\s+/).filter((word) => word !== '').length
  expect(broken((text) => text.split(/(?<=[.!?])\s+(?=[A-Z“])/).some((sentence) => words(sentence) > 38))).toEqual([])
})

test('nothing is empty by mistake or half-made', () => {
  expect(broken((text) => /undefined|NaN|\bTODO\b|lorem|xxx/i.test(text))).toEqual([])
})

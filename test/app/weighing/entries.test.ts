import { describe, expect, test } from 'vitest'
import file from '../../../scenarios/westfriesland/mca-2019.json'
import { noteText } from '../../../src/app/weighing/note-text.ts'
import { keepOwnWeights, ownWeights } from '../../../src/app/weighing/own-weights.ts'
import { numberFrom, scoreFrom, scoreText } from '../../../src/app/weighing/score-entry.ts'
import { shippedMca } from '../../../src/app/weighing/shipped-mca.ts'
import { shortened } from '../../../src/app/weighing/shortened.ts'
import { openingWeighing } from '../../../src/app/weighing/weighing.ts'
import { problem } from '../../../src/analysis/mca/diagnostic.ts'

describe('what a person types', () => {
  test.each([['2', 2], ['1,5', 1.5], ['', null], ['  ', null], ['1–2', { low: 1, high: 2 }], ['1-2,5', { low: 1, high: 2.5 }], ['1 tot 3', { low: 1, high: 3 }], ['2-2', 2]])('score “%s”', (text, score) => {
    expect(scoreFrom(text)).toEqual(score)
  })

  test.each(['0', '4', 'veel', '3–1', '1–2–3', '-1', '1,', 'NaN'])('“%s” is no score', (text) => { expect(scoreFrom(text)).toBeUndefined() })

  test('a score is written so that it can be typed back', () => {
    for (const score of [null, 2, 1.5, { low: 1, high: 2.5 }]) expect(scoreFrom(scoreText(score))).toEqual(score)
    expect(scoreText({ low: 1, high: 1 })).toBe('1')
  })

  test('numbers may have thousands, a euro sign or a percent sign', () => {
    expect(['25.000', '€ 1.000,5', '12,5%', '−3', '1.5', 'x'].map(numberFrom)).toEqual([25000, 1000.5, 12.5, -3, 1.5, null])
  })
})

describe('a participant', () => {
  const { criteria } = openingWeighing(file, [])
  const store = () => { const kept = new Map<string, string>(); return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } }

  test('finds own weights back after a reload, in the same region only', () => {
    const memory = store()
    const start = ownWeights(memory, 'westfriesland', criteria)
    expect(start.party).toBeNull()
    const changed = { party: 3, elicitation: { kind: 'punten' as const, points: { ...(start.elicitation.kind === 'punten' ? start.elicitation.points : {}), preventie: 0 } } }
    keepOwnWeights(memory, 'westfriesland', changed, criteria)
    expect(ownWeights(memory, 'westfriesland', criteria)).toEqual(changed)
    expect(ownWeights(memory, 'elders', criteria)).toEqual(start)
    expect(ownWeights(memory, 'westfriesland', criteria.slice(1)).party).toBeNull()
  })

  test('weighs too where the browser keeps nothing', () => {
    const blocked = { getItem: () => { throw new Error('no') }, setItem: () => { throw new Error('no') } }
    const start = ownWeights(blocked, 'westfriesland', criteria)
    expect(() => keepOwnWeights(blocked, 'westfriesland', start, criteria)).not.toThrow()
    expect(start.elicitation.kind).toBe('punten')
  })
})

test('many sentences of one kind become one with their number', () => {
  const many = Array.from({ length: 7 }, (_, index) => problem('criterium-zonder-score', String(index), `zin ${index}`))
  expect(shortened([...many, problem('geen-gewichten', '', 'geen')])).toEqual([expect.stringContaining('7 criteria'), 'geen'])
  expect(shortened(many.slice(0, 2))).toEqual(['zin 0', 'zin 1'])
})

test('the table of 2019 is found by the name of its folder, and a wrong one is refused', () => {
  const text = JSON.stringify(file)
  const of = shippedMca({ 'westfriesland/mca-2019.json': text, 'westfriesland/regio.json': '{}' })
  expect(of('westfriesland')?.gemeenten).toBe(7)
  expect(of('rotterdam')).toBeNull()
  const wrong = { ...file, clusters: { ...file.clusters, client: { ...file.clusters.client, totals: [1, 2, 3] } } }
  expect(() => shippedMca({ 'westfriesland/mca-2019.json': JSON.stringify(wrong) })).toThrow('client')
})

test('a note is plain text with tables between tabs', () => {
  expect(noteText([{ title: 'A', paragraphs: ['b'], table: { header: ['c', 'd'], rows: [['1', '2']] } }, { title: 'E', paragraphs: [] }])).toBe('A\nb\nc\td\n1\t2\n\nE')
})

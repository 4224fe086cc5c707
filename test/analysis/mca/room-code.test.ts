import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compositionOf, compositions, rankOfComposition } from '../../../src/analysis/mca/composition.ts'
import { criteria2019 } from '../../../src/analysis/mca/criteria-2019.ts'
import { checksOut, readSymbols, withChecks, writeSymbols } from '../../../src/analysis/mca/crockford.ts'
import { largestRemainder } from '../../../src/analysis/largest-remainder.ts'
import { decodeRoomCode, encodeRoomCode } from '../../../src/analysis/mca/room-code.ts'
import type { Elicitation } from '../../../src/analysis/mca/weight-set.ts'
import { criteriaOf } from './fixtures.ts'

const ids = criteria2019.map((criterion) => criterion.id)
const named = (values: readonly number[]): Record<string, number> => Object.fromEntries(ids.map((id, index) => [id, values[index]!]))
const list = (highest: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: 0, max: highest }), { minLength: 19, maxLength: 19 })

const points: fc.Arbitrary<Elicitation> = list(3).map((values) => ({ kind: 'punten', points: named(values) }))
const percent: fc.Arbitrary<Elicitation> = list(50).map((values) => ({ kind: 'procent', tenths: named(largestRemainder(values, 1000)), locked: [] }))
const swing: fc.Arbitrary<Elicitation> = fc.tuple(list(20), fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 })).map(([inside, [a, b, c, d]]) => ({
  kind: 'swing', criteria: named(inside.map((level) => 5 * level)), clusters: { bestuur: 5 * a!, uitvoering: 5 * b!, client: 5 * c!, bedrijfsvoering: 5 * d! },
}))
const elicitation = fc.oneof(points, percent, swing)
const party = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null })

const samples: readonly Elicitation[] = [
  { kind: 'punten', points: named(ids.map((_, index) => 1 + (index % 3))) },
  { kind: 'procent', tenths: named(largestRemainder(ids.map((_, index) => 1 + index), 1000)), locked: [] },
  { kind: 'swing', criteria: named(ids.map((_, index) => 5 * (index + 1))), clusters: { bestuur: 100, uitvoering: 40, client: 85, bedrijfsvoering: 5 } },
]

describe('a code from the room', () => {
  it('gives back what was put in', () => {
    fc.assert(fc.property(elicitation, party, (given, who) => {
      const code = encodeRoomCode({ party: who, elicitation: given }, criteria2019).value!
      expect(decodeRoomCode(code, criteria2019)).toEqual({ value: { party: who, elicitation: given }, diagnostics: [] })
    }))
  })

  it('is as short as docs/afweging.md says: 13 symbols for points, 31 for percentages and 26 for swings, in groups of four', () => {
    expect(samples.map((given) => encodeRoomCode({ party: null, elicitation: given }, criteria2019).value!.replaceAll('-', '').length)).toEqual([13, 31, 26])
    const code = encodeRoomCode({ party: 2, elicitation: samples[0]! }, criteria2019).value!
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
  })

  it('may be typed in small letters, with spaces, and with O for nought and l for one', () => {
    const code = encodeRoomCode({ party: 0, elicitation: samples[0]! }, criteria2019).value!
    const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')
    expect(decodeRoomCode(typed, criteria2019)).toEqual(decodeRoomCode(code, criteria2019))
  })

  it.each(samples.map((sample) => [sample.kind, sample] as const))('of kind %s finds every single wrong symbol and every swap of neighbours', (_, sample) => {
    const code = encodeRoomCode({ party: 5, elicitation: sample }, criteria2019).value!
    const { symbols } = readSymbols(code)
    let tried = 0
    symbols.forEach((symbol, at) => {
      for (let other = 0; other < 32; other++) {
        if (other === symbol) continue
        const typed = writeSymbols(symbols.map((value, index) => (index === at ? other : value)))
        const read = decodeRoomCode(typed, criteria2019)
        expect(read.value).toBe(null)
        expect(read.diagnostics).toHaveLength(1)
        tried++
      }
      const next = symbols[at + 1]
      if (next === undefined || next === symbol) return
      const swapped = symbols.map((value, index) => (index === at ? next : index === at + 1 ? symbol : value))
      expect(decodeRoomCode(writeSymbols(swapped), criteria2019).value).toBe(null)
      tried++
    })
    expect(tried).toBeGreaterThan(symbols.length * 31)
  })

  it('finds every pair of wrong symbols in a code for points', () => {
    const { symbols } = readSymbols(encodeRoomCode({ party: 5, elicitation: samples[0]! }, criteria2019).value!)
    for (let a = 0; a < symbols.length; a++) for (let b = a + 1; b < symbols.length; b++) for (let x = 1; x < 32; x++) for (let y = 1; y < 32; y++) {
      if (checksOut(symbols.map((value, index) => (index === a ? value ^ x : index === b ? value ^ y : value)))) throw new Error(`missed ${a} ${b} ${x} ${y}`)
    }
  })

  it('says what is wrong: a strange sign, a length, a typing error, another list, a newer version, nothing', () => {
    const code = encodeRoomCode({ party: null, elicitation: samples[0]! }, criteria2019).value!
    const codeOf = (typed: string, criteria = criteria2019): string | undefined => decodeRoomCode(typed, criteria).diagnostics[0]?.code
    expect(codeOf(code.replace(/.$/, '?'))).toBe('code-teken')
    expect(codeOf(code.slice(0, -1))).toBe('code-lengte')
    expect(codeOf(code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBe('code-typefout')
    expect(codeOf(code, criteriaOf(19))).toBe('code-andere-lijst')
    expect(codeOf(writeSymbols(withChecks([3, ...readSymbols(code).symbols.slice(1, -2)])))).toBe('code-nieuwer')
    expect(codeOf(' - ')).toBe('code-leeg')
    expect(decodeRoomCode(code.slice(0, -1), criteria2019).diagnostics[0]!.message).toMatch(/12 tekens in plaats van 13/)
  })

  it('refuses bounds and weights that do not fit, with a way out', () => {
    expect(encodeRoomCode({ party: null, elicitation: { kind: 'volgorde', order: [ids] } }, criteria2019).diagnostics[0]!.message).toMatch(/bestand/)
    expect(encodeRoomCode({ party: null, elicitation: { kind: 'punten', points: named(ids.map(() => 2.5)) } }, criteria2019).value).toBe(null)
  })
})

describe('numbering percentages', () => {
  it('counts from nought without holes in dictionary order', () => {
    const total = 5
    const count = Number(compositions(total, 3))
    expect(count).toBe(21)
    const all = Array.from({ length: count }, (_, rank) => compositionOf(BigInt(rank), total, 3))
    expect(new Set(all.map(String)).size).toBe(count)
    expect(all.map((values) => Number(rankOfComposition(values)))).toEqual(Array.from({ length: count }, (_, rank) => rank))
    expect(all.every((values) => values.reduce((sum, value) => sum + value, 0) === total)).toBe(true)
    expect([...all].sort((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(all)
  })
})

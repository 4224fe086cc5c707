import { describe, expect, it } from 'vitest'
import { criteria2019 } from '../../../src/analysis/mca/criteria-2019.ts'
import { largestRemainder } from '../../../src/analysis/largest-remainder.ts'
import { partyId, weightsFromCsv } from '../../../src/analysis/mca/read-weights-csv.ts'
import type { WeightSet } from '../../../src/analysis/mca/weight-set.ts'
import { readCells, weightsToCsv } from '../../../src/analysis/mca/weights-csv.ts'
import { criteriaOf } from './fixtures.ts'

const ids = criteria2019.map((criterion) => criterion.id)
const named = <T>(value: (index: number) => T): Record<string, T> => Object.fromEntries(ids.map((id, index) => [id, value(index)]))
const percent = largestRemainder(ids.map((_, index) => index + 1), 1000)

const sets: readonly WeightSet[] = [
  { id: 'hoorn', party: 'Hoorn', elicitation: { kind: 'punten', points: named((index) => 1 + (index % 3) / 2) } },
  { id: 'stede-broec', party: 'Stede Broec', elicitation: { kind: 'procent', tenths: named((index) => percent[index]!), locked: [] } },
  { id: 'koggenland', party: 'Koggenland', elicitation: { kind: 'swing', criteria: named((index) => 100 - index), clusters: { bestuur: 100, uitvoering: 50, client: 12.5, bedrijfsvoering: 0 } } },
  { id: 'enkhuizen', party: 'Enkhuizen', elicitation: { kind: 'grenzen', bounds: named(() => [0.025, 0.1] as const) } },
  { id: 'opmeer', party: 'Opmeer', elicitation: { kind: 'volgorde', order: [ids.slice(0, 3), ...ids.slice(3).map((id) => [id])] } },
]

const small = criteriaOf(2)
const read = (lines: readonly string[], expected: readonly string[] = []) => weightsFromCsv(lines.join('\n'), small, expected)
const codes = (lines: readonly string[], expected: readonly string[] = []): readonly string[] => read(lines, expected).diagnostics.map((found) => found.code)

describe('weights as a file', () => {
  it('comes back as it went, in every form', () => {
    expect(weightsFromCsv(weightsToCsv(sets, criteria2019), criteria2019)).toEqual({ value: sets, diagnostics: [] })
  })

  it('has semicolons, decimal commas and a byte order mark', () => {
    const text = weightsToCsv(sets, criteria2019)
    expect(text.startsWith('\uFEFFcriterium;naam;Hoorn;Stede Broec;')).toBe(true)
    expect(text).toContain('lokale-keuzes;Ruimte voor lokale keuzes (autonomie, lokale identiteit);1,5;')
    expect(text).toContain('2,5 tot 10')
  })

  it('keeps a name with a semicolon or a quote, and makes no formula of one', () => {
    const odd: WeightSet[] = [{ id: 'a-b', party: 'A; "B"', elicitation: { kind: 'punten', points: { c0: 1, c1: 2 } } }, { id: 'som', party: '=som', elicitation: { kind: 'punten', points: { c0: 1, c1: 1 } } }]
    const text = weightsToCsv(odd, small)
    expect(text).toContain(`'=som`)
    expect(weightsFromCsv(text, small).value).toEqual(odd)
    expect(readCells('a;"x""y;\nz"\n\n;;\nb')).toEqual([['a', 'x"y;\nz'], ['b']])
  })

  it('leaves out a wrong column, names it, and keeps the others', () => {
    const lines = ['criterium;naam;Hoorn;Opmeer;Medemblik;Enkhuizen', 'c0;;2;0;-1;veel', 'c1;;3;0;2;1']
    const { value, diagnostics } = read(lines)
    expect(value?.map((set) => set.party)).toEqual(['Hoorn'])
    expect(diagnostics.map((found) => [found.code, found.where])).toEqual([['alles-nul', 'Opmeer'], ['negatief', 'Medemblik'], ['geen-getal', 'Enkhuizen']])
    expect(diagnostics.map((found) => found.message)).toEqual([
      'Opmeer: alle gewichten zijn nul. Geef ten minste één criterium gewicht.',
      'Medemblik: het gewicht van Criterium 0 is negatief; een gewicht is nul of hoger.',
      'Enkhuizen: bij Criterium 0 staat “veel”; dat is geen getal.',
    ])
  })

  it('tells a missing gemeente, an unknown one, and one that is there twice', () => {
    const { value, diagnostics } = read(['criterium;naam;Hoorn;hoorn;Alkmaar', 'c0;;1;2;1', 'c1;;1;1;1'], ['Hoorn', 'Opmeer'])
    expect(diagnostics.map((found) => found.code)).toEqual(['gemeente-ontbreekt', 'gemeente-onbekend', 'gemeente-dubbel'])
    expect(value?.map((set) => set.party)).toEqual(['Hoorn', 'Alkmaar'])
  })

  it('tells an unknown criterion, a missing one, an unknown kind and an empty file', () => {
    expect(codes(['criterium;naam;Hoorn', 'c0;;1', 'c1;;1', 'sfeer;;3'])).toEqual(['criterium-onbekend'])
    expect(codes(['criterium;naam;Hoorn', 'c0;;1'])).toEqual(['criterium-ontbreekt'])
    expect(codes(['criterium;naam;Hoorn', 'soort;;sterren', 'c0;;1', 'c1;;1'])).toEqual(['soort-onbekend'])
    expect(codes(['criterium;naam;Hoorn', 'c0;;4', 'c1;;1'])).toEqual(['te-hoog'])
    expect(codes([''])).toEqual(['bestand-leeg'])
    expect(codes(['criterium;naam;Hoorn', 'soort;;procent', 'c0;;30', 'c1;;60'])).toEqual(['som-klopt-niet'])
  })

  it('makes one id of a name, with or without signs', () => {
    expect(partyId('Súdwest-Fryslân ')).toBe('sudwest-fryslan')
  })
})

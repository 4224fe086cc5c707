import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glossaryEntries } from '../../../src/app/glossary/glossary.ts'
import { termsIn } from '../../../src/app/glossary/glossary-terms.ts'
import { outcomeIds, outcomes } from '../../../src/model/outcomes.ts'
import { parameterIds, parameters } from '../../../src/model/parameters/registry.ts'
import { glossaryForms } from '../../../src/app/glossary/glossary-forms.ts'

const entries = glossaryEntries(readFileSync(new URL('../../../docs/begrippen.md', import.meta.url), 'utf8'))
const found = (text: string): readonly string[] => termsIn(text).map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`)

test('every word of the glossary is found where it stands, and nothing else has a meaning', () => {
  expect(Object.keys(glossaryForms).sort()).toEqual([...new Set(entries.map(({ term }) => term))].sort())
  for (const { term, meaning } of entries) {
    // Two entries are written as more than one word stands in a sentence; one needs its neighbour to be told from another.
    const written = ({ 'krimp, huidig, piek': 'piek', 'inschrijving (BRP)': 'inschrijving', 'GR (gemeenschappelijke regeling)': 'GR', 'termijn': 'tweede termijn' } as Record<string, string>)[term] ?? term
    expect(termsIn(written).map((one) => one.term), term).toContain(term)
    expect(termsIn(`${written[0]!.toUpperCase()}${written.slice(1)}.`).map((one) => one.term), term).toContain(term)
    expect(meaning, term).toMatch(/\.$/)
  }
})

test('a word is found in its other forms, and as a whole', () => {
  expect(found('Startklassen en taallessen voor gezinsmigranten uit twee gemeenten')).toEqual(['startklas: Startklassen', 'les: taallessen', 'gezinsmigrant: gezinsmigranten', 'gemeente: gemeenten'])
  expect(found('Lesuren, lesprijs, groepsgrootte, e-les, geldt, regionaal, budgetjaar')).toEqual([])
  expect(found('Caseload per fte')).toEqual(['caseload: Caseload', 'formatie: fte'])
})

test('of words that overlap the longest is meant', () => {
  expect(found('Eerst een voorlopig PIP, dan het PIP')).toEqual(['voorlopig PIP: voorlopig PIP', 'PIP: PIP'])
  expect(found('De brede intake')).toEqual(['brede intake: brede intake'])
  expect(found('Synthese maken')).toEqual(['synthese maken: Synthese maken'])
})

test('a word with two meanings gets the one that is meant', () => {
  expect(found('Over de termijn')).toEqual(['inburgeringstermijn: termijn'])
  expect(found('Termijn verlengd')).toEqual(['inburgeringstermijn: Termijn'])
  expect(found('De derde termijn van de SPUK')).toEqual(['termijn: derde termijn', 'SPUK: SPUK'])
  expect(found('Bewaar als map')).toEqual([])
  expect(found('PVT en MAP')).toEqual(['PVT: PVT', 'MAP: MAP'])
  expect(found('Zo staat het op dit moment')).toEqual([])
})

test('pieces together are the text, for every name on the page', () => {
  for (const text of [...outcomeIds.map((id) => outcomes[id].label), ...parameterIds.map((id) => parameters[id].label)]) {
    let end = 0
    for (const { start, end: next } of termsIn(text)) {
      expect(start, text).toBeGreaterThanOrEqual(end)
      expect(next, text).toBeGreaterThan(start)
      end = next
    }
    expect(end, text).toBeLessThanOrEqual(text.length)
  }
})

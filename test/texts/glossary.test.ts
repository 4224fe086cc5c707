import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../src/app/glossary/glossary.ts'
import { explainedTerms, piecesOf } from '../../src/texts/glossary.ts'

const glossary = readFileSync(new URL('../../docs/begrippen.md', import.meta.url), 'utf8')

describe('words that explain themselves', () => {
  test('all stand in the glossary, with a meaning', () => {
    for (const term of Object.keys(explainedTerms)) expect(meaningOf(glossary, term), term).toMatch(/\.$/)
  })

  test('have no meaning where the glossary does not have them', () => {
    expect(meaningOf(glossary, 'geen begrip')).toBeNull()
  })

  test('are found in a sentence as they stand there', () => {
    expect(piecesOf('De SPUK betaalt startklassen.')).toEqual([
      { text: 'De ', term: null }, { text: 'SPUK', term: 'SPUK' }, { text: ' betaalt ', term: null }, { text: 'startklassen', term: 'startklas' }, { text: '.', term: null },
    ])
    expect(piecesOf('Brede intake')).toEqual([{ text: 'Brede intake', term: 'brede intake' }])
  })

  test('are marked once in a sentence, and not inside another word', () => {
    const sentence = 'Een leerroute na de leerroute; het leerroutes-beleid en een pipet.'
    expect(piecesOf(sentence).filter(({ term }) => term !== null)).toEqual([{ text: 'leerroute', term: 'leerroute' }])
    expect(piecesOf(sentence).map(({ text }) => text).join('')).toBe(sentence)
    expect(piecesOf('')).toEqual([])
  })
})

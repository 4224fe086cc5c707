import { describe, expect, it } from 'vitest'
import { outcomeIds, outcomes } from '../../../src/model/outcomes.ts'
import * as text from '../../../src/texts/compare/compare.ts'
import { measureOf } from '../../../src/texts/measures.ts'

const pair = { first: 'Integratie', second: 'Opplus' }
const lasten = measureOf('lasten.jaar')
const wachten = measureOf('les.wachtweken')
const plain = (sentence: string): string => sentence.replaceAll('\u00A0', ' ')

describe('the headline', () => {
  it('counts futures out of 100', () => {
    expect(plain(text.headline(pair, lasten, 0.83, 0.17, 1000))).toBe('In 83 van de 100 toekomsten is Integratie goedkoper dan Opplus.')
    expect(plain(text.headline(pair, wachten, 0.912, 0.08, 1000))).toBe('In 91 van de 100 toekomsten is het wachten op een groep bij Integratie korter dan bij Opplus.')
  })

  it('turns round where the other direction occurs more', () => {
    expect(plain(text.headline(pair, lasten, 0.17, 0.83, 1000))).toBe('In 83 van de 100 toekomsten is Integratie duurder dan Opplus.')
  })

  it('says about, below a thousand futures, and never all', () => {
    expect(plain(text.headline(pair, lasten, 0.83, 0.17, 500))).toBe('In ongeveer 8 van de 10 toekomsten is Integratie goedkoper dan Opplus.')
    expect(plain(text.headline(pair, lasten, 1, 0, 1000))).toBe('In meer dan 99 van de 100 toekomsten is Integratie goedkoper dan Opplus.')
  })
})

describe('the size', () => {
  const size = (p10: number, p50: number, p90: number): string => plain(text.sizeSentence(lasten, 'euro', p10, p50, p90, true))

  it('names both sides of nought', () => {
    expect(size(-900_000, -400_000, 100_000)).toBe('Meestal scheelt dat € 0,4 mln per jaar; in 8 van de 10 tussen € 0,1 mln duurder en € 0,9 mln goedkoper.')
  })

  it('names the direction once where both ends agree', () => {
    expect(size(-900_000, -400_000, -100_000)).toBe('Meestal scheelt dat € 0,4 mln per jaar; in 8 van de 10 tussen € 0,1 mln en € 0,9 mln goedkoper.')
    expect(plain(text.sizeSentence(lasten, 'euro', 100_000, 400_000, 900_000, false))).toBe('Meestal scheelt dat € 0,4 mln per jaar; in 8 van de 10 tussen € 0,1 mln en € 0,9 mln duurder.')
  })

  it('has words for ends and medians that would be written as nought', () => {
    expect(size(-900_000, -400_000, 0.2)).toBe('Meestal scheelt dat € 0,4 mln per jaar; in 8 van de 10 tussen geen verschil en € 0,9 mln goedkoper.')
    expect(size(-900, 0, 0)).toBe('Meestal scheelt dat vrijwel niets; in 8 van de 10 tussen geen verschil en € 900 goedkoper.')
    expect(size(-0.1, 0, 0.1)).toBe('Meestal scheelt dat vrijwel niets; in 8 van de 10 geen verschil.')
  })

  it('says so where the median goes against the headline', () => {
    expect(size(-900_000, 200_000, 300_000)).toContain('€ 0,2 mln per jaar (duurder)')
  })

  it('uses percentage points for shares', () => {
    expect(plain(text.sizeSentence(measureOf('groepen.onder-minimum'), 'aandeel', -0.05, -0.03, 0.01, true)))
      .toBe('Meestal scheelt dat 3 procentpunt; in 8 van de 10 tussen 1 procentpunt groter en 5 procentpunt kleiner.')
  })
})

it('refuses an order within the noise, and tells how large the noise is', () => {
  expect(text.noiseSentence(pair)).toBe('Het verschil tussen Integratie en Opplus valt binnen de ruis van de simulatie: geen rangorde.')
  expect(plain(text.noiseSize(lasten, 'euro', -12_000, 20_000))).toBe('Gemiddeld scheelt het € 12,0 dzd per jaar, met een simulatiefout van € 20,0 dzd.')
  expect(plain(text.noiseSize(lasten, 'euro', 0, 20_000))).toBe('Gemiddeld scheelt het vrijwel niets, met een simulatiefout van € 20,0 dzd.')
})

it('says that a choice makes no difference', () => {
  expect(text.equalSentence(pair, wachten)).toBe('In alle toekomsten is het wachten op een groep bij Integratie en Opplus gelijk: de keuze maakt geen verschil.')
  expect(text.equalSentence(pair, lasten)).toContain('kosten Integratie en Opplus evenveel')
})

it('tells who alone stays within budget, most first', () => {
  expect(plain(text.budgetHeadline(pair, 0.27, 0.03, 1000))).toBe('In 27 van de 100 toekomsten blijft alleen Integratie binnen budget, in 3 van de 100 alleen Opplus.')
  expect(plain(text.budgetHeadline(pair, 0, 0.27, 1000))).toBe('In 27 van de 100 toekomsten blijft alleen Opplus binnen budget, in minder dan 1 van de 100 alleen Integratie.')
})

it('has words for every outcome', () => {
  for (const id of outcomeIds) {
    const measure = measureOf(id)
    const sentences = [text.headline(pair, measure, 0.8, 0.2, 1000), text.sizeSentence(measure, outcomes[id].unit, -3, -2, 1, true), text.equalSentence(pair, measure)]
    for (const sentence of sentences) expect(sentence, id).toMatch(/^[A-Z].*\.$/)
    expect(sentences.join(' ')).not.toMatch(/undefined|null|NaN/)
  }
})

it('a unit that both ends of a range share stands once, with the last', () => {
  const share = measureOf('afgerond.binnen-3-jaar')
  expect(text.sizeSentence(share, 'aandeel', 0.02, 0.03, 0.06, false).replaceAll('\u00a0', ' ')).toBe('Meestal scheelt dat 3 procentpunt; in 8 van de 10 tussen 2 en 6 procentpunt groter.')
})

it('the ends of a band share their decimals', () => {
  const plain = text.sizeSentence(measureOf('les.wachtweken'), 'weken', -3.3, -2.6, -2, true).replaceAll('\u00a0', ' ')
  expect(plain).toBe('Meestal scheelt dat 2,6 weken; in 8 van de 10 tussen 2,0 en 3,3 weken korter.')
})

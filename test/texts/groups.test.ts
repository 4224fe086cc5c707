import { describe, expect, test } from 'vitest'
import { caseloadBand, caseloadHeadline, heatTitle, signedDifference, vacancyTitle } from '../../src/texts/caseload.ts'
import { calendarTitle, countedSince, mapTitle, noThreshold, thresholdSentence, thresholdUnsure, waitingTitle } from '../../src/texts/groups.ts'

const crossing = { way: 'op', newcomers: 118, low: 104, high: 136, level: 244 } as const

describe('what Groepen says', () => {
  test('since when is counted, as the model does: of a short plan half of it', () => {
    expect([1, 2, 3, 4, 8].map(countedSince)).toEqual(['een half jaar', 'een jaar', 'anderhalf jaar', 'twee jaar', 'twee jaar'].map((years) => `vanaf ${years} na het besluit`))
  })

  test('how many groups begin, and how many of them too small', () => {
    expect(calendarTitle('2029', 16, 3, 0)).toBe('In 2029 beginnen 16 groepen, 3 daarvan te klein')
    expect(calendarTitle('2029', 16, 0, 0)).toBe('In 2029 beginnen 16 groepen, geen daarvan te klein')
    expect(calendarTitle('2029', 2, 2, 0)).toBe('In 2029 beginnen 2 groepen, allemaal te klein')
    expect(calendarTitle('2029', 1, 0, 0)).toBe('In 2029 begint één groep, en die is groot genoeg')
    expect(calendarTitle('2029', 16, 0, 7)).toBe('In 2029 beginnen 16 groepen: geen begint te klein, 7 worden het later')
    expect(calendarTitle('2029', 16, 1, 1)).toBe('In 2029 beginnen 16 groepen: 1 begint te klein, 1 wordt het later')
    expect(calendarTitle('2029', 1, 0, 1)).toBe('In 2029 begint één groep, en die is pas later te klein')
  })

  test('where the turning point is, or that there is none', () => {
    expect(thresholdSentence('tijd', [crossing])).toBe('Vanaf ongeveer 120 nieuwkomers per jaar (taakstelling 240) beginnen minstens 9 van de 10 mensen binnen 13 weken')
    expect(thresholdSentence('tijd', [{ ...crossing, way: 'neer' }])).toBe('Vanaf ongeveer 120 nieuwkomers per jaar (taakstelling 240) beginnen minder dan 9 van de 10 mensen binnen 13 weken')
    expect(thresholdSentence('vol', [crossing, { ...crossing, way: 'neer', newcomers: 400, level: 620 }])).toBe('Tussen ongeveer 120 nieuwkomers per jaar (taakstelling 240) en ongeveer 400 nieuwkomers per jaar (taakstelling 620) zijn minstens 8 van de 10 groepsweken groot genoeg')
    expect(thresholdUnsure(crossing)).toBe('Tussen 100 en 140 nieuwkomers is niet te zeggen waar de omslag precies ligt.')
    expect(noThreshold('tijd', 'altijd', 56, 480)).toBe('Er is geen omslagpunt: op elk niveau van 55 tot 480 nieuwkomers per jaar beginnen minstens 9 van de 10 mensen binnen 13 weken')
    expect(noThreshold('tijd', 'ruis', 56, 480)).toContain('binnen de ruis')
  })

  test('what a higher minimum does, as far as can be seen', () => {
    expect(mapTitle({ kind: 'lager' }, { kind: 'lager' })).toBe('Een hoger minimum bespaart geld en kost tijd')
    expect(mapTitle({ kind: 'ruis' }, { kind: 'ruis' })).toBe('Het minimum maakt hier geen verschil dat boven de ruis uitkomt')
  })

  test('why people wait, the largest reasons first', () => {
    expect(waitingTitle('36', [{ because: 'er geen docent is', outOfTen: 4 }, { because: 'het schooljaar nog moet beginnen', outOfTen: 2 }, { because: 'x', outOfTen: 1 }]))
      .toBe('Gemiddeld wachten 36 mensen tegelijk op les; 4 van de\u00a010 omdat er geen docent is, 2 van de\u00a010 omdat het schooljaar nog moet beginnen')
  })
})

describe('what Caseload says', () => {
  const band = (p10: number, p50: number, p90: number) => ({ mean: p50, p10, p50, p90 })

  test('how often teams are over their norm', () => {
    expect(caseloadHeadline('Integratie', band(0.07, 0.26, 0.49), '70')).toBe('De teams van Integratie zitten gemiddeld 26% van de maanden boven de norm van 70 mensen per fte')
    expect(caseloadHeadline('Integratie', band(0, 0, 0), '70')).toContain('op of onder de norm')
  })

  test('how many fte fall short, or that there is enough', () => {
    expect(caseloadBand(band(0, 0.1, 0.2), band(1.7, 3.6, 6.3), 60)).toContain('3,6\u00A0fte minder in dienst dan nodig')
    expect(caseloadBand(band(0, 0.1, 0.2), band(-1, 0.01, 1), 60)).toContain('ongeveer zoveel fte')
  })

  test('who is over it most, without an order where it cannot be told', () => {
    expect(heatTitle([{ name: 'Team Hoorn', over: 0.18 }, { name: 'Team zes', over: 0.22 }], 'Team zes')).toBe('Team zes zit het vaakst boven de norm: 22 van de 100 maanden')
    expect(heatTitle([{ name: 'Team Hoorn', over: 0.18 }, { name: 'Team zes', over: 0.22 }], null)).toBe('De teams zitten 18 tot 22 van de 100 maanden boven de norm; het verschil valt binnen de ruis')
    expect(heatTitle([{ name: 'Regionaal team', over: 0.25 }], null)).toBe('Regionaal team zit 25 van de 100 maanden boven de norm')
  })

  test('what turnover does, and where it cannot be told', () => {
    expect(vacancyTitle(0.25, { kind: 'effect', mean: -0.056 }, { kind: 'ruis', mean: -0.001 })).toBe('Met een verloop van 25% per jaar: 6 procentpunt minder gesprekken op tijd en PIP’s binnen 10 weken binnen de ruis gelijk')
    expect(signedDifference('aandeel', -0.056, 0.007)).toBe('−5,6 ± 0,7\u00A0procentpunt')
    expect(signedDifference('weken', 3.3, 1)).toBe('+3,3 ± 1,0\u00A0weken')
  })
})

import { describe, expect, test } from 'vitest'
import { barsTitle, chainBand, chainHeadline, chainTexts, peopleText, weeksBandText, weeksText } from '../../../src/texts/chain/chain.ts'
import { eventSentences, inventedName, lifeTexts, pairedTitle, personSentence, waitSentence } from '../../../src/texts/chain/life.ts'

const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const noWait = { weeks: 0, teKlein: 0, docent: 0, moment: 0, school: 0, most: 0, minimum: 0 }

describe('words of the keten', () => {
  test('people and weeks carry their band once', () => {
    expect(peopleText(271.9, 231, 318)).toBe('272 (231–318)')
    expect(peopleText(12, 12, 12)).toBe('12')
    expect(peopleText(0.3, 0, 0)).toBe('minder dan 1')
    expect(plain(weeksText(1))).toBe('1 week')
    expect(plain(weeksText(6.54))).toBe('6,5 weken')
    expect(plain(weeksText(12.4))).toBe('12 weken')
    expect(weeksText(Number.NaN)).toBe('niemand')
    expect(plain(weeksBandText(6.5, 3, 11))).toBe('6,5 weken (3–11)')
  })

  test('the answer is one sentence with a chance and a wait in it', () => {
    expect(plain(chainHeadline('Integratie', 2029, 0.673, 6.7, null))).toBe('Integratie: van elke 100 mensen die in 2029 beginnen ronden er 67 op tijd af; wachten op een groep duurt meestal 6,7 weken')
    expect(plain(chainHeadline('Integratie', 2033, 0, 6.7, 2034))).toBe('Integratie: van elke 100 mensen die in 2033 beginnen zijn er eind 2034 0 klaar; hoeveel op tijd klaar komen is dan nog niet te zeggen; wachten op een groep duurt meestal 6,7 weken')
    expect(chainBand(0, 0, 2034)).toBe('In 8 van de 10 toekomsten zijn er dan 0 van de 100 klaar; wie vertrekt, telt mee.')
    expect(barsTitle(2029, 'Opplus', 790, 94)).toContain('94 van hen wachten')
  })

  test('no sentence speaks to somebody', () => {
    const texts = [...Object.values(chainTexts), ...Object.values(lifeTexts)].filter((text) => typeof text === 'string')
    for (const text of texts) expect(text).not.toMatch(/\b(je|jij|jouw|u|uw)\b/i)
  })
})

describe('words of a life', () => {
  test('a name belongs to a number and to nobody', () => {
    expect(inventedName(3)).toBe(inventedName(3))
    expect(new Set(Array.from({ length: 200 }, (_, person) => inventedName(person))).size).toBeGreaterThan(15)
    expect(personSentence({ name: 'Aster', doelgroep: 0, leeftijd: 1, profiel: 1, gemeente: 'Hoorn', year: 2029, kinderopvang: true, gezondheid: false, werk: false }))
      .toBe('Aster (verzonnen): statushouder, 28 tot en met 49 jaar, woont in Hoorn sinds 2029, leert gemiddeld, heeft kinderopvang nodig.')
  })

  test('a wait names its causes, and no wait says nothing', () => {
    expect(waitSentence(noWait)).toBe('')
    expect(plain(waitSentence({ ...noWait, weeks: 14, teKlein: 12, moment: 2, most: 6, minimum: 8 })))
      .toBe(' Wachtte 14 weken: 12 weken te weinig mensen op de lijst (een groep begint met 8), 2 weken geen startmoment. Hoogstens 6 mensen op de lijst.')
    expect(plain(waitSentence({ ...noWait, weeks: 9, school: 9 }))).toBe(' Wachtte 9 weken tot de opleiding begon.')
  })

  test('each kind of event has a sentence', () => {
    expect(eventSentences.wachtlijst(0, 0, 1, 8)).toBe('Op de wachtlijst voor de B1-route, A1: 1 persoon op de lijst, een groep begint met 8.')
    expect(plain(eventSentences.pip(1, 2, 3, 1))).toBe('Een voorlopig PIP is vastgesteld: Z-route. De termijn van drie jaar begint. Wachtte 3 weken op een consulent. Er ging 1 taak voor.')
    expect(plain(eventSentences.les(2, 0, 9, true, false, noWait))).toBe('Eerste les Z-route, de eerste 400 uur: een nieuwe groep van 9.')
    expect(plain(eventSentences.afgerond(150))).toBe('Ingeburgerd, 150 weken na het PIP: op tijd.')
    expect(plain(eventSentences.afgerond(157))).toBe('Ingeburgerd, 157 weken na het PIP: na de termijn.')
  })

  test('one person in several scenarios: longer, shorter, as long, or not finished', () => {
    expect(plain(pairedTitle('Aster', 'Opplus', 140, [{ name: 'Integratie', weeks: 138 }, { name: 'Uitbesteding', weeks: 140 }, { name: 'Synthese', weeks: null }])))
      .toBe('Aster bij Opplus: 32 maanden (140 weken); bij Integratie 2 weken korter, Uitbesteding even lang, Synthese niet afgerond')
  })
})

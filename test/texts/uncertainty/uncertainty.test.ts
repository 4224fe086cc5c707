import { expect, test } from 'vitest'
import { parameters } from '../../../src/model/parameters/registry.ts'
import { regretWords, sharesSentence, worthOfAllSentence, worthSentence, worthTiesSentence, worthUnsureSentence } from '../../../src/texts/uncertainty/uncertainty.ts'

const names = { first: 'Integratie', second: 'Opplus' }

test('what knowing everything is worth is said of the pair, and nought in words', () => {
  expect(worthOfAllSentence('kosten.per-inburgeraar', { worth: 12, error: 3 }, names)).toBe('Alles vooraf weten, ook het toeval, zou bij de keuze tussen Integratie en Opplus gemiddeld €\u00A012 (±\u00A0€\u00A03) schelen. Meer kan onderzoek nooit opleveren.')
  expect(worthOfAllSentence('kosten.per-inburgeraar', { worth: 0.2, error: 0.1 })).toBe('Alles vooraf weten, ook het toeval, zou vrijwel niets schelen: bijna altijd is hetzelfde van de twee het beste.')
})

test('what one doubt is worth is said with its error, and what is within it has no order', () => {
  const spec = parameters['afstemming.uren']
  const bare = (text: string): string => text.replaceAll('\u00a0', ' ')
  const worth = { worth: 120, error: 40, changes: 0.23, changesError: 0.06 }
  expect(bare(worthSentence(spec, 'kosten.per-inburgeraar', worth, 1000))).toBe(`${spec.label}: dat uitzoeken verandert de keuze in 23 van de 100 toekomsten (± 6); verwachte opbrengst € 120 (± € 40).`)
  expect(bare(worthSentence(spec, 'lasten.jaar', { ...worth, error: 0.01, changesError: 0.001 }, 300))).toContain('ongeveer 2 van de 10 toekomsten (± 1 van de 100); verwachte opbrengst € 120 (± vrijwel niets) per jaar.')
  expect(worthTiesSentence([['Uren', 'Loon', 'Verloop'], ['Verloop', 'Opkomst']])).toBe('Binnen de simulatiefout even veel waard, en dus zonder volgorde: uren, loon en verloop; verloop en opkomst.')
  expect([worthTiesSentence([]), worthUnsureSentence([])]).toEqual(['', ''])
  expect(worthUnsureSentence(['Loon'])).toBe('Met deze toekomsten niet van nul te onderscheiden: loon.')
})

test('the parts of the doubt say over which difference', () => {
  expect(sharesSentence(0.61, 0.02, 'het verschil tussen A en B')).toBe('Van de twijfel over het verschil tussen A en B hangt 61% aan aannames en 2% aan waarden uit documenten. De rest is toeval, wie er komt en wanneer, of te klein om te zien.')
  expect(sharesSentence(0.08, 0)).toContain('8% aan aannames en zichtbaar niets aan waarden uit documenten')
  expect(sharesSentence(0.08, 0.003)).toContain('minder dan 1% aan waarden')
  expect(sharesSentence(0, 0)).not.toContain('%')
})

test('a share differs in percentage points, and no regret is a word', () => {
  expect(worthOfAllSentence('pip.binnen-10-weken', { worth: 0.004, error: 0.001 }).replaceAll('\u00A0', ' ')).toContain('gemiddeld 0,4 procentpunt (± 0,1 procentpunt) schelen')
  expect(regretWords('pip.binnen-10-weken', 0.0001)).toBe('vrijwel geen')
  expect(regretWords('les.wachtweken', 2.8).replaceAll('\u00A0', ' ')).toBe('2,8 weken')
})

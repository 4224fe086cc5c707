import { expect, test } from 'vitest'
import { regretWords, sharesSentence, worthOfAllSentence } from '../../src/texts/uncertainty.ts'

const names = { first: 'Integratie', second: 'Opplus' }

test('what knowing everything is worth is said of the pair, and nought in words', () => {
  expect(worthOfAllSentence('kosten.per-inburgeraar', 12, names)).toBe('Alles vooraf weten, ook het toeval, zou bij de keuze tussen Integratie en Opplus gemiddeld €\u00A012 schelen. Meer kan onderzoek nooit opleveren.')
  expect(worthOfAllSentence('kosten.per-inburgeraar', 0.2)).toBe('Alles vooraf weten, ook het toeval, zou vrijwel niets schelen: bijna altijd is hetzelfde van de twee het beste.')
})

test('the parts of the doubt say over which difference', () => {
  expect(sharesSentence(0.61, 0.02, 'het verschil tussen A en B')).toBe('Van de twijfel over het verschil tussen A en B hangt 61% aan aannames en 2% aan waarden uit documenten. De rest is toeval, wie er komt en wanneer, of te klein om te zien.')
  expect(sharesSentence(0.08, 0)).toContain('8% aan aannames en zichtbaar niets aan waarden uit documenten')
  expect(sharesSentence(0.08, 0.003)).toContain('minder dan 1% aan waarden')
  expect(sharesSentence(0, 0)).not.toContain('%')
})

test('a share differs in percentage points, and no regret is a word', () => {
  expect(worthOfAllSentence('pip.binnen-10-weken', 0.004).replaceAll('\u00A0', ' ')).toContain('gemiddeld 0,4 procentpunt schelen')
  expect(regretWords('pip.binnen-10-weken', 0.0001)).toBe('vrijwel geen')
  expect(regretWords('les.wachtweken', 2.8).replaceAll('\u00A0', ' ')).toBe('2,8 weken')
})

import { expect, test } from 'vitest'
import { changedValueWords, changeSizeWords, orderSentence, spreadWords } from '../../../src/texts/uncertainty/stress.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('a value and its spread are written on one scale, with the unit once', () => {
  expect(plain(spreadWords('les.wachtweken', 200, 7.4, 8.6, 10))).toBe('8,6 weken (7,4–10,0)')
  expect(plain(spreadWords('kosten.per-inburgeraar', 200, 14_300, 16_300, 17_800))).toBe('€ 16,3 dzd (14,3–17,8)')
})

test('a difference that would be written as nought is told in words', () => {
  expect(plain(changeSizeWords('pip.weken', { kind: 'ruis', mean: 0.01, halfWidth: 0.02 }))).toBe('vrijwel niets ± minder dan 0,1 weken, binnen de ruis')
  expect(plain(changeSizeWords('pip.weken', { kind: 'effect', mean: 2.1, halfWidth: 0.3 }))).toBe('+2,1 ± 0,3 weken')
})

test('several pairs that can be told apart now are counted, not one of them named', () => {
  const order = { moves: [], swaps: [], lost: [], gained: [[1, 0], [2, 0]] as const }
  expect(orderSentence(order, ['A', 'B', 'C'], false)).toBe('De volgorde blijft; 2 paren scenario’s zijn nu wel uit elkaar te houden.')
  expect(orderSentence({ ...order, gained: [[1, 0]] }, ['A', 'B', 'C'], false)).toBe('De volgorde blijft; B is nu wel beter dan A.')
})

test('a value that came from a factor is written in the figures that anybody means', () => {
  const fixed = (value: number) => [{ kind: 'fixed', value } as const]
  expect(plain(changedValueWords('instroom.taakstelling', fixed(422), fixed(422 * 535 / 376)))).toBe('Taakstelling per jaar: 422 → 600 per jaar')
  expect(changedValueWords('instroom.realisatie', [{ kind: 'triangular', low: 0.55, mode: 0.75, high: 0.95 }], fixed(0.75 / 7))).toContain('10,7%')
})

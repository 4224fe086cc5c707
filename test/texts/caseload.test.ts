import { expect, test } from 'vitest'
import { caseloadBand } from '../../src/texts/caseload.ts'

const band = (p10: number, p50: number, p90: number) => ({ p10, p50, p90, mean: p50 })
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

test('fte that are short and fte that are over keep their own word, and none is below nought', () => {
  expect(plain(caseloadBand(band(0.1, 0.2, 0.4), band(-0.4, 1, 2.7), 40))).toContain('in 8 van de 10 toekomsten van 0,4 fte over tot 2,7 fte tekort')
  expect(plain(caseloadBand(band(0.1, 0.2, 0.4), band(0.5, 1, 2.7), 40))).toContain('tekort in 8 van de 10 toekomsten: 0,5–2,7 fte')
  expect(plain(caseloadBand(band(0.1, 0.2, 0.4), band(-2.7, -1, -0.5), 40))).toContain('over in 8 van de 10 toekomsten: 0,5–2,7 fte')
})

test('a shortage beside a load under the norm says where it comes from', () => {
  expect(caseloadBand(band(0.1, 0.2, 0.4), band(0.5, 1, 2.7), 40)).toContain('Nodig telt ook de uren')
  expect(caseloadBand(band(0.6, 0.8, 0.9), band(0.5, 1, 2.7), 40)).not.toContain('Nodig telt ook de uren')
  expect(caseloadBand(band(0.1, 0.2, 0.4), band(-2.7, -1, -0.5), 40)).not.toContain('Nodig telt ook de uren')
})

import { expect, test } from 'vitest'
import { csvText } from '../../src/app/csv-text.ts'

test('a table keeps its letters, whichever spreadsheet wrote it', () => {
  expect(csvText(new TextEncoder().encode('\ufeffSúd;1'))).toBe('Súd;1')
  expect(csvText(new Uint8Array([0x53, 0xfa, 0x64]))).toBe('Súd')
  expect(csvText(new Uint8Array([0xff, 0xfe, 0x53, 0, 0xfa, 0]))).toBe('Sú')
})

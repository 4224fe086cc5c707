import { describe, expect, test } from 'vitest'
import { missingTools, offerPdfTools } from './pdf-tools.mjs'

describe('the tools that read a PDF', () => {
  test('are asked for only where they are missing', () => {
    expect(missingTools(() => true)).toEqual([])
    expect(offerPdfTools(() => true, false)).toBe('')
    expect(missingTools((program) => program === 'qpdf').map(({ program }) => program)).toEqual(['pdftotext'])
  })

  test('are named in one sentence where they cannot be installed', () => {
    expect(offerPdfTools(() => false, false)).toBe('Zonder qpdf en pdftotext worden enkele tests van het rapport overgeslagen; installeer qpdf en poppler-utils.')
  })
})

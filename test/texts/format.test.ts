import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { chanceFigure, formatBand, formatChance, formatNumber, formatOutcome, formatSize, isNoughtWhenWritten, scalesOfRow, splitOn, splitOutcome } from '../../src/texts/format.ts'
import type { DisplayUnit } from '../../src/texts/format.ts'

/** `_` is a no-break space, `-` a true minus, `~` an en dash. */
const written = (text: string): string => text.replaceAll('_', '\u00A0').replaceAll('-', '\u2212').replaceAll('~', '\u2013')

describe('one value', () => {
  const cases: readonly (readonly [DisplayUnit, number, string])[] = [
    ['euro', 400_000, '€_0,4_mln'],
    ['euro', 3_120_000, '€_3,1_mln'],
    ['euro', 123_400_000, '€_123_mln'],
    ['euro', 19_900, '€_19,9_dzd'],
    ['euro', 99_949, '€_99,9_dzd'],
    ['euro', 99_950, '€_0,1_mln'],
    ['euro', 1_234, '€_1.230'],
    ['euro', 999.6, '€_1.000'],
    ['euro', 14, '€_14'],
    ['euro', 0, '€_0'],
    ['euro', -0.2, '€_0'],
    ['euro', -400_000, '€_-0,4_mln'],
    ['weken', 8, '8_weken'],
    ['weken', 8.24, '8,2_weken'],
    ['weken', 1, '1_week'],
    ['weken', 13.6, '14_weken'],
    ['maanden', 32.4, '32_maanden'],
    ['personen', 1, '1_persoon'],
    ['personen', 1_234, '1.230_personen'],
    ['fte', 4.25, '4,3_fte'],
    ['fte', 4, '4,0_fte'],
    ['minuten', 20, '20_minuten'],
    ['aantal', 2.3, '2,3'],
    ['aandeel', 0.45, '45%'],
    ['aandeel', 0, '0%'],
    ['aandeel', 1, '100%'],
    ['aandeel', 0.004, '0,4%'],
    ['aandeel', 0.0049, '0,5%'],
    ['aandeel', 0.996, '99,6%'],
    ['aandeel', -0.08, '-8%'],
    ['kans', 0.83, '83_van de_100'],
    ['kans', 0, 'minder dan 1_van de_100'],
    ['kans', 1, 'meer dan 99_van de_100'],
    ['weken', Number.NaN, 'geen cijfer'],
  ]
  it.each(cases)('writes %s %d as %s', (unit, value, text) => {
    expect(formatOutcome(unit, value)).toBe(written(text))
  })

  it('never has more than three significant figures, a hyphen for a minus, or a plain space before a unit', () => {
    const units: readonly DisplayUnit[] = ['euro', 'weken', 'maanden', 'personen', 'fte', 'aantal', 'minuten', 'aandeel']
    fc.assert(fc.property(fc.constantFrom(...units), fc.double({ min: -9e8, max: 9e8, noNaN: true }), (unit, value) => {
      const text = formatOutcome(unit, value)
      expect(text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length).toBeLessThanOrEqual(3)
      expect(text).not.toMatch(/[- ]/)
      expect(text).not.toMatch(/\u2212(?![^1-9]*[1-9])/)
    }))
  })
})

describe('a band', () => {
  const cases: readonly (readonly [DisplayUnit, number, number, string])[] = [
    ['euro', 17_600, 22_900, '€_17,6~22,9_dzd'],
    ['euro', 80_000, 320_000, '€_0,1~0,3_mln'],
    ['euro', -100_000, 900_000, '€_-0,1 tot 0,9_mln'],
    ['weken', 7.8, 23.2, '8~23_weken'],
    ['weken', 4.25, 7, '4,3~7,0_weken'],
    ['aandeel', 0.69, 0.9, '69~90%'],
    ['aandeel', 0.002, 0.02, '0~2%'],
    ['personen', 12, 12.3, '12_personen'],
    ['weken', Number.NaN, 3, 'geen cijfer'],
  ]
  it.each(cases)('writes %s %d to %d as %s', (unit, low, high, text) => {
    expect(formatBand(unit, low, high)).toBe(written(text))
  })

  it('stands beside a value on the same scale', () => {
    expect(splitOutcome('euro', 99_000, [80_000, 130_000])).toEqual({ figure: written('€_0,1'), unit: 'mln' })
    expect(splitOutcome('euro', 19_900, [17_600, 22_900])).toEqual({ figure: written('€_19,9'), unit: 'dzd' })
    expect(splitOutcome('aandeel', 0.81, [0.69, 0.9])).toEqual({ figure: '81%', unit: '' })
  })
})

it('writes a row in one way, unless an amount would lose its figures', () => {
  const row = (...columns: readonly (readonly number[])[]) => scalesOfRow('weken', columns).map((scale, index) => splitOn(scale, columns[index]![0]!).figure)
  expect(row([8.8, 10.2], [6.1, 7.7])).toEqual(['8,8', '6,1'])
  expect(row([12, 14.2], [11.3, 15])).toEqual(['12', '11'])
  expect(row([120, 140], [6.1, 7.7])).toEqual(['120', '6'])
  const euros = (...columns: readonly (readonly number[])[]) => scalesOfRow('euro', columns).map((scale, index) => written(splitOn(scale, columns[index]![0]!).figure + splitOn(scale, columns[index]![0]!).unit))
  expect(euros([9900], [10_100])).toEqual([written('€_9,9dzd'), written('€_10,1dzd')])
  expect(euros([20_000], [150_000])).toEqual([written('€_20,0dzd'), written('€_0,2mln')])
})

describe('a difference', () => {
  it('has no sign, and shares differ in percentage points', () => {
    expect(formatSize('euro', -12_340)).toBe(written('€_12,3_dzd'))
    expect(formatSize('aandeel', -0.034)).toBe(written('3_procentpunt'))
    expect(formatSize('aandeel', 0.004)).toBe(written('0,4_procentpunt'))
  })

  it('is nought only where its figure is: a hundred is a size', () => {
    expect(isNoughtWhenWritten('euro', 0.4)).toBe(true)
    expect(isNoughtWhenWritten('euro', -99.6)).toBe(false)
    expect(isNoughtWhenWritten('personen', 100)).toBe(false)
    expect(isNoughtWhenWritten('kans', 0.004)).toBe(true)
    expect(isNoughtWhenWritten('kans', 0.01)).toBe(false)
    expect(isNoughtWhenWritten('kans', 1)).toBe(false)
  })
})

describe('a chance', () => {
  it('is told in whole futures out of 100, and never as nought or all', () => {
    expect(formatChance(0.834, 1000)).toBe(written('83_van de_100'))
    expect(formatChance(0.0049, 1000)).toBe(written('minder dan 1_van de_100'))
    expect(formatChance(0.995, 1000)).toBe(written('meer dan 99_van de_100'))
    expect(chanceFigure(0.5)).toBe('50')
    expect(chanceFigure(1)).toBe('meer dan 99')
  })

  it('is told in tenths below a thousand futures', () => {
    expect(formatChance(0.834, 999)).toBe(written('ongeveer_8_van de_10'))
    expect(formatChance(0.04, 200)).toBe(written('minder dan 1_van de_10'))
    expect(formatChance(0.97, 200)).toBe(written('meer dan 9_van de_10'))
  })
})

it('writes bare numbers with a comma and a point', () => {
  expect(formatNumber(1234.56, 1)).toBe('1.234,6')
  expect(formatNumber(-0.04, 1)).toBe('0,0')
})

import { describe, expect, it } from 'vitest'
import { readEntry } from '../../../src/app/levers/lever-entry.ts'

const read = (text: string, factor = 1, range: readonly [number, number] = [0, 6000]) => readEntry(text, factor, range)
const value = (setting: unknown) => ({ ok: true, setting })

describe('a typed value', () => {
  it('may be a number in Dutch writing', () => {
    expect(read('150')).toEqual(value(150))
    expect(read(' 1.200 ')).toEqual(value(1200))
    expect(read('1.234.567,5', 1, [0, 1e7])).toEqual(value(1234567.5))
    expect(read('0,5')).toEqual(value(0.5))
    expect(read('0.5')).toEqual(value(0.5))
    expect(read('€ 15.000', 1, [0, 20000])).toEqual(value(15000))
    expect(read('12 weken')).toEqual(value(12))
  })

  it('may be a range, with a hyphen, a dash or words', () => {
    for (const text of ['140-190', '140–190', '140 – 190', '140 tot 190', '140 t/m 190']) {
      expect(read(text)).toEqual(value({ kind: 'uniform', low: 140, high: 190 }))
    }
  })

  it('may be below zero', () => {
    expect(read('-20', 100, [-0.3, 0.3])).toEqual(value(-0.2))
    expect(read('−20–20', 100, [-0.3, 0.3])).toEqual(value({ kind: 'uniform', low: -0.2, high: 0.2 }))
  })

  it('is read in the unit that is shown', () => {
    expect(read('35%', 100, [0, 1])).toEqual(value(0.35))
  })

  it('is a number where both ends are equal', () => {
    expect(read('150-150')).toEqual(value(150))
  })

  it('is refused with its own reason', () => {
    expect(read('  ')).toEqual({ ok: false, problem: 'empty' })
    expect(read('veel')).toEqual({ ok: false, problem: 'not-a-number' })
    expect(read('1-2-3')).toEqual({ ok: false, problem: 'not-a-number' })
    expect(read('1e400')).toEqual({ ok: false, problem: 'not-a-number' })
    expect(read('190-140')).toEqual({ ok: false, problem: 'reversed' })
    expect(read('7000')).toEqual({ ok: false, problem: 'out-of-range' })
    expect(read('140-7000')).toEqual({ ok: false, problem: 'out-of-range' })
  })
})

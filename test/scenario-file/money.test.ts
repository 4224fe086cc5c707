import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MoneyChoices } from '../../src/model/money.ts'
import { moneyKeyIds, moneyNumberIds, moneyNumbers, moneyPolicyIds } from '../../src/model/money.ts'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseText, parseValue } from '../../src/scenario-file/parse.ts'
import { serialise } from '../../src/scenario-file/serialise.ts'
import { changed, session, sessionFile } from './valid-files.ts'

const someNumbers = fc.subarray([...moneyNumberIds]).chain((ids) => fc.record(Object.fromEntries(ids.map((id) => {
  const [min, max] = moneyNumbers[id].range
  const value = fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)
  return [id, fc.oneof(value, fc.tuple(value, value).map(([a, b]) => ({ kind: 'uniform' as const, low: Math.min(a, b), high: Math.max(a, b) })))]
}))))
const someMoney: fc.Arbitrary<MoneyChoices> = fc.record({ on: fc.shuffledSubarray([...moneyPolicyIds]), numbers: someNumbers, key: fc.constantFrom(...moneyKeyIds) }) as fc.Arbitrary<MoneyChoices>

const money: MoneyChoices = { on: ['korting'], numbers: { 'korting.vanaf': 2029 }, key: 'taakstelling' }
const file = { ...sessionFile, money }

function messages(value: unknown): readonly string[] {
  const answer = parseValue(value)
  return isDiagnostics(answer) ? answer.map(({ message }) => message) : []
}

describe('choices about money in a session file', () => {
  test('come back whatever they are, and a session without them has none', () => {
    fc.assert(fc.property(someMoney, (chosen) => {
      expect(parseText(serialise({ kind: 'session', session: { ...session, money: chosen } }))).toEqual({ kind: 'session', session: { ...session, money: chosen } })
    }), { numRuns: 40 })
    expect(serialise({ kind: 'session', session })).not.toContain('"money"')
  })

  test('are refused with the place where a rule or number cannot be', () => {
    expect(messages(changed(file, ['money', 'key'], 'eerlijk'))[0]).toContain('`money.key`')
    expect(messages(changed(file, ['money', 'numbers', 'korting.vanaf'], 1900))[0]).toContain('2026')
    expect(messages(changed(file, ['money', 'on'], ['korting', 'korting']))[0]).toContain('één keer')
  })
})

test('every switch and every number about money has a source or a reason, and a baseline within its range', () => {
  for (const id of moneyNumberIds) {
    const { baseline, range, evidence } = moneyNumbers[id]
    const values = typeof baseline === 'number' ? [baseline] : Object.values(baseline).filter((value) => typeof value === 'number')
    for (const value of values) expect(value >= range[0] && value <= range[1], id).toBe(true)
    for (const { strength, quote, reason } of evidence) expect(strength === 'aanname' ? reason : quote, id).toBeTruthy()
  }
})

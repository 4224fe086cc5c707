import { expect, test } from 'vitest'
import { groupsWhere } from '../../src/report/noise-sentences.ts'
import { bestOf100, budgetForAll } from '../../src/texts/report/report.ts'

const alike = (...pairs: readonly string[]) => (a: number, b: number): boolean => pairs.includes(`${a}${b}`)

test('scenarios that cannot be told apart are named together, also where another stands between them', () => {
  expect(groupsWhere(4, alike('13'))).toEqual([[1, 3]])
  expect(groupsWhere(4, alike('12', '13', '23'))).toEqual([[1, 2, 3]])
  expect(groupsWhere(4, () => true)).toEqual([[0, 1, 2, 3]])
  expect(groupsWhere(4, () => false)).toEqual([])
})

test('one that is like two others that differ is named with each', () => {
  expect(groupsWhere(3, alike('01', '12'))).toEqual([[0, 1], [1, 2]])
  expect(groupsWhere(5, alike('04', '14', '01', '23'))).toEqual([[0, 1, 4], [2, 3]])
})

test('of the budget only what holds for every scenario, beyond the simulation error, is said of all', () => {
  const at = (...chances: readonly number[]) => budgetForAll(chances.map((chance) => ({ chance, error: 0.05 })))
  expect(at(0.07, 0.4)).toBe('Geen van de scenario’s blijft in de meeste toekomsten binnen budget.')
  expect(at(0.07, 0.46)).toBe('')
  expect(at(0.6, 0.9)).toBe('Elk scenario blijft in de meeste toekomsten binnen budget.')
  expect(at(0.1)).toBe('Het scenario blijft in de meeste toekomsten niet binnen budget.')
  expect(at(Number.NaN, 0.1)).toBe('')
  expect(at()).toBe('')
})

test('a share of the futures carries its simulation error in the same hundred', () => {
  expect(bestOf100(0.474, 0.0691).replaceAll('\u00a0', ' ')).toBe('47 van de 100 ± 7')
  expect(bestOf100(0, 0.001).replaceAll('\u00a0', ' ')).toBe('0 van de 100 ± 1')
})

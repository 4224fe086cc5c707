import { expect, test } from 'vitest'
import type { RunHeader } from '../../cli/run-header.ts'
import { summaryTable } from '../../cli/summary-table.ts'
import type { Results } from '../../src/experiment/results.ts'
import { outcomeIds } from '../../src/model/outcomes.ts'
import type { OutcomeId } from '../../src/model/outcomes.ts'

/** One future of two scenarios; every outcome that is not given is nought. */
function table(given: Partial<Record<OutcomeId, readonly [number, number]>>): string {
  const values = [0, 1].flatMap((scenario) => outcomeIds.map((id) => given[id]?.[scenario] ?? 0))
  const header = { model: { name: 'x', version: '1.2.0' }, planKey: 'abc', seed: '1', region: { name: 'Hier' }, scenarios: [{ id: 'a', name: 'Een' }, { id: 'b', name: 'Twee' }] } as unknown as RunHeader
  const results = { planKey: 'abc', scenarioIds: ['a', 'b'], months: 0, completed: 1, outcomes: Float64Array.from(values), series: new Float32Array(), bookYears: 0, gemeenten: 0, books: new Float32Array() } as Results
  return summaryTable(header, results).replaceAll('\u00a0', ' ')
}

const rowOf = (text: string, label: string) => text.split('\n').find((line) => line.startsWith(label))!.split(/ {2,}/)

test('the columns of a row share their unit', () => {
  expect(rowOf(table({ 'kosten.per-inburgeraar': [10_200, 9_700] }), 'Kosten per inburgeraar').slice(1)).toEqual(['€ 10,2 (10,2) dzd', '€ 9,7 (9,7) dzd'])
})

test('what was counted in no future is said once', () => {
  expect(rowOf(table({ 'pip.binnen-10-weken': [Number.NaN, 0.5] }), 'PIP binnen 10 weken').slice(1)).toEqual(['geen cijfer', '50% (50%)'])
})

import { expect, test } from 'vitest'
import file from '../../scenarios/westfriesland/mca-2019.json'
import { analyseMca } from '../../src/analysis/mca/analysis.ts'
import type { McaInput } from '../../src/analysis/mca/analysis.ts'
import { measured2019, meanWeights2019 } from '../../src/analysis/mca/opening-2019.ts'
import { createMcaApi } from '../../workers/mca-api.ts'
import type { McaFacts } from '../../workers/mca-api.ts'
import { createMcaSender } from '../../workers/mca-sender.ts'

const ids = ['opplus', 'integratie', 'uitbesteding']
const criteria = measured2019(file, ids)
const input: McaInput = { criteria, scenarios: ids.map((id) => ({ id, name: id })), results: null, parties: [{ set: meanWeights2019(file), size: {} }], aggregation: 'gelijk', seed: 's', weightSamples: 50 }

function watched() {
  const api = createMcaApi()
  const sent: (McaFacts | null)[] = []
  const ask = createMcaSender(async (number, facts, weights) => {
    sent.push(facts)
    return structuredClone(api.analyse(number, structuredClone(facts), structuredClone(weights)))
  })
  return { ask, sent, api }
}

test('facts travel once, and other weights give what a whole analysis gives', async () => {
  const { ask, sent } = watched()
  await ask(input)
  const heavier: McaInput = { ...input, scenarios: ids.map((id) => ({ id, name: id })), parties: [{ set: { id: 'x', party: 'X', elicitation: { kind: 'punten', points: Object.fromEntries(criteria.map(({ criterion }, index) => [criterion.id, 1 + (index % 3)])) } }, size: {} }] }
  expect(await ask(heavier)).toEqual(analyseMca(heavier))
  expect(sent.map((facts) => facts !== null)).toEqual([true, false])
})

test('other criteria, another seed or other names are sent anew', async () => {
  const { ask, sent } = watched()
  await ask(input)
  await ask({ ...input, criteria: criteria.slice(0, 18) })
  await ask({ ...input, seed: 't' })
  await ask({ ...input, scenarios: ids.map((id) => ({ id, name: `${id}!` })) })
  expect(sent.every((facts) => facts !== null)).toBe(true)
})

test('facts that were never sent are a mistake, not a silent answer', () => {
  expect(() => watched().api.analyse(1, null, input)).toThrow('never sent')
})

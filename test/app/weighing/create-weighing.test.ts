import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRoot, createSignal } from 'solid-js'
import file from '../../../scenarios/westfriesland/mca-2019.json'
import { analyseMca } from '../../../src/analysis/mca/analysis.ts'
import type { McaInput } from '../../../src/analysis/mca/analysis.ts'
import { createWeighing, QUICK_SAMPLES, REST_MS } from '../../../src/app/weighing/create-weighing.ts'
import type { WeighingModel } from '../../../src/app/weighing/create-weighing.ts'
import type { ShownRun } from '../../../src/app/run/create-run.ts'
import { inForm } from '../../../src/app/weighing/elicitation.ts'
import { addParty, putParty, setPointsFrom } from '../../../src/app/weighing/change-weighing.ts'
import { passesHeaviest, pointsOf } from '../../../src/app/weighing/shown-weights.ts'
import { createWorkspace } from '../../../src/app/workspace.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { resultsOf } from '../../analysis/mca/fixtures.ts'
import { aDraft } from '../a-draft.ts'

const named = (id: string): Scenario => ({ ...aDraft.scenarios[0]!, id, name: id })
const draft = { ...aDraft, scenarios: ['opplus', 'integratie', 'uitbesteding'].map(named) }

function begin(fails = false) {
  const asked: McaInput[] = []
  const workspace = createWorkspace(draft)
  const [shown, setShown] = createSignal<ShownRun | null>(null)
  const weigher = {
    analyse: async (input: McaInput) => {
      asked.push(input)
      if (fails) throw new Error('stuk')
      return analyseMca({ ...input, weightSamples: 50 })
    },
  }
  let model!: WeighingModel
  const dispose = createRoot((end) => {
    model = createWeighing({ workspace, shown, mca2019Of: () => file, weigher })
    return end
  })
  return { asked, workspace, setShown, model, dispose }
}

const rest = () => vi.advanceTimersByTimeAsync(REST_MS)
const run = (seconds: number, complete = true): ShownRun => ({
  key: String(seconds), plan: { ...aDraft, region: draft.region } as unknown as ShownRun['plan'], complete,
  results: resultsOf(['opplus', 'integratie', 'uitbesteding'], { reistijd: Array.from({ length: 20 }, (_, future) => [10 + (future % 3), 20, 30]) }),
})

describe('weighing', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  test('answers at once with few weighings, and with all of them when the hand rests', async () => {
    const { asked, model, dispose } = begin()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked.map((input) => input.weightSamples)).toEqual([QUICK_SAMPLES])
    expect(model.weighed()!.sentences!.headline).toContain('uitbesteding')
    await rest()
    expect(asked.map((input) => input.weightSamples)).toEqual([QUICK_SAMPLES, 10_000])
    expect(model.status().kind).toBe('ready')
    dispose()
  })

  test('has the points of the simulation before anybody weighs, and where the rest is not scored', async () => {
    const { model, setShown, workspace, dispose } = begin()
    setShown(run(1))
    const travel = model.weighing().criteria.find(({ criterion }) => criterion.simulation?.outcome === 'reistijd')!.criterion.id
    model.change('begin', (weighing) => ({ ...setPointsFrom(weighing, travel, 'simulatie'), parties: [] }))
    await rest()
    expect(model.weighed()!.analysis).toBeNull()
    const points = () => workspace.draft().scenarios.map(({ id }) => pointsOf(model, model.weighing().criteria.find(({ criterion }) => criterion.id === travel)!, id))
    const [first, second, third] = points() as number[]
    expect(first).toBeGreaterThan(second!)
    expect(second).toBeGreaterThanOrEqual(third!)
    dispose()
  })

  test('says that a change asks for more than the heaviest weight, and not where weights are shares', async () => {
    const { model, dispose } = begin()
    await rest()
    expect(passesHeaviest(model)).toBe(true)
    model.change('Gemiddelde van 2019', (weighing) => {
      const [set] = weighing.parties
      return putParty(weighing, { ...set!, elicitation: inForm(set!, 'procent', weighing.criteria) })
    })
    await rest()
    expect(passesHeaviest(model)).toBe(false)
    dispose()
  })

  test('keeps only the answer to the newest question, and undo asks the old one again', async () => {
    const { asked, model, workspace, dispose } = begin()
    await rest()
    model.change('Hoorn', (weighing) => addParty(weighing, 'Hoorn'))
    model.change('Opmeer', (weighing) => addParty(weighing, 'Opmeer'))
    await rest()
    expect(asked).toHaveLength(5)
    expect(model.weighed()!.analysis!.parties.map((party) => party.party)).toEqual(['Hoorn', 'Opmeer'])
    workspace.undo()
    workspace.undo()
    await rest()
    expect(model.weighed()!.analysis!.parties.map((party) => party.party)).toEqual(['Gemiddelde van 2019'])
    expect(workspace.draft()).toBe(draft)
    dispose()
  })

  test('waits for the simulation where a criterion reads it, and keeps the last whole run while another is under way', async () => {
    const { model, setShown, dispose } = begin()
    model.change('simulatie', (weighing) => setPointsFrom(weighing, 'maatwerk-voorwaarden', 'simulatie'))
    await rest()
    expect(model.status().kind).toBe('waiting')
    setShown(run(1))
    await rest()
    expect(model.weighed()!.analysis!.table.futures).toBe(20)
    const before = model.weighed()
    setShown(run(2, false))
    await rest()
    expect(model.weighed()).toBe(before)
    dispose()
  })

  test('a question that has nothing to do with weighing is not asked again', async () => {
    const { asked, workspace, dispose } = begin()
    await rest()
    workspace.change('kijken', (now) => ({ ...now, view: { ...now.view, measure: 'lasten.jaar' } }))
    await rest()
    expect(asked).toHaveLength(2)
    dispose()
  })

  test('says what went wrong and can be asked again', async () => {
    const { asked, model, dispose } = begin(true)
    await rest()
    expect(model.status()).toEqual({ kind: 'failed', detail: 'stuk' })
    model.retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked.length).toBeGreaterThan(2)
    dispose()
  })
})

import { beforeAll, expect, test } from 'vitest'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import { makePlan } from '../../../src/experiment/make-plan.ts'
import type { Results } from '../../../src/experiment/results.ts'
import { outcomeColumn } from '../../../src/experiment/results.ts'
import { run } from '../../../src/experiment/run.ts'
import { stressCards } from '../../../src/experiment/stress/cards.ts'
import type { SettingsChange } from '../../../src/experiment/stress/change.ts'
import { changedPlan } from '../../../src/experiment/stress/change.ts'
import { instruments } from '../../../src/experiment/stress/instruments.ts'
import type { OutcomeId } from '../../../src/model/outcomes.ts'
import { outcomeIds } from '../../../src/model/outcomes.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { noAdjustments } from '../../../src/model/scenario.ts'
import { withMoneyRules } from '../../../src/analysis/stress/money.ts'
import { defaultMoney } from '../../../src/model/money.ts'
import { allRegions } from '../../app/stress/shipped.ts'

/** Every card and instrument against the model itself, in a few futures: something has to change, and what it says first. */

const FUTURES = 3
const { region, scenarios } = allRegions.find((one) => one.region.id === 'westfriesland')!
const plan = makePlan({ region, scenarios, adjustments: noAdjustments, seed: 'kaarten', horizonYears: 6 })
const executor = createLocalExecutor()
let before: Results

async function simulated(asked: Plan, onlyOutcomes: boolean): Promise<Results> {
  const end = await run(asked, executor, { replications: FUTURES, ...(onlyOutcomes ? { onlyOutcomes: true as const } : {}) })
  if (end.kind !== 'complete') throw new Error('not complete')
  return end.results
}

beforeAll(async () => { before = await simulated(plan, false) })

const changes: readonly SettingsChange[] = [...stressCards.flatMap((card) => (card.kind === 'wereld' ? [card] : [])), ...instruments]

/** Which outcome a change is about. */
const about: Readonly<Record<string, OutcomeId>> = {
  'instroompiek': 'instroom.statushouders', 'taakstelling-halveert': 'instroom.statushouders', 'docententekort': 'groepen.docententekort', 'aanbieder-weg': 'les.wachtweken', 'personeelstekort': 'gesprekken.op-tijd',
  'gezinsmigranten-dubbel': 'instroom.gezinsmigranten', 'hogere-lesprijs': 'kosten.per-statushouder',
  'vroege-start': 'pip.weken', 'startklas-voor': 'lasten.startklas', 'startgroep-na': 'lasten.startklas', 'handhaving': 'pip.weken', 'een-consulent': 'contactpersonen',
  'mentoren': 'lasten.begeleiding', 'begeleiding-twee-jaar': 'lasten.begeleiding', 'begeleiding-meer-uren': 'lasten.begeleiding', 'langer-ontzorgen': 'fte.nodig',
  'groepen-met-buren': 'les.wachtweken', 'volumegarantie': 'lasten.volumegarantie', 'intensieve-start': 'afgerond.maanden', 'avondgroepen': 'afgerond.binnen-3-jaar',
  'kinderopvang': 'lasten.kinderopvang', 'reiskosten': 'lasten.reis', 'participatie-op-locatie': 'lasten.z-participatie', 'duale-trajecten': 'werk-of-opleiding',
}

test.each(changes.map((change) => [change.id, change] as const))('%s changes what it is about', async (id, change) => {
  const outcome = about[id]
  expect(outcome, 'every change says here what it is about').toBeDefined()
  // Where every scenario has it already there is nothing to see: then without it first.
  const base = id === 'groepen-met-buren' ? withSmallPools(plan) : plan
  const was = base === plan ? before : await simulated(base, true)
  const now = await simulated(changedPlan(base, region, change), true)
  const changed = outcomeIds.filter((one) => plan.scenarios.some((_, scenario) => differs(outcomeColumn(was, scenario, one), outcomeColumn(now, scenario, one))))
  expect(changed).toContain(outcome)
})

function withSmallPools(base: Plan): Plan {
  const small = { kind: 'fixed', value: 0 } as const
  return { ...base, scenarios: base.scenarios.map((scenario) => ({ ...scenario, settings: { ...scenario.settings, 'groepen.pool-b1': small, 'groepen.pool-z': small } })) }
}

function differs(one: Float64Array, other: Float64Array): boolean {
  return one.some((value, index) => !Object.is(value, other[index]))
}

test('money rules alone give the chance that the model itself counts, and a cut never a higher one', () => {
  const same = all(withMoneyRules(before, plan, defaultMoney))
  const card = stressCards.find(({ id }) => id === 'spuk-lager')!
  if (card.kind !== 'geld') throw new Error('a rule of the money')
  const cut = all(withMoneyRules(before, plan, card.choices(defaultMoney)))
  const deep = all(withMoneyRules(before, plan, { ...card.choices(defaultMoney), numbers: { 'korting.vanaf': 2027, 'korting.aandeel': 0.5 } }))
  for (const scenario of plan.scenarios.keys()) {
    const column = (results: Results): number[] => [...outcomeColumn(results, scenario, 'budget.binnen')]
    expect(column(same)).toEqual(column(before))
    for (const [future, within] of column(cut).entries()) expect(within).toBeLessThanOrEqual(column(before)[future]!)
    for (const [future, within] of column(deep).entries()) expect(within).toBeLessThanOrEqual(column(cut)[future]!)
    expect([...outcomeColumn(cut, scenario, 'les.wachtweken')]).toEqual([...outcomeColumn(before, scenario, 'les.wachtweken')])
  }
})

function all<T>(steps: Generator<undefined, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

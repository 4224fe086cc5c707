import { beforeAll, describe, expect, test } from 'vitest'
import { computeMoney, uncounted } from '../../../src/app/money/create-money.ts'
import type { MoneyPicture } from '../../../src/app/money/create-money.ts'
import { createMoneyMemory } from '../../../src/app/money/money-memory.ts'
import type { ShownRun } from '../../../src/app/run/create-run.ts'
import type { MoneyChoices } from '../../../src/model/money.ts'
import { defaultMoney } from '../../../src/model/money.ts'
import { noAdjustments } from '../../../src/model/scenario.ts'
import { simulated, westfriesland } from '../../analysis/money/a-run.ts'

let run: ShownRun

beforeAll(async () => {
  const plan = westfriesland({ ...noAdjustments, all: { 'budget.eigen-bijdrage': 600_000 } }, 4)
  run = { key: 'k', plan, results: await simulated(plan, 16), complete: true }
})

const memory = createMoneyMemory()

function picture(choices: Partial<MoneyChoices> = {}, scope: 'regio' | number = 'regio', scenario = 'integratie'): MoneyPicture {
  const steps = computeMoney({ run, choices: { ...defaultMoney, ...choices }, inwoners: [7, 1, 2, 4, 2, 2, 2], focus: { scenario, baseline: 'opplus', scope } }, memory)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

describe('the picture of the money', () => {
  test('is waited for while it is not of the futures that are shown, and never where they have no books', () => {
    expect(uncounted(run, null)).toBe(16)
    expect(uncounted(run, { run: { ...run } })).toBe(16)
    expect(uncounted(run, picture())).toBeNull()
    expect(uncounted(null, null)).toBeNull()
    expect(uncounted({ ...run, results: { ...run.results, bookYears: 0 } }, null)).toBeNull()
  })

  test('gemeenten add up to the region in every future, whatever the key', () => {
    for (const key of ['gebruik', 'personen', 'taakstelling', 'inwoners', 'vast', 'gelijk'] as const) {
      const { gemeenten, check } = picture({ key })
      const [region, ...rest] = gemeenten
      for (let r = 0; r < 16; r++) expect(sum(rest.map(({ outlook }) => outlook.totals[r]!))).toBeCloseTo(region!.outlook.totals[r]!, 2)
      expect(check.failed, key).toBe(0)
    }
  })

  test('every key divides the same lasten', () => {
    const totals = picture().keys.map(({ paid }) => sum(paid!))
    for (const total of totals) expect(total).toBeCloseTo(totals[0]!, 2)
    const { paid } = picture().keys.find(({ key }) => key === 'inwoners')!
    expect(paid![0]! / sum(paid!)).toBeCloseTo(7 / 20, 9)
  })

  test('a cut lowers the baten by a tenth of the SPUK from its year on and leaves the lasten alone', () => {
    const [now, cut] = [picture(), picture({ on: ['korting'], numbers: { 'korting.vanaf': 2029 } })]
    expect(cut.lines).toEqual(now.lines)
    expect(cut.sources.get('termijn2')!.map(({ p50 }) => p50)).toEqual(now.sources.get('termijn2')!.map(({ p50 }, year) => (year < 2 ? p50 : expect.closeTo(p50 * 0.9, 4))))
    expect(cut.outlook.within.at(-1)!).toBeLessThanOrEqual(now.outlook.within.at(-1)!)
  })

  test('own means of a million a year raise the saldo by a million a year', () => {
    const [now, own] = [picture(), picture({ on: ['eigen'], numbers: { 'eigen.bedrag': 1_000_000 } })]
    for (let r = 0; r < 16; r++) expect(own.outlook.totals[r]! - now.outlook.totals[r]!).toBeCloseTo(4_000_000, 2)
  })

  test('the waterfall ends where the other scenario stands', () => {
    const { fall, scenarios } = picture()
    expect(fall.to).toBeCloseTo(sum(scenarios[1]!.outlook.totals) / 16, 0)
    expect(fall.from + sum(fall.steps.map(({ amount }) => amount))).toBeCloseTo(fall.to, -1)
  })

  test('another scope or scenario keeps what was computed, and gives its own figures', () => {
    const hoorn = picture({}, 0)
    expect(hoorn.outlook.totals).toEqual(picture().gemeenten[1]!.outlook.totals)
    expect(picture({}, 'regio', 'synthese').place).toBe(3)
    expect(picture().outlook.totals).toEqual(picture({}, 0).gemeenten[0]!.outlook.totals)
  })
})

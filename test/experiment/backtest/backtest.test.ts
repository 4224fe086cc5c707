import { describe, expect, it } from 'vitest'
import { backtestPlan, yearly } from '../../../src/experiment/backtest/case.ts'
import type { BacktestCase } from '../../../src/experiment/backtest/case.ts'
import { backtestCases } from '../../../src/experiment/backtest/cases.ts'
import type { Quantity } from '../../../src/experiment/backtest/quantity.ts'
import { weekOf } from '../../../src/experiment/backtest/quantity.ts'
import { runBacktest } from '../../../src/experiment/backtest/run.ts'
import { Doelgroep, Leerroute } from '../../../src/model/population.ts'
import lvvwRegion from '../../../scenarios/leidschendam-voorburg-voorschoten-wassenaar/regio.json' with { type: 'json' }
import type { Region } from '../../../src/model/scenario.ts'

const region = lvvwRegion as unknown as Region
const { Statushouder, Gezinsmigrant } = Doelgroep

const small: BacktestCase = {
  ...backtestCases[0],
  counted: [
    ...yearly('GM1916', Statushouder, [2022, 1], [10, 20], [2023, 7]),
    ...yearly('GM0626', Gezinsmigrant, [2022, 1], [7], [2023, 1]),
  ],
}
const counted = (quantities: readonly Quantity[], replications = 2, test: BacktestCase = small) => runBacktest(backtestPlan(test, region), quantities, test.firstYear, replications)
const all = { from: [2022, 1], until: [2026, 1] } as const

describe('a back-test', () => {
  it('lets exactly the counted people come, in the gemeente and the stretch of time of their count', () => {
    const columns = counted([
      { kind: 'instroom', period: all },
      { kind: 'instroom', period: { from: [2022, 1], until: [2023, 1] }, whom: { gemeente: 'GM1916', doelgroep: Statushouder } },
      { kind: 'instroom', period: { from: [2023, 1], until: [2023, 7] }, whom: { gemeente: 'GM1916' } },
      { kind: 'instroom', period: { from: [2023, 7], until: [2026, 1] } },
      { kind: 'instroom', period: all, whom: { gemeente: 'GM0626' } },
      { kind: 'instroom', period: all, whom: { gemeente: 'GM0629' } },
    ], 3)
    expect(columns.map((column) => [...column])).toEqual([[37, 37, 37], [10, 10, 10], [20, 20, 20], [0, 0, 0], [7, 7, 7], [0, 0, 0]])
  })

  it('counts parts that add up to the whole', () => {
    const routes = [Leerroute.B1, Leerroute.Onderwijs, Leerroute.Z]
    const seen = [2025, 3] as const
    const [whole, ...parts] = counted([
      { kind: 'start', period: all, seen }, ...routes.map((route): Quantity => ({ kind: 'start', period: all, seen, whom: { route } })),
    ])
    expect(whole!.every((value) => value > 0)).toBe(true)
    expect([...whole!]).toEqual([...whole!].map((_, replication) => parts.reduce((sum, part) => sum + part[replication]!, 0)))
  })

  it('has nobody with a PIP before anybody came, and nobody in lessons before a PIP', () => {
    const late: BacktestCase = { ...small, counted: yearly('GM1916', Statushouder, [2023, 1], [30], [2023, 2]) }
    const [early, pips, starts] = counted([
      { kind: 'pip', period: { from: [2022, 1], until: [2023, 1] } },
      { kind: 'pip', period: all }, { kind: 'start', period: all },
    ], 2, late)
    expect([...early!]).toEqual([0, 0])
    expect([...starts!].every((value, replication) => value <= pips![replication]!)).toBe(true)
    expect(Math.max(...pips!)).toBeLessThanOrEqual(30)
  })

  it('begins startklassen only from 2024 and pays consulenten from the first year', () => {
    const [before, after, formatie] = counted([
      { kind: 'startklassen', period: { from: [2022, 1], until: [2024, 1] } },
      { kind: 'startklassen', period: { from: [2024, 1], until: [2025, 1] } },
      { kind: 'formatie', period: { from: [2022, 1], until: [2023, 1] } },
    ], 1, backtestCases[0])
    expect(before![0]).toBe(0)
    expect(after![0]).toBeGreaterThan(0)
    expect(formatie![0]).toBeGreaterThan(20_000)
  })

  it('keeps what is counted apart from who comes: more people in one gemeente change no arrival in another', () => {
    const more: BacktestCase = { ...small, counted: [...small.counted!, ...yearly('GM0629', Statushouder, [2022, 1], [15], [2023, 1])] }
    const quantity: Quantity = { kind: 'instroom', period: { from: [2022, 1], until: [2022, 6] }, whom: { gemeente: 'GM1916' } }
    expect([...counted([quantity], 4)[0]!]).toEqual([...counted([quantity], 4, more)[0]!])
  })

  it('refuses a gemeente that the region does not have', () => {
    const wrong: BacktestCase = { ...small, counted: yearly('GM9999', Statushouder, [2022, 1], [1], [2023, 1]) }
    expect(() => backtestPlan(wrong, region)).toThrow(/GM9999/)
  })

  it('counts weeks from the beginning of the first year', () => {
    expect([weekOf([2022, 1], 2022), weekOf([2023, 1], 2022), weekOf([2022, 7], 2022), weekOf([2024, 12], 2022)]).toEqual([0, 52, 26, 152])
  })
})

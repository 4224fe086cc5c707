import { expect, test } from 'vitest'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { aPlan, simulate, type Some } from '../model/a-plan.ts'

test('a region of one gemeente has its lessons there, whatever the scale of its pools', () => {
  const scales: readonly Some[] = [0, 1, 2].map((scale) => ({ 'groepen.pool-b1': scale, 'groepen.pool-z': scale }))
  const { outcomes, of } = simulate(aPlan({ shares: [1], deelregios: [0], horizonYears: 6, all: { 'reistijd.effect': 0.1 }, scenarios: scales }), 2)
  for (const [replication, all] of outcomes.entries()) {
    for (const scenario of scales.keys()) {
      expect(of('reistijd', scenario, replication)).toBe(10)
      expect([...all.subarray(scenario * outcomeIds.length, (scenario + 1) * outcomeIds.length)]).toEqual([...all.subarray(0, outcomeIds.length)])
    }
  }
})

test('a gemeente that is a deelregio by itself is not farther away than itself; others go farther', () => {
  const minutes = (scale: number, shares: readonly number[], deelregios: readonly number[]): number =>
    simulate(aPlan({ shares, deelregios, horizonYears: 4, all: { 'groepen.pool-b1': scale, 'groepen.pool-z': scale } }), 1).of('reistijd', 0, 0)
  expect(minutes(1, [0.5, 0.5], [0, 1])).toBe(10)
  expect(minutes(1, [0.5, 0.5], [0, 0])).toBe(20)
  expect(minutes(2, [0.5, 0.5], [0, 1])).toBe(30)
  const between = minutes(1, [0.4, 0.3, 0.3], [0, 1, 1])
  expect(between).toBeGreaterThan(10)
  expect(between).toBeLessThan(20)
})

test('a startklas after the PIP may change the route, not the day of the PIP', () => {
  let people = 0
  let after = 0
  simulate(aPlan({ horizonYears: 4, all: { 'startklas.moment': 2, 'startklas.minimum': 3, 'leerroute.verkeerde-keuze': 0.2 } }), 1, ({ week, weeks, world: { person: p }, population }) => {
    if (week !== weeks - 1) return
    for (let n = 0; n < population.count; n++) {
      if (p.pipWeek[n]! < 0) continue
      expect(p.definitiefWeek[n]).toBe(p.pipWeek[n])
      people++
      if (p.startklas[n] === 3) after++
    }
  })
  expect(people).toBeGreaterThan(200)
  expect(after).toBeGreaterThan(50)
})

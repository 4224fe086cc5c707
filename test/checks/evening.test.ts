import { expect, test } from 'vitest'
import { Leerroute } from '../../src/model/population.ts'
import { Decision, drawFrom } from '../../src/model/random/draw.ts'
import type { Run } from '../../src/model/run.ts'
import { NORMALE_AANWEZIGHEID } from '../../src/model/tables.ts'
import { AVOND, Fase, Les } from '../../src/model/world.ts'
import { aPlan, simulate, type Some } from '../model/a-plan.ts'
import { noLimits } from './no-limits.ts'

const couldCome = ({ population }: Readonly<Run>, n: number): boolean => population.werk[n] === 1 || population.kinderopvang[n] === 1

test('in a group of one an evening takes away its part of the absence through work and childcare', () => {
  const effects: Some = { 'persoon.kinderopvang-effect': 0.8, 'persoon.werk-effect': 0.9, 'groepen.avond': 1 }
  for (const left of [0, 0.6, 1]) {
    let people = 0
    simulate(aPlan({ horizonYears: 8, all: { ...noLimits, ...effects, 'groepen.avond-effect': left } }), 1, (run) => {
      const { week, weeks, world: { person: p }, population, inputs } = run
      if (week !== weeks - 1) return
      for (let n = 0; n < population.count; n++) {
        if (population.arrival[n]! < 26 || p.pipWeek[n]! > weeks - 300 || population.inPool[n] === 0 || p.fase[n] !== Fase.Afgerond || p.route[n] !== Leerroute.B1 || !couldCome(run, n)) continue
        let share = inputs.lessen['aanwezigheid-b1'] + 0.12 * population.aanwezigheid[n]!
        if (population.kinderopvang[n] === 1) share *= 1 - (1 - left) * 0.2
        if (population.werk[n] === 1) share *= 1 - (1 - left) * 0.1
        const pace = (9 * Math.min(1, Math.max(0.2, share))) / NORMALE_AANWEZIGHEID
        const hours = [[219, 300, 330], [150, 246, 264], [126, 174, 198]][population.profiel[n]!]!
        const lessons = hours.reduce((sum, level) => sum + Math.ceil(level / pace - 1e-9), 0)
        const map = Math.ceil((p.pipWeek[n]! + 52) / 4) * 4 + 12
        expect(p.klaarWeek[n]).toBe(Math.max(map, p.pipWeek[n]! + 2 + lessons + 10))
        people++
      }
    })
    expect(people).toBeGreaterThan(20)
  }
})

test('evening groups have only people who work or need childcare and want to come; others are by day', () => {
  const seen = { evening: 0, day: 0, byDayAfterAll: 0 }
  simulate(aPlan({ horizonYears: 3, all: { 'groepen.avond': 0.6, 'groepen.minimum': 4, 'instroom.gezinsmigranten': 100 } }), 1, (run) => {
    const { week, world: { person: p, group }, population } = run
    if (week % 20 !== 19) return
    for (let n = 0; n < population.count; n++) {
      if (p.les[n] !== Les.Groep) continue
      const wants = couldCome(run, n) && drawFrom(population.luck[n]!, Decision.Avond, 0) < 0.6
      const evening = group.aanbieder[p.group[n]!] === AVOND
      if (evening) expect(wants).toBe(true)
      seen[evening ? 'evening' : wants ? 'byDayAfterAll' : 'day']++
    }
  })
  expect(seen.evening).toBeGreaterThan(200)
  expect(seen.day).toBeGreaterThan(200)
  expect(seen.byDayAfterAll).toBeLessThan(seen.evening)
})

test('who waited long enough for an evening group that cannot begin goes by day', () => {
  const all: Some = { 'groepen.avond': 1, 'groepen.minimum': 1000, 'groepen.maximum': 1000, 'groepen.klein': 0, 'groepen.breder': 0, 'groepen.gemengd': 0, 'groepen.langste-wacht': 6, 'groepen.startinterval': 2 }
  simulate(aPlan({ horizonYears: 3, all }), 1, (run) => {
    const { week, weeks, world: { person: p }, population } = run
    if (week !== weeks - 1) return
    let waiting = 0
    for (let n = 0; n < population.count; n++) {
      if (p.les[n] !== Les.Wacht || p.route[n] === Leerroute.Onderwijs) continue
      if (p.avond[n] === 1) expect(week - p.wachtSinds[n]!).toBeLessThanOrEqual(6 + 4)
      waiting++
    }
    expect(waiting).toBeGreaterThan(200)
  })
})

test('a dearer evening costs what the groups of the evening cost more, and changes nothing else', () => {
  const scenarios: readonly Some[] = [0, 0.4].map((surcharge) => ({ 'groepen.avond': 0.8, 'kosten.avond-toeslag': surcharge }))
  const { of } = simulate(aPlan({ horizonYears: 4, all: { 'groepen.minimum': 4, 'groepen.gezinsmigrant-in-pool': 1 }, scenarios }), 1)
  expect(of('lasten.les-groep', 1, 0)).toBeGreaterThan(of('lasten.les-groep', 0, 0))
  expect(of('lasten.les-groep', 1, 0)).toBeLessThan(1.4 * of('lasten.les-groep', 0, 0))
  for (const id of ['lasten.les-deelnemer', 'les.wachtweken', 'groepen.grootte', 'lasten.formatie'] as const) expect(of(id, 1, 0)).toBe(of(id, 0, 0))
})

test('who neither works nor needs childcare never waits for an evening', () => {
  let people = 0
  simulate(aPlan({ horizonYears: 2, all: { 'groepen.avond': 1 } }), 1, (run) => {
    const { week, weeks, world: { person: p }, population } = run
    if (week !== weeks - 1) return
    for (let n = 0; n < population.count; n++) {
      if (couldCome(run, n)) continue
      expect(p.avond[n]).toBe(0)
      people++
    }
  })
  expect(people).toBeGreaterThan(100)
})

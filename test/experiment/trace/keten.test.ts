import { describe, expect, test } from 'vitest'
import type { TracedKeten } from '../../../src/experiment/trace/keten.ts'
import { Stroom, STROMEN } from '../../../src/experiment/trace/keten.ts'
import { Knoop, KNOPEN } from '../../../src/experiment/trace/knoop.ts'
import { Einde } from '../../../src/experiment/trace/levens.ts'
import { Stand, STANDEN } from '../../../src/experiment/trace/stand.ts'
import { trace } from '../../../src/experiment/trace/trace.ts'
import { Doelgroep } from '../../../src/model/population.ts'
import type { SeriesId } from '../../../src/model/series.ts'
import { SERIES_MONTHS_BEFORE, seriesIndex } from '../../../src/model/series.ts'
import { aPlan, simulate, westfriesland } from '../../model/a-plan.ts'

const YEARS = 5
const plan = aPlan({ horizonYears: YEARS, all: { 'startklas.moment': 1 }, scenarios: [{}, { 'startklas.moment': 2 }] })
const futures = [0, 3]
const traced = (scenario: string): readonly TracedKeten[] => trace(plan, { kind: 'keten', scenario, replications: futures }).map(({ value }) => value)
const first = traced('s0')
const second = traced('s1')
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0)
const ends = [Knoop.OpTijd, Knoop.NaVerlenging, Knoop.Later, Knoop.OverTermijn, Knoop.Vertrokken, Knoop.Bezig]

describe('people in the keten', () => {
  test.each([['before', first], ['after', second]])('whoever reaches a stage of a cohort goes on from it, or ends in it (startklas %s the PIP)', (_, all) => {
    for (const { people, links } of all) {
      for (let cohort = 0; cohort < YEARS; cohort++) {
        for (let knoop = 0; knoop < KNOPEN; knoop++) {
          const at = cohort * KNOPEN + knoop
          const inward = sum(Array.from({ length: KNOPEN }, (__, from) => links[(cohort * KNOPEN + from) * KNOPEN + knoop]!))
          const outward = sum(links.subarray(at * KNOPEN, (at + 1) * KNOPEN))
          if (knoop > Knoop.Gezinsmigrant) expect(inward).toBe(people[at])
          if (!ends.includes(knoop as 13)) expect(outward).toBe(people[at])
        }
      }
    }
  })

  test('a cohort ends with as many people as it began with', () => {
    for (const { people } of first) {
      for (let cohort = 0; cohort < YEARS; cohort++) {
        const of = (knoop: number): number => people[cohort * KNOPEN + knoop]!
        expect(sum(ends.map(of))).toBe(of(Knoop.Statushouder) + of(Knoop.Gezinsmigrant))
        expect(of(Knoop.Statushouder) + of(Knoop.Gezinsmigrant)).toBe(of(Knoop.Intake))
      }
    }
  })

  test('nobody goes back a stage', () => {
    for (const { links } of [...first, ...second]) links.forEach((count, at) => { if (count > 0) expect(at % KNOPEN).toBeGreaterThan(Math.floor(at / KNOPEN) % KNOPEN) })
  })

  test('a startklas lies before the PIP or after it, as the scenario says', () => {
    const people = (all: readonly TracedKeten[], knoop: number): number => sum(all.flatMap((one) => Array.from({ length: YEARS }, (_, cohort) => one.people[cohort * KNOPEN + knoop]!)))
    expect(people(first, Knoop.StartklasVoor)).toBeGreaterThan(0)
    expect(people(first, Knoop.StartklasNa)).toBe(0)
    expect(people(second, Knoop.StartklasNa)).toBeGreaterThan(0)
  })

  test('each year, who is inside at its end is who was, plus who came, minus who went', () => {
    for (const { standing, flows } of [...first, ...second]) {
      const inside = (year: number): number => sum(standing.subarray((year + 1) * STANDEN, (year + 2) * STANDEN))
      for (let year = 0; year < YEARS; year++) {
        const flow = (stroom: number): number => flows[year * STROMEN + stroom]!
        expect(flow(Stroom.Instroom)).toBeGreaterThan(0)
        expect(inside(year)).toBe(inside(year - 1) + flow(Stroom.Instroom) - flow(Stroom.Afgerond) - flow(Stroom.Vertrokken) - flow(Stroom.OverTermijn))
      }
    }
  })

  test('there are as many people in the keten, in the intake and in lessons as the model itself counts', () => {
    const last = first[0]!.standing.subarray(YEARS * STANDEN)
    const { series } = simulate(plan, 1)
    const months = SERIES_MONTHS_BEFORE + YEARS * 12
    const counted = (id: SeriesId): number => series[0]![seriesIndex[id] * months + months - 1]!
    const of = (...standen: readonly number[]): number => sum(standen.map((stand) => last[stand]!))
    expect(of(...last.keys())).toBe(counted('caseload'))
    expect(of(Stand.LesOnderwijs)).toBe(counted('les-onderwijs'))
    expect(of(Stand.LesB1, Stand.NiveauWachtB1)).toBe(counted('les-b1'))
    expect(of(Stand.LesZ, Stand.NiveauWachtZ, Stand.BesluitWacht)).toBe(counted('les-z'))
  })

  test('people wait longer for a consulent where each has more clients', () => {
    const waited = (norm: number): number => {
      const crowded = aPlan({ horizonYears: 3, all: { 'instroom.taakstelling': 600, 'teams.intake': 0, 'teams.formatie-volgt': 0, 'teams.norm-caseload': norm } })
      return sum(trace(crowded, { kind: 'keten', scenario: 's0', replications: [0] })[0]!.value.waited.filter((_, at) => at % KNOPEN === Knoop.Intake))
    }
    expect(waited(140)).toBeGreaterThan(2 * waited(50))
  })

  test('lives are of the same people in every scenario, and none is shorter than its lessons', () => {
    const wf = westfriesland()
    const [one, two] = ['opplus', 'synthese'].map((scenario) => trace(wf, { kind: 'keten', scenario, replications: [1] })[0]!.value.levens)
    expect(one!.count).toBeGreaterThan(50)
    for (const column of ['person', 'gemeente', 'doelgroep', 'leeftijd', 'profiel'] as const) expect(one![column]).toEqual(two![column])
    expect(one!.doelgroep.some((doelgroep) => doelgroep === Doelgroep.Gezinsmigrant)).toBe(true)
    for (let row = 0; row < one!.count; row++) if (one!.einde[row] === Einde.Afgerond) expect(one!.weeks[row]).toBeGreaterThan(40)
  })

  test('a scenario with newcomers of its own is followed with those of the first, as in a run', () => {
    const own = aPlan({ horizonYears: 5, scenarios: [{}, { 'instroom.taakstelling': 300, 'lessen.examenweken': 30 }] })
    const whole = simulate(own, 2)
    for (const [scenario, id] of ['s0', 's1'].entries()) {
      const [, one] = trace(own, { kind: 'keten', scenario: id, replications: [0, 1] })
      expect([...one!.outcomes]).toEqual([...whole.outcomes[1]!.subarray(scenario * one!.outcomes.length, (scenario + 1) * one!.outcomes.length)])
      expect(one!.value.people).toHaveLength(5 * KNOPEN)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { anybody, comparePeople, LEAST_PEOPLE } from '../../../src/analysis/chain/comparable.ts'
import { chainFlow } from '../../../src/analysis/chain/flow.ts'
import { tellLife } from '../../../src/analysis/chain/life.ts'
import { Knoop, Stand } from '../../../src/analysis/chain/stages.ts'
import { standingAt } from '../../../src/analysis/chain/standing.ts'
import { Einde } from '../../../src/experiment/trace/levens.ts'
import { trace } from '../../../src/experiment/trace/trace.ts'
import { westfriesland } from '../../model/a-plan.ts'

const plan = westfriesland()
const replications = [0, 1, 2, 3]
const traced = trace(plan, { kind: 'keten', scenario: 'opplus', replications })
const values = traced.map(({ value }) => value)
const COHORT = 2
const flow = chainFlow(values, COHORT)
const people = (knoop: number): number => flow.stages.find((stage) => stage.knoop === knoop)?.people.mean ?? 0
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0)

describe('the flow of a cohort', () => {
  test('keeps everybody: what comes into a stage goes out of it, and all who began have an ending', () => {
    const into = (knoop: number): number => sum(flow.links.filter(({ to }) => to === knoop).map((link) => link.people))
    const outOf = (knoop: number): number => sum(flow.links.filter(({ from }) => from === knoop).map((link) => link.people))
    for (const { knoop, people: range } of flow.stages) {
      if (knoop > Knoop.Gezinsmigrant) expect(into(knoop)).toBeCloseTo(range.mean, 9)
      if (knoop < Knoop.OpTijd) expect(outOf(knoop)).toBeCloseTo(range.mean, 9)
    }
    expect(sum([Knoop.OpTijd, Knoop.NaVerlenging, Knoop.Later, Knoop.OverTermijn, Knoop.Vertrokken, Knoop.Bezig].map(people))).toBeCloseTo(flow.total.mean, 9)
  })

  test('shares are of each future, and weeks are per person', () => {
    values.forEach((one, future) => {
      const began = one.people[COHORT * 19 + Knoop.Statushouder]! + one.people[COHORT * 19 + Knoop.Gezinsmigrant]!
      expect(flow.inTime[future]).toBeCloseTo(one.people[COHORT * 19 + Knoop.OpTijd]! / began, 12)
    })
    const school = flow.stages.find(({ knoop }) => knoop === Knoop.WachtOnderwijs)!
    expect(school.waited.p50).toBeGreaterThan(1)
    expect(school.waited.p90).toBeLessThanOrEqual(52)
    expect(school.busy.mean).toBe(0)
  })
})

describe('where everybody is at the end of a year', () => {
  test('helped and waiting together are all, in every stage and in the whole', () => {
    for (const year of [-1, 0, 7]) {
      const { stages, all, queue } = standingAt(values, year)
      for (const stage of stages) expect(stage.all.mean).toBeCloseTo(stage.busy.mean + stage.queue.mean, 9)
      expect(sum(stages.map((stage) => stage.all.mean))).toBeCloseTo(all.mean, 9)
      expect(sum(stages.map((stage) => stage.queue.mean))).toBeCloseTo(queue.mean, 9)
      expect(all.mean).toBeGreaterThan(100)
    }
  })

  test('nobody is shown in a startklas where there is none', () => {
    expect(standingAt(values, 3).stages.map(({ stage }) => stage)).toEqual(['intake', 'aanmelding', 'b1', 'onderwijs', 'z', 'afronding'])
  })
})

describe('comparable people', () => {
  const weeksOf = ({ future, person }: { readonly future: number; readonly person: number }): number => {
    const { levens } = values[replications.indexOf(future)]!
    const row = levens.person.indexOf(person)
    return levens.einde[row] === Einde.Afgerond ? levens.weeks[row]! : Infinity
  }

  test('a good future is shorter than an ordinary one, and that is shorter than a bad one', () => {
    const { chosen, count, left, finished } = comparePeople(traced, anybody)
    expect(weeksOf(chosen!.goed)).toBeLessThan(weeksOf(chosen!.gewoon))
    expect(weeksOf(chosen!.gewoon)).toBeLessThan(weeksOf(chosen!.slecht))
    expect(count + left).toBe(sum(values.map(({ levens }) => levens.count)))
    expect(finished).toBeGreaterThan(0.5)
  })

  test('the ordinary one has as many people before as after', () => {
    const { chosen } = comparePeople(traced, { ...anybody, leerroute: 2 })
    const all = values.flatMap(({ levens }) => [...levens.weeks].flatMap((weeks, row) => (levens.leerroute[row] !== 2 || levens.einde[row] === Einde.Vertrokken ? [] : [levens.einde[row] === Einde.Afgerond ? weeks : Infinity])))
    const middle = weeksOf(chosen!.gewoon)
    expect(all.filter((weeks) => weeks < middle).length).toBeLessThanOrEqual(all.length / 2)
    expect(all.filter((weeks) => weeks > middle).length).toBeLessThanOrEqual(all.length / 2)
  })

  test('are all of the type, and too few of them give no answer', () => {
    const { chosen } = comparePeople(traced, { ...anybody, doelgroep: 1, leeftijd: 1 })
    for (const { future, person } of Object.values(chosen!)) {
      const { levens } = values[replications.indexOf(future)]!
      const row = levens.person.indexOf(person)
      expect([levens.doelgroep[row], levens.leeftijd[row]]).toEqual([1, 1])
    }
    const few = comparePeople(traced.slice(0, 1), { ...anybody, gemeente: 4, profiel: 2, leeftijd: 2 })
    expect(few.count).toBeLessThan(LEAST_PEOPLE)
    expect(few.chosen).toBeNull()
  })
})

describe('a life in words', () => {
  const { chosen } = comparePeople(traced, { ...anybody, leerroute: 2, doelgroep: 0 })
  const life = tellLife(trace(plan, { kind: 'leven', scenario: 'opplus', person: chosen!.slecht.person, replications: [chosen!.slecht.future] })[0]!.value)

  test('tells every event as a sentence, with its week', () => {
    expect(life.steps.length).toBeGreaterThan(6)
    for (const { label, sentence, week } of life.steps) {
      expect(label).toBe(`Week ${week}`)
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/)
      expect(sentence).not.toMatch(/undefined|NaN|\b[Jj]e\b/)
    }
  })

  test('the weeks of waiting are those of its hollow parts', () => {
    expect(life.waited).toBe(sum(life.parts.filter(({ isWait }) => isWait).map(({ from, to }) => to - from)))
    expect(life.parts.filter(({ stand }) => stand === Stand.LesZ).every(({ isWait }) => !isWait)).toBe(true)
    expect(life.waited).toBeGreaterThan(0)
  })
})

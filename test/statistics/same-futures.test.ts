import { describe, expect, test } from 'vitest'
import { outcomeIds } from '../../src/model/outcomes.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan, simulate, type Some } from '../model/a-plan.ts'

interface Person {
  readonly gemeente: number
  readonly arrival: number
  readonly traits: string
}

/** Everyone of one replication by subject, in order of arrival. */
function people(plan: Plan): Map<number, Person> {
  const found = new Map<number, Person>()
  simulate(plan, 1, ({ population: p, week }) => {
    if (week !== 0) return
    for (let n = 0; n < p.count; n++) {
      const traits = [p.doelgroep, p.leeftijd, p.besteRoute, p.profiel, p.aanwezigheid, p.kinderopvang, p.gezondheid, p.werk, p.inPool, p.startOpA1, p.aanbieder, p.vroegeStart].map((column) => column[n])
      found.set(p.subject[n]!, { gemeente: p.gemeente[n]!, arrival: p.arrival[n]!, traits: [...traits, p.vertrek[n]! - p.arrival[n]!].join(' ') })
    }
  })
  return found
}

describe('one more person changes nobody else', () => {
  const few = people(aPlan({ drawn: true }))

  test.each([['a person', 122], ['twice as many', 240]])('%s to house: everyone who came before still comes, and is who they were', (_, taakstelling) => {
    // The run-in has its own level: only tomorrow changes.
    const more = people({ ...aPlan({ drawn: true, all: { 'instroom.taakstelling': taakstelling } }), todayTaakstelling: 120 })
    expect(more.size).toBeGreaterThan(few.size)
    for (const [subject, person] of few) {
      const same = more.get(subject)
      expect(same?.traits).toBe(person.traits)
      expect(same?.gemeente).toBe(person.gemeente)
      // A household may be placed earlier, when there are more homes; never later.
      expect(same!.arrival).toBeLessThanOrEqual(person.arrival)
      if (person.arrival < 104) expect(same!.arrival).toBe(person.arrival)
    }
  })

  test('more gezinsmigranten change no statushouder', () => {
    const more = people(aPlan({ drawn: true, all: { 'instroom.gezinsmigranten': 60 } }))
    const statushouders = [...few].filter(([, person]) => person.traits.startsWith('0'))
    expect(statushouders.length).toBeGreaterThan(100)
    for (const [subject, person] of statushouders) expect(more.get(subject)).toEqual(person)
  })

  test('another gemeente in the region changes nobody of the others, where their own numbers stay', () => {
    const one = people(aPlan({ shares: [0.5, 0.5], all: { 'instroom.taakstelling': 100, 'instroom.gezinsmigranten': 40 } }))
    const two = people(aPlan({ shares: [0.25, 0.25, 0.5], all: { 'instroom.taakstelling': 200, 'instroom.gezinsmigranten': 80 } }))
    expect(one.size).toBeGreaterThan(100)
    for (const [subject, person] of one) expect(two.get(subject)).toEqual(person)
  })
})

/** What two organisations come to in the same futures; exactly alike or not. */
function sameOutcomes(base: Some, changes: Some): boolean {
  const { outcomes } = simulate(aPlan({ drawn: true, horizonYears: 5, all: base, scenarios: [{}, changes] }), 3)
  return outcomes.every((values) => {
    const half = outcomeIds.length
    return values.subarray(0, half).every((value, n) => Object.is(value, values[half + n]))
  })
}

describe('an option that is off changes nothing', () => {
  test.each<[string, Some, Some, Some]>([
    ['weeks of an early start that nobody gets', { 'instroom.vroege-start': 0 }, { 'instroom.vroege-weken': 26 }, { 'instroom.vroege-start': 0.5 }],
    ['the form of a startklas that does not exist', { 'startklas.moment': 0 }, { 'startklas.per-jaar': 26, 'startklas.weken': 13, 'startklas.minimum': 2, 'startklas.maximum': 20, 'startklas.effect-voor': 0.8, 'startklas.effect-na': 0.4, 'kosten.startklas': 2500, 'intake.voorlopig-pip-week': 4 }, { 'startklas.moment': 1 }],
    ['savings by mentors who are not there', { 'begeleiding.vorm': 0 }, { 'begeleiding.mentor-besparing': 0.5, 'begeleiding.inkoop-verschil': 0.3 }, { 'begeleiding.vorm': 1 }],
    ['details of instap where nobody enters a running group', { 'groepen.instap': 0 }, { 'groepen.instapinterval': 4, 'groepen.instapdeel': 0.9 }, { 'groepen.instap': 1 }],
    ['the pace in mixed groups that are not allowed', { 'groepen.gemengd': 0 }, { 'groepen.tempo-gemengd': 0.3 }, { 'groepen.gemengd': 1, 'groepen.minimum': 12 }],
    ['hand-overs that do not happen', { 'teams.overdrachten': 0 }, { 'overdracht.weken': 6, 'overdracht.informatieverlies': 0.8 }, { 'teams.overdrachten': 3 }],
    ['savings and losses of functions that stay apart', { 'teams.functies-samen': 0, 'afstemming.uren': 12 }, { 'functies.afstemming-bespaard': 6, 'functies.leerverlies': 0.3, 'functies.werkeffect': 0.2 }, { 'teams.functies-samen': 2 }],
    ['what a combined offer of PVT and MAP saves where they are apart', { 'modules.samen': 0 }, { 'kosten.modules-samen-besparing': 0.4 }, { 'modules.samen': 1 }],
    ['effects of local participation that is regional', { 'z.participatie-lokaal': 0 }, { 'z.lokaal-effect': 1.4, 'kosten.z-lokaal-extra': 3000 }, { 'z.participatie-lokaal': 1 }],
  ])('%s', (_, off, changes, on) => {
    expect(sameOutcomes(off, changes)).toBe(true)
    // And where the option is on, the same changes do show.
    expect(sameOutcomes({ ...off, ...on }, changes)).toBe(false)
  })
})

describe('a switch', () => {
  /** Whether hours of a hand-over matter to scenarios that differ from today in this. */
  function handsOver(own: Some): boolean {
    const all: Some = { 'teams.overdrachten': 0, 'teams.indeling': 0, 'teams.norm-caseload': 70, 'overgang.weken': 130 }
    const { outcomes } = simulate(aPlan({ horizonYears: 5, all, scenarios: [{ ...own, 'overdracht.uren': 0.5 }, { ...own, 'overdracht.uren': 8 }] }), 2)
    return outcomes.some((values) => values.subarray(0, outcomeIds.length).some((value, n) => !Object.is(value, values[outcomeIds.length + n])))
  }

  test('hands every client over where teams, functions or contacts change, and nobody where they do not', () => {
    expect(handsOver({})).toBe(false)
    expect(handsOver({ 'groepen.minimum': 5 })).toBe(false)
    expect(handsOver({ 'teams.indeling': 2 })).toBe(true)
    expect(handsOver({ 'teams.functies-samen': 2 })).toBe(true)
  })
})

describe('scenarios of one plan', () => {
  test('that are alike come to exactly the same', () => {
    expect(sameOutcomes({}, {})).toBe(true)
  })

  test('do not depend on who stands beside them, nor on their order', () => {
    const alone = simulate(aPlan({ drawn: true, scenarios: [{ 'groepen.minimum': 5 }] }), 2)
    const beside = simulate(aPlan({ drawn: true, scenarios: [{ 'teams.indeling': 0, 'startklas.moment': 1 }, { 'groepen.minimum': 5 }] }), 2)
    for (let r = 0; r < 2; r++) expect(beside.outcomes[r]!.slice(outcomeIds.length)).toEqual(alone.outcomes[r]!)
  })

  test('do not depend on the replications before them', () => {
    const plan = aPlan({ drawn: true })
    const reference = simulate(plan, 3)
    const fresh = simulate(plan, 1)
    expect(fresh.outcomes[0]).toEqual(reference.outcomes[0])
    expect(reference.outcomes[1]).not.toEqual(reference.outcomes[0])
  })
})

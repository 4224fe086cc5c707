import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan, simulate, westfriesland } from '../model/a-plan.ts'
import { countFaults, forgotten, groupFaults, listFaults, placeFaults } from './counted.ts'

const plans: readonly (readonly [string, Plan, number])[] = [
  ['Westfriesland with all doubts', westfriesland({}, 5), 2],
  ['startklas before the PIP, early starts and mentors', aPlan({
    drawn: true, horizonYears: 6,
    all: { 'startklas.moment': 1, 'instroom.vroege-start': 0.4, 'begeleiding.vorm': 1 },
    scenarios: [{ 'startklas.moment': 2, 'modules.samen': 1, 'teams.indeling': 2 }, { 'startklas.moment': 0, 'groepen.pool-b1': 0, 'groepen.minimum': 4 }],
  }), 4],
  ['few people, large minimum, many wrong routes', aPlan({
    drawn: true, horizonYears: 6, all: { 'instroom.taakstelling': 30, 'leerroute.verkeerde-keuze': 0.25, 'groepen.minimum': 12 },
    today: { 'modules.samen': 1 },
    scenarios: [{ 'groepen.gemengd': 0 }, { 'groepen.breder': 0, 'groepen.klein': 0, 'groepen.aanbieders': 3, 'lessen.betalen-boven-contract': 1 }],
  }), 4],
]

/** Every third week is looked at: a fault lasts. The first faults of each kind say enough. */
function watch(plan: Plan, replications: number): Record<string, string[]> {
  const most = Math.max(...[plan.today, ...plan.scenarios.map(({ settings }) => settings)].map(({ 'groepen.maximum': d }) => (d.kind === 'fixed' ? d.value : Number.NaN)))
  const faults: Record<string, string[]> = { counts: [], groups: [], lists: [], places: [], forgotten: [] }
  const note = (kind: string, found: readonly string[]): void => { if (faults[kind]!.length < 5) faults[kind]!.push(...found.slice(0, 5)) }
  simulate(plan, replications, (run) => {
    if (run.week % 3 !== 0 && run.week !== run.weeks - 1) return
    note('counts', countFaults(run))
    note('groups', groupFaults(run, most))
    note('places', placeFaults(run))
    if (run.week < run.weeks - 130) note('forgotten', forgotten(run))
    if (run.week % 13 === 0) for (const name of ['tasks', 'waiting', 'members', 'groups', 'startklas', 'modules', 'events'] as const) note('lists', listFaults(run.world[name], name))
  })
  return faults
}

describe.each(plans)('%s', (_, plan, replications) => {
  const faults = watch(plan, replications)

  test('nobody appears or disappears, and counts are what a recount gives', () => expect(faults.counts).toEqual([]))
  test('groups hold who they say they hold, no more than the maximum and never nobody', () => expect(faults.groups).toEqual([]))
  test('nobody stands in two places, and who has left stands in none', () => expect([...faults.places!, ...faults.lists!]).toEqual([]))
  test('nobody is forgotten: for everyone something is planned, or a queue moves', () => expect(faults.forgotten).toEqual([]))
})

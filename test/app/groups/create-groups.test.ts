import { describe, expect, test } from 'vitest'
import { createRoot } from 'solid-js'
import { createGroups } from '../../../src/app/groups/create-groups.ts'
import type { GroupsModel } from '../../../src/app/groups/create-groups.ts'
import type { SessionRun } from '../../../src/app/run/create-session-run.ts'
import { createLocalTracer } from '../../experiment/trace/local-tracer.ts'
import { aPlan } from '../../model/a-plan.ts'

/** Before anything was computed: the plan alone says which years there are. */
function groupsOf(horizonYears: number): GroupsModel {
  const plan = aPlan({ history: [1], horizonYears })
  const session = { run: { shown: () => null, status: () => ({ kind: 'idle' }) }, wanted: () => ({ key: 'k', plan, replications: 10 }) } as unknown as SessionRun
  return createRoot(() => createGroups(session, createLocalTracer(), () => 's0'))
}
const decision = aPlan({ history: [1] }).region.decisionYear

describe('the year of the groups', () => {
  test('is the third after the decision, when every organisation is in force', () => {
    expect(groupsOf(8).year()).toBe(decision + 2)
  })

  test('is never one that a short plan does not have', () => {
    expect([1, 2, 3].map((years) => groupsOf(years).year() - decision)).toEqual([0, 1, 2])
    const groups = groupsOf(2)
    groups.chooseYear(decision + 6)
    expect(groups.year()).toBe(decision + 1)
  })
})

import { describe, expect, test } from 'vitest'
import { outcomeDigest } from '../../../src/experiment/digest.ts'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import type { Results } from '../../../src/experiment/results.ts'
import { run } from '../../../src/experiment/run.ts'
import { trace } from '../../../src/experiment/trace/trace.ts'
import { outcomeIds, outcomeIndex } from '../../../src/model/outcomes.ts'
import type { OutcomeId } from '../../../src/model/outcomes.ts'
import { firstWeekOfMonth } from '../../../src/model/calendar.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { SERIES_MONTHS_BEFORE, seriesIds, seriesIndex } from '../../../src/model/series.ts'
import type { SeriesId } from '../../../src/model/series.ts'
import { Count, Fase, Les } from '../../../src/model/world.ts'
import { simulate, westfriesland } from '../../model/a-plan.ts'

const FUTURES = 6
const replications = Array.from({ length: FUTURES }, (_, index) => index)
// A startklas, several providers and pools by gemeente: everything that a group can be.
const plan: Plan = westfriesland({ all: { 'startklas.moment': 1, 'groepen.pool-z': 0, 'teams.indeling': 1 } }, 5)
const measureFrom = 104

async function results(): Promise<Results> {
  const end = await run(plan, createLocalExecutor(), { replications: FUTURES })
  if (end.kind !== 'complete') throw new Error('cancelled')
  return end.results
}

describe('following replications of a scenario', () => {
  test('gives the outcomes of the run, to the last bit, for every scenario', async () => {
    const whole = await results()
    const outcomes = new Float64Array(whole.outcomes.length)
    for (const [place, { id }] of plan.scenarios.entries()) {
      for (const traced of trace(plan, { kind: 'groepen', scenario: id, replications })) outcomes.set(traced.outcomes, (traced.replication * plan.scenarios.length + place) * outcomeIds.length)
    }
    expect(outcomeDigest({ ...whole, outcomes })).toBe(outcomeDigest(whole))
  })

  test('gives the months of the run', async () => {
    const whole = await results()
    const width = seriesIds.length * whole.months
    for (const traced of trace(plan, { kind: 'caseload', scenario: 'integratie', replications: [3, 1] })) {
      const from = (traced.replication * plan.scenarios.length + plan.scenarios.findIndex(({ id }) => id === 'integratie')) * width
      expect(traced.series).toEqual(whole.series.slice(from, from + width))
    }
  })

  test('answers in the order of the question', () => {
    expect(trace(plan, { kind: 'caseload', scenario: 'opplus', replications: [4, 0, 2] }).map(({ replication }) => replication)).toEqual([4, 0, 2])
  })

  test('refuses a scenario that is not in the plan', () => {
    expect(() => trace(plan, { kind: 'caseload', scenario: 'niet', replications: [0] })).toThrow('niet')
  })
})

describe('groups that were followed', () => {
  const traced = plan.scenarios.flatMap(({ id }) => trace(plan, { kind: 'groepen', scenario: id, replications: [0, 1, 2] }))
  const language = ({ pools, groups }: (typeof traced)[number]['value']) => groups.filter(({ pool }) => pools[pool]!.soort === 'b1' || pools[pool]!.soort === 'z')

  test('add up to the group-weeks, seats and weeks under the minimum of the outcomes', () => {
    for (const { value, outcomes } of traced) {
      let weeks = 0
      let seats = 0
      let under = 0
      for (const { start, sizes, minimum } of language(value)) {
        for (let week = Math.max(0, measureFrom - start); week < sizes.length; week++) {
          weeks++
          seats += sizes[week]!
          if (sizes[week]! < minimum) under++
        }
      }
      const of = (id: OutcomeId): number => outcomes[outcomeIndex[id]]!
      expect(weeks / (value.weeks - measureFrom)).toBeCloseTo(of('groepen.aantal'), 9)
      expect(seats / weeks).toBeCloseTo(of('groepen.grootte'), 9)
      expect(under / weeks).toBeCloseTo(of('groepen.onder-minimum'), 9)
    }
  })

  test('are as many at the end of each month as the series says', () => {
    for (const { value, series } of traced) {
      const months = SERIES_MONTHS_BEFORE + plan.horizonYears * 12
      for (let month = SERIES_MONTHS_BEFORE; month < months; month++) {
        const decision = firstWeekOfMonth(plan.history.length * 12)
        const week = firstWeekOfMonth(plan.history.length * 12 + month - SERIES_MONTHS_BEFORE + 1) - 1 - decision
        const running = language(value).filter(({ start, end }) => start <= week && (end === null || end > week)).length
        expect(running).toBe(series[seriesIndex['groepen' satisfies SeriesId] * months + month])
      }
    }
  })

  test('never hold more people than the largest group, and begin with the people who waited', () => {
    for (const group of traced.flatMap(({ value }) => value.groups)) {
      expect(group.sizes[0]).toBe(group.waited.length)
      expect(Math.max(...group.sizes)).toBeLessThanOrEqual(group.maximum)
      expect(Math.min(...group.waited)).toBeGreaterThanOrEqual(0)
      expect(group.end === null || group.end - group.start === group.sizes.length).toBe(true)
    }
  })

  test('have startklassen that never begin under their own minimum', () => {
    const startklassen = traced.flatMap(({ value }) => value.groups.filter(({ pool }) => value.pools[pool]!.soort === 'startklas'))
    expect(startklassen.length).toBeGreaterThan(10)
    for (const { sizes, minimum } of startklassen) expect(sizes[0]).toBeGreaterThanOrEqual(minimum)
  })
})

describe('people who wait', () => {
  const uitbesteding = plan.scenarios.find(({ id }) => id === 'uitbesteding')!

  test('are each week as many as the run counts', () => {
    const weeks = new Float64Array(plan.horizonYears)
    simulate({ ...plan, scenarios: [uitbesteding] }, 1, ({ week, decisionWeek, world }) => {
      if (week >= decisionWeek) weeks[Math.floor((week - decisionWeek) / 52)]! += world.counts[Count.WachtGroep]!
    })
    const [traced] = trace<'groepen'>(plan, { kind: 'groepen', scenario: 'uitbesteding', replications: [0] })
    const queued = traced!.value.waiting.filter(({ cause }) => cause !== 'aanmelding' && cause !== 'startklas')
    for (let year = 0; year < plan.horizonYears; year++) expect(queued.reduce((sum, { years }) => sum + years[year]!, 0)).toBe(weeks[year])
  })

  test('are counted before the lists too: registration and startklas, person by person', () => {
    let before = 0
    simulate({ ...plan, scenarios: [uitbesteding] }, 1, ({ week, decisionWeek, population, world: { person: p } }) => {
      if (week < decisionWeek) return
      for (let person = 0; person < population.count; person++) if (p.fase[person] === Fase.Traject && p.les[person] === Les.Geen && p.eersteLes[person]! < 0) before++
    })
    const [traced] = trace<'groepen'>(plan, { kind: 'groepen', scenario: 'uitbesteding', replications: [0] })
    const counted = traced!.value.waiting.filter(({ cause }) => cause === 'aanmelding' || cause === 'startklas')
    expect(before).toBeGreaterThan(100)
    expect(counted.reduce((sum, { years }) => sum + years.reduce((all, people) => all + people, 0), 0)).toBe(before)
  })
})

describe('the count of groups', () => {
  test('says in small what the groups say', () => {
    const [counted] = trace(plan, { kind: 'groepstelling', scenario: 'opplus', replications: [2] })
    const weeks = counted!.value.counts.flatMap(({ pool, weeksOfSize }) => (counted!.value.pools[pool]!.soort === 'startklas' ? [] : [...weeksOfSize]))
    expect(weeks.reduce((sum, n) => sum + n, 0) / counted!.value.weeks).toBeCloseTo(counted!.outcomes[outcomeIndex['groepen.aantal']]!, 9)
  })
})

describe('teams that were followed', () => {
  test('add up to the caseload and the fte of the region, month by month', () => {
    for (const { id } of plan.scenarios) {
      for (const { value, series } of trace(plan, { kind: 'caseload', scenario: id, replications: [0, 5] })) {
        const months = SERIES_MONTHS_BEFORE + plan.horizonYears * 12
        for (let month = 0; month < months; month++) {
          const sum = (of: 'clients' | 'fte'): number => value.teams.reduce((total, team) => total + (Number.isNaN(team[of][month]) ? 0 : team[of][month]!), 0)
          expect(sum('clients')).toBe(series[seriesIndex.caseload * months + month])
          expect(sum('fte')).toBeCloseTo(series[seriesIndex.fte * months + month]!, 4)
        }
      }
    }
  })

  test('are over their norm in as many months as the outcome says', () => {
    for (const { value, outcomes } of trace(plan, { kind: 'caseload', scenario: 'opplus', replications })) {
      let over = 0
      let all = 0
      for (const team of value.teams.filter(({ intake }) => !intake)) {
        for (let month = SERIES_MONTHS_BEFORE + 24; month < team.clients.length; month++) {
          if (Number.isNaN(team.fte[month]) || team.clients[month] === 0) continue
          all++
          if (team.clients[month]! > team.fte[month]! * team.norm[month]! * (1 + 1e-6)) over++
        }
      }
      expect(over / all).toBeCloseTo(outcomes[outcomeIndex['caseload.boven-norm']]!, 9)
    }
  })
})

import { exponentialQuantile, normalQuantile, quantileOf } from '../../src/model/parameters/distribution.ts'
import type { ParameterId } from '../../src/model/parameters/registry.ts'
import type { Plan, Settings } from '../../src/model/plan.ts'
import { Decision, draw, memberOf, type ReplicationKey, subjectOf } from '../../src/model/random/draw.ts'

export type Route = 'B1' | 'onderwijs' | 'Z'
export type Value = (id: ParameterId) => number

/** Somebody before anything happens to them. */
export interface Newcomer {
  readonly subject: number
  readonly gemeente: number
  readonly arrival: number
  readonly koppeling: number
  readonly statushouder: boolean
  readonly young: boolean
  readonly best: Route
  /** Hours of the three B1 levels for somebody with this pace. */
  readonly hours: readonly number[]
  readonly attends: number
  readonly childcare: boolean
  readonly obstacle: boolean
  readonly job: boolean
  readonly contracted: boolean
  readonly startsAtA1: boolean
  readonly provider: number
  readonly early: number
  readonly leaves: number
}

export function valuesOf(settings: Settings, key: ReplicationKey): Value {
  return (id) => quantileOf(settings[id], draw(key, subjectOf(id), Decision.Parameter, 0))
}

/** Taakstelling by year and persons housed by half-year of one gemeente, with what was not housed carried over. */
export function housing(plan: Plan, key: ReplicationKey, value: Value, gemeente: number): { taakstelling: number[]; housed: number[] } {
  const { code, taakstellingShare: share } = plan.gemeenten[gemeente]!
  const halfYearsBefore = 2 * plan.history.length
  const taakstelling: number[] = []
  const housed: number[] = []
  let backlog = 0
  let log = 0
  let variance = 0
  for (let half = 0; half < halfYearsBefore + 2 * plan.horizonYears; half++) {
    const future = half >= halfYearsBefore
    const level = share * (future ? value('instroom.taakstelling') : plan.todayTaakstelling * plan.history[Math.floor(half / 2)]!) / 2
    if (future) {
      const keeps = value('instroom.samenhang')
      const step = value('instroom.volatiliteit') * Math.sqrt(1 - keeps)
      log = Math.sqrt(keeps) * log + step * normalQuantile(draw(key, 0, Decision.Taakstelling, half - halfYearsBefore))
      variance = keeps * variance + step * step
    }
    const asked = future ? level * Math.exp(log - variance / 2) : level
    const noise = value('instroom.woningruis')
    const market = (subject: number): number => normalQuantile(draw(key, subject, Decision.Woningen, half))
    const luck = Math.exp(noise * ((market(0) + market(subjectOf(code))) / Math.SQRT2) - noise * noise / 2)
    const homes = value('instroom.realisatie') * level * luck + value('instroom.inhaal') * Math.max(0, backlog)
    const now = Math.max(0, Math.min(asked + backlog, homes))
    backlog = Math.min(backlog + asked - now, 4 * level)
    housed.push(now)
    if (half % 2 === 0) taakstelling.push(asked)
    else taakstelling[taakstelling.length - 1]! += asked
  }
  return { taakstelling, housed }
}

/** Everyone who comes, in order of arrival. */
export function newcomers(plan: Plan, key: ReplicationKey, value: Value): Newcomer[] {
  const all: Newcomer[] = []
  for (let gemeente = 0; gemeente < plan.gemeenten.length; gemeente++) {
    all.push(...statushouders(plan, key, value, gemeente), ...gezinsmigranten(plan, key, value, gemeente))
  }
  return all.sort((a, b) => a.arrival - b.arrival || a.subject - b.subject)
}

function statushouders(plan: Plan, key: ReplicationKey, value: Value, gemeente: number): Newcomer[] {
  const { housed } = housing(plan, key, value, gemeente)
  const people: Newcomer[] = []
  let room = 0
  let number = 0
  let used = 0
  for (const [half, homes] of housed.entries()) {
    room += homes
    for (;;) {
      const household = memberOf(subjectOf(plan.gemeenten[gemeente]!.code), number)
      const size = sizeOf(draw(key, household, Decision.HuishoudenGrootte, 0), value('instroom.alleenstaand'))
      if (used + size / 2 > room) break
      used += size
      number++
      const arrival = 26 * half + Math.floor(26 * draw(key, household, Decision.HuishoudenWeek, 0))
      const wait = Math.round(12 + exponentialQuantile(Math.max(0, value('instroom.wachttijd-woning') - 12), draw(key, household, Decision.HuishoudenWeek, 1)))
      for (let adult = 0; adult < Math.min(size, 2); adult++) {
        const subject = memberOf(household, adult)
        if (draw(key, subject, Decision.Plichtig, 0) < value('instroom.plichtig')) people.push(traits(plan, key, value, { subject, gemeente, arrival, koppeling: arrival - wait, statushouder: true }))
      }
    }
  }
  return people
}

function sizeOf(u: number, single: number): number {
  if (u < single) return 1
  const rest = (u - single) / (1 - single)
  return 2 + [0.15, 0.35, 0.55, 0.75, 0.9].filter((end) => rest >= end).length
}

function gezinsmigranten(plan: Plan, key: ReplicationKey, value: Value, gemeente: number): Newcomer[] {
  const { code, gezinsmigrantShare } = plan.gemeenten[gemeente]!
  const perWeek = (value('instroom.gezinsmigranten') * gezinsmigrantShare) / 52
  const weeks = 52 * (plan.history.length + plan.horizonYears)
  const people: Newcomer[] = []
  let time = 0
  for (let number = 0; ; number++) {
    const subject = memberOf(subjectOf(`${code}/gezinsmigrant`), number)
    time += exponentialQuantile(1, draw(key, subject, Decision.GezinsmigrantAankomst, 0))
    const week = Math.floor(time / perWeek)
    if (!(week < weeks)) return people
    people.push(traits(plan, key, value, { subject, gemeente, arrival: week, koppeling: week, statushouder: false }))
  }
}

type Arrival = Pick<Newcomer, 'subject' | 'gemeente' | 'arrival' | 'koppeling' | 'statushouder'>

function traits(plan: Plan, key: ReplicationKey, value: Value, arrival: Arrival): Newcomer {
  const u = (decision: Decision): number => draw(key, arrival.subject, decision, 0)
  const young = u(Decision.Leeftijd) < value('instroom.jong')
  const old = !young && u(Decision.Leeftijd) >= 1 - value('instroom.oud')
  const kind = arrival.statushouder ? 'statushouder' : 'gezinsmigrant'
  const own = arrival.statushouder ? plan.gemeenten[arrival.gemeente]!.leerrouteFactor ?? { z: 1, onderwijs: 1 } : { z: 1, onderwijs: 1 }
  const toZ = Math.min(0.95, value(`leerroute.z-${kind}`) * own.z)
  // Older people half as often again; the others so much less that the share of all stays.
  const zOld = Math.min(1, 1.5 * toZ)
  const z = old ? zOld : Math.max(0, toZ - value('instroom.oud') * zOld) / (1 - value('instroom.oud'))
  const onderwijs = Math.min(1 - z, value(`leerroute.onderwijs-${kind}`) * own.onderwijs / value('instroom.jong'))
  const aanleg = u(Decision.Aanleg)
  const best: Route = aanleg < z ? 'Z' : young && aanleg >= 1 - onderwijs ? 'onderwijs' : 'B1'
  const pace = u(Decision.Profiel)
  const slow = best === 'Z' || (best === 'B1' && pace < value('leerroute.langzaam'))
  const fast = best === 'onderwijs' || (best === 'B1' && pace >= 1 - value('leerroute.snel'))
  return {
    ...arrival, young, best,
    hours: slow ? [219, 300, value('lessen.uren-langzaam-b1')] : fast ? [126, 174, 198] : [150, 246, 264],
    attends: normalQuantile(u(Decision.Aanwezigheid)),
    childcare: u(Decision.Kinderopvang) < value('persoon.kinderopvang-nodig'),
    obstacle: u(Decision.Gezondheid) < value('persoon.gezondheid'),
    job: u(Decision.Werk) < (arrival.statushouder ? 0.1 : 0.4),
    contracted: arrival.statushouder || u(Decision.InPool) < value('groepen.gezinsmigrant-in-pool'),
    startsAtA1: u(Decision.StartniveauA1) >= value('lessen.start-a0'),
    provider: u(Decision.Aanbieder),
    early: u(Decision.VroegeStart),
    leaves: arrival.arrival + 1 + Math.floor(exponentialQuantile(52 / value('persoon.uitval'), u(Decision.Vertrek))),
  }
}

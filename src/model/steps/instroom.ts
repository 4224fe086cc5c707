import type { Arrivals } from '../arrivals.ts'
import { addArrival } from '../arrivals.ts'
import type { Inputs } from '../inputs.ts'
import { exponentialQuantile, normalQuantile } from '../parameters/distribution.ts'
import type { CountedNewcomers, Plan } from '../plan.ts'
import { Doelgroep } from '../population.ts'
import type { ReplicationKey } from '../random/draw.ts'
import { Decision, draw, drawFrom, luckOf, memberOf, subjectOf } from '../random/draw.ts'

const HALF_YEAR = 26
/** The backlog is reported as at most this many years of taakstelling (a province steps in long before). */
const BACKLOG_CAP_YEARS = 2

/** Taakstelling and housing of one replication, per gemeente. */
export interface Instroom {
  /** [year][gemeente] persons to house. */
  readonly taakstelling: Float64Array
  /** [half-year][gemeente] persons housed, cumulative since week 0 (not whole persons). */
  readonly gehuisvest: Float64Array
  /** [half-year since the decision] factor of the taakstelling, shared by all gemeenten. */
  readonly volatiliteit: Float64Array
}

export function createInstroom(plan: Plan): Instroom {
  const years = plan.history.length + plan.horizonYears
  return {
    taakstelling: new Float64Array(years * plan.gemeenten.length),
    gehuisvest: new Float64Array(2 * years * plan.gemeenten.length),
    volatiliteit: new Float64Array(2 * plan.horizonYears),
  }
}

/**
 * Taakstelling and housing by half-year. Before the decision the taakstelling is history; after it the level of the slider times a
 * shared AR(1) on the log (mean one). Housed = min(taakstelling + backlog, dwellings), with dwellings = r x level x noise +
 * c x backlog; half of the noise's variance is the region's housing market, half the gemeente's own; over-realisation lowers the backlog below zero.
 */
export function drawInstroom(plan: Plan, today: Inputs, inputs: Inputs, key: ReplicationKey, into: Instroom): void {
  const gemeenten = plan.gemeenten.length
  const halfYears = 2 * (plan.history.length + plan.horizonYears)
  into.taakstelling.fill(0)
  drawVolatility(inputs, key, into.volatiliteit)
  for (let g = 0; g < gemeenten; g++) {
    const subject = subjectOf(plan.gemeenten[g]!.code)
    const share = plan.gemeenten[g]!.taakstellingShare
    let backlog = 0
    let housed = 0
    for (let half = 0; half < halfYears; half++) {
      const before = half < 2 * plan.history.length
      const level = share * (before ? plan.todayTaakstelling * plan.history[half >> 1]! : inputs.instroom.taakstelling) / 2
      const taak = before ? level : level * into.volatiliteit[half - 2 * plan.history.length]!
      const r = before ? today : inputs
      const noise = logNormal(r.instroom.woningruis, (normalQuantile(draw(key, 0, Decision.Woningen, half)) + normalQuantile(draw(key, subject, Decision.Woningen, half))) / Math.SQRT2)
      const dwellings = r.instroom.realisatie * level * noise + r.instroom.inhaal * Math.max(0, backlog)
      const realised = Math.max(0, Math.min(taak + backlog, dwellings))
      backlog = Math.min(backlog + taak - realised, BACKLOG_CAP_YEARS * 2 * level)
      housed += realised
      into.taakstelling[(half >> 1) * gemeenten + g]! += taak
      into.gehuisvest[half * gemeenten + g] = housed
    }
  }
}

/** Factors of the taakstelling by half-year after the decision: shared by all gemeenten, mean one. */
function drawVolatility(inputs: Inputs, key: ReplicationKey, into: Float64Array): void {
  const sd = inputs.instroom.volatiliteit
  const phi = Math.sqrt(inputs.instroom.samenhang)
  const innovation = sd * Math.sqrt(1 - phi * phi)
  let log = 0
  let variance = 0
  for (let half = 0; half < into.length; half++) {
    log = phi * log + innovation * normalQuantile(draw(key, 0, Decision.Taakstelling, half))
    variance = phi * phi * variance + innovation * innovation
    into[half] = Math.exp(log - variance / 2)
  }
}

/** Lognormal with mean one. */
function logNormal(sd: number, normal: number): number {
  return Math.exp(sd * normal - (sd * sd) / 2)
}

/**
 * Households of one gemeente, placed in order until the housed persons are used up. A household keeps its number in every future
 * and level, so more taakstelling brings the next households sooner and changes none of the earlier ones.
 * @param into gets each adult inburgeringsplichtige
 */
export function placeHouseholds(plan: Plan, gemeente: number, instroom: Instroom, inputs: Inputs, key: ReplicationKey, into: Arrivals): void {
  const family = subjectOf(plan.gemeenten[gemeente]!.code)
  const gemeenten = plan.gemeenten.length
  const halfYears = instroom.gehuisvest.length / gemeenten
  let household = 0
  let placed = 0
  for (let half = 0; half < halfYears; half++) {
    const available = instroom.gehuisvest[half * gemeenten + gemeente]!
    for (;;) {
      const subject = memberOf(family, household)
      const luck = luckOf(key, subject)
      const size = householdSize(inputs.instroom.alleenstaand, drawFrom(luck, Decision.HuishoudenGrootte, 0))
      // A household is placed when more than half of it fits: on average persons housed equals persons available.
      if (placed + size / 2 > available) break
      const week = half * HALF_YEAR + Math.floor(HALF_YEAR * drawFrom(luck, Decision.HuishoudenWeek, 0))
      const wait = 12 + exponentialQuantile(Math.max(0, inputs.instroom['wachttijd-woning'] - 12), drawFrom(luck, Decision.HuishoudenWeek, 1))
      addAdults(subject, size, gemeente, week, week - Math.round(wait), inputs, key, into)
      placed += size
      household++
    }
  }
}

function addAdults(household: number, size: number, gemeente: number, week: number, koppeling: number, inputs: Inputs, key: ReplicationKey, into: Arrivals): void {
  const adults = size === 1 ? 1 : 2
  for (let adult = 0; adult < adults; adult++) {
    const subject = memberOf(household, adult)
    if (draw(key, subject, Decision.Plichtig, 0) < inputs.instroom.plichtig) addArrival(into, subject, week, koppeling, gemeente, Doelgroep.Statushouder)
  }
}

/** Upper ends of the sizes 2 to 7: shares 15, 20, 20, 20, 15 and 10%, mean 4.3 (aanname beside `instroom.alleenstaand`). */
const SIZE_ENDS = [0.15, 0.35, 0.55, 0.75, 0.9] as const

/** Persons in a household: 1 with chance `single`, else 2 to 7. */
export function householdSize(single: number, uniform: number): number {
  if (uniform < single) return 1
  const u = (uniform - single) / (1 - single)
  let size = 2
  for (const end of SIZE_ENDS) if (u >= end) size++
  return size
}

/** Arrivals of gezinsmigranten in one gemeente: a Poisson process whose rate is today's until the decision and the slider's after it. */
export function arriveGezinsmigranten(plan: Plan, gemeente: number, today: Inputs, inputs: Inputs, key: ReplicationKey, into: Arrivals): void {
  const { code, gezinsmigrantShare } = plan.gemeenten[gemeente]!
  const family = subjectOf(`${code}/gezinsmigrant`)
  const before = (today.instroom.gezinsmigranten * gezinsmigrantShare) / 52
  const after = (inputs.instroom.gezinsmigranten * gezinsmigrantShare) / 52
  const decision = plan.history.length * 52
  const weeks = decision + plan.horizonYears * 52
  // In operational time the process has rate one; the k-th arrival keeps its place there whatever the rate is.
  let operational = 0
  for (let number = 0; ; number++) {
    const subject = memberOf(family, number)
    operational += exponentialQuantile(1, draw(key, subject, Decision.GezinsmigrantAankomst, 0))
    const time = operational <= before * decision ? operational / before : decision + (operational - before * decision) / after
    if (!(time < weeks)) break
    const week = Math.floor(time)
    addArrival(into, subject, week, week, gemeente, Doelgroep.Gezinsmigrant)
  }
}

/** People as they were counted, each in a week drawn evenly within the weeks of the count. */
export function placeCounted(plan: Plan, counted: readonly CountedNewcomers[], inputs: Inputs, key: ReplicationKey, into: Arrivals): void {
  const weeks = (plan.history.length + plan.horizonYears) * 52
  for (const { gemeente, doelgroep, from, until, persons } of counted) {
    const family = subjectOf(`${plan.gemeenten[gemeente]!.code}/geteld/${doelgroep}/${from}`)
    for (let number = 0; number < persons; number++) {
      const subject = memberOf(family, number)
      const week = from + Math.floor((until - from) * draw(key, subject, Decision.HuishoudenWeek, 0))
      const wait = 12 + exponentialQuantile(Math.max(0, inputs.instroom['wachttijd-woning'] - 12), draw(key, subject, Decision.HuishoudenWeek, 1))
      if (week < weeks) addArrival(into, subject, week, doelgroep === Doelgroep.Statushouder ? week - Math.round(wait) : week, gemeente, doelgroep)
    }
  }
}

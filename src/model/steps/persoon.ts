import type { Arrivals } from '../arrivals.ts'
import { orderArrivals } from '../arrivals.ts'
import type { Inputs } from '../inputs.ts'
import { exponentialQuantile, normalQuantile } from '../parameters/distribution.ts'
import type { Plan } from '../plan.ts'
import type { Population } from '../population.ts'
import { Doelgroep, growPopulation, Leerprofiel, Leerroute } from '../population.ts'
import type { ReplicationKey } from '../random/draw.ts'
import { Decision, drawFrom, luckOf } from '../random/draw.ts'
import type { Instroom } from './instroom.ts'
import { arriveGezinsmigranten, placeCounted, placeHouseholds } from './instroom.ts'

/** Part of Z that needs alfabetisering first (aanname; the Alfa levels of LES26 show that many do). */
const ALFABETISERING_IN_Z = 0.6
/** People of 50 and older fit the Z-route this many times as often as the share of their doelgroep (aanname; the direction stands at `instroom.oud`). */
const Z_OUDER = 1.5
/** A gemeente far from its region has at most this share on the Z-route. */
const MEESTE_Z = 0.95
/** Part of statushouders and of gezinsmigranten who work beside their lessons (aanname; direction in M038). */
const WERK = [0.1, 0.4] as const

/** Draws everyone of a replication: arrivals first, then in order of arrival the traits. */
export function drawPopulation(plan: Plan, instroom: Instroom, today: Inputs, inputs: Inputs, key: ReplicationKey, arrivals: Arrivals, population: Population): void {
  arrivals.count = 0
  findNewcomers(plan, instroom, today, inputs, key, arrivals)
  orderArrivals(arrivals)
  if (arrivals.count > population.capacity) growPopulation(population, Math.ceil(arrivals.count * 1.25))
  population.count = arrivals.count
  for (let person = 0; person < population.count; person++) drawPerson(population, person, plan, arrivals, arrivals.order[person]!, inputs, key)
}

function findNewcomers(plan: Plan, instroom: Instroom, today: Inputs, inputs: Inputs, key: ReplicationKey, arrivals: Arrivals): void {
  if (plan.counted) {
    placeCounted(plan, plan.counted, inputs, key, arrivals)
    return
  }
  for (let gemeente = 0; gemeente < plan.gemeenten.length; gemeente++) {
    placeHouseholds(plan, gemeente, instroom, inputs, key, arrivals)
    arriveGezinsmigranten(plan, gemeente, today, inputs, key, arrivals)
  }
}

function drawPerson(p: Population, person: number, plan: Plan, arrivals: Arrivals, newcomer: number, inputs: Inputs, key: ReplicationKey): void {
  const subject = arrivals.subject[newcomer]!
  const doelgroep = arrivals.doelgroep[newcomer]!
  const luck = luckOf(key, subject)
  p.subject[person] = subject
  p.luck[person] = luck
  p.arrival[person] = arrivals.week[newcomer]!
  p.koppeling[person] = arrivals.koppeling[newcomer]!
  p.gemeente[person] = arrivals.gemeente[newcomer]!
  p.doelgroep[person] = doelgroep
  const age = drawFrom(luck, Decision.Leeftijd, 0)
  p.leeftijd[person] = age < inputs.instroom.jong ? 0 : age < 1 - inputs.instroom.oud ? 1 : 2
  drawAanleg(p, person, plan, inputs, drawFrom(luck, Decision.Aanleg, 0), drawFrom(luck, Decision.Profiel, 0))
  p.aanwezigheid[person] = normalQuantile(drawFrom(luck, Decision.Aanwezigheid, 0))
  p.kinderopvang[person] = drawFrom(luck, Decision.Kinderopvang, 0) < inputs.persoon['kinderopvang-nodig'] ? 1 : 0
  p.gezondheid[person] = drawFrom(luck, Decision.Gezondheid, 0) < inputs.persoon.gezondheid ? 1 : 0
  p.werk[person] = drawFrom(luck, Decision.Werk, 0) < WERK[doelgroep]! ? 1 : 0
  p.inPool[person] = doelgroep === Doelgroep.Statushouder || drawFrom(luck, Decision.InPool, 0) < inputs.groepen['gezinsmigrant-in-pool'] ? 1 : 0
  p.startOpA1[person] = drawFrom(luck, Decision.StartniveauA1, 0) >= inputs.lessen['start-a0'] ? 1 : 0
  p.aanbieder[person] = drawFrom(luck, Decision.Aanbieder, 0)
  p.vroegeStart[person] = drawFrom(luck, Decision.VroegeStart, 0)
  p.vertrek[person] = arrivals.week[newcomer]! + 1 + Math.floor(exponentialQuantile(52 / inputs.persoon.uitval, drawFrom(luck, Decision.Vertrek, 0)))
}

/**
 * One aanleg in (0, 1) decides the best leerroute and the pace, so that routes have the shares of the documents and a slow
 * learner is not by chance in the onderwijsroute: the lowest share goes to Z, the highest of the young to the onderwijsroute.
 */
function drawAanleg(p: Population, person: number, plan: Plan, inputs: Inputs, aanleg: number, profiel: number): void {
  const { leerroute } = inputs
  const statushouder = p.doelgroep[person] === Doelgroep.Statushouder
  const own = statushouder ? plan.gemeenten[p.gemeente[person]!]!.leerrouteFactor : undefined
  const toZ = (statushouder ? leerroute['z-statushouder'] : leerroute['z-gezinsmigrant']) * (own?.z ?? 1)
  const z = zShare(Math.min(MEESTE_Z, toZ), inputs.instroom.oud, p.leeftijd[person] === 2)
  const onderwijs = (statushouder ? leerroute['onderwijs-statushouder'] : leerroute['onderwijs-gezinsmigrant']) * (own?.onderwijs ?? 1)
  const young = p.leeftijd[person] === 0
  // Among the young the route takes its whole share; when they are too few, all of them above Z go.
  const onderwijsFrom = 1 - Math.min(1 - z, onderwijs / inputs.instroom.jong)
  if (aanleg < z) {
    p.besteRoute[person] = Leerroute.Z
    p.profiel[person] = aanleg < z * ALFABETISERING_IN_Z ? Leerprofiel.Alfabetisering : Leerprofiel.Langzaam
  } else if (young && aanleg >= onderwijsFrom) {
    p.besteRoute[person] = Leerroute.Onderwijs
    p.profiel[person] = Leerprofiel.Snel
  } else {
    p.besteRoute[person] = Leerroute.B1
    const slow = inputs.leerroute.langzaam
    p.profiel[person] = profiel < slow ? Leerprofiel.Langzaam : profiel < 1 - inputs.leerroute.snel ? Leerprofiel.Gemiddeld : Leerprofiel.Snel
  }
}

/** Share of an age group that fits the Z-route, so that all ages together have the share of their doelgroep. */
function zShare(all: number, old: number, isOld: boolean): number {
  const ofOld = Math.min(1, all * Z_OUDER)
  return isOld ? ofOld : Math.max(0, all - old * ofOld) / (1 - old)
}

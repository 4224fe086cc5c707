import type { Inputs } from '../inputs.ts'
import { exponentialQuantile, normalQuantile } from '../parameters/distribution.ts'
import type { Plan } from '../plan.ts'
import type { Population } from '../population.ts'
import { createPopulation, Doelgroep, Leerprofiel, Leerroute } from '../population.ts'
import type { ReplicationKey } from '../random/draw.ts'
import { Decision, draw } from '../random/draw.ts'
import type { Arrival, Instroom } from './instroom.ts'
import { arriveGezinsmigranten, placeHouseholds } from './instroom.ts'

/** Part of Z that needs alfabetisering first (aanname; the Alfa levels of LES26 show that many do). */
const ALFABETISERING_IN_Z = 0.6
/** Part of gezinsmigranten and of statushouders who work beside their lessons (aanname; direction in M038). */
const WERK = [0.1, 0.4] as const

interface Newcomer extends Arrival {
  readonly doelgroep: number
}

/** Draws everyone of a replication: arrivals first, then in order of arrival the traits. */
export function drawPopulation(plan: Plan, instroom: Instroom, today: Inputs, inputs: Inputs, key: ReplicationKey, into: Population): Population {
  const newcomers: Newcomer[] = []
  for (let gemeente = 0; gemeente < plan.gemeenten.length; gemeente++) {
    placeHouseholds(plan, gemeente, instroom, inputs, key, (a) => newcomers.push({ ...a, doelgroep: Doelgroep.Statushouder }))
    arriveGezinsmigranten(plan, gemeente, today, inputs, key, (a) => newcomers.push({ ...a, doelgroep: Doelgroep.Gezinsmigrant }))
  }
  newcomers.sort((x, y) => x.week - y.week || x.subject - y.subject)
  const population = newcomers.length > into.capacity ? createPopulation(Math.ceil(newcomers.length * 1.25)) : into
  population.count = newcomers.length
  for (let person = 0; person < newcomers.length; person++) drawPerson(population, person, newcomers[person]!, inputs, key)
  return population
}

function drawPerson(p: Population, person: number, newcomer: Newcomer, inputs: Inputs, key: ReplicationKey): void {
  const { subject, doelgroep } = newcomer
  const u = (decision: Decision): number => draw(key, subject, decision, 0)
  p.subject[person] = subject
  p.arrival[person] = newcomer.week
  p.koppeling[person] = newcomer.koppeling
  p.gemeente[person] = newcomer.gemeente
  p.doelgroep[person] = doelgroep
  const age = u(Decision.Leeftijd)
  p.leeftijd[person] = age < inputs.instroom.jong ? 0 : age < 1 - inputs.instroom.oud ? 1 : 2
  drawAanleg(p, person, inputs, u(Decision.Aanleg), u(Decision.Profiel))
  p.aanwezigheid[person] = normalQuantile(u(Decision.Aanwezigheid))
  p.kinderopvang[person] = u(Decision.Kinderopvang) < inputs.persoon['kinderopvang-nodig'] ? 1 : 0
  p.gezondheid[person] = u(Decision.Gezondheid) < inputs.persoon.gezondheid ? 1 : 0
  p.werk[person] = u(Decision.Werk) < WERK[doelgroep]! ? 1 : 0
  p.inPool[person] = doelgroep === Doelgroep.Statushouder || u(Decision.InPool) < inputs.groepen['gezinsmigrant-in-pool'] ? 1 : 0
  p.startOpA1[person] = u(Decision.StartniveauA1) >= inputs.lessen['start-a0'] ? 1 : 0
  p.aanbieder[person] = u(Decision.Aanbieder)
  p.vroegeStart[person] = u(Decision.VroegeStart)
  p.vertrek[person] = newcomer.week + 1 + Math.floor(exponentialQuantile(52 / inputs.persoon.uitval, u(Decision.Vertrek)))
}

/**
 * One aanleg in (0, 1) decides the best leerroute and the pace, so that routes have the shares of the documents and a slow
 * learner is not by chance in the onderwijsroute: the lowest share goes to Z, the highest of the young to the onderwijsroute.
 */
function drawAanleg(p: Population, person: number, inputs: Inputs, aanleg: number, profiel: number): void {
  const statushouder = p.doelgroep[person] === Doelgroep.Statushouder
  const z = inputs.leerroute[statushouder ? 'z-statushouder' : 'z-gezinsmigrant']
  const onderwijs = inputs.leerroute[statushouder ? 'onderwijs-statushouder' : 'onderwijs-gezinsmigrant']
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

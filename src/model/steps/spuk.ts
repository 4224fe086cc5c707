import type { Inputs } from '../inputs.ts'
import type { Plan } from '../plan.ts'
import type { Population } from '../population.ts'
import { Doelgroep } from '../population.ts'
import type { Instroom } from './instroom.ts'

/** Realised newcomers by year of housing: [year][gemeente]. No lever changes them. */
export interface Cohorts {
  readonly statushouders: Float64Array
  readonly gezinsmigranten: Float64Array
}

export function countCohorts(plan: Plan, population: Population, into: Cohorts): void {
  const gemeenten = plan.gemeenten.length
  into.statushouders.fill(0)
  into.gezinsmigranten.fill(0)
  for (let person = 0; person < population.count; person++) {
    const column = population.doelgroep[person] === Doelgroep.Statushouder ? into.statushouders : into.gezinsmigranten
    column[Math.floor(population.arrival[person]! / 52) * gemeenten + population.gemeente[person]!]!++
  }
}

export function createCohorts(plan: Plan): Cohorts {
  const size = (plan.history.length + plan.horizonYears) * plan.gemeenten.length
  return { statushouders: new Float64Array(size), gezinsmigranten: new Float64Array(size) }
}

/**
 * SPUK inburgering (G10) by year and gemeente. The cohort is the year of housing. In year t the gemeente gets an advance on a share
 * of the taakstelling for the new cohort, the second and third instalments of older cohorts on realised persons, the one-off sum
 * for gezinsmigranten, and the settlement of last year's advance on realised persons. The settlement of the last year is counted in
 * that year, so that the sum over the horizon is what was earned. Constant prices of 2025.
 * @returns [year][gemeente] euro
 */
export function spukByYear(plan: Plan, inputs: Inputs, instroom: Instroom, cohorts: Cohorts, into: Float64Array): void {
  const gemeenten = plan.gemeenten.length
  const years = plan.history.length + plan.horizonYears
  const first = inputs.budget['spuk-jaar1']
  for (let g = 0; g < gemeenten; g++) {
    let unsettled = 0
    for (let year = 0; year < years; year++) {
      const realised = cohorts.statushouders[year * gemeenten + g]!
      const advance = first * inputs.budget['voorschot-aandeel'] * instroom.taakstelling[year * gemeenten + g]!
      const second = year >= 1 ? cohorts.statushouders[(year - 1) * gemeenten + g]! * inputs.budget['spuk-jaar2'] : 0
      const third = year >= 2 ? cohorts.statushouders[(year - 2) * gemeenten + g]! * inputs.budget['spuk-jaar3'] : 0
      const gezin = cohorts.gezinsmigranten[year * gemeenten + g]! * inputs.budget['spuk-gezinsmigrant']
      const settlement = unsettled
      unsettled = first * realised - advance
      into[year * gemeenten + g] = advance + second + third + gezin + settlement + (year === years - 1 ? unsettled : 0)
    }
  }
}

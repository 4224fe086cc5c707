import { Doelgroep, Leerroute } from '../population.ts'
import { Decision, drawFrom } from '../random/draw.ts'
import { run } from '../run.ts'
import { Deel } from '../world.ts'

/** Wrong choices per gezinsmigrant against per statushouder: 3 of 279 against 8 of 259 switches in LV, V and W (RTE09-26). */
const VERKEERD_GEZINSMIGRANT = 0.35

/**
 * The route that the intake chooses: the best one, or with the chance of a wrong choice another. The same uniform decides with and
 * without a startklas, so a startklas only ever mends choices.
 */
export function chooseLeerroute(person: number): number {
  const { population } = run
  const best = population.besteRoute[person]!
  const luck = population.luck[person]!
  if (drawFrom(luck, Decision.VerkeerdeKeuze, 0) >= wrongChance(person, best)) return best
  const tooLow = best !== Leerroute.Z && (best === Leerroute.Onderwijs || drawFrom(luck, Decision.VerkeerdeRichting, 0) < run.inputs.leerroute.omhoog)
  if (best === Leerroute.B1) return tooLow || population.leeftijd[person] !== 0 ? Leerroute.Z : Leerroute.Onderwijs
  return Leerroute.B1
}

function wrongChance(person: number, best: number): number {
  const { inputs, population, world } = run
  let chance = inputs.leerroute['verkeerde-keuze']
  if (population.doelgroep[person] === Doelgroep.Gezinsmigrant) chance *= VERKEERD_GEZINSMIGRANT
  // Wrong choices are mostly too low, and nothing is lower than Z.
  if (best === Leerroute.Z) chance *= 1 - inputs.leerroute.omhoog
  if (world.person.startklas[person] !== Deel.Klaar) return chance
  const { startklas } = inputs
  return chance * (1 - (startklas.moment === 2 ? startklas['effect-na'] : startklas['effect-voor']))
}

export function onWrongRoute(person: number): boolean {
  return run.world.person.route[person] !== run.population.besteRoute[person]
}

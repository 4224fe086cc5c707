import type { Acceptability } from './ranking.ts'

/** Is the choice open because nobody knows what will happen, or because people want different things? */
export interface FactsOrValues {
  /** Choice entropy in bits: 0 = always the same first, log2 of the number of scenarios = every first place as likely. */
  readonly weightsFixed: number
  readonly factsFixed: number
  readonly bothFree: number
  /** Highest possible. */
  readonly most: number
  readonly verdict: 'beslist' | 'feiten' | 'waarden' | 'beide'
}

/** Shares of the first place, as surprise in bits. */
export function choiceEntropy(result: Pick<Acceptability, 'places'>): number {
  const bits = result.places.reduce((sum, [first]) => sum + (first! > 0 ? -first! * Math.log2(first!) : 0), 0)
  return Math.max(0, bits)
}

/** Below this share of the highest entropy a choice is as good as made: with two scenarios about 1 in 25 otherwise. */
const DECIDED = 0.25
/** One cause rules if its entropy is at least twice the other's. */
const RULES = 2

/** The same table three times: one weighing over all futures, mean values under all weighings, and both free. */
export interface ThreeRankings {
  readonly weightsFixed: Acceptability
  readonly factsFixed: Acceptability
  readonly bothFree: Acceptability
}

export function factsOrValues(rankings: ThreeRankings): FactsOrValues {
  const weightsFixed = choiceEntropy(rankings.weightsFixed)
  const factsFixed = choiceEntropy(rankings.factsFixed)
  const bothFree = choiceEntropy(rankings.bothFree)
  const most = Math.log2(rankings.bothFree.scenarioIds.length)
  return { weightsFixed, factsFixed, bothFree, most, verdict: verdictOf(weightsFixed, factsFixed, bothFree, most) }
}

function verdictOf(weightsFixed: number, factsFixed: number, bothFree: number, most: number): FactsOrValues['verdict'] {
  if (bothFree <= DECIDED * most) return 'beslist'
  if (factsFixed >= RULES * weightsFixed) return 'waarden'
  if (weightsFixed >= RULES * factsFixed) return 'feiten'
  return 'beide'
}

export const factsOrValuesSentences: Readonly<Record<FactsOrValues['verdict'], string>> = {
  beslist: 'De keuze ligt bijna vast: met andere weging of in een andere toekomst komt bijna altijd hetzelfde scenario bovenaan.',
  feiten: 'De keuze hangt nu meer aan feiten dan aan waarden: uitzoeken helpt meer dan praten over gewichten.',
  waarden: 'De keuze hangt nu meer aan waarden dan aan feiten: praten over gewichten helpt meer dan meer onderzoek.',
  beide: 'De keuze hangt aan feiten én aan waarden: de gewichten en de uitkomsten zijn ongeveer even bepalend.',
}

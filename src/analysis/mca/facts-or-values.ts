import type { Acceptability } from './ranking.ts'

/** Is the choice open because nobody knows what will happen, or because people want different things? */
export interface FactsOrValues {
  /** Choice entropy in bits: 0 = always the same first, log2 of the number of scenarios = every first place as likely. */
  readonly weightsFixed: number
  readonly factsFixed: number
  readonly bothFree: number
  /** Highest possible. */
  readonly most: number
  /** False where all points are fixed: then an openness of nought by facts is no finding. */
  readonly hasFacts: boolean
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
  const hasFacts = rankings.bothFree.futures > 1
  return { weightsFixed, factsFixed, bothFree, most, hasFacts, verdict: verdictOf(weightsFixed, factsFixed, bothFree, most) }
}

function verdictOf(weightsFixed: number, factsFixed: number, bothFree: number, most: number): FactsOrValues['verdict'] {
  if (bothFree <= DECIDED * most) return 'beslist'
  if (factsFixed >= RULES * weightsFixed) return 'waarden'
  if (weightsFixed >= RULES * factsFixed) return 'feiten'
  return 'beide'
}

export function factsOrValuesSentence({ verdict, hasFacts }: Pick<FactsOrValues, 'verdict' | 'hasFacts'>): string {
  if (hasFacts) return sentences[verdict]
  return verdict === 'beslist'
    ? 'De keuze ligt bijna vast: ook met andere weging komt bijna altijd hetzelfde scenario bovenaan.'
    : 'Alle punten liggen vast door oordeel: de keuze hangt hier alleen aan de gewichten.'
}

const sentences: Readonly<Record<FactsOrValues['verdict'], string>> = {
  beslist: 'De keuze ligt bijna vast: met andere weging of in een andere toekomst komt bijna altijd hetzelfde scenario bovenaan.',
  feiten: 'De keuze hangt nu meer aan feiten dan aan waarden: uitzoeken helpt meer dan praten over gewichten.',
  waarden: 'De keuze hangt nu meer aan waarden dan aan feiten: praten over gewichten helpt meer dan meer onderzoek.',
  beide: 'De keuze hangt aan feiten én aan waarden: de gewichten en de uitkomsten zijn ongeveer even bepalend.',
}

import { Z95 } from '../precision.ts'
import { formatChance } from '../../texts/format.ts'
import type { Acceptability } from './ranking.ts'

/** Who is first most often, if that can be said beyond the error of a finite number of draws. */
export interface FirstPlaces {
  /** `meerderheid`: first in more than half; `vaakst`: more often than every other; `geen`: the top cannot be told apart. */
  readonly verdict: 'meerderheid' | 'vaakst' | 'geen'
  /** Scenario number; null for `geen`. */
  readonly scenario: number | null
  /** Standard error of each share of first places. */
  readonly errors: readonly number[]
}

const NO_FIRST = 'Geen scenario staat duidelijk het vaakst bovenaan.'

export function firstPlaces(result: Acceptability): FirstPlaces {
  const shares = result.places.map((places) => places[0]!)
  const n = result.independent
  const errors = shares.map((share) => (n === 1 ? 0 : Math.sqrt((share * (1 - share)) / n)))
  const top = shares.indexOf(Math.max(...shares))
  if (shares[top]! - Z95 * errors[top]! > 0.5) return { verdict: 'meerderheid', scenario: top, errors }
  const ahead = shares.every((share, other) => other === top || shares[top]! - share > Z95 * differenceError(shares[top]!, share, n))
  return ahead ? { verdict: 'vaakst', scenario: top, errors } : { verdict: 'geen', scenario: null, errors }
}

/** Two shares of the same draws: what one wins the other often loses. */
function differenceError(a: number, b: number, n: number): number {
  return n === 1 ? 0 : Math.sqrt((a + b - (a - b) ** 2) / n)
}

/** Of a drawing of all places: `Integratie staat in 6 van de 10 wegingen bovenaan.`, or that the top cannot be told apart. */
export function mostFirstSentence(result: Acceptability, names: readonly string[]): string {
  const { scenario } = firstPlaces(result)
  return scenario === null ? NO_FIRST : `${names[scenario]!} staat in ${formatChance(result.places[scenario]![0]!, result.independent)} wegingen bovenaan.`
}

export function firstPlacesSentence(result: Acceptability, names: readonly string[]): string {
  const found = firstPlaces(result)
  if (found.scenario === null) return NO_FIRST
  const chance = formatChance(result.places[found.scenario]![0]!, result.independent)
  const name = names[found.scenario]!
  return found.verdict === 'meerderheid' ? `${name} staat onder de meeste wegingen bovenaan: ${chance}.` : `Geen scenario wint onder de meeste wegingen; ${name} staat het vaakst bovenaan: ${chance}.`
}

import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import type { Results } from '../experiment/results.ts'
import type { Pair } from '../texts/compare/compare.ts'
import { compare } from './comparison.ts'

/** What the first of a pair gains and what it costs, over several outcomes at once. No weights: which of them counts more is for people. */
export interface TradeOff {
  readonly better: readonly OutcomeId[]
  readonly worse: readonly OutcomeId[]
  /** Within simulation error, or the same in every future. */
  readonly unclear: readonly OutcomeId[]
}

/**
 * An outcome of which neither way is better is left out, and so is one without a figure.
 * @param first, second positions in `results.scenarioIds`
 * @returns null where the futures are too few to say anything of any of them
 */
export function tradeOff(results: Results, first: number, second: number, names: Pair, ids: readonly OutcomeId[]): TradeOff | null {
  const told = ids.filter((id) => outcomes[id].better !== 'none').map((id) => ({ id, ...compare(results, first, second, names, id) }))
  if (!told.some(({ verdict }) => verdict === 'verschil' || verdict === 'ruis')) return null
  const gains = ({ id, difference }: { readonly id: OutcomeId; readonly difference: { readonly mean: number } }): boolean => difference.mean < 0 === (outcomes[id].better === 'lower')
  const clear = told.filter(({ verdict }) => verdict === 'verschil')
  return {
    better: clear.filter(gains).map(({ id }) => id),
    worse: clear.filter((one) => !gains(one)).map(({ id }) => id),
    unclear: told.filter(({ verdict }) => verdict === 'ruis' || verdict === 'gelijk').map(({ id }) => id),
  }
}

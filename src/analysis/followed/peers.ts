import type { Traced } from '../../experiment/trace/follow.ts'
import type { TracedKeten } from '../../experiment/trace/keten.ts'
import { Einde } from '../../experiment/trace/levens.ts'
import type { Life } from '../chain/life.ts'
import { Z95 } from '../precision.ts'

/** Where a life stands among the people of many futures. */
export interface Peers {
  /** Futures that were followed, and the people in them who stayed. */
  readonly futures: number
  readonly people: number
  /** Share of them who were ready sooner, with half its 95% simulation interval; NaN where the person left, and is compared with nobody. */
  readonly sooner: number
  readonly error: number
  /** Share who took exactly as long, or who did not finish either. */
  readonly alike: number
}

/** By how long it took from inschrijving to the end; who never finished comes last, and who left is not compared. */
export function peersOf(traced: readonly Traced<TracedKeten>[], { ending, weeks }: Pick<Life, 'ending' | 'weeks'>): Peers {
  const own = ending === 'afgerond' ? weeks : Infinity
  const counts = traced.map(({ value: { levens } }) => {
    let [people, sooner, alike] = [0, 0, 0]
    for (let row = 0; row < levens.count; row++) {
      const einde = levens.einde[row]!
      if (einde === Einde.Vertrokken) continue
      people++
      const theirs = einde === Einde.Afgerond ? levens.weeks[row]! : Infinity
      if (theirs < own) sooner++
      else if (theirs === own) alike++
    }
    return { people, sooner, alike }
  })
  const sum = (of: (count: (typeof counts)[number]) => number): number => counts.reduce((total, count) => total + of(count), 0)
  const people = sum((count) => count.people)
  const left = ending === 'vertrokken' || people === 0
  const share = sum(({ sooner }) => sooner) / people
  return { futures: traced.length, people, sooner: left ? Number.NaN : share, error: left ? Number.NaN : errorOf(counts, share, people), alike: sum(({ alike }) => alike) / people }
}

/** People of one future share its luck, so futures are what is counted: the error of a ratio of two sums. */
function errorOf(counts: readonly { readonly people: number; readonly sooner: number }[], share: number, people: number): number {
  const n = counts.length
  const squares = counts.reduce((total, { people: own, sooner }) => total + (sooner - share * own) ** 2, 0)
  return n < 2 ? Number.NaN : (Z95 * Math.sqrt((n / (n - 1)) * squares)) / people
}

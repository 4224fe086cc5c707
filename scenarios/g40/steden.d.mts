/** A number that was reported, in plain words, with its lines and quote. */
export type Reported = readonly [said: string, lines: string, quote: string]

export interface City {
  readonly slug: string
  readonly name: string
  readonly code: string
  /** Persons over 2015-2017. */
  readonly persons: number
  readonly count: { readonly read: string; readonly lines: string; readonly quote: string }
  readonly reported: readonly Reported[]
  readonly approach: { readonly summary: string; readonly lines: string; readonly quote: string }
  /** Answers to "integration goes well" and "there are enough instruments". */
  readonly answers: { readonly well: string; readonly instruments: string }
  readonly tools: { readonly words: readonly string[]; readonly lines: string }
}

export declare const cities: readonly City[]

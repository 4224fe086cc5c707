export type City = readonly [
  slug: string, name: string, code: string, persons: number, quote: string, lines: string, read: string,
  reported: string, approach: string, said: string, saidLines: string, well: string, instruments: string,
]
export declare const cities: readonly City[]

/** Instruments by city, with the lines of the document. */
export declare const tools: Readonly<Record<string, readonly [tools: readonly string[], lines: string]>>

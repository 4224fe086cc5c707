import type { Evidence, Strength } from './parameter.ts'
import type { SourceId } from './sources.ts'

/** Place and words in the document that come nearest to an aanname; without `quote` only the place is known. */
export interface Nearest {
  readonly source: Exclude<SourceId, 'geen'>
  readonly locator: string
  readonly quote?: string
}

/**
 * Evidence in the literal words of a document.
 * @param reason how the number follows from the words, and whose count it is
 */
export function cite(
  source: Exclude<SourceId, 'geen'>, locator: string, quote: string, strength: Exclude<Strength, 'aanname'>, reason?: string,
): Evidence {
  return reason === undefined ? { source, locator, quote, strength } : { source, locator, quote, strength, reason }
}

/** A number that no document gives: `reason` says why this value and why this range. */
export function assume(reason: string, nearest?: Nearest): Evidence {
  if (nearest === undefined) return { source: 'geen', locator: '', quote: '', strength: 'aanname', reason }
  return { source: nearest.source, locator: nearest.locator, quote: nearest.quote ?? '', strength: 'aanname', reason }
}

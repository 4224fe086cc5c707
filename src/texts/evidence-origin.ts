import type { Evidence } from '../model/parameters/parameter.ts'
import type { Source } from '../model/parameters/sources.ts'
import { isSourceId, sources } from '../model/parameters/sources.ts'

/** Whom evidence is shown to: a fact of one region is not a fact of another. */
export interface Asking {
  readonly name: string
  readonly gemeenten: readonly { readonly name: string }[]
}

/**
 * Says of a document about another region that it is one; null where the document is about this region, is unknown here (a file may
 * name its own), or where there is none.
 * @param own the evidence stands in the region's own file: then an answer of 2018 is that of this city
 */
export function originText({ source: id }: Evidence, own: boolean, { name, gemeenten }: Asking): string | null {
  if (!isSourceId(id) || id === 'geen' || (own && id === 'g40-2018')) return null
  const source: Source = sources[id]
  if (gemeenten.some((gemeente) => mentions(source.region, gemeente.name))) return null
  return `Dit gaat over ${source.region} (${source.year}), niet over ${name}.`
}

/** The whole name: Leiden is not in Leidschendam. */
function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'u').test(text)
}

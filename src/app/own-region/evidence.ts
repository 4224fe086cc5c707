import type { Evidence } from '../../model/parameters/parameter.ts'
import { fileTexts } from '../../texts/own-region/file.ts'
import type { FormSource } from './form.ts'

/** Where a number of the form comes from: the document that was named, else an aanname of who filled it in. */
export function ownEvidence({ document, place, strength }: FormSource, quote: string, reason: string): Evidence {
  const source = document.trim()
  if (source === '') return { source: 'geen', locator: '', quote: '', strength: 'aanname', reason: `${reason} ${fileTexts.noSource}` }
  return { source, locator: place.trim(), quote, strength, reason: `${reason} ${fileTexts.quoteIsNumber}` }
}

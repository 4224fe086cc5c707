import type { Evidence } from '../model/parameters/parameter.ts'
import { isSourceId, sources } from '../model/parameters/sources.ts'
import { reportTexts } from '../texts/report.ts'
import type { Cell, CellLine } from './blocks.ts'

/** Where a number comes from: document and place, its literal words, and how the number follows from them. */
export function evidenceCell(evidence: readonly Evidence[]): Cell {
  return { lines: evidence.flatMap(evidenceLines) }
}

function evidenceLines({ source, locator, quote, reason }: Evidence): readonly CellLine[] {
  const place = isSourceId(source) && source !== 'geen' ? `${sources[source].author}, ${sources[source].year}${locator === '' ? '' : `, ${locator}`}` : reportTexts.noDocument
  return [
    { text: quote === '' ? `${place}.` : `${place}: “${quote}”.`, small: true },
    ...(reason === undefined ? [] : [{ text: [{ text: reason, soft: true as const }], small: true as const }]),
  ]
}

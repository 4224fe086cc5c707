import type { Evidence } from '../model/parameters/parameter.ts'
import { isSourceId, sources } from '../model/parameters/sources.ts'
import { reportTexts } from '../texts/report/report.ts'
import type { Cell, CellLine } from './blocks.ts'

/** Where a number comes from: document and place, its literal words, and how the number follows from them. */
export function evidenceCell(evidence: readonly Evidence[]): Cell {
  return { lines: evidence.flatMap(evidenceLines) }
}

/** Only document and place, where the words stand elsewhere in the report. */
export function evidencePlaces(evidence: readonly Evidence[]): Cell {
  return { lines: evidence.map((found) => ({ text: `${placeOf(found)}.`, small: true })) }
}

function placeOf({ source, locator }: Evidence): string {
  return isSourceId(source) && source !== 'geen' ? `${sources[source].author}, ${sources[source].year}${locator === '' ? '' : `, ${locator}`}` : reportTexts.noDocument
}

function evidenceLines(evidence: Evidence): readonly CellLine[] {
  const { quote, reason } = evidence
  const place = placeOf(evidence)
  return [
    { text: quote === '' ? `${place}.` : `${place}: “${quote}”.`, small: true },
    ...(reason === undefined ? [] : [{ text: [{ text: reason, soft: true as const }], small: true as const }]),
  ]
}

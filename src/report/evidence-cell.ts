import { leadingStrength } from '../analysis/evidence.ts'
import type { Evidence } from '../model/parameters/parameter.ts'
import { isSourceId, sources } from '../model/parameters/sources.ts'
import { joinNames } from '../texts/compare/compare-screen.ts'
import { strengthWords } from '../texts/levers.ts'
import { reportTexts } from '../texts/report/report.ts'
import type { Cell, CellLine } from './blocks.ts'
import type { Grounds } from './evidence-of.ts'
import { isElsewhere } from './evidence-of.ts'
import type { ReportInput } from './input.ts'

/** Where a number comes from: document and place, its literal words, and how the number follows from them; by scenario where they differ. */
export function evidenceCell(input: ReportInput, grounds: readonly Grounds[]): Cell {
  return { lines: grounds.flatMap(({ of, own, evidence }) => [...whose(of, evidence), ...evidence.flatMap((found) => evidenceLines(found, isElsewhere(input, found, own)))]) }
}

/** Only document and place, where the words stand elsewhere in the report. */
export function evidencePlaces(input: ReportInput, grounds: readonly Grounds[]): Cell {
  return { lines: grounds.flatMap(({ own, evidence }) => evidence.map((found): CellLine => ({ text: `${placeOf(found, isElsewhere(input, found, own))}.`, small: true }))) }
}

function whose(of: readonly string[], evidence: Grounds['evidence']): readonly CellLine[] {
  return of.length === 0 ? [] : [{ text: [{ text: joinNames(of), bold: true }, { text: ` (${strengthWords[leadingStrength(evidence)].toLowerCase()}):` }], small: true }]
}

export function placeOf({ source, locator }: Evidence, elsewhere: boolean): string {
  if (!isSourceId(source) || source === 'geen') return reportTexts.noDocument
  return `${sources[source].author}, ${sources[source].year}${locator === '' ? '' : `, ${locator}`}${elsewhere ? ` (${reportTexts.elsewhere})` : ''}`
}

function evidenceLines(evidence: Evidence, elsewhere: boolean): readonly CellLine[] {
  const { quote, reason } = evidence
  const place = placeOf(evidence, elsewhere)
  return [
    { text: quote === '' ? `${place}.` : `${place}: “${quote}”.`, small: true },
    ...(reason === undefined ? [] : [{ text: [{ text: reason, soft: true as const }], small: true as const }]),
  ]
}

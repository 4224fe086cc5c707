import { noteTexts } from '../texts/report/decision-note.ts'
import type { Report } from './blocks.ts'
import { buildReport } from './build.ts'
import type { ReportInput } from './input.ts'

/** The decision note by itself, with the account that lets anybody repeat its numbers. */
export function buildNote(input: ReportInput): Report {
  return { ...buildReport({ ...input, choices: { ...input.choices, sections: ['besluitnota'] } }), title: noteTexts.title(input.region.name) }
}

import type { ReportChoices } from '../scenario-file/report-choices.ts'
import { sectionIds } from './section-ids.ts'

/** A report that nobody changed: everything, in the usual order, as a concept. */
export const defaultReportChoices: ReportChoices = { sections: sectionIds, author: '', organisation: '', isConcept: true, conditions: '', minority: '' }

import { defaultReportChoices } from '../../report/choices.ts'
import { knownSections, sectionIds, sectionNames } from '../../report/section-ids.ts'
import type { SectionId } from '../../report/section-ids.ts'
import type { Draft, ReportChoices } from '../draft/draft.ts'

export type { SectionId } from '../../report/section-ids.ts'
export { sectionIds, sectionNames } from '../../report/section-ids.ts'

/** What is chosen for the report, or the report as it comes. */
export function choicesOf({ report }: Pick<Draft, 'report'>): ReportChoices {
  return report ?? defaultReportChoices
}

export interface ListedSection {
  readonly id: SectionId
  readonly name: string
  readonly isChosen: boolean
}

/** The chosen sections in their order, then the others in the usual order. */
export function listedSections({ sections }: ReportChoices): readonly ListedSection[] {
  const chosen = knownSections(sections)
  const rest = sectionIds.filter((id) => !chosen.includes(id))
  return [...chosen.map((id) => ({ id, name: sectionNames[id], isChosen: true })), ...rest.map((id) => ({ id, name: sectionNames[id], isChosen: false }))]
}

/** A section that comes back stands where it usually does: before the first chosen one that comes later. */
export function withSection(choices: ReportChoices, id: SectionId, isChosen: boolean): ReportChoices {
  const others = knownSections(choices.sections).filter((other) => other !== id)
  if (!isChosen) return { ...choices, sections: others }
  const later = others.findIndex((other) => sectionIds.indexOf(other) > sectionIds.indexOf(id))
  return { ...choices, sections: later < 0 ? [...others, id] : [...others.slice(0, later), id, ...others.slice(later)] }
}

/** One place up (−1) or down (1); the same choices where it cannot. */
export function movedSection(choices: ReportChoices, id: SectionId, by: -1 | 1): ReportChoices {
  const sections = [...knownSections(choices.sections)]
  const from = sections.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= sections.length) return choices
  sections.splice(from, 1)
  sections.splice(to, 0, id)
  return { ...choices, sections }
}

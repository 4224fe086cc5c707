import { LEAST_REPLICATIONS, chanceHalfWidth } from '../analysis/precision.ts'
import { FILE_VERSION } from '../scenario-file/session.ts'
import { reportTexts } from '../texts/report/report.ts'
import type { Colophon, Report, Section } from './blocks.ts'
import { createFacts } from './facts.ts'
import type { Facts } from './facts.ts'
import type { ReportInput } from './input.ts'
import type { SectionId } from './section-ids.ts'
import { knownSections, sectionNames } from './section-ids.ts'
import { accountSection } from './sections/account.ts'
import { budgetSection } from './sections/budget.ts'
import { decisionSection } from './sections/decision.ts'
import { followedSection } from './sections/followed.ts'
import { assumptionsSection, glossarySection, methodSection, validationSection } from './sections/grounds.ts'
import { outcomesSection, themeSection } from './sections/outcomes.ts'
import { regionSection } from './sections/region.ts'
import { scenariosSection } from './sections/scenarios.ts'
import { stressSection } from './sections/stress.ts'
import { summarySection } from './sections/summary.ts'
import { uncertaintySection } from './sections/uncertainty.ts'
import { weighingSection } from './sections/weighing.ts'

/** Of chances alone: with too few futures it would say something that is not so. */
function tooFew(id: SectionId): Section {
  return { id, name: sectionNames[id], title: sectionNames[id], blocks: [{ kind: 'paragraph', text: reportTexts.tooFewHere(LEAST_REPLICATIONS) }] }
}

/** Null where there is nothing to tell. */
const makers: Readonly<Record<SectionId, (facts: Facts) => Section | null>> = {
  samenvatting: summarySection,
  regio: regionSection,
  scenarios: scenariosSection,
  resultaten: outcomesSection,
  keten: (facts) => themeSection(facts, 'keten'),
  groepen: (facts) => themeSection(facts, 'groepen'),
  caseload: (facts) => themeSection(facts, 'caseload'),
  budget: (facts) => (facts.isEnough ? budgetSection(facts) : tooFew('budget')),
  afweging: weighingSection,
  onzekerheid: uncertaintySection,
  stresskaarten: (facts) => (facts.input.stress === null ? null : stressSection(facts, facts.input.stress)),
  toekomsten: (facts) => (facts.input.followed.length === 0 ? null : followedSection(facts, facts.input.followed)),
  besluitnota: decisionSection,
  aannames: assumptionsSection,
  methode: methodSection,
  validatie: validationSection,
  begrippen: glossarySection,
}

/**
 * The report of one run: the chosen sections in the chosen order, and always the account at the end.
 * @throws RangeError for a run without year books
 */
export function buildReport(input: ReportInput): Report {
  const facts = createFacts(input)
  const colophon = colophonOf(input)
  return {
    title: reportTexts.title(input.region.name), colophon,
    sections: [...knownSections(input.choices.sections).flatMap((id) => makers[id](facts) ?? []), accountSection(facts, colophon)],
  }
}

/** What stands on every page, and in every file. */
export function colophonOf({ region, date, plan, planKey, results, choices }: ReportInput): Colophon {
  return {
    region: region.name, date, modelVersion: plan.model.version, fileVersion: FILE_VERSION, planKey, seed: plan.seed, replications: results.completed,
    // A chance of one half has the widest interval.
    error: Math.max(1, Math.ceil(chanceHalfWidth(0.5, results.completed) * 100 - 1e-9)),
    isConcept: choices.isConcept, author: choices.author.trim(), organisation: choices.organisation.trim(),
  }
}

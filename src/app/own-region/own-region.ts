import type { Region, Scenario } from '../../model/scenario.ts'
import { noAdjustments } from '../../model/scenario.ts'
import { isDiagnostics } from '../../scenario-file/diagnostic.ts'
import { parseText } from '../../scenario-file/parse.ts'
import { checkPlan } from '../../scenario-file/plan-rules.ts'
import { serialise } from '../../scenario-file/serialise.ts'
import { startDraft } from '../draft/draft.ts'
import { sessionText } from '../session/session-file.ts'
import { adaptScenarios, withToday } from './adapt-scenarios.ts'
import { buildRegion, gezinsmigrantenProblems, unanswered } from './build-region.ts'
import { fieldOf } from './form.ts'
import type { AskedId, FormProblem, OwnRegionForm } from './form.ts'
import { levelOf } from './level.ts'
import type { Level } from './level.ts'
import { readForm } from './read-form.ts'

/** A region with its scenarios, ready for the comparison and for a file. */
export interface OwnRegion {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly level: Level
  /** Questions that were left empty and that nothing else answers. */
  readonly unanswered: readonly AskedId[]
}

/**
 * What the form makes, or everything that is not right in it.
 * @param general the four general scenarios
 */
export function ownRegion(form: OwnRegionForm, general: readonly Scenario[]): OwnRegion | { readonly problems: readonly FormProblem[] } {
  const { read, problems } = readForm(form)
  const { level, problems: ofLevel } = levelOf(read, form)
  // Without the year nobody knows which half-years are asked, and a number that cannot be read is not missing.
  const unclear = problems.some(({ step, field }) => step === 'taakstelling' || field === fieldOf.decisionYear)
  const all = [...problems, ...(unclear ? [] : ofLevel), ...gezinsmigrantenProblems(read)]
  if (all.length > 0 || level === null) return { problems: all }
  const scenarios = adaptScenarios(form, read, general)
  const region = withToday(buildRegion(form, read, level), scenarios)
  const left = refusedBy(region, scenarios)
  return left.length > 0 ? { problems: left } : { region, scenarios, level, unanswered: unanswered(form, read) }
}

export function isOwnRegion(answer: OwnRegion | { readonly problems: readonly FormProblem[] }): answer is OwnRegion {
  return 'region' in answer
}

/** The region as a file that page and command line can read. */
export function ownRegionFile({ region }: OwnRegion): string {
  return serialise({ kind: 'region', region })
}

/** The region with its scenarios as a session: opens everywhere with exactly these forms. */
export function ownSessionFile({ region, scenarios }: OwnRegion): string {
  return sessionText(startDraft(region, scenarios))
}

/** What the reader of files would say: the form must never make a file that cannot be opened. */
function refusedBy(region: Region, scenarios: readonly Scenario[]): readonly FormProblem[] {
  const answer = parseText(serialise({ kind: 'region', region }))
  const found = isDiagnostics(answer) ? answer : checkPlan({ region, scenarios, adjustments: noAdjustments })
  return found.map(({ message }) => ({ step: 'controle', field: fieldOf.name, message }))
}

import type { Evidence, Setting } from '../../model/parameters/parameter.ts'
import type { AskedId, OwnRegionForm, SourcedStep } from './form.ts'
import type { LeverId } from '../../model/parameters/registry.ts'
import type { Organisation, Region, Scenario } from '../../model/scenario.ts'
import { fileTexts } from '../../texts/own-region/file.ts'
import { leversOf, shown } from './build-region.ts'
import { ownEvidence } from './evidence.ts'
import { askedIn } from './form.ts'
import type { ReadForm } from './read-form.ts'

/** Levers that an organisational form decides; all others are facts of contracts and policy that every form goes on with. */
const decidedByForm: ReadonlySet<string> = new Set<LeverId>([
  'teams.indeling', 'teams.intake', 'teams.overdrachten', 'teams.functies-samen', 'groepen.pool-b1', 'groepen.pool-z', 'groepen.aanbieders',
  'modules.samen', 'begeleiding.vorm', 'z.participatie-lokaal',
])
/** The form that keeps the roles as they are. */
const KEEPS_ROLES = 'opplus'
const noTransition = ['overgang.weken', 'overgang.kosten', 'overgang.capaciteitsverlies'] as const

/**
 * The four general forms for a region of its own, and today as the fifth. Opplus keeps the roles of today; the other three decide them
 * anew. What contracts and policy say (sizes of groups, caseload, length of begeleiding, startklas) is the same in all.
 * @param general the four general scenarios
 */
export function adaptScenarios(form: OwnRegionForm, read: ReadForm, general: readonly Scenario[]): readonly Scenario[] {
  const own = leversOf(read)
  const names = read.gemeenten.map(({ name }) => name)
  const adapted = general.map((scenario): Scenario => {
    const levers = Object.fromEntries(Object.entries(own).filter(([id]) => scenario.id === KEEPS_ROLES || !decidedByForm.has(id)))
    const words = fileTexts.scenario(scenario, form.bodies, names)
    return { ...scenario, ...words, levers: { ...scenario.levers, ...levers }, evidence: { ...scenario.evidence, ...evidenceOf(form, levers) } }
  })
  const opplus = adapted.find(({ id }) => id === KEEPS_ROLES)
  return opplus === undefined ? adapted : [...adapted, today(form, opplus)]
}

/** Today's organisation of the region: what was filled in, and for the rest Opplus, the form that changes least. */
export function withToday(region: Region, scenarios: readonly Scenario[]): Region {
  const opplus = scenarios.find(({ id }) => id === KEEPS_ROLES)
  return opplus === undefined ? region : { ...region, huidig: { levers: opplus.levers, assumptions: alignmentOf(opplus) } }
}

function today(form: OwnRegionForm, opplus: Scenario): Scenario {
  const still = Object.fromEntries(noTransition.map((id) => [id, { setting: 0, evidence: [{ source: 'geen', locator: '', quote: '', strength: 'aanname', reason: fileTexts.noTransition }] as [Evidence] }]))
  return { ...opplus, id: 'huidig', name: fileTexts.todayName, kern: fileTexts.todayKern(form.bodies), toelichting: fileTexts.todayToelichting, assumptions: { ...alignmentOf(opplus), ...still } }
}

function alignmentOf({ assumptions }: Organisation): Organisation['assumptions'] {
  const alignment = assumptions['afstemming.uren']
  return alignment === undefined ? {} : { 'afstemming.uren': alignment }
}

function evidenceOf(form: OwnRegionForm, levers: Readonly<Record<string, Setting>>): Scenario['evidence'] {
  const stepOf = (id: string): SourcedStep => (askedIn.teams.some((asked) => asked === id) ? 'teams' : 'contracten')
  return Object.fromEntries(Object.entries(levers).map(([id, setting]) => [id, [ownEvidence(form.sources[stepOf(id)], shown(id as AskedId, setting), fileTexts.filledIn)]]))
}

import { kpiIds } from '../../analysis/kpi.ts'
import { criteria2019 } from '../../analysis/mca/criteria-2019.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import type { Theme } from '../../model/parameters/parameter.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { teamLevers } from '../caseload/team-levers.ts'
import { causeLevers } from '../groups/cause-levers.ts'
import { mainLevers } from '../levers/main-levers.ts'

/**
 * On which screens a number of the model can be seen at work. Almost everything reaches everything in the end, by way of waiting and
 * costs; here stand the outcomes that a number acts on at once, and the screens that show those.
 */

/** Screens with numbers of their own; Rapport and Presenteren repeat them. */
export const ledgerScreens = ['vergelijken', 'keten', 'groepen', 'caseload', 'budget', 'afwegen', 'onzekerheid'] as const
export type LedgerScreen = (typeof ledgerScreens)[number]

/** What the numbers of a subject act on. */
const outcomesOfTheme: Readonly<Record<Theme, readonly OutcomeId[]>> = {
  instroom: ['instroom.statushouders', 'instroom.gezinsmigranten', 'caseload.aantal', 'les.wachtweken'],
  intake: ['pip.weken', 'pip.definitief-binnen-10-weken', 'fte.nodig'],
  startklas: ['pip.definitief-binnen-10-weken', 'les.wachtweken', 'leerroute.gewisseld', 'lasten.startklas'],
  leerroute: ['leerroute.gewisseld', 'afgerond.binnen-3-jaar', 'afgerond.maanden'],
  groepen: ['les.wachtweken', 'groepen.grootte', 'groepen.onder-minimum', 'groepen.docententekort'],
  lessen: ['afgerond.binnen-3-jaar', 'afgerond.maanden', 'kosten.per-inburgeraar'],
  begeleiding: ['lasten.begeleiding', 'kosten.per-inburgeraar'],
  teams: ['caseload.per-fte', 'fte.nodig', 'fte.in-dienst', 'kosten.per-inburgeraar'],
  overgang: ['fte.in-dienst', 'lasten.overgang'],
  werk: ['werk-of-opleiding'],
  geld: ['lasten.jaar', 'kosten.per-inburgeraar', 'saldo.aandeel'],
}

/** Where a number acts on something else than the rest of its subject. */
const ownOutcomes: Readonly<Partial<Record<ParameterId, readonly OutcomeId[]>>> = {
  'lessen.herkansing-uren': ['lasten.staart', 'staart.onbetaald'],
  'modules.samen': ['lasten.pvt', 'lasten.map', 'kosten.per-inburgeraar'],
  'modules.minimum': ['lasten.pvt', 'lasten.map', 'kosten.per-inburgeraar'],
  'functies.werkeffect': ['werk-of-opleiding'],
  'uitstroom.verlenging': ['verlengd', 'over-termijn'],
}

/** What comes in, rather than what is spent. */
const ofBudget: readonly OutcomeId[] = ['baten.jaar', 'saldo.aandeel', 'budget.binnen']

const shownOn: Readonly<Record<LedgerScreen, readonly OutcomeId[]>> = {
  vergelijken: kpiIds,
  keten: ['instroom.statushouders', 'instroom.gezinsmigranten', 'pip.weken', 'les.wachtweken', 'leerroute.gewisseld', 'afgerond.binnen-3-jaar', 'afgerond.maanden', 'verlengd', 'over-termijn', 'werk-of-opleiding'],
  groepen: outcomeIds.filter((id) => id.startsWith('groepen.') || id === 'les.wachtweken'),
  caseload: outcomeIds.filter((id) => id.startsWith('caseload.') || id.startsWith('fte.') || id === 'gesprekken.op-tijd'),
  budget: outcomeIds.filter((id) => /^(?:lasten|staart|baten|saldo|budget)\./.test(id)),
  afwegen: criteria2019.flatMap(({ simulation }) => (simulation === undefined ? [] : [simulation.outcome])),
  // By its levers: what futures draw, and what its cards and instruments set.
  onzekerheid: [],
}

const leversOn: Readonly<Partial<Record<LedgerScreen, readonly ParameterId[]>>> = {
  vergelijken: mainLevers.flatMap(({ levers }) => levers.flatMap(({ id, instead }) => (instead === undefined ? [id] : [id, instead]))),
  groepen: Object.values(causeLevers).flat(),
  caseload: teamLevers,
}

/** Outcomes that a number acts on at once. */
export function outcomesOf(id: ParameterId): readonly OutcomeId[] {
  return ownOutcomes[id] ?? (id.startsWith('budget.') ? ofBudget : outcomesOfTheme[parameters[id].theme])
}

/** @param isDrawn whether futures draw it from a range: then Onzekerheid tells what that does */
export function screensOf(id: ParameterId, isDrawn: boolean): readonly LedgerScreen[] {
  const outcomes = new Set(outcomesOf(id))
  return ledgerScreens.filter((screen) => {
    if (screen === 'onzekerheid') return isDrawn
    return leversOn[screen]?.includes(id) === true || shownOn[screen].some((outcome) => outcomes.has(outcome))
  })
}

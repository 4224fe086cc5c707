import type { Strength } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'

/** What a person fills in to make a region: every answer as it was typed, so that nothing is lost while it is not right yet. */

/** In the order of the form; the last one shows what was filled in and begins. */
export const steps = ['gemeenten', 'taakstelling', 'instroom', 'teams', 'contracten', 'controle'] as const
export type Step = (typeof steps)[number]

/** Steps whose numbers can come from a document. */
export const sourcedSteps = ['taakstelling', 'instroom', 'teams', 'contracten'] as const
export type SourcedStep = (typeof sourcedSteps)[number]

/** Parameters that the form asks for. An empty answer leaves the national value. */
export const askedIn = {
  instroom: ['instroom.realisatie', 'instroom.plichtig', 'instroom.gezinsmigranten', 'budget.gemeentefonds'],
  teams: [
    'teams.indeling', 'teams.intake', 'teams.overdrachten', 'teams.functies-samen', 'teams.norm-caseload', 'teams.gesprekken',
    'begeleiding.vorm', 'begeleiding.duur', 'startklas.moment', 'startklas.per-jaar', 'startklas.weken',
  ],
  contracten: [
    'groepen.aanbieders', 'groepen.minimum', 'groepen.maximum', 'groepen.langste-wacht', 'groepen.pool-b1', 'groepen.pool-z',
    'modules.samen', 'z.participatie-lokaal', 'kosten.deelnemersuur',
  ],
} as const satisfies Readonly<Record<Exclude<SourcedStep, 'taakstelling'>, readonly ParameterId[]>>
export type AskedId = (typeof askedIn)[keyof typeof askedIn][number]
export const askedIds: readonly AskedId[] = Object.values(askedIn).flat()

export interface FormGemeente {
  /** Stays with the gemeente while others come and go. */
  readonly key: number
  readonly name: string
  /** CBS code, or empty. */
  readonly code: string
  readonly deelregio: string
  readonly inwoners: string
  readonly gezinsmigranten: string
  /** Taakstelling by half-year, such as `2026-1`. */
  readonly taak: Readonly<Record<string, string>>
  /** Persons housed by half-year; comes from an imported file. */
  readonly gehuisvest: Readonly<Record<string, string>>
}

/** The document that the numbers of a step come from; without one they are aannames. */
export interface FormSource {
  readonly document: string
  readonly place: string
  readonly strength: Exclude<Strength, 'aanname'>
}

/** Organisations that work in the region now; they are named in the scenarios. */
export const bodies = ['uitvoerder', 'begeleider', 'taalscholen'] as const
export type Body = (typeof bodies)[number]

export interface OwnRegionForm {
  readonly name: string
  readonly decisionYear: string
  readonly gemeenten: readonly FormGemeente[]
  readonly values: Readonly<Partial<Record<AskedId, string>>>
  readonly bodies: Readonly<Record<Body, string>>
  readonly sources: Readonly<Record<SourcedStep, FormSource>>
}

/** Years before the decision of which the taakstelling is asked. */
const HISTORY_YEARS = 4

/** Persons to house in one half-year by one gemeente, at most. */
export const MOST_IN_HALF_YEAR = 3000

export function emptyGemeente(key: number): FormGemeente {
  return { key, name: '', code: '', deelregio: '', inwoners: '', gezinsmigranten: '', taak: {}, gehuisvest: {} }
}

const noSource: FormSource = { document: '', place: '', strength: 'redelijk' }

export const emptyForm: OwnRegionForm = {
  name: '', decisionYear: '2027', gemeenten: [emptyGemeente(1)], values: {},
  bodies: { uitvoerder: '', begeleider: '', taalscholen: '' },
  sources: { taakstelling: noSource, instroom: noSource, teams: noSource, contracten: noSource },
}

/** A key that no gemeente has. */
export function freshKey(gemeenten: readonly FormGemeente[]): number {
  return Math.max(0, ...gemeenten.map(({ key }) => key)) + 1
}

/** The half-years that the form asks for, oldest first: `2023-1` to `2026-2` before 2027. */
export function halfYearsBefore(decisionYear: number): readonly string[] {
  return yearsBefore(decisionYear).flatMap((year) => [`${year}-1`, `${year}-2`])
}

export function yearsBefore(decisionYear: number): readonly number[] {
  return Array.from({ length: HISTORY_YEARS }, (_, index) => decisionYear - HISTORY_YEARS + index)
}

/** Name of the input of an answer: problems point to it. */
export const fieldOf = {
  name: 'naam',
  decisionYear: 'besluitjaar',
  gemeente: (key: number, what: 'naam' | 'code' | 'deelregio' | 'inwoners' | 'gezinsmigranten') => `gemeente-${key}-${what}`,
  taak: (key: number, halfYear: string) => `taak-${key}-${halfYear}`,
  body: (body: Body) => `organisatie-${body}`,
  source: (step: SourcedStep) => `bron-${step}`,
  parameter: (id: AskedId) => id,
} as const

/** Something in the form that is not right, in a sentence with place, value and what is allowed. */
export interface FormProblem {
  readonly step: Step
  readonly field: string
  readonly message: string
}

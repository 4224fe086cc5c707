import { withReason } from '../../src/app/grounds/reasons.ts'
import fc from 'fast-check'
import { setLever } from '../../src/app/levers/change-lever.ts'
import type { Draft } from '../../src/app/draft/draft.ts'
import { addScenario, duplicateScenario, freeName, hasRoom, removeScenario, renameScenario } from '../../src/app/draft/edit-scenarios.ts'
import { keepMoment, nameProblem, removeMoment, renameMoment } from '../../src/app/moments/moments.ts'
import { openingWeighing } from '../../src/app/weighing/weighing.ts'
import { parameters } from '../../src/model/parameters/registry.ts'
import type { ParameterId } from '../../src/model/parameters/registry.ts'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { checkPlan } from '../../src/scenario-file/plan-rules.ts'

/** Random walks of what people do with a draft: each step leads to a draft that the page can hold. */

const text = fc.stringMatching(/^[A-Za-zà-ÿ€‘’]{1,12}( [a-zé0-9“”-]{1,10}){0,2}$/)
const ids: readonly ParameterId[] = ['instroom.taakstelling', 'groepen.minimum', 'groepen.langste-wacht', 'teams.norm-caseload', 'teams.overdrachten', 'startklas.moment', 'afstemming.uren', 'lessen.examenkans']

type Act = (draft: Draft) => Draft
export interface NamedStep {
  readonly label: string
  readonly act: Act
}

const within = ([low, high]: readonly [number, number]) => fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0)
const pick = (draft: Draft, at: number): string => draft.scenarios[at % draft.scenarios.length]!.id

const lever: fc.Arbitrary<Act> = fc.constantFrom(...ids).chain((id) => {
  const { range, unit } = parameters[id]
  const one = unit === 'keuze' ? fc.integer({ min: range[0], max: range[1] }) : within(range)
  const setting = unit === 'keuze' ? one : fc.oneof(one, fc.tuple(within(range), within(range)).map(([a, b]) => ({ kind: 'uniform' as const, low: Math.min(a, b), high: Math.max(a, b) })))
  return fc.tuple(setting, fc.nat(), fc.boolean()).map(([value, at, all]): Act => (draft) => setLever(draft, id, all ? null : pick(draft, at), value))
})

const scenario: fc.Arbitrary<Act> = fc.tuple(fc.nat(), text, fc.constantFrom('copy', 'rename', 'remove', 'add')).map(([at, name, what]): Act => (draft) => {
  const id = pick(draft, at)
  const free = freeName(name, draft.scenarios.map((other) => other.name))
  if (what === 'rename') return renameScenario(draft, id, free)
  if (what === 'remove') return draft.scenarios.length > 2 ? removeScenario(draft, id) : draft
  if (!hasRoom(draft) || draft.scenarios.length > 6) return draft
  return what === 'copy' ? duplicateScenario(draft, id, free) : addScenario(draft, { ...draft.scenarios[0]!, name: free, levers: {} }, { 'groepen.langste-wacht': 7 })
})

const settings: fc.Arbitrary<Act> = fc.record({ seed: text, replications: fc.integer({ min: 1, max: 5000 }), horizonYears: fc.integer({ min: 1, max: 20 }), onlyPoolsAndTeams: fc.boolean() })
  .map((next): Act => (draft) => ({ ...draft, settings: next }))

const view: fc.Arbitrary<Act> = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...outcomeIds)).map(([a, b, measure]): Act => (draft) => ({ ...draft, view: { compared: pick(draft, a), baseline: pick(draft, b), measure } }))

const moment: fc.Arbitrary<Act> = fc.tuple(fc.constantFrom('keep', 'rename', 'remove'), fc.nat(), text).map(([what, at, name]): Act => (draft) => {
  const { moments = [] } = draft
  const known = moments[at % Math.max(1, moments.length)]?.name
  if (what === 'keep') return moments.length < 5 && nameProblem(draft, name) === null ? keepMoment(draft, name) : draft
  if (known === undefined) return draft
  if (what === 'rename') return nameProblem(draft, name, known) === null ? renameMoment(draft, known, name) : draft
  return removeMoment(draft, known)
})

const choices: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ sections: fc.constant(['samenvatting', 'kosten']), author: text, organisation: text, isConcept: fc.boolean(), conditions: text, minority: fc.constant('') }).map((report): Act => (draft) => ({ ...draft, report })),
  text.map((note): Act => (draft) => ({ ...draft, presentation: { views: [{ screen: 'vergelijken', note, view: draft.view, ...(draft.moments && { moment: draft.moments[0]!.name }) }, { screen: 'budget' }] } })),
  fc.constant<Act>((draft) => ({ ...draft, pinned: { kpis: ['lasten.jaar', 'les.wachtweken'], series: ['fte'] } })),
  fc.tuple(text, text).map(([who, why]): Act => (draft) => withReason(draft, 'groepen.minimum', { who, why })),
  fc.constant<Act>((draft) => ({ ...draft, money: { on: [], numbers: {}, key: 'inwoners' } as NonNullable<Draft['money']> })),
  text.map((party): Act => (draft) => {
    const opening = openingWeighing(null, draft.scenarios.map(({ id }) => id))
    return { ...draft, mca: { ...opening, parties: [{ id: 'hoorn', party, elicitation: { kind: 'punten', points: { [opening.criteria[0]!.criterion.id]: 2 } } }] } }
  }),
)

/** Steps that change something into what the page accepts; others leave the draft as it is. */
export const anyStep: fc.Arbitrary<NamedStep> = fc.oneof({ arbitrary: lever, weight: 4 }, scenario, settings, view, moment, choices)
  .map((act): NamedStep => ({ label: 'stap', act: (draft) => { const next = act(draft); return checkPlan(next).length === 0 ? next : draft } }))

export function anyDraft(start: Draft): fc.Arbitrary<Draft> {
  return fc.array(anyStep, { maxLength: 14 }).map((steps) => steps.reduce((draft, { act }) => act(draft), start))
}

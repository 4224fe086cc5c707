import { LEAST_FUTURES } from '../../analysis/uncertainty/sensitivity.ts'
import { uncertaintyView } from '../../analysis/uncertainty/view.ts'
import type { UncertaintyView } from '../../analysis/uncertainty/view.ts'
import { doubtsOf } from '../../experiment/doubts.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import { parameters } from '../../model/parameters/registry.ts'
import { noteTexts } from '../../texts/report/decision-note.ts'
import { evidenceSentence } from '../../texts/report/report.ts'
import { flipSentence, noFlipSentence, uncertaintyTexts, unsureSentence } from '../../texts/uncertainty/uncertainty.ts'
import { share } from '../../analysis/mca/sentences.ts'
import type { Block, Column } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { strengthOfPair } from '../facts.ts'
import { evidenceHere } from '../evidence-of.ts'
import { heading, paragraphs } from '../parts.ts'

/** What a decision about the organisation is about, besides the measure that was chosen. */
const measures: readonly OutcomeId[] = ['budget.binnen', 'kosten.per-inburgeraar', 'les.wachtweken', 'groepen.onder-minimum', 'afgerond.binnen-3-jaar']

/** Place of the chosen scenario in the plan; null while nothing was chosen, or where it is not in this plan. */
function chosenPlace({ input: { weighing, plan } }: Facts): number | null {
  const found = plan.scenarios.findIndex(({ id }) => id === weighing.decision?.chosen)
  return found < 0 ? null : found
}

/** Does the choice follow from the weighing? */
export function choiceBlocks(facts: Facts): readonly Block[] {
  const chosen = chosenPlace(facts)
  if (chosen === null) return [{ kind: 'note', text: noteTexts.open }]
  const { analysis } = facts.weighed()
  if (analysis === null) return []
  const { scenarios } = facts.input.plan
  const name = scenarios[chosen]!.name
  const { advice, scenarioIds } = analysis.group.standing
  if (advice === null) return paragraphs([noteTexts.chosenUnranked(name)])
  const first = scenarioIds[advice]!
  return paragraphs([first === scenarios[chosen]!.id ? noteTexts.chosenAlso(name) : noteTexts.chosenOther(name, facts.nameOf(first))])
}

/** The chosen scenario beside every other one, or the compared pair while nothing was chosen. */
export function reasonBlocks(facts: Facts): readonly Block[] {
  const { scenarios } = facts.input.plan
  const shown = [...new Set([facts.input.measure, ...measures])]
  const pairs = pairsOf(facts)
  if (pairs.length === 0) return []
  return [
    heading(noteTexts.reasons), { kind: 'paragraph', text: noteTexts.reasonsIntro, size: 'small' },
    ...pairs.flatMap(([first, second]): Block[] => [
      heading(noteTexts.beside(scenarios[first]!.name, scenarios[second]!.name), 3),
      { kind: 'list', items: shown.map((id) => {
        const { headline, size } = facts.comparison(id, first, second)
        return [{ text: `${outcomes[id].label}. `, bold: true as const }, { text: [headline, size].filter((text) => text !== '').join(' ') }]
      }) },
    ]),
  ]
}

function pairsOf(facts: Facts): readonly (readonly [first: number, second: number])[] {
  const chosen = chosenPlace(facts)
  if (chosen !== null) return facts.input.plan.scenarios.flatMap((_, other) => (other === chosen ? [] : [[chosen, other] as const]))
  return facts.first === facts.second ? [] : [[facts.first, facts.second]]
}

/** What every gemeente or party finds heavy. With one weighing the table of the weighing already says it. */
export function weightBlocks(facts: Facts): readonly Block[] {
  const { analysis } = facts.weighed()
  if (analysis === null || analysis.parties.length < 2) return []
  const end = (text: string): Column => ({ header: cell(text), align: 'end', weight: 1 })
  return [{
    kind: 'table', title: noteTexts.weights, note: noteTexts.weightsNote,
    columns: [{ header: cell('Criterium'), align: 'start', weight: 2.4 }, ...analysis.parties.map(({ party }) => end(party)), end(noteTexts.together)],
    rows: facts.input.weighing.criteria.map(({ criterion }, index) => ({
      header: cell(criterion.label), cells: [...analysis.parties.map(({ weights }) => cell(share(weights[index]!))), cell(share(analysis.group.together.weights[index]!))],
    })),
  }]
}

/** Whose weighing puts another scenario first, and what people wrote about it themselves. */
export function minorityBlocks(facts: Facts): readonly Block[] {
  const isOne = (facts.weighed().analysis?.parties.length ?? 0) < 2
  // With one weighing the note has just said that no differences can be seen.
  if (isOne && facts.input.choices.minority.trim() === '') return []
  return [heading(noteTexts.minority), ...paragraphs([...minoritySentences(facts), ...facts.input.choices.minority.split(/\n+/)])]
}

function minoritySentences(facts: Facts): readonly string[] {
  const { analysis } = facts.weighed()
  if (analysis === null) return []
  if (analysis.parties.length < 2) return [noteTexts.minorityOne]
  const usual = facts.input.weighing.decision?.chosen ?? adviceOf(analysis.group.standing)
  const byFirst = new Map<string | null, string[]>()
  for (const { party, standing } of analysis.parties) {
    const first = adviceOf(standing)
    if (first !== usual) byFirst.set(first, [...(byFirst.get(first) ?? []), party])
  }
  if (byFirst.size === 0) return [noteTexts.minorityNone]
  return [...byFirst].map(([first, parties]) => (first === null ? noteTexts.minorityUnranked(parties) : noteTexts.minorityOpen(parties, facts.nameOf(first))))
}

function adviceOf({ advice, scenarioIds }: { readonly advice: number | null; readonly scenarioIds: readonly string[] }): string | null {
  return advice === null ? null : scenarioIds[advice]!
}

export function conditionBlocks({ input: { choices } }: Facts): readonly Block[] {
  const written = choices.conditions.split(/\n+/).filter((line) => line.trim() !== '')
  return [heading(noteTexts.conditions), ...paragraphs(written.length === 0 ? [noteTexts.conditionsNone] : written)]
}

/** Flip points of the choice on the measure that was chosen, against the scenario it is compared with. */
export function flipBlocks(facts: Facts): readonly Block[] {
  const { plan, results, measure } = facts.input
  const chosen = chosenPlace(facts)
  const [first, second] = chosen === null || chosen === facts.first ? [facts.first, facts.second] : [chosen, chosen === facts.second ? facts.first : facts.second]
  if (first === second) return [heading(noteTexts.flips), ...paragraphs([noteTexts.flipsSame])]
  const names = { first: plan.scenarios[first]!.name, second: plan.scenarios[second]!.name }
  const intro = paragraphs([noteTexts.flipsIntro(names.first, names.second, outcomes[measure].label)])
  const view = results.completed < LEAST_FUTURES ? null : uncertaintyView(plan, results, [first, second], measure, doubtsOf(plan, results.completed), strengthOfPair(facts.input, first, second))
  if (view === null) return [heading(noteTexts.flips), ...intro, ...paragraphs([noteTexts.flipsTooFew(LEAST_FUTURES, results.completed)])]
  return [heading(noteTexts.flips), ...intro, ...foundFlips(view, names)]
}

function foundFlips(view: UncertaintyView, names: { readonly first: string; readonly second: string }): readonly Block[] {
  const labels = (kind: 'geen' | 'onzeker'): readonly string[] => view.flips.filter(({ point }) => point.kind === kind).map(({ point }) => parameters[point.parameter].label)
  const items = view.flips.flatMap(({ point, values }) => {
    if (point.kind !== 'omslag') return []
    const { title, body } = flipSentence(parameters[point.parameter], view.outcome, names, values, point.firstIsLowerBelow)
    return [[{ text: `${title}. `, bold: true as const }, { text: body }]]
  })
  return [
    ...(view.flips.length === 0 ? paragraphs([noteTexts.silent]) : []),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...(view.flips.length > 0 && items.length === 0 && labels('onzeker').length === 0 ? paragraphs([uncertaintyTexts.noFlips]) : []),
    ...paragraphs([labels('onzeker').length === 0 ? '' : unsureSentence(labels('onzeker')), items.length === 0 || labels('geen').length === 0 ? '' : noFlipSentence(labels('geen'))]),
  ]
}

/** How strong the numbers are; the documents themselves stand in the account. */
export function sourceBlocks(facts: Facts): readonly Block[] {
  const { total, byStrength } = evidenceHere(facts)
  return [heading(noteTexts.sources), ...paragraphs([evidenceSentence(total, byStrength), facts.input.choices.sections.includes('aannames') ? noteTexts.sourceListHere : noteTexts.sourceList])]
}

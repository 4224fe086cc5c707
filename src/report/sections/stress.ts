import { leadingStrength } from '../../analysis/evidence.ts'
import { changedValues } from '../../analysis/stress/changed-values.ts'
import { stressMeasures } from '../../analysis/stress/play.ts'
import type { StressFound } from '../../analysis/stress/play.ts'
import { halfWidth } from '../../analysis/stress/view.ts'
import type { ChangeView, ChangedScenario } from '../../analysis/stress/view.ts'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import type { StressCard } from '../../experiment/stress/cards.ts'
import { stressCards } from '../../experiment/stress/cards.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import { EN_DASH, NO_FIGURE, chanceFigure, formatNumber, onScale, rangeOn, scaleFor } from '../../texts/format.ts'
import { strengthWords } from '../../texts/levers.ts'
import { measureOf } from '../../texts/measures.ts'
import { reportTexts } from '../../texts/report/report.ts'
import { reportStress } from '../../texts/report/stress.ts'
import { changeSizeWords, changedValueWords, orderSentence, stressTexts } from '../../texts/uncertainty/stress.ts'
import type { Block, Cell, Row, Section } from '../blocks.ts'
import { cell, valueCell } from '../blocks.ts'
import { evidenceCell } from '../evidence-cell.ts'
import type { Facts } from '../facts.ts'
import { heading, scenarioColumns } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

type Scale = ReturnType<typeof scaleFor>

/** A card that was played, with what it did on each measure. */
interface Played {
  readonly card: StressCard
  readonly views: readonly ChangeView[]
}

/** What may happen, laid over all scenarios in the same futures: how much it changes, and whether it changes who is first. */
export function stressSection(facts: Facts, found: StressFound): Section {
  const played = found.cards.flatMap(({ id, views }): Played[] => {
    const card = stressCards.find((other) => other.id === id)
    return card === undefined ? [] : [{ card, views }]
  })
  const swapping = played.filter(({ views }) => views.some(({ order }) => (order?.swaps.length ?? 0) > 0)).length
  return {
    id: 'stresskaarten', name: sectionNames.stresskaarten, title: reportStress.title(swapping, played.length),
    blocks: found.futures < LEAST_REPLICATIONS ? [{ kind: 'paragraph', text: stressTexts.tooFew(LEAST_REPLICATIONS) }] : [
      { kind: 'paragraph', size: 'lead', text: reportStress.lead(found.futures) },
      ...stressMeasures.flatMap((outcome, measure) => measureBlocks(facts, outcome, played.map(({ card, views }) => ({ card, view: views[measure]! })))),
      cardsTable(facts, played.map(({ card }) => card)),
    ],
  }
}

interface OnMeasure {
  readonly card: StressCard
  readonly view: ChangeView
}

function measureBlocks(facts: Facts, outcome: OutcomeId, cards: readonly OnMeasure[]): readonly Block[] {
  const [first] = cards
  if (first === undefined) return []
  const names = facts.input.plan.scenarios.map(({ name }) => name)
  const scale = scaleFor(outcomes[outcome].unit, first.view.rows.map(({ before }) => before.middle).filter(Number.isFinite))
  const moved = cards.filter(({ view: { order } }) => order !== null && order.moves.length + order.swaps.length + order.lost.length > 0)
  return [
    {
      kind: 'table', title: reportStress.measureTitle(measureOf(outcome).label, outcomes[outcome].unit), note: outcome === 'budget.binnen' ? reportStress.chanceNote : reportStress.bandNote,
      columns: scenarioColumns(facts, cell(stressTexts.columns.card), 1.2),
      rows: [
        { header: cell(reportStress.withoutCard), cells: first.view.rows.map(({ before }): Cell => cell(spreadText(outcome, scale, before))) },
        ...cards.map(({ card, view }): Row => ({ header: cell(card.label), cells: view.rows.map((row) => changeCell(outcome, scale, row)) })),
      ],
    },
    ...(moved.length === 0 ? [{ kind: 'paragraph', text: reportStress.orderStays } as const] : [{ kind: 'list', items: moved.map(({ card, view }) => [{ text: `${card.label}. `, bold: true as const }, { text: orderSentence(view.order, names, false) }]) } as const]),
  ]
}

/** The mean difference with its simulation error, and under it the middle future with the card. */
function changeCell(outcome: OutcomeId, scale: Scale, row: ChangedScenario): Cell {
  const { kind, after, difference } = row
  const { unit } = outcomes[outcome]
  if (kind === 'gelijk' || kind === 'leeg') return cell(changeSizeWords(outcome, { kind, mean: difference.mean, halfWidth: halfWidth(row) }))
  return valueCell(reportStress.change(unit, difference.mean, halfWidth(row), kind === 'ruis'), spreadText(outcome, scale, after))
}

/** `8,3 weken (6,9–13,0)`; of a chance the simulation interval, in futures out of 100. */
function spreadText(outcome: OutcomeId, scale: Scale, { low, middle, high }: ChangedScenario['after']): string {
  if (!Number.isFinite(middle)) return NO_FIGURE
  if (outcomes[outcome].unit === 'kans') return `${chanceFigure(middle)} (${formatNumber(low * 100)}${EN_DASH}${formatNumber(high * 100)})`
  return `${onScale(scale, middle)} (${rangeOn(scale, low, high)})`
}

/** What each card changes, what it leaves out, and what it rests on. */
function cardsTable({ input }: Facts, cards: readonly StressCard[]): Block {
  const { plan, region } = input
  const { card, changes, strength, source } = reportStress.columns
  return {
    kind: 'table', title: reportStress.cardsTitle, note: `${reportStress.cardsNote} ${reportTexts.elsewhereNote}`,
    columns: [{ header: cell(card), align: 'start', weight: 1 }, { header: cell(changes), align: 'start', weight: 1.9 }, { header: cell(strength), align: 'start', weight: 0.6 }, { header: cell(source), align: 'start', weight: 2.2 }],
    rows: cards.map((own): Row => {
      const values = own.kind === 'geld' ? [stressTexts.moneyValues] : changedValues(plan, region, own).map(({ id, from, to }) => changedValueWords(id, from, to))
      return {
        header: cell(own.label),
        cells: [
          { lines: [
            { text: own.explanation, small: true }, ...(values.length === 0 ? [stressTexts.nothingChanges] : values).map((text) => ({ text, small: true as const })),
            ...(own.leftOut === '' ? [] : [{ text: [{ text: `${stressTexts.leftOut}: ${own.leftOut}`, soft: true as const }], small: true as const }]),
          ] },
          cell(strengthWords[leadingStrength(own.evidence)]), evidenceCell(input, [{ of: [], evidence: own.evidence, own: false }]),
        ],
      }
    }),
  }
}

/** Said once where the cards were wanted and nobody played them. */
export function notPlayed({ input: { stress, choices } }: Facts): readonly Block[] {
  return stress !== null || !choices.sections.includes('stresskaarten') ? [] : [heading(sectionNames.stresskaarten), { kind: 'paragraph', text: reportStress.notPlayed }]
}

import { compare } from '../../analysis/comparison.ts'
import { pairedDifference } from '../../analysis/difference.ts'
import { strengthIn } from '../../analysis/evidence.ts'
import type { Settled } from '../../analysis/evidence.ts'
import { kpiRow } from '../../analysis/kpi.ts'
import { isNoise } from '../../analysis/noise.ts'
import { timelineView } from '../../analysis/timeline-view.ts'
import { LEAST_FUTURES } from '../../analysis/uncertainty/sensitivity.ts'
import { uncertaintyView } from '../../analysis/uncertainty/view.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import { doubtsOf } from '../../experiment/doubts.ts'
import { differenceDots } from '../../charts/present/difference-dots.ts'
import { figureRows } from '../../charts/present/figure-rows.ts'
import { fanChart } from '../../charts/fan-chart.ts'
import type { Scene } from '../../charts/scene.ts'
import { tornado } from '../../charts/uncertainty/tornado.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import { measureOf } from '../../texts/measures.ts'
import { chanceHeadline, figuresHeadline, presentTexts, questionOf, sourceWords } from '../../texts/present.ts'
import { sharesSentence, uncertaintyHeadline } from '../../texts/uncertainty/uncertainty.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { SavedView, View } from '../draft/draft.ts'
import { summarise } from '../../analysis/summary.ts'

/** One message for a room: a sentence, what belongs under it, and its proof. */
export interface Slide {
  readonly headline: string
  /** What is asked first, for who predicts before the answer is shown. */
  readonly question: string
  readonly lines: readonly string[]
  readonly scene: Scene | null
}

/** Figures of a screen that has one of its own. */
const figureOf: Readonly<Record<string, OutcomeId>> = { budget: 'budget.binnen', groepen: 'groepen.onder-minimum', caseload: 'caseload.per-fte' }
/** How many doubts a room can take in. */
const MOST_DOUBTS = { beamer: 5, telephone: 3 } as const
/** As small as has the names beside the bars, to be shown as large as fits. */
const TORNADO_WIDTH = 660
/** How large a drawing is made: the fewer units, the larger its words where it is shown. */
const rooms = { beamer: { width: 588, height: 210 }, telephone: { width: 340, height: 250 } } as const
export type SlideRoom = keyof typeof rooms

/** @param now the session or the moment: on what its values rest, and the pair and measure where the view names none */
export function slideOf(saved: SavedView, run: ShownRun, now: Settled & { readonly view: View }, modelVersion: string, room: SlideRoom = 'beamer'): Slide {
  const { places, pair, outcome } = subjectOf(saved, run, now.view)
  const slide = bodyOf(saved.screen, { run, places, pair, outcome, room, settled: now }, modelVersion)
  return { ...slide, question: slideQuestion(saved, run, now.view), ...(saved.note && { headline: saved.note }) }
}

/** Needs no numbers: it can be asked while they are computed. */
export function slideQuestion(saved: SavedView, run: Pick<ShownRun, 'plan'>, now: View): string {
  const { pair, outcome } = subjectOf(saved, run, now)
  return questionOf(saved.screen, pair, figureOf[saved.screen] ?? outcome)
}

type Places = readonly [first: number, second: number]
interface Pair { readonly first: string; readonly second: string }

function subjectOf(saved: SavedView, run: Pick<ShownRun, 'plan'>, now: View): { readonly places: Places; readonly pair: Pair; readonly outcome: OutcomeId } {
  const view = saved.view ?? now
  const places = pairOf(run, view)
  const pair = { first: run.plan.scenarios[places[0]]!.name, second: run.plan.scenarios[places[1]]!.name }
  return { places, pair, outcome: outcomeIds.includes(view.measure) ? view.measure : now.measure }
}

/** What a slide is made of. */
interface Subject {
  readonly run: ShownRun
  readonly places: Places
  readonly pair: Pair
  readonly outcome: OutcomeId
  readonly room: SlideRoom
  readonly settled: Settled
}

function bodyOf(screen: string, subject: Subject, modelVersion: string): Omit<Slide, 'question'> {
  switch (screen) {
    case 'vergelijken': return differenceSlide(subject)
    case 'keten': return timeSlide(subject)
    case 'onzekerheid': return doubtSlide(subject)
    case 'rapport': return sourceSlide(subject.run, modelVersion)
    default: return figureSlide({ ...subject, outcome: figureOf[screen] ?? subject.outcome })
  }
}

function pairOf({ plan }: Pick<ShownRun, 'plan'>, { compared, baseline }: View): Places {
  const at = (id: string, fallback: number): number => {
    const found = plan.scenarios.findIndex((scenario) => scenario.id === id)
    return found >= 0 ? found : Math.min(fallback, plan.scenarios.length - 1)
  }
  return [at(compared, 1), at(baseline, 0)]
}

function differenceSlide({ run: { results }, places: [first, second], pair, outcome, room }: Subject): Omit<Slide, 'question'> {
  const comparison = compare(results, first, second, pair, outcome)
  const other = outcomeColumn(results, second, outcome)
  const difference = outcomeColumn(results, first, outcome).map((value, row) => value - other[row]!)
  return {
    headline: comparison.headline, lines: comparison.size === '' ? [] : [comparison.size],
    scene: difference.some((value) => !Number.isNaN(value)) ? differenceDots(difference, outcome, pair, [first, second], comparison.headline, rooms[room]) : null,
  }
}

function figureSlide({ run: { plan, results }, places: [, second], outcome, room }: Subject): Omit<Slide, 'question'> {
  const row = kpiRow(results, outcome, plan.scenarios, plan.scenarios[second]!.id, { years: [plan.region.decisionYear, plan.region.decisionYear + plan.horizonYears - 1] })
  const names = plan.scenarios.map(({ name }) => name)
  const values = plan.scenarios.map(({ name }, place) => {
    const { mean, p50 } = summarise(outcomeColumn(results, place, outcome))
    return { name, value: row.kind === 'kans' ? mean : p50 }
  })
  const columns = names.map((_, place) => outcomeColumn(results, place, outcome))
  const alike = (one: number, other: number): boolean => isNoise(pairedDifference(columns[one]!, columns[other]!))
  const headline = row.kind === 'kans' ? chanceHeadline(values, results.completed, alike) : figuresHeadline(outcome, values, alike)
  return { headline, lines: [row.counts], scene: figureRows(row, names, headline, rooms[room].width) }
}

function timeSlide({ run: { plan, results }, places: [first, second], room }: Subject): Omit<Slide, 'question'> {
  const view = timelineView(results, plan.scenarios, [plan.scenarios[first]!.id, plan.scenarios[second]!.id], 'wachtweken', plan.region.decisionYear)
  const scene = fanChart(view, rooms[room])
  return { headline: scene.title, lines: [], scene }
}

function doubtSlide({ run: { plan, results }, places, pair, outcome, room, settled }: Subject): Omit<Slide, 'question'> {
  const view = uncertaintyView(plan, results, places, outcome, doubtsOf(plan, results.completed), (id) => strengthIn(settled, places.map((place) => plan.scenarios[place]!.id), id))
  if (view === null) return { headline: presentTexts.noDoubts(pair.first, pair.second), lines: [presentTexts.noDoubtsWhy(LEAST_FUTURES)], scene: null }
  const count = (kind: string): number => view.flips.filter(({ point }) => point.kind === kind).length
  const headline = uncertaintyHeadline(pair, outcome, view.mean, view.halfWidth, count('omslag'), count('onzeker'))
  return { headline, lines: [sharesSentence(view.shares.assumed, view.shares.sourced)], scene: view.bars.length === 0 ? null : { ...tornado({ ...view, bars: view.bars.slice(0, MOST_DOUBTS[room]) }, pair, room === 'beamer' ? TORNADO_WIDTH : rooms[room].width), subtitle: presentTexts.doubts(measureOf(outcome).label) } }
}

function sourceSlide({ plan, results, key }: ShownRun, modelVersion: string): Omit<Slide, 'question'> {
  const years = `${plan.region.decisionYear}–${plan.region.decisionYear + plan.horizonYears - 1}`
  return { headline: 'Waar deze cijfers vandaan komen', lines: sourceWords(plan.region.name, years, results.completed, plan.seed, key, modelVersion), scene: null }
}

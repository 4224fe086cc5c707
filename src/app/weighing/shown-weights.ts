import { centre } from '../../analysis/mca/aggregation.ts'
import type { MeasuredCriterion, Score } from '../../analysis/mca/criterion.ts'
import { preferenceOf } from '../../analysis/mca/preference.ts'
import { share } from '../../analysis/mca/sentences.ts'
import { meanValues, valueTable } from '../../analysis/mca/values.ts'
import type { ValueTable } from '../../analysis/mca/values.ts'
import { formatNumber } from '../../texts/format.ts'
import type { Weighed, WeighingModel } from './create-weighing.ts'
import type { Weighing } from './weighing.ts'

/** In points, as in 2019. */
const HEAVIEST = 3

/** The weights beside the criteria, in the form in which they were given where that is one form. */
export interface ShownWeights {
  readonly basis: 'punten' | 'aandelen'
  /** By criterion id, one for each party with a usable weighing. */
  readonly byParty: ReadonlyMap<string, readonly number[]>
  readonly together: ReadonlyMap<string, number>
  readonly range: readonly [min: number, max: number]
  readonly written: (weight: number) => string
}

const known = new WeakMap<Weighing, { readonly weighed: Weighed | null; readonly shown: ShownWeights }>()

/** The same object while nothing changed: nineteen rows ask. */
export function weightsOf(model: Pick<WeighingModel, 'weighing' | 'weighed'>): ShownWeights {
  const weighing = model.weighing()
  const weighed = model.weighed()
  const before = known.get(weighing)
  if (before !== undefined && before.weighed === weighed) return before.shown
  const shown = shownWeights(weighing, weighed)
  known.set(weighing, { weighed, shown })
  return shown
}

function shownWeights(weighing: Weighing, weighed: Weighed | null): ShownWeights {
  const criteria = weighing.criteria.map((measured) => measured.criterion)
  const usable = weighing.parties.flatMap((set) => {
    const { value } = preferenceOf(set, criteria)
    return value === null ? [] : [{ set, weights: centre(value) }]
  })
  const allPoints = usable.length > 0 && usable.every(({ set }) => set.elicitation.kind === 'punten')
  const byParty = new Map(criteria.map((criterion, index) => [criterion.id, usable.map(({ set, weights }) => (allPoints && set.elicitation.kind === 'punten' ? set.elicitation.points[criterion.id]! : weights[index]!))]))
  const voices = voicesOf(weighing, weighed, usable.length)
  const together = new Map([...byParty].filter(([, weights]) => weights.length > 0).map(([id, weights]) => [id, weights.reduce((sum, weight, party) => sum + weight * voices[party]!, 0)]))
  const most = Math.max(0.1, ...[...byParty.values()].flat())
  return {
    basis: allPoints || usable.length === 0 ? 'punten' : 'aandelen', byParty, together,
    range: allPoints ? [Math.min(1, ...[...byParty.values()].flat()), HEAVIEST] : [0, most],
    written: allPoints ? (weight) => formatNumber(weight, 2) : share,
  }
}

/** What each party counts for; until the analysis of these parties is there, all the same. */
function voicesOf(weighing: Weighing, weighed: Weighed | null, parties: number): readonly number[] {
  const voices = weighed?.input.criteria === weighing.criteria ? weighed.analysis?.group.together.voices : undefined
  return voices?.length === parties ? voices : Array.from({ length: parties }, () => 1 / parties)
}

/** Whether a change that turns the advice asks for more than the heaviest weight that can be given in points. */
export function passesHeaviest({ weighing, weighed }: Pick<WeighingModel, 'weighing' | 'weighed'>): boolean {
  const shown = weightsOf({ weighing, weighed })
  const group = weighed()?.analysis?.group
  if (group === undefined || shown.basis !== 'punten') return false
  const { criteria } = weighed()!.input
  const passes = (id: string, factor: number): boolean => (shown.together.get(id) ?? 0) * factor > HEAVIEST
  const { weightChange, clusterFactors } = group
  const single = weightChange !== null && passes(criteria[weightChange.criterion]!.criterion.id, weightChange.factor ?? 1)
  return single || clusterFactors.some(({ cluster, change }) => change !== null && criteria.some(({ criterion }) => criterion.cluster === cluster && passes(criterion.id, change.factor)))
}

interface Means {
  readonly table: ValueTable
  readonly values: Float64Array
}

const means = new WeakMap<Weighed, readonly Means[]>()

/** Of the whole weighing, and of what is simulated alone: its points are there before anybody weighs or scores the rest. */
function meansOf(weighed: Weighed): readonly Means[] {
  const before = means.get(weighed)
  if (before !== undefined) return before
  const { criteria, scenarios, results, seed } = weighed.input
  const simulated = valueTable(criteria.filter(({ measure }) => measure.kind === 'simulated'), scenarios, results, seed).value
  const tables = [weighed.analysis?.table ?? null, simulated].flatMap((table) => (table === null ? [] : [{ table, values: meanValues(table) }]))
  means.set(weighed, tables)
  return tables
}

/** Points of a scenario on a criterion: as given, or the mean over the futures where the simulation gives them. */
export function pointsOf(model: Pick<WeighingModel, 'weighed'>, measured: MeasuredCriterion, scenario: string): Score | null {
  if (measured.measure.kind === 'judged') return measured.measure.scores[scenario] ?? null
  const weighed = model.weighed()
  if (weighed === null) return null
  for (const { table, values } of meansOf(weighed)) {
    const row = table.scenarioIds.indexOf(scenario)
    const column = table.criterionIds.indexOf(measured.criterion.id)
    if (row >= 0 && column >= 0) return 1 + 2 * values[row * table.criterionIds.length + column]!
  }
  return null
}

import type { Aggregation } from '../../analysis/mca/aggregation.ts'
import { ownCriterion, toJudged, toSimulated } from '../../analysis/mca/criterion.ts'
import type { ClusterId, MeasuredCriterion, Score } from '../../analysis/mca/criterion.ts'
import type { DecisionRecord } from '../../analysis/mca/decision-record.ts'
import { ownScale } from '../../analysis/mca/kept-criteria.ts'
import { MEAN_2019, measured2019, meanWeights2019, rangeBetween } from '../../analysis/mca/opening-2019.ts'
import type { FillingChoice, Mca2019 } from '../../analysis/mca/published-2019.ts'
import { partyId } from '../../analysis/mca/read-weights-csv.ts'
import type { Elicitation, WeightSet } from '../../analysis/mca/weight-set.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { equalElicitation } from './elicitation.ts'
import type { Weighing } from './weighing.ts'

/** Every change of a weighing as a new one. */

/** @param score null: not scored */
export function setScore(weighing: Weighing, criterion: string, scenario: string, score: Score | null): Weighing {
  return withCriterion(weighing, criterion, ({ measure, ...rest }) => {
    if (measure.kind === 'simulated') return { ...rest, measure, kept: { ...rest.kept, [scenario]: score } }
    return { ...rest, measure: { kind: 'judged', scores: { ...measure.scores, [scenario]: score } } }
  })
}

export function setPointsFrom(weighing: Weighing, criterion: string, from: 'oordeel' | 'simulatie'): Weighing {
  return withCriterion(weighing, criterion, (measured) => (from === 'simulatie' ? toSimulated(measured) : toJudged(measured)))
}

/** All criteria for which an outcome comes near: judged or simulated in one step. */
export function setAllPointsFrom(weighing: Weighing, from: 'oordeel' | 'simulatie'): Weighing {
  return { ...weighing, criteria: weighing.criteria.map((measured) => (from === 'simulatie' ? toSimulated(measured) : toJudged(measured))) }
}

/** Also where the criterion is judged now: then the scale waits. */
export function setScale(weighing: Weighing, criterion: string, outcome: OutcomeId, worst: number, best: number): Weighing {
  const scale = ownScale({ outcome, worst, best })
  return withCriterion(weighing, criterion, (measured) => ({
    ...measured,
    criterion: { ...measured.criterion, simulation: scale },
    measure: measured.measure.kind === 'simulated' ? { kind: 'simulated', scale } : measured.measure,
  }))
}

/** Between the worse and the better of two others, on each judged criterion; only on request. */
export function scoreBetween(weighing: Weighing, target: string, from: readonly [string, string]): Weighing {
  return { ...weighing, criteria: rangeBetween(weighing.criteria, target, from) }
}

/** A new criterion has no scores; parties that weigh get it with no weight, so that nothing they said moves. */
export function addCriterion(weighing: Weighing, cluster: ClusterId, label: string, definition: string, addedBy: string): Weighing {
  const criterion = ownCriterion(freeId(partyId(label) || 'eigen', weighing.criteria.map((measured) => measured.criterion.id)), cluster, label, definition, addedBy)
  return {
    ...weighing,
    criteria: [...weighing.criteria, { criterion, measure: { kind: 'judged', scores: {} } }],
    parties: weighing.parties.map((set) => ({ ...set, elicitation: withWeight(set.elicitation, criterion.id) })),
  }
}

/** Leaves a criterion out. What parties said about it goes with it; undo brings both back. */
export function removeCriterion(weighing: Weighing, id: string): Weighing {
  return {
    ...weighing,
    criteria: weighing.criteria.filter((measured) => measured.criterion.id !== id),
    parties: weighing.parties.map((set) => ({ ...set, elicitation: withoutWeight(set.elicitation, id) })),
  }
}

/** Judged, and nobody gave any scenario a point: nothing can be compared on it. */
export function isUnscored({ measure }: MeasuredCriterion): boolean {
  return measure.kind === 'judged' && Object.values(measure.scores).every((score) => score === null)
}

/** Leaves out what nobody scored; something stays. */
export function removeUnscored(weighing: Weighing): Weighing {
  const unscored = weighing.criteria.filter(isUnscored)
  return unscored.length === weighing.criteria.length ? weighing : unscored.reduce((now, measured) => removeCriterion(now, measured.criterion.id), weighing)
}

/** A party takes the place of one with the same name. The means of 2019 give way to who weighs now. */
export function putParty(weighing: Weighing, set: WeightSet): Weighing {
  const others = weighing.parties.filter((other) => other.id !== MEAN_2019 || set.id === MEAN_2019)
  const known = others.some((other) => other.id === set.id)
  return { ...weighing, parties: known ? others.map((other) => (other.id === set.id ? set : other)) : [...others, set] }
}

export function putParties(weighing: Weighing, sets: readonly WeightSet[]): Weighing {
  return sets.reduce(putParty, weighing)
}

/** Starts with every criterion equally heavy, as points. */
export function addParty(weighing: Weighing, name: string): Weighing {
  return putParty(weighing, { id: partyId(name) || 'partij', party: name, elicitation: equalElicitation('punten', weighing.criteria) })
}

export function removeParty(weighing: Weighing, id: string): Weighing {
  return { ...weighing, parties: weighing.parties.filter((set) => set.id !== id) }
}

export function setAggregation(weighing: Weighing, aggregation: Aggregation): Weighing {
  return { ...weighing, aggregation }
}

export function setDecision(weighing: Weighing, decision: DecisionRecord | null): Weighing {
  return { ...weighing, decision }
}

/** Another filling of 2019 takes the scores and the mean weights of those clusters with it; who weighs now and Synthese keep theirs. */
export function setFilling(weighing: Weighing, mca: Mca2019, filling: FillingChoice): Weighing {
  const shown = new Map(measured2019(mca, mca.scenarioIds, filling).map((measured) => [measured.criterion.id, measured]))
  const criteria = weighing.criteria.map((measured): MeasuredCriterion => {
    const then = shown.get(measured.criterion.id)
    if (then?.measure.kind !== 'judged') return measured
    if (measured.measure.kind === 'simulated') return { ...measured, kept: { ...measured.kept, ...then.measure.scores } }
    return { ...measured, measure: { kind: 'judged', scores: { ...measured.measure.scores, ...then.measure.scores } } }
  })
  const parties = weighing.parties.map((set) => (set.id === MEAN_2019 ? meanWeights2019(mca, filling) : set))
  return { ...weighing, filling, criteria, parties }
}

function withCriterion(weighing: Weighing, id: string, change: (measured: MeasuredCriterion) => MeasuredCriterion): Weighing {
  return { ...weighing, criteria: weighing.criteria.map((measured) => (measured.criterion.id === id ? change(measured) : measured)) }
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted
  for (let number = 2; taken.includes(id); number++) id = `${wanted}-${number}`
  return id
}

function withWeight(elicitation: Elicitation, id: string): Elicitation {
  switch (elicitation.kind) {
    case 'punten': return { ...elicitation, points: { ...elicitation.points, [id]: 0 } }
    case 'procent': return { ...elicitation, tenths: { ...elicitation.tenths, [id]: 0 } }
    case 'swing': return { ...elicitation, criteria: { ...elicitation.criteria, [id]: 0 } }
    case 'grenzen': return { ...elicitation, bounds: { ...elicitation.bounds, [id]: [0, 0] } }
    case 'volgorde': return { ...elicitation, order: [...elicitation.order, [id]] }
  }
}

function withoutWeight(elicitation: Elicitation, id: string): Elicitation {
  const less = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id))
  switch (elicitation.kind) {
    case 'punten': return { ...elicitation, points: less(elicitation.points) }
    case 'procent': return { ...elicitation, tenths: less(elicitation.tenths), locked: elicitation.locked.filter((locked) => locked !== id) }
    case 'swing': return { ...elicitation, criteria: less(elicitation.criteria) }
    case 'grenzen': return { ...elicitation, bounds: less(elicitation.bounds) }
    case 'volgorde': return { ...elicitation, order: elicitation.order.map((group) => group.filter((other) => other !== id)).filter((group) => group.length > 0) }
  }
}

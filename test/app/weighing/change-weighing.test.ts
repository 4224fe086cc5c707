import { describe, expect, test } from 'vitest'
import file from '../../../scenarios/westfriesland/mca-2019.json'
import { analyseMca } from '../../../src/analysis/mca/analysis.ts'
import { preferenceOf } from '../../../src/analysis/mca/preference.ts'
import { elicitationLabels } from '../../../src/analysis/mca/weight-set.ts'
import type { ElicitationKind } from '../../../src/analysis/mca/weight-set.ts'
import { addCriterion, addParty, putParties, removeCriterion, removeParty, scoreBetween, setAllPointsFrom, setFilling, setPointsFrom, setScale, setScore } from '../../../src/app/weighing/change-weighing.ts'
import { equalElicitation, inForm } from '../../../src/app/weighing/elicitation.ts'
import { openingWeighing } from '../../../src/app/weighing/weighing.ts'
import type { Weighing } from '../../../src/app/weighing/weighing.ts'

const ids = ['opplus', 'integratie', 'uitbesteding', 'synthese']
const opening = openingWeighing(file, ids)

function analyse(weighing: Weighing) {
  return analyseMca({
    criteria: weighing.criteria, scenarios: ids.map((id) => ({ id, name: id })), results: null,
    parties: weighing.parties.map((set) => ({ set, size: {} })), aggregation: weighing.aggregation, seed: 's', weightSamples: 200,
  })
}

const scoreOf = (weighing: Weighing, criterion: string, scenario: string) => {
  const { measure, kept } = weighing.criteria.find((measured) => measured.criterion.id === criterion)!
  return (measure.kind === 'judged' ? measure.scores : (kept ?? {}))[scenario]
}

describe('the opening', () => {
  test('gives the totals of the report under its one party, and leaves Synthese out with a sentence', () => {
    const { value, diagnostics } = analyse(opening)
    // Points between 1 and 3 times the summed mean weights.
    const sum = Object.values(file.clusters).reduce((total, cluster) => total + cluster.weightSum, 0) / 7
    expect(value!.group.standing.totals.map((total) => (1 + 2 * total) * sum)).toEqual([expect.closeTo(575 / 7, 9), expect.closeTo(682 / 7, 9), expect.closeTo(687 / 7, 9)])
    expect(diagnostics.map((diagnostic) => diagnostic.message).join()).toContain('synthese is op geen enkel criterium gescoord')
  })

  test('of a region without a table has the nineteen criteria and no weights', () => {
    const empty = openingWeighing(null, ids)
    expect(empty.criteria).toHaveLength(19)
    expect(empty.parties).toEqual([])
    expect(analyse(empty).value).toBeNull()
  })
})

describe('parties', () => {
  test('take the place of the means of 2019, and a name that comes again takes its own place', () => {
    const two = addParty(addParty(opening, 'Hoorn'), 'Stede Broec')
    expect(two.parties.map((set) => set.id)).toEqual(['hoorn', 'stede-broec'])
    const again = putParties(two, [{ id: 'hoorn', party: 'Hoorn', elicitation: equalElicitation('swing', two.criteria) }])
    expect(again.parties.map((set) => set.elicitation.kind)).toEqual(['swing', 'punten'])
    expect(removeParty(again, 'hoorn').parties.map((set) => set.id)).toEqual(['stede-broec'])
  })

  test('can say the same in every form, and every form is usable at once', () => {
    const set = opening.parties[0]!
    for (const kind of Object.keys(elicitationLabels) as ElicitationKind[]) {
      const elicitation = inForm(set, kind, opening.criteria)
      expect(elicitation.kind).toBe(kind)
      expect(preferenceOf({ ...set, elicitation }, opening.criteria.map((measured) => measured.criterion)).diagnostics, kind).toEqual([])
    }
  })

  test('keep a hundred percent when a form is left for percentages', () => {
    const elicitation = inForm(opening.parties[0]!, 'procent', opening.criteria)
    expect(elicitation.kind === 'procent' && Object.values(elicitation.tenths).reduce((sum, tenths) => sum + tenths, 0)).toBe(1000)
  })
})

describe('criteria', () => {
  test('go to the simulation and back with the scores they had', () => {
    const simulated = setPointsFrom(opening, 'reistijd', 'simulatie')
    expect(simulated).toEqual(opening)
    const there = setPointsFrom(opening, 'maatwerk-voorwaarden', 'simulatie')
    expect(there.criteria.find((measured) => measured.criterion.id === 'maatwerk-voorwaarden')!.measure.kind).toBe('simulated')
    expect(setPointsFrom(there, 'maatwerk-voorwaarden', 'oordeel')).toEqual(opening)
    expect(setAllPointsFrom(opening, 'simulatie').criteria.filter((measured) => measured.measure.kind === 'simulated')).toHaveLength(7)
  })

  test('take a score, a range, or none; also while the simulation gives the points', () => {
    expect(scoreOf(setScore(opening, 'preventie', 'synthese', { low: 1, high: 2 }), 'preventie', 'synthese')).toEqual({ low: 1, high: 2 })
    const waiting = setScore(setPointsFrom(opening, 'klantreis', 'simulatie'), 'klantreis', 'synthese', 3)
    expect(scoreOf(setPointsFrom(waiting, 'klantreis', 'oordeel'), 'klantreis', 'synthese')).toBe(3)
  })

  test('keep a scale of the users when switched', () => {
    const scaled = setScale(opening, 'schaalbaarheid', 'lasten.afstemming', 900_000, 0)
    const { measure } = setPointsFrom(scaled, 'schaalbaarheid', 'simulatie').criteria.find((measured) => measured.criterion.id === 'schaalbaarheid')!
    expect(measure.kind === 'simulated' && measure.scale.worst).toBe(900_000)
  })

  test('of somebody’s own begin without weight, so that nothing moves, and leave without a trace', () => {
    const more = addCriterion(addParty(opening, 'Hoorn'), 'client', 'Draagvlak', 'mate van steun', 'Hoorn')
    const own = more.criteria.at(-1)!.criterion
    expect(own.id).toBe('draagvlak')
    expect(more.parties[0]!.elicitation.kind === 'punten' && more.parties[0]!.elicitation.points[own.id]).toBe(0)
    expect(addCriterion(more, 'client', 'Draagvlak', '', 'Hoorn').criteria.at(-1)!.criterion.id).toBe('draagvlak-2')
    expect(removeCriterion(more, own.id)).toEqual(addParty(opening, 'Hoorn'))
  })

  test('score Synthese only on request, between two others', () => {
    const scored = scoreBetween(opening, 'synthese', ['integratie', 'uitbesteding'])
    expect(scoreOf(opening, 'preventie', 'synthese')).toBeNull()
    expect(scoreOf(scored, 'preventie', 'synthese')).not.toBeNull()
    expect(analyse(scored).value!.table.scenarioIds).toContain('synthese')
  })
})

test('another filling of 2019 changes scores and means, and no total', () => {
  const other = setFilling(setScore(opening, 'preventie', 'synthese', 2), file, { bestuur: 0, client: 0 })
  expect(other.criteria).not.toEqual(opening.criteria)
  expect(scoreOf(other, 'preventie', 'synthese')).toBe(2)
  const totals = (weighing: Weighing) => analyse({ ...weighing, criteria: setScore(weighing, 'preventie', 'synthese', null).criteria }).value!.group.standing.totals
  totals(other).forEach((total, index) => { expect(total).toBeCloseTo(totals(opening)[index]!, 12) })
})

import { expect, test } from 'vitest'
import mca from '../../../scenarios/westfriesland/mca-2019.json'
import { ownCriterion, toJudged, toSimulated } from '../../../src/analysis/mca/criterion.ts'
import { keptFrom, measuredFrom, ownScale } from '../../../src/analysis/mca/kept-criteria.ts'
import { measured2019 } from '../../../src/analysis/mca/opening-2019.ts'

const opening = measured2019(mca, ['opplus', 'integratie', 'uitbesteding'])

test('criteria that are kept and read again are the same criteria', () => {
  const own = { criterion: ownCriterion('draagvlak', 'bestuur', 'Draagvlak', 'mate van steun', 'de projectgroep'), measure: { kind: 'judged' as const, scores: { opplus: { low: 1, high: 2 } } } }
  const mixed = [...opening.map((measured, index) => (index % 2 === 0 ? toSimulated(measured) : measured)), own]
  expect(measuredFrom(keptFrom(mixed)).value).toEqual(mixed)
})

test('judged scores survive a file written while the simulation gives the points', () => {
  const read = measuredFrom(keptFrom(opening.map((measured) => toSimulated(measured)))).value!
  expect(read.map(toJudged)).toEqual(opening)
})

test('a scale of the users is kept, the standard one is not', () => {
  const first = opening.find((measured) => measured.criterion.simulation !== undefined)!
  expect(keptFrom([first])[0]).not.toHaveProperty('scale')
  const scaled = { ...first, criterion: { ...first.criterion, simulation: ownScale({ outcome: 'reistijd', worst: 40, best: 5 }) } }
  expect(keptFrom([scaled])[0]!.scale).toEqual({ outcome: 'reistijd', worst: 40, best: 5 })
  expect(measuredFrom(keptFrom([scaled])).value).toEqual([scaled])
})

test('an unknown or doubled criterion, and one without a scale, is named', () => {
  const codes = (kept: Parameters<typeof measuredFrom>[0]) => measuredFrom(kept).diagnostics.map((diagnostic) => diagnostic.code)
  expect(codes([{ id: 'geluk', points: 'oordeel', scores: {} }])).toEqual(['criterium-onbekend'])
  expect(codes([{ id: 'preventie', points: 'oordeel', scores: {} }, { id: 'preventie', points: 'oordeel', scores: {} }])).toEqual(['criterium-dubbel'])
  expect(codes([{ id: 'preventie', points: 'simulatie', scores: {} }])).toEqual(['criterium-zonder-score'])
})

import { describe, expect, test } from 'vitest'
import file from '../../../scenarios/westfriesland/mca-2019.json'
import { analyseMca } from '../../../src/analysis/mca/analysis.ts'
import { measured2019, meanWeights2019, rangeBetween } from '../../../src/analysis/mca/opening-2019.ts'
import { centralWeightsGrid } from '../../../src/charts/mca/central-weights.ts'
import { disagreementScene } from '../../../src/charts/mca/disagreement-map.ts'
import { weighingTexts } from '../../../src/texts/weighing.ts'
import { factsOrValuesBars } from '../../../src/charts/mca/facts-or-values-bars.ts'
import { pairwiseGrid } from '../../../src/charts/mca/pairwise.ts'
import { rankBars } from '../../../src/charts/mca/rank-bars.ts'
import { valueProfile } from '../../../src/charts/mca/value-profile.ts'
import { weightStrip } from '../../../src/charts/mca/weight-strip.ts'
import { dark, light } from '../../../src/charts/palette.ts'
import type { Mark, Scene } from '../../../src/charts/scene.ts'
import { toSvg } from '../../../src/charts/svg.ts'

const ids = ['opplus', 'integratie', 'uitbesteding', 'synthese']
const criteria = rangeBetween(measured2019(file, ids), 'synthese', ['integratie', 'uitbesteding'])
const mean = meanWeights2019(file)
const points = mean.elicitation.kind === 'punten' ? mean.elicitation.points : {}
/** One who weighs bestuur three times as heavy as the mean, one who weighs client so. */
const heavy = (cluster: string) => ({ id: cluster, party: `Gemeente ${cluster}`, elicitation: { kind: 'punten' as const, points: Object.fromEntries(criteria.map(({ criterion }) => [criterion.id, criterion.cluster === cluster ? 3 : points[criterion.id]! / 3])) } })
const analysis = analyseMca({
  criteria, scenarios: ids.map((id) => ({ id, name: id })), results: null, seed: 's', weightSamples: 500, aggregation: 'gelijk',
  parties: [heavy('bestuur'), heavy('client')].map((set) => ({ set, size: {} })),
}).value!
const scenarios = ids.map((name, place) => ({ name, place }))
const { group } = analysis

const firsts = analysis.parties.map((party) => party.acceptability.places.map((places) => places[0]!))
const scenes: Readonly<Record<string, (width: number) => Scene>> = {
  'rank bars': (width) => rankBars({ result: group.freeWeights, scenarios, title: 't', subtitle: 's', width }),
  'value profile': (width) => valueProfile({ standing: group.standing, criteria: criteria.map((measured) => measured.criterion), scenarios, title: 't', subtitle: 's', width }),
  'pairwise': (width) => pairwiseGrid(group.freeWeights, scenarios, 't', 's', width),
  'central weights': (width) => centralWeightsGrid(group.freeWeights, criteria.map((measured) => measured.criterion.cluster), scenarios, 't', width),
  'disagreement': (width) => disagreementScene({ map: group.disagreement, firsts, certain: firsts.map(() => false), scenarios, title: 't', subtitle: 's', width }),
  'facts or values': (width) => factsOrValuesBars(group.factsOrValues, 't', width),
  'weight strip': (width) => weightStrip({ label: 'Preventie', weights: [1, 2, 2, 3], mean: 2, range: [1, 3], written: String, width }),
}

function flat(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]))
}

describe.each(Object.entries(scenes))('%s', (_name, draw) => {
  test.each([320, 760])('draws at %i px with colours that exist, within its width, and has a table as wide as its head', (width) => {
    const scene = draw(width)
    expect(toSvg(scene, light)).not.toContain('NaN')
    expect(() => toSvg(scene, dark)).not.toThrow()
    for (const mark of flat(scene.marks)) if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1)
    expect(scene.description.length).toBeGreaterThan(10)
    expect(scene.table.rows.length).toBeGreaterThan(0)
    for (const row of scene.table.rows) expect(row).toHaveLength(scene.table.columns.length)
  })
})

test('with all points fixed nothing is said of facts, and nothing of confidence over futures', () => {
  const fixed = factsOrValuesBars({ ...group.factsOrValues, hasFacts: false, weightsFixed: 0 }, 't', 400)
  expect(fixed.table.rows.map(([, openness]) => openness)).toEqual([weighingTexts.noFacts, expect.stringMatching(/^\d+$/), weighingTexts.noFacts])
  const clusters = criteria.map((measured) => measured.criterion.cluster)
  expect(centralWeightsGrid({ ...group.freeWeights, futures: 1 }, clusters, scenarios, 't', 400).table.columns).not.toContain(weighingTexts.confidence)
  expect(centralWeightsGrid({ ...group.freeWeights, futures: 200 }, clusters, scenarios, 't', 400).table.columns).toContain(weighingTexts.confidence)
})

test('the first place of a weighing that cannot come out otherwise has no figure', () => {
  const texts = (certain: boolean) => disagreementScene({ map: group.disagreement, firsts, certain: firsts.map(() => certain), scenarios, title: 't', subtitle: 's', width: 760 }).table.rows.map((row) => row.at(-1)!)
  for (const text of texts(true)) expect(text).not.toMatch(/van de 100/)
  for (const text of texts(false)) expect(text).toMatch(/van de 100/)
})

test('on a telephone no head of a column is cut in the middle of a word', () => {
  const heads = flat(scenes['central weights']!(306).marks).flatMap((mark) => (mark.kind === 'text' && mark.y === 17 ? [mark.text] : []))
  expect(heads.length).toBeGreaterThan(3)
  for (const head of heads) expect(head).not.toContain('…')
})

test('the places of each scenario fill its whole bar', () => {
  const scene = scenes['rank bars']!(600)
  const total = flat(scene.marks).reduce((sum, mark) => (mark.kind === 'rect' ? sum + mark.width : sum), 0)
  expect(total).toBeCloseTo(ids.length * (600 - 138), 0)
})

test('scenarios that the error does not tell apart stand in a hatched bracket, others do not', () => {
  const brackets = (groups: readonly (readonly number[])[]) => flat(valueProfile({ standing: { ...group.standing, groups }, criteria: criteria.map((measured) => measured.criterion), scenarios, title: 't', subtitle: 's', width: 600 }).marks).filter((mark) => mark.role === 'noise').length
  expect(brackets([[0], [1], [2], [3]])).toBe(0)
  expect(brackets([[1, 3], [0], [2]])).toBe(1)
})

test('a cluster that weighs more is a filled triangle up, one that weighs less a hollow one down', () => {
  const marks = flat(scenes.disagreement!(760).marks)
  const way = (role: string) => marks.filter((mark) => mark.role === role)
  expect(way('zwaarder').length).toBeGreaterThan(0)
  expect(way('lichter').length).toBeGreaterThan(0)
  for (const mark of way('lichter')) expect(mark.kind === 'path' && mark.fill?.colour).toBe('surface')
  for (const mark of way('zwaarder')) expect(mark.kind === 'path' && mark.fill?.colour).toBe('h5')
})

test('a long name of a party is whole where there is room for it', () => {
  const name = 'Leidschendam-Voorburg'
  const map = { ...group.disagreement, parties: group.disagreement.parties.map((party) => ({ ...party, party: name })) }
  const drawn = flat(disagreementScene({ map, firsts, certain: firsts.map(() => false), scenarios, title: 't', subtitle: 's', width: 1200 }).marks)
  expect(drawn.filter((mark) => mark.kind === 'text' && mark.text === name)).toHaveLength(map.parties.length)
})

test('a grid says its numbers in its description, as no table stands beside it on paper', () => {
  for (const name of ['pairwise', 'central weights']) {
    const { description, table } = scenes[name]!(700)
    const numbers = table.rows.flatMap((row) => row.slice(1)).filter((text) => /\d/.test(text))
    expect(numbers.length, name).toBeGreaterThan(0)
    for (const text of numbers) expect(description, name).toContain(text)
  }
})

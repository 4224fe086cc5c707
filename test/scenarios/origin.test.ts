import { describe, expect, test } from 'vitest'
import { shippedRegions } from '../../src/app/regions/shipped-regions.ts'
import type { Evidence } from '../../src/model/parameters/parameter.ts'
import type { SourceId } from '../../src/model/parameters/sources.ts'
import type { Region, Scenario } from '../../src/model/scenario.ts'
import { shippedFiles } from './shipped.ts'

/** A fact of one region is never silently used as that of another: a value rests on a document about its region, or says that it does not. */

const { regions } = shippedRegions(shippedFiles)

/** Documents about each region; those of 2018 only tell of a city that answered. */
const documents: Readonly<Record<string, readonly SourceId[]>> = {
  'westfriesland': ['westfriesland-2019'], 'mvs': ['vlaardingen-2024', 'g40-2018'], 'leidschendam-voorburg-voorschoten-wassenaar': ['wvolv-2025'],
  'leiden-oegstgeest': ['wvolv-2025', 'g40-2018'], 'rotterdam': ['rotterdam-a', 'rotterdam-b'],
}

interface Value {
  readonly place: string
  /** The first carries the value. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

function valuesOf({ region, scenarios }: { readonly region: Region; readonly scenarios: readonly Scenario[] }): readonly Value[] {
  return [
    { place: 'history', evidence: region.history.evidence },
    ...entries('context', region.context), ...entries('regio', region.assumptions), ...entries('huidig', region.huidig.assumptions),
    ...(region.doelen ?? []).map(({ name, evidence }) => ({ place: name, evidence })),
    ...scenarios.flatMap(({ id, assumptions, evidence }) => [
      ...entries(id, assumptions), ...Object.entries(evidence).map(([lever, found]): Value => ({ place: `${id}: ${lever}`, evidence: found })),
    ]),
  ]
}

function entries(where: string, found: Readonly<Record<string, { readonly evidence: Value['evidence'] }>>): readonly Value[] {
  return Object.entries(found).map(([id, { evidence }]) => ({ place: `${where}: ${id}`, evidence }))
}

/** Words with which a reason says that the document is about somewhere else, or that its number is of the whole country. */
const borrowed = /[Ll]andelijk|andere regio|plaatsvervanger|elders|(Gedacht|Alleen) voor|Overgenomen van|Een feit over|(over|van) Westfriesland|Dordrecht|Vlaardingen|Rotterdam|Leidschendam-Voorburg|Zuid-Holland/

/** What is wrong with a value of a region, if anything. */
function complaints(own: readonly SourceId[], { place, evidence }: Value): readonly string[] {
  return evidence.flatMap((found, index): readonly string[] => {
    const { source, strength, reason = '' } = found
    if (source === 'geen') return strength === 'aanname' ? [] : [`${place}: no document, and not an aanname`]
    if (own.includes(source as SourceId)) return []
    if (strength === 'sterk') return [`${place}: ${source} is about another region and stands as strong`]
    // A value itself is a stand-in, unless the document tells of the whole country; what only helps may be more.
    if (index === 0 && strength !== 'aanname' && !/[Ll]andelijk/.test(reason)) return [`${place}: ${source} carries the value and is about another region`]
    return borrowed.test(reason) ? [] : [`${place}: ${source} is used, and nothing says that it is about another region: ${reason}`]
  })
}

describe.each(regions.filter(({ region }) => region.id in documents).map((shipped) => [shipped.region.id, shipped] as const))('%s', (id, shipped) => {
  const values = valuesOf(shipped)

  test('has every value from a document about itself, or marked as borrowed or assumed', () => {
    expect(values.length).toBeGreaterThan(40)
    expect(values.flatMap((value) => complaints(documents[id]!, value))).toEqual([])
  })

  test('uses documents about itself at all', () => {
    expect(values.some(({ evidence: [{ source, strength }] }) => documents[id]!.includes(source as SourceId) && strength !== 'aanname')).toBe(true)
  })
})

test('a city of 2018 has only its own answer, and marks the rest', () => {
  const cities = regions.filter(({ file }) => file.startsWith('g40/'))
  expect(cities).toHaveLength(32)
  expect(cities.flatMap(({ region }) => valuesOf({ region, scenarios: [] }).flatMap((value) => complaints(['g40-2018'], value)).map((wrong) => `${region.id}: ${wrong}`))).toEqual([])
})

test('the general forms are about no region, and every document in them is about Westfriesland', () => {
  const { scenarios } = regions.find(({ folder }) => folder === 'algemeen')!
  const found = scenarios.flatMap(({ id, toelichting, ...scenario }) => {
    expect(toelichting, id).toContain('naar het onderzoek van Westfriesland')
    return [...Object.values(scenario.evidence), ...Object.values(scenario.assumptions).map(({ evidence }) => evidence)].flat()
  })
  expect(new Set(found.map(({ source }) => source))).toEqual(new Set(['westfriesland-2019', 'geen']))
})

test('the rule finds what is borrowed in silence', () => {
  const value = (evidence: Evidence): Value => ({ place: 'caseload', evidence: [evidence] })
  const quote = { source: 'wvolv-2025', locator: 'regel 2092-2093', quote: 'De consulenten hebben ieder een caseload van zeventig mensen' } as const
  expect(complaints(['vlaardingen-2024'], value({ ...quote, strength: 'sterk' }))).toHaveLength(1)
  expect(complaints(['vlaardingen-2024'], value({ ...quote, strength: 'redelijk', reason: 'Elders geteld, en hier overgenomen.' }))).toHaveLength(1)
  expect(complaints(['vlaardingen-2024'], value({ ...quote, strength: 'aanname', reason: 'Zeventig past bij een gewone week.' }))).toHaveLength(1)
  expect(complaints(['vlaardingen-2024'], value({ ...quote, strength: 'aanname', reason: 'Van elders: in Leidschendam-Voorburg zijn het er zeventig.' }))).toEqual([])
  expect(complaints(['wvolv-2025'], value({ ...quote, strength: 'sterk' }))).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { regionFiles } from '../../scenarios/g40/maak.mjs'
import { cities } from '../../scenarios/g40/steden.mjs'
import { shippedRegions } from '../../src/app/regions/shipped-regions.ts'
import type { Evidence } from '../../src/model/parameters/parameter.ts'
import { parameters } from '../../src/model/parameters/registry.ts'
import type { ParameterId } from '../../src/model/parameters/registry.ts'
import { isSourceId } from '../../src/model/parameters/sources.ts'
import type { Organisation, Region, Scenario } from '../../src/model/scenario.ts'
import { noAdjustments } from '../../src/model/scenario.ts'
import { checkPlan } from '../../src/scenario-file/plan-rules.ts'
import { shippedFiles } from './shipped.ts'

const { regions, bad } = shippedRegions(shippedFiles)
const all = regions.map((shipped) => [shipped.region.id, shipped] as const)
const documented = all.filter(([, { file }]) => ['mvs', 'leidschendam-voorburg-voorschoten-wassenaar', 'leiden-oegstgeest', 'rotterdam'].includes(file.split('/')[0]!))
const ofCities = all.filter(([, { file }]) => file.startsWith('g40/'))

function evidenceOf(region: Region, scenarios: readonly Scenario[]): readonly (readonly [place: string, evidence: readonly Evidence[]])[] {
  return [
    ['history', region.history.evidence],
    ...Object.entries(region.context).map(([id, { evidence }]) => [id, evidence] as const),
    ...claims(region.id, region),
    ...claims('huidig', region.huidig),
    ...scenarios.flatMap((scenario) => [...claims(scenario.id, scenario), ...Object.entries(scenario.evidence).map(([id, evidence]) => [`${scenario.id}: ${id}`, evidence] as const)]),
  ]
}

function claims(who: string, { assumptions }: Pick<Organisation, 'assumptions'>): readonly (readonly [string, readonly Evidence[]])[] {
  return Object.entries(assumptions).map(([id, { evidence }]) => [`${who}: ${id}`, evidence] as const)
}

/** What is wrong with one piece of evidence, if anything. */
function complaint({ source, quote, locator, strength, reason }: Evidence): string | null {
  if (!isSourceId(source)) return `unknown source ${source}`
  if (strength === 'aanname') return (reason?.length ?? 0) >= 30 ? null : 'an aanname without a reason'
  if (quote === '' || locator === '') return 'no quote or no place'
  return null
}

/** Numbers in a text, with a decimal comma. */
function numbers(text: string): readonly string[] {
  return text.match(/\d+(?:,\d+)?/g) ?? []
}

test('every file of every region is read', () => {
  expect(bad).toEqual([])
  expect(documented).toHaveLength(4)
})

describe.each(all)('the region %s', (_id, { region, scenarios }) => {
  test('has gemeenten that together are the taakstelling', () => {
    const sum = region.gemeenten.reduce((total, { taakstelling }) => total + taakstelling, 0)
    expect(sum).toBe(region.context['instroom.taakstelling']?.value)
    expect(region.huidig).toBeDefined()
  })

  test('says of every number and every choice where it comes from', () => {
    const wrong = evidenceOf(region, scenarios).flatMap(([place, evidence]) =>
      evidence.length === 0 ? [`${place}: nothing`] : evidence.flatMap((item) => complaint(item) === null ? [] : [`${place}: ${complaint(item)}`]))
    expect(wrong).toEqual([])
  })

  test('makes a plan in which all parts agree', () => {
    expect(checkPlan({ region, scenarios, adjustments: noAdjustments })).toEqual([])
  })
})

describe.each(documented)('%s, from the documents', (_id, { region, scenarios }) => {
  const today = scenarios.find(({ id }) => id === 'huidig')!

  test('has the four forms and today as a scenario', () => {
    expect(scenarios.map(({ id }) => id)).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese', 'huidig'])
  })

  test('has in "Zoals nu" the levers of today, without a transition', () => {
    expect(today.levers).toEqual(region.huidig.levers)
    for (const id of ['overgang.weken', 'overgang.kosten', 'overgang.capaciteitsverlies'] as const) expect(today.assumptions[id]?.setting, id).toBe(0)
  })

  test('gives evidence for every lever of every scenario, and sets the same ones in each', () => {
    for (const { evidence, levers } of scenarios) {
      expect(Object.keys(evidence).sort()).toEqual(Object.keys(levers).sort())
      expect(Object.keys(levers).sort()).toEqual(Object.keys(today.levers).sort())
      for (const id of Object.keys(levers)) expect(parameters[id as ParameterId].role, id).toBe('lever')
    }
  })

  test('never presents a fact of another region as a strong one of its own', () => {
    const own: Readonly<Record<string, readonly string[]>> = {
      mvs: ['vlaardingen-2024'], rotterdam: ['rotterdam-a', 'rotterdam-b'], 'leiden-oegstgeest': ['wvolv-2025'],
      'leidschendam-voorburg-voorschoten-wassenaar': ['wvolv-2025'],
    }
    const strong = evidenceOf(region, scenarios).flatMap(([, evidence]) => evidence).filter(({ strength }) => strength === 'sterk')
    for (const { source } of strong) expect(own[region.id]).toContain(source)
  })
})

describe('the numbers that follow from others', () => {
  const region = (id: string): Region => all.find(([found]) => found === id)![1].region
  const part = (id: string, name: string): number => region(id).gemeenten.find((gemeente) => gemeente.name === name)!.taakstelling
  /** Of Leidschendam-Voorburg, Voorschoten, Wassenaar and Oegstgeest together; 12,000 in the country in 2019. */
  const together = { 2019: 106, 2022: 210, 2023: 343 }
  const country = (year: 2022 | 2023): number => (together[year] / together[2019]) * 12_000

  test('are the share of 2019 for the four gemeenten of which it is known', () => {
    const id = 'leidschendam-voorburg-voorschoten-wassenaar'
    expect(part(id, 'Leidschendam-Voorburg')).toBe((52 / 12_000) * 30_000)
    expect(part(id, 'Voorschoten')).toBe((18 / 12_000) * 30_000)
    expect(part(id, 'Wassenaar')).toBe((18 / 12_000) * 30_000)
    expect(part('leiden-oegstgeest', 'Oegstgeest')).toBe((18 / 12_000) * 30_000)
  })

  test('are the share of 2022 for Rotterdam and of 2023 for Vlaardingen', () => {
    expect(Math.abs(part('rotterdam', 'Rotterdam') - (861 / country(2022)) * 30_000)).toBeLessThan(1)
    expect(Math.abs(part('mvs', 'Vlaardingen') - ((122 + 37) / country(2023)) * 30_000)).toBeLessThan(1)
  })

  test('agree where a city is in two regions', () => {
    expect(part('mvs', 'Schiedam')).toBe(part('schiedam', 'Schiedam'))
    expect(part('leiden-oegstgeest', 'Leiden')).toBe(part('leiden', 'Leiden'))
  })
})

describe('the cities of 2018', () => {
  test('are the 32 that answered, each with its own code', () => {
    expect(ofCities).toHaveLength(32)
    expect(new Set(ofCities.map(([, { region }]) => region.gemeenten[0]!.code)).size).toBe(32)
  })

  test('are what the table makes of them', () => {
    for (const [file, text] of regionFiles()) expect(shippedFiles[`g40/${file}`], file).toBe(text)
  })

  test('say that their answers are from before the law of 2021, and what they answered', () => {
    for (const { slug, approach, reported } of cities) {
      const { toelichting } = all.find(([id]) => id === slug)![1].region
      expect(toelichting, slug).toContain('vóór de wet van 2021')
      for (const said of [approach.quote, ...reported.map(([text, lines]) => `${text} (regel ${lines})`)]) expect(toelichting, slug).toContain(said)
    }
  })

  test('report no number that is not in the words of the document', () => {
    // A year may stand in the heading above the quoted words.
    const wrong = cities.flatMap(({ slug, reported }) => reported.flatMap(([said, lines, quote]) =>
      numbers(said).filter((number) => !/^20(1[3-8])$/.test(number) && !numbers(quote).includes(number)).map((number) => `${slug}, ${lines}: ${number}`)))
    expect(wrong).toEqual([])
  })

  test('have a number of persons that is in its quote, or follows from others as is said', () => {
    const of = (slug: string) => cities.find((city) => city.slug === slug)!
    const first = (slug: string) => Number(numbers(of(slug).count.quote).at(slug === 'arnhem' ? 1 : 0))
    const sorted = cities.filter(({ slug }) => slug !== 'enschede').map(({ persons }) => persons).sort((a, b) => a - b)
    const derived: Readonly<Record<string, number>> = {
      arnhem: (first('arnhem') * (881 + 503 + 727)) / (268 + 74 + 79 + 211),
      emmen: first('emmen') / 0.6,
      zaanstad: (first('zaanstad') * (79 + 154 + 99)) / 402,
      enschede: sorted[15]!,
      // 220 a year now, as in the region Leiden and Oegstgeest.
      leiden: (220 / 30_000) * 92_383,
      breda: 345 + 480 + 274,
      helmond: 74 + 79 + 106 + 122 + 69 + 53,
    }
    for (const { slug, persons, count } of cities) {
      if (slug in derived) expect(Math.abs(derived[slug]! - persons), slug).toBeLessThanOrEqual(0.5)
      else expect(numbers(count.quote), slug).toContain(String(persons))
    }
    for (const part of [...numbers('345 480 274')]) expect(numbers(of('breda').count.quote)).toContain(part)
    for (const part of [...numbers('74 79 106 122 69 53')]) expect(numbers(of('helmond').count.quote)).toContain(part)
    for (const slug of Object.keys(derived)) expect(of(slug).count.read, slug).toMatch(/wordt het \d+|midden van de 31|een schatting|drie jaren|samen \d+/)
  })

  test('claim nothing stronger than an aanname about themselves', () => {
    for (const [id, { region, folder }] of ofCities) {
      expect(folder, id).toBe('algemeen')
      expect(region.context['instroom.taakstelling']!.evidence[0].strength, id).toBe('aanname')
      expect(region.context['instroom.gezinsmigranten']!.evidence[0].strength, id).toBe('aanname')
    }
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyForm } from '../../../src/app/own-region/form.ts'
import type { OwnRegionForm } from '../../../src/app/own-region/form.ts'
import { isOwnRegion, ownRegion, ownRegionFile, ownSessionFile } from '../../../src/app/own-region/own-region.ts'
import type { OwnRegion } from '../../../src/app/own-region/own-region.ts'
import { noAdjustments } from '../../../src/model/scenario.ts'
import { parseText } from '../../../src/scenario-file/parse.ts'
import { checkPlan } from '../../../src/scenario-file/plan-rules.ts'
import { shippedRegions } from '../../../src/app/regions/shipped-regions.ts'
import { shippedFiles } from '../../scenarios/shipped.ts'
import { anyForms, gemeente, generalScenarios, smallForm, validForms } from './a-form.ts'

function made(form: OwnRegionForm): OwnRegion {
  const answer = ownRegion(form, generalScenarios)
  if (!isOwnRegion(answer)) throw new Error(answer.problems.map(({ message }) => message).join('\n'))
  return answer
}

function problemsOf(form: OwnRegionForm): readonly string[] {
  const answer = ownRegion(form, generalScenarios)
  return isOwnRegion(answer) ? [] : answer.problems.map(({ message }) => message)
}

describe('every form', () => {
  test('in which all is right gives a file that is read, and a plan whose parts agree', () => {
    fc.assert(fc.property(validForms, (form) => {
      const answer = made(form)
      expect(parseText(ownRegionFile(answer))).toEqual({ kind: 'region', region: answer.region })
      expect(checkPlan({ region: answer.region, scenarios: answer.scenarios, adjustments: noAdjustments })).toEqual([])
    }), { numRuns: 60 })
  })

  test('gives either a file that is read or sentences in words, whatever is in it', () => {
    fc.assert(fc.property(anyForms, (form) => {
      const answer = ownRegion(form, generalScenarios)
      if (isOwnRegion(answer)) expect(parseText(ownRegionFile(answer))).toHaveProperty('kind', 'region')
      else expect(answer.problems.filter(({ message, field }) => message === '' || field === '')).toEqual([])
      expect(isOwnRegion(answer) || answer.problems.length > 0).toBe(true)
    }), { numRuns: 150 })
  })
})

describe('the region', () => {
  test('goes on with the last year, each gemeente with its own number', () => {
    const { region, level } = made(smallForm)
    expect(level.year).toBe(2026)
    expect(region.gemeenten.map(({ taakstelling }) => taakstelling)).toEqual([64, 24])
    expect(region.context['instroom.taakstelling']!.value).toBe(88)
    expect(region.id).toBe('eigen-land-van-ooit')
  })

  test('takes earlier years as a factor of that, and the shape of other regions where nothing was given', () => {
    const noord = gemeente(1, 'Noord', { '2025-1': '45', '2025-2': '51', '2026-1': '30', '2026-2': '34' })
    const { region, level } = made({ ...smallForm, gemeenten: [noord, smallForm.gemeenten[1]!] })
    expect(level.history.map(({ given, partly }) => [given, partly])).toEqual([[false, false], [false, false], [true, true], [true, false]])
    // Noord had 96 against 64 now; Zuid gave nothing for 2025 and does not count.
    expect(region.history.factors).toEqual([1.29, 1.19, 1.5, 1])
    expect(region.history.evidence.map(({ source, strength }) => [source, strength])).toEqual([['geen', 'aanname'], ['wvolv-2025', 'aanname']])
  })

  test('counts a single half-year twice, and says so', () => {
    const { region } = made({ ...smallForm, gemeenten: [gemeente(1, 'Noord', { '2026-1': '30' })] })
    expect(region.gemeenten[0]!.taakstelling).toBe(60)
    expect(region.context['instroom.taakstelling']!.evidence[0].reason).toContain('dat telt dubbel')
  })

  test('takes the realisation from what was housed, within the bounds of the model', () => {
    const housed = (first: string, second: string) => made({ ...smallForm, gemeenten: [{ ...smallForm.gemeenten[0]!, gehuisvest: { '2026-1': first, '2026-2': second } }, smallForm.gemeenten[1]!] }).region.assumptions['instroom.realisatie']?.setting
    expect(housed('15', '33')).toEqual({ kind: 'triangular', low: 0.55, mode: 0.75, high: 0.95 })
    expect(housed('40', '50')).toMatchObject({ mode: 1, high: 1 })
    // One half-year says too little.
    expect(housed('15', '')).toBeUndefined()
  })

  test('calls a number an aanname until a document is named, and then quotes what was filled in', () => {
    const bare = made(smallForm).region.context['instroom.taakstelling']!.evidence[0]
    expect(bare).toMatchObject({ source: 'geen', strength: 'aanname', quote: '' })
    const source = { document: 'Brief taakstelling', place: 'p. 1', strength: 'sterk' } as const
    const cited = made({ ...smallForm, sources: { ...smallForm.sources, taakstelling: source } }).region.context['instroom.taakstelling']!.evidence[0]
    expect(cited).toMatchObject({ source: 'Brief taakstelling', locator: 'p. 1', quote: '88', strength: 'sterk' })
  })

  test('never takes the name of a region that comes along', () => {
    const shipped = new Set(shippedRegions(shippedFiles).regions.map(({ region }) => region.id))
    for (const name of ['Rotterdam', 'Westfriesland', 'constructor', '東京']) expect(shipped).not.toContain(made({ ...smallForm, name }).region.id)
  })
})

test('a region is kept with its scenarios as a session that opens as it was', () => {
  const { region, scenarios, ...rest } = made(smallForm)
  expect(parseText(ownSessionFile({ region, scenarios, ...rest }))).toMatchObject({ kind: 'session', session: { region, scenarios } })
})

describe('its scenarios', () => {
  const filled: OwnRegionForm = {
    ...smallForm, bodies: { uitvoerder: 'Werkplein', begeleider: 'Welkom', taalscholen: 'Taalhuis' },
    values: { 'teams.indeling': '0', 'groepen.aanbieders': '2', 'groepen.maximum': '10', 'teams.norm-caseload': '80' },
  }

  test('are the four forms and today, with the bodies of the region', () => {
    const { scenarios } = made(filled)
    expect(scenarios.map(({ id }) => id)).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese', 'huidig'])
    expect(scenarios.map(({ kern }) => kern)).toEqual([
      'Werkplein en partners doen er taken bij.', 'Eén team van de 2 gemeenten, dicht bij de wijk.', 'Alles bij Werkplein.',
      'Eén team, met Werkplein voor taal en werk.', 'Werkplein, Welkom en Taalhuis, zoals nu.',
    ])
  })

  test('all go on with contracts and policy, but only Opplus and today with the roles', () => {
    const { scenarios } = made(filled)
    expect(scenarios.map(({ levers }) => levers['groepen.maximum'])).toEqual([10, 10, 10, 10, 10])
    expect(scenarios.map(({ levers }) => levers['teams.norm-caseload'])).toEqual([80, 80, 80, 80, 80])
    expect(scenarios.map(({ levers }) => levers['teams.indeling'])).toEqual([0, 2, 2, 2, 0])
    expect(scenarios.map(({ levers }) => levers['groepen.aanbieders'])).toEqual([2, 1, 1, 1, 2])
  })

  test('have today as the region has it, without a transition', () => {
    const { region, scenarios } = made(filled)
    const today = scenarios.at(-1)!
    expect(today.levers).toEqual(region.huidig.levers)
    for (const id of ['overgang.weken', 'overgang.kosten', 'overgang.capaciteitsverlies'] as const) expect(today.assumptions[id]?.setting).toBe(0)
  })

  test('give evidence for every lever', () => {
    for (const { levers, evidence } of made(filled).scenarios) expect(Object.keys(evidence).sort()).toEqual(Object.keys(levers).sort())
  })
})

describe('a form that is not right', () => {
  test('says everything at once, each with place, value and what is allowed', () => {
    const answer = problemsOf({
      ...emptyForm, decisionYear: '1999',
      gemeenten: [{ ...gemeente(1, 'Noord', { '2026-1': 'veel' }), code: '12', inwoners: '0' }, gemeente(2, 'noord', { '2026-1': '10' })],
      values: { 'instroom.plichtig': '30', 'groepen.minimum': '12', 'groepen.maximum': '8', 'budget.gemeentefonds': 'x' },
    })
    expect(answer).toEqual([
      'Naam van de regio: er staat niets; nodig is een naam van 1 tot en met 80 tekens.',
      'Eerste jaar na het besluit: “1999”; toegestaan is een jaar van 2022 tot en met 2040.',
      'Noord, CBS-code: “12”; toegestaan zijn vier cijfers, zoals 0405. Leeg mag ook.',
      'Noord, inwoners: “0”; toegestaan is een getal van 1 tot en met 2.000.000. Leeg mag ook.',
      'noord staat er twee keer; toegestaan is elke gemeente één keer.',
      'Volwassenen die moeten inburgeren: “30”; toegestaan is een getal of bereik van 70 tot en met 100%. Leeg mag ook.',
      'Gemeentefonds per persoon: “x”; toegestaan is een getal of bereik van 500 tot en met 4.000 euro. Leeg mag ook.',
      'Minimum voor een groep: 12, en het maximum is 8; toegestaan is een minimum dat niet groter is dan het maximum.',
    ])
  })

  test('misses a gemeente that gives nothing for the year of the others', () => {
    expect(problemsOf({ ...smallForm, gemeenten: [smallForm.gemeenten[0]!, gemeente(2, 'Zuid', { '2025-1': '4' })] })).toEqual([
      'Zuid, 2026: er staat niets, maar andere gemeenten hebben een getal. Nodig is minstens één halfjaar van 2026; 0 mag.',
    ])
  })

  test('misses any number at all', () => {
    expect(problemsOf({ ...smallForm, gemeenten: [gemeente(1, 'Noord', {})] })).toEqual(['Taakstelling: er staat niets; nodig is minstens één halfjaar tussen 2023 en 2026 voor elke gemeente.'])
  })

  test('holds gezinsmigranten of the gemeenten against those of the region', () => {
    const gemeenten = smallForm.gemeenten.map((one) => ({ ...one, gezinsmigranten: '10' }))
    expect(made({ ...smallForm, gemeenten }).region.context['instroom.gezinsmigranten']!.value).toBe(20)
    expect(problemsOf({ ...smallForm, gemeenten, values: { 'instroom.gezinsmigranten': '30' } })[0]).toContain('de gemeenten zijn samen 20')
  })

  test('may have 40 gemeenten and no more', () => {
    const many = (count: number) => ({ ...smallForm, gemeenten: Array.from({ length: count }, (_, index) => gemeente(index + 1, `Gemeente ${index}`, { '2026-1': '4' })) })
    expect(made(many(40)).region.gemeenten).toHaveLength(40)
    expect(problemsOf(many(41))[0]).toBe('Gemeenten: 41; toegestaan zijn er 1 tot en met 40.')
  })
})

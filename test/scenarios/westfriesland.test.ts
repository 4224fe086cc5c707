import { describe, expect, test } from 'vitest'
import integratie from '../../scenarios/westfriesland/integratie.json'
import opplus from '../../scenarios/westfriesland/opplus.json'
import regio from '../../scenarios/westfriesland/regio.json'
import synthese from '../../scenarios/westfriesland/synthese.json'
import uitbesteding from '../../scenarios/westfriesland/uitbesteding.json'
import type { Evidence } from '../../src/model/parameters/parameter.ts'
import { isParameterId, parameters } from '../../src/model/parameters/registry.ts'
import { isSourceId } from '../../src/model/parameters/sources.ts'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseValue } from '../../src/scenario-file/parse.ts'

const scenarios = [opplus, integratie, uitbesteding, synthese]

function expectEvidence(evidence: readonly unknown[], place: string): void {
  expect(evidence.length, place).toBeGreaterThan(0)
  for (const item of evidence as readonly Evidence[]) {
    expect(isSourceId(item.source), `${place}: ${item.source}`).toBe(true)
    if (item.strength === 'aanname') expect(item.reason?.length ?? 0, place).toBeGreaterThanOrEqual(30)
    else expect(item.quote, place).not.toBe('')
  }
}

describe('the region Westfriesland', () => {
  const total = regio.context['instroom.taakstelling'].value
  const of2019: Readonly<Record<string, number>> = {
    Koggenland: 16, Opmeer: 8, Medemblik: 32, 'Stede Broec': 16, Enkhuizen: 14, Drechterland: 14, Hoorn: 50,
  }

  test('has seven gemeenten whose parts of the taakstelling are the whole', () => {
    expect(regio.gemeenten).toHaveLength(7)
    expect(new Set(regio.gemeenten.map(({ code }) => code)).size).toBe(7)
    expect(regio.gemeenten.reduce((sum, { taakstelling }) => sum + taakstelling, 0)).toBe(total)
  })

  test('divides the taakstelling as in 2019, to less than one person', () => {
    for (const { name, taakstelling } of regio.gemeenten) {
      expect(Math.abs(taakstelling - (of2019[name]! * total) / 150), name).toBeLessThan(1)
    }
  })

  test('is 1.25 percent of the national taakstelling of a half-year, twice', () => {
    expect(Math.abs(total - 2 * 0.0125 * 15_000)).toBeLessThanOrEqual(1)
  })

  test('lets the slider reach the lowest and the highest year that is known', () => {
    const { range, zones } = regio.context['instroom.taakstelling']
    expect(range[0]).toBeLessThan(150)
    expect(range[1]).toBeGreaterThan(535)
    const zoneOf = (value: number): string => zones.filter(({ from }) => from <= value).at(-1)!.label
    expect(zoneOf(150)).toContain('2019')
    expect(zoneOf(376)).toContain('2025')
    expect(zoneOf(535)).toContain('2016')
  })

  test('sets Hoorn apart from the six that work together', () => {
    expect(regio.gemeenten.filter(({ deelregio }) => deelregio === 'hoorn').map(({ name }) => name)).toEqual(['Hoorn'])
    expect(regio.gemeenten.filter(({ deelregio }) => deelregio === 'zes')).toHaveLength(6)
  })

  test('says of every number of its own where it comes from', () => {
    expectEvidence(regio.history.evidence, 'history')
    for (const [id, context] of Object.entries(regio.context)) expectEvidence(context.evidence, id)
    for (const [id, { evidence }] of Object.entries(regio.huidig.assumptions)) expectEvidence(evidence, id)
  })
})

describe.each(scenarios)('the scenario $id', (scenario) => {
  test('gives evidence for every lever it sets, and for no other', () => {
    expect(Object.keys(scenario.evidence).sort()).toEqual(Object.keys(scenario.levers).sort())
    for (const [lever, evidence] of Object.entries(scenario.evidence)) expectEvidence(evidence, lever)
  })

  test('sets levers as levers and assumptions as assumptions', () => {
    for (const id of Object.keys(scenario.levers)) expect(isParameterId(id) && parameters[id].role, id).toBe('lever')
    for (const [id, { evidence }] of Object.entries(scenario.assumptions)) {
      expect(isParameterId(id) && parameters[id].role, id).toBe('assumption')
      expectEvidence(evidence, id)
    }
  })

  test('has its own alignment hours and transition', () => {
    expect(Object.keys(scenario.assumptions)).toEqual(expect.arrayContaining(['afstemming.uren', 'overgang.weken', 'overgang.kosten', 'overgang.capaciteitsverlies']))
  })

  test('is read without remarks, as a file of its region would be', () => {
    expect(isDiagnostics(parseValue(scenario)) ? parseValue(scenario) : []).toEqual([])
  })
})

describe('the four scenarios together', () => {
  test('stand in the order and with the names that the page keeps', () => {
    expect(scenarios.map(({ id }) => id)).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese'])
    expect(scenarios.map(({ name }) => name)).toEqual(['Opplus', 'Integratie', 'Uitbesteding', 'Synthese'])
  })

  test('set the same levers, so that each can be compared', () => {
    const levers = scenarios.map((scenario) => Object.keys(scenario.levers).sort())
    for (const list of levers) expect(list).toEqual(levers[0])
  })

  test('have alignment hours that overlap, because no document tells them apart', () => {
    const settings = scenarios.map((scenario) => scenario.assumptions['afstemming.uren'].setting)
    const lowestHigh = Math.min(...settings.map(({ high }) => high))
    for (const { low } of settings) expect(low).toBeLessThan(lowestHigh)
  })

  test('tell synthese from integratie by more than a name', () => {
    const differing = Object.keys(synthese.assumptions).filter((id) => {
      const other = (integratie.assumptions as Readonly<Record<string, { setting: unknown }>>)[id]
      return JSON.stringify(other?.setting) !== JSON.stringify((synthese.assumptions as Readonly<Record<string, { setting: unknown }>>)[id]?.setting)
    })
    expect(differing.length).toBeGreaterThanOrEqual(4)
  })

  test('begin from a region that is read without remarks', () => {
    expect(isDiagnostics(parseValue(regio)) ? parseValue(regio) : []).toEqual([])
  })
})

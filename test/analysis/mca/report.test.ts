import { describe, expect, it } from 'vitest'
import mca from '../../../scenarios/westfriesland/mca-2019.json'
import { analyseMca } from '../../../src/analysis/mca/analysis.ts'
import type { McaInput } from '../../../src/analysis/mca/analysis.ts'
import type { MeasuredCriterion } from '../../../src/analysis/mca/criterion.ts'
import { draftDecisionNote } from '../../../src/analysis/mca/decision-record.ts'
import type { DecisionRecord } from '../../../src/analysis/mca/decision-record.ts'
import { measured2019, meanWeights2019 } from '../../../src/analysis/mca/opening-2019.ts'
import { mcaReport } from '../../../src/analysis/mca/report.ts'
import { lehmer, resultsOf, unnamedWeights2019 } from './fixtures.ts'

const scenarios = [{ id: 'opplus', name: 'Opplus' }, { id: 'integratie', name: 'Integratie' }, { id: 'uitbesteding', name: 'Uitbesteding' }, { id: 'synthese', name: 'Synthese' }]
const ids = scenarios.map((scenario) => scenario.id)
const nameOf = (id: string): string => scenarios.find((scenario) => scenario.id === id)!.name

const alone: McaInput = {
  criteria: measured2019(mca, ids), scenarios, results: null, seed: 'zaad', aggregation: 'gelijk', weightSamples: 2000,
  parties: [{ set: meanWeights2019(mca), size: {} }],
}

describe('the report', () => {
  it('prints the table of 2019 as it was published, with what is certain and the warning', () => {
    const { text } = mcaReport(mca, null, scenarios)
    expect(text).toMatch(/Totaal +2,45 +82,14 +97,43 +98,14/)
    expect(text).toMatch(/Uitvoering +2,49 +15,29 +27,57 +31,71/)
    for (const threshold of ['1,185', '1,263', '0,828', '0,773']) expect(text).toContain(threshold)
    expect(text).toContain('Reconstructie.')
    expect(text).toContain('2 biljoen')
  })

  it('ranks as 2019 did with the mean weights, leaves synthese out by name, and is the same each time', () => {
    const report = mcaReport(mca, alone, scenarios)
    expect(report.json.current!.groups).toEqual([['uitbesteding'], ['integratie'], ['opplus']])
    const totals = report.json.current!.totals
    // (total − 1 × weights) / (2 × weights) turns the points of 2019 into values of 0 to 1.
    for (const [scenario, total] of totals.entries()) expect(total).toBeCloseTo(([575, 682, 687][scenario]! / 327 - 1) / 2, 12)
    expect(report.json.diagnostics.map((found) => [found.code, found.where])).toEqual([['scenario-niet-gescoord', 'synthese']])
    expect(report.json.current!.freedom).toBe('elke-weging')
    expect(report.json.current!.clusterFactors.map((found) => [found.factor?.toFixed(3), found.challenger])).toEqual(['1.185', '0.828', '1.263', '0.773'].map((factor) => [factor, 'integratie']))
    expect(mcaReport(mca, alone, scenarios)).toEqual(report)
  })

  it('is plain data: nothing gets lost as JSON', () => {
    const { json } = mcaReport(mca, alone, scenarios)
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })

  it('keeps the table of 2019 when the weighing of now cannot be made, with the reason', () => {
    const zero = { id: 'nul', party: 'Hoorn', elicitation: { kind: 'punten', points: Object.fromEntries(alone.criteria.map(({ criterion }) => [criterion.id, 0])) } } as const
    const report = mcaReport(mca, { ...alone, parties: [{ set: zero, size: {} }] }, scenarios)
    expect(report.json.current).toBe(null)
    expect(report.text).toContain('98,14')
    expect(report.text).toContain('Hoorn: alle gewichten zijn nul.')
  })

  it('works for a region without a table of 2019', () => {
    expect(mcaReport(null, alone, scenarios).json.table2019).toBe(null)
  })
})

describe('a weighing with simulation', () => {
  const next = lehmer(17)
  const costs = Array.from({ length: 300 }, () => { const luck = next(); return [20_000, 18_000, 18_010, 17_500].map((base) => base + 3000 * (luck + 0.2 * next())) })
  const results = resultsOf(ids, { 'kosten.per-inburgeraar': costs })
  const criteria: readonly MeasuredCriterion[] = measured2019(mca, ids).map((measured): MeasuredCriterion => {
    if (measured.criterion.simulation?.outcome === 'kosten.per-inburgeraar') return { ...measured, measure: { kind: 'simulated', scale: measured.criterion.simulation } }
    return { ...measured, measure: { kind: 'judged', scores: { opplus: 1, integratie: 2, uitbesteding: 2, synthese: 2 } } }
  })
  const input: McaInput = { ...alone, criteria, results, parties: unnamedWeights2019(mca).map((set) => ({ set, size: {} })) }

  it('does not rank scenarios that differ by luck, and says so', () => {
    const { value } = analyseMca(input)
    const { groups } = value!.group.standing
    expect(groups.map((group) => group.map((scenario) => ids[scenario]!).sort())).toEqual([['synthese'], ['integratie', 'uitbesteding'], ['opplus']])
    const report = mcaReport(mca, input, scenarios)
    expect(report.text).toContain('Met deze weging staat Synthese bovenaan.')
    expect(report.text).toContain('Geen enkele weging maakt Opplus de beste, gemiddeld over de toekomsten.')
    expect(report.text).toContain('300 toekomsten')
  })

  it('gives a draft note with everything needed to do it again, and no place where there is none', () => {
    const record: DecisionRecord = {
      moment: '2026-03-01T10:00', region: 'Westfriesland', decidedBy: ['Projectgroep'], chosen: 'synthese', reason: 'Past het best bij lokale binding.', conditions: ['De GR levert een offerte.'],
      weightSets: input.parties.map((party) => party.set), aggregation: 'gelijk', criteria, run: { planKey: 'abcdef0123456789', modelVersion: '1.0.0', seed: 'zaad', futures: 300 },
    }
    const note = draftDecisionNote(record, analyseMca(input).value!, nameOf)
    expect(note[0]!.paragraphs[0]).toBe('Projectgroep: voor Westfriesland wordt gekozen voor Synthese.')
    expect(note[1]!.table!.rows.map((row) => row[1])).toEqual(['4', '2–3 (geen rangorde)', '2–3 (geen rangorde)', '1'])
    expect(note.at(-1)!.paragraphs[0]).toMatch(/Model 1\.0\.0, kenmerk abcdef01, zaad zaad, 300 toekomsten/)
    expect(note.flatMap((section) => section.paragraphs)).toContain('De GR levert een offerte.')
    const undecided = draftDecisionNote({ ...record, chosen: null, run: null }, analyseMca(input).value!, nameOf)
    expect(undecided[0]!.paragraphs[0]).toBe('Projectgroep: nog geen keuze voor Westfriesland.')
    expect(undecided.at(-1)!.paragraphs[0]).toMatch(/niets gesimuleerd/)
  })
})

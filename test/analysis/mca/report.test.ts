import { describe, expect, it } from 'vitest'
import mca from '../../../scenarios/westfriesland/mca-2019.json'
import { measured2019, meanWeights2019, unnamedWeights2019 } from '../../../src/analysis/mca/opening-2019.ts'
import { mcaReport } from '../../../src/analysis/mca/report.ts'
import type { McaInput } from '../../../src/analysis/mca/analysis.ts'
import { toSimulated } from '../../../src/analysis/mca/criterion.ts'
import { draftDecisionNote } from '../../../src/analysis/mca/decision-record.ts'
import { analyseMca } from '../../../src/analysis/mca/analysis.ts'

const scenarios = [{ id: 'opplus', name: 'Opplus' }, { id: 'integratie', name: 'Integratie' }, { id: 'uitbesteding', name: 'Uitbesteding' }, { id: 'synthese', name: 'Synthese' }]
const ids = scenarios.map((scenario) => scenario.id)
const input: McaInput = {
  criteria: measured2019(mca, ids), scenarios, results: null, seed: 'zaad', aggregation: 'gelijk', weightSamples: 500,
  parties: unnamedWeights2019(mca).map((set) => ({ set, size: {} })),
}

describe('the report for the command line', () => {
  it('prints', () => {
    const report = mcaReport(mca, input, scenarios)
    console.log(report.text)
    console.log(JSON.stringify(draftDecisionNote({ moment: '2026-11-22T09:00', region: 'Westfriesland', decidedBy: ['Projectgroep'], chosen: null, reason: '', conditions: [], weightSets: unnamedWeights2019(mca), aggregation: 'gelijk', criteria: input.criteria, run: null }, analyseMca(input).value!, (id) => id), null, 1).slice(0, 3000))
  })
})

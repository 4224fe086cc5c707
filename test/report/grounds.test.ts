import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePlan } from '../../src/experiment/make-plan.ts'
import { parameterIds } from '../../src/model/parameters/registry.ts'
import type { ParameterId } from '../../src/model/parameters/registry.ts'
import { sources } from '../../src/model/parameters/sources.ts'
import type { Region, Scenario } from '../../src/model/scenario.ts'
import { noAdjustments } from '../../src/model/scenario.ts'
import { cellText } from '../../src/report/blocks.ts'
import { evidenceCell } from '../../src/report/evidence-cell.ts'
import { groundsOf, weakestOf } from '../../src/report/evidence-of.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseText } from '../../src/scenario-file/parse.ts'
import { aReportInput } from './a-report.ts'

function parsed(path: string) {
  const answer = parseText(readFileSync(fileURLToPath(new URL(`../../scenarios/${path}.json`, import.meta.url)), 'utf8'))
  if (isDiagnostics(answer)) throw new Error(`${path} cannot be read`)
  return answer
}

let mvs: ReportInput

beforeAll(async () => {
  const region = (parsed('mvs/regio') as { readonly region: Region }).region
  const scenarios = ['opplus', 'integratie', 'huidig'].map((name) => (parsed(`mvs/${name}`) as { readonly scenario: Scenario }).scenario)
  const plan = makePlan({ region, scenarios, adjustments: noAdjustments, seed: '4711', horizonYears: 8 })
  mvs = { ...await aReportInput(1), region, scenarios, plan }
})

const written = (input: ReportInput, id: ParameterId): string => cellText(evidenceCell(input, groundsOf(input, id)))

describe('what a number rests on, in a report', () => {
  test('is said for each scenario that has a reason of its own, and not with the reason of another region', () => {
    const grounds = groundsOf(mvs, 'teams.overdrachten')
    expect(grounds.map(({ of, evidence: [{ source }] }) => [of, source])).toEqual([[['Opplus', 'Zoals nu'], 'vlaardingen-2024'], [['Integratie'], 'westfriesland-2019']])
    const text = written(mvs, 'teams.overdrachten')
    expect(text).toContain('Opplus en Zoals nu (redelijk):')
    expect(text).toContain('Integratie (aanname):')
    expect(text).toContain('Intake en regie bij Stroomopwaarts, begeleiding bij Inclusia')
    expect(text).toMatch(/RadarAdvies, 2019, regel [\d-]+ \(andere regio\)/)
    expect(text).not.toMatch(/Rekenkamer Vlaardingen, 2024, regel [\d-]+ \(andere regio\)/)
  })

  test('is said once where all scenarios say the same, and is the source of the region before that of the model', () => {
    expect(groundsOf(mvs, 'teams.indeling').map(({ of, own }) => [of, own])).toEqual([[[], true]])
    expect(groundsOf(mvs, 'instroom.realisatie')[0].evidence[0].source).toBe('vlaardingen-2024')
    expect(groundsOf(mvs, 'lessen.examenkans').map(({ of, own }) => [of, own])).toEqual([[[], false]])
  })

  test('marks every document about another region, in every cell', () => {
    for (const id of parameterIds) {
      for (const grounds of groundsOf(mvs, id)) {
        const text = cellText(evidenceCell(mvs, [grounds]))
        for (const { source, locator } of grounds.evidence.filter(({ source }) => source !== 'geen')) {
          const isHere = source === 'vlaardingen-2024' || (source === 'g40-2018' && grounds.own)
          const { author, year } = sources[source as keyof typeof sources]
          expect(text, id).toContain(`${author}, ${year}${locator === '' ? '' : `, ${locator}`}${isHere ? '' : ' (andere regio)'}`)
        }
      }
    }
  })

  test('says what somebody changed only for the scenario in which it was changed', () => {
    const grounds = groundsOf({ ...mvs, adjustments: { all: {}, byScenario: { integratie: { 'lessen.examenkans': 0.9 } } } }, 'lessen.examenkans')
    expect(grounds.map(({ of, evidence: [{ reason }] }) => [of, reason === 'In deze sessie gewijzigd.'])).toEqual([[['Opplus', 'Zoals nu'], false], [['Integratie'], true]])
  })

  test('is as strong as the scenario that knows least about it', () => {
    expect(weakestOf(groundsOf(mvs, 'teams.overdrachten')).evidence[0].strength).toBe('aanname')
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kpiRows } from '../../src/analysis/kpi.ts'
import { analyseMca } from '../../src/analysis/mca/analysis.ts'
import { compare } from '../../src/analysis/comparison.ts'
import { partiesOf } from '../../src/analysis/mca/aggregation.ts'
import { partyId } from '../../src/analysis/mca/read-weights-csv.ts'
import { evaluateAll } from '../../src/analysis/money/evaluate.ts'
import { moneyOutlook, moneyStanding } from '../../src/analysis/money/outlook.ts'
import { timelineView } from '../../src/analysis/timeline-view.ts'
import { fanChart } from '../../src/charts/fan-chart.ts'
import { writePdf } from '../../src/export/pdf/write-pdf.ts'
import type { SeriesId } from '../../src/model/series.ts'
import { buildReport } from '../../src/report/build.ts'
import { evidenceHere } from '../../src/report/evidence-of.ts'
import { createFacts } from '../../src/report/facts.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { thousands } from '../../src/texts/budget.ts'
import { chanceFigure, formatNumber } from '../../src/texts/format.ts'
import { aReportInput, someFonts } from '../report/a-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'scenariowijzer-pdf-'))
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
const file = join(folder, 'rapport.pdf')

let input: ReportInput
let bytes: Uint8Array
let pages: number

beforeAll(async () => {
  input = await aReportInput()
  const made = await writePdf(buildReport(input), someFonts())
  bytes = made.bytes
  pages = made.pages
  writeFileSync(file, bytes)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Words as a person reads them: one space between any two. */
const flat = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')

/** What the screens show of this state, asked of the same view models, by section. */
function shownOnScreens(): ReadonlyMap<string, readonly string[]> {
  const { plan, results } = input
  const { scenarios } = plan
  const rows = kpiRows(results, scenarios, 'opplus', { years: [2027, 2036] })
  const kpis = rows.flatMap((row) => row.cells.flatMap((cell) => [`${cell.value.figure} ${cell.value.unit}`.trim(), cell.kind === 'band' ? cell.band : cell.kind === 'kans' ? cell.error : '']))
  const comparison = compare(results, 1, 0, { first: 'Integratie', second: 'Opplus' }, input.measure)
  const series = (id: SeriesId): readonly string[] => fanChart(timelineView(results, scenarios, ['integratie', 'opplus'], id, plan.region.decisionYear), { width: 600, height: 200 }).table.rows.flatMap((row) => row.slice(1))
  const ledger = evaluateAll({ results, plan, choices: input.money, inwoners: null }, 1)
  const outlook = moneyOutlook(ledger, 'regio')
  const gemeenten = plan.gemeenten.map((_, g) => moneyStanding(ledger, g))
  const { value } = analyseMca({ criteria: input.weighing.criteria, scenarios, results: null, parties: partiesOf(input.weighing.parties, input.region.gemeenten, partyId), aggregation: 'gelijk', seed: plan.seed })
  const evidence = evidenceHere(createFacts(input))
  return new Map([
    ['resultaten', [...kpis, comparison.headline, comparison.size, ...series('lasten'), ...series('wachtweken')]],
    ['keten', series('wachtend-pip')], ['groepen', series('groepen')], ['caseload', series('fte')],
    ['budget', [...outlook.saldo.map(({ p50 }) => thousands(p50)), ...outlook.baten.map(({ p50 }) => thousands(p50)), ...outlook.within.map(chanceFigure), ...gemeenten.map(({ reserveNeeded }) => thousands(reserveNeeded[1]!))]],
    ['afweging', [...value!.group.standing.totals.map((total) => formatNumber(1 + 2 * total, 2)), '82,14', '97,43', '98,14']],
    ['aannames', [formatNumber(evidence.total), String(evidence.byStrength.aanname)]],
    ['verantwoording', [input.planKey, '4711', '36', '14 maart 2026', plan.model.version]],
  ].map(([id, found]) => [id as string, (found as readonly string[]).filter((text) => text !== '')]))
}

describe('the text of a report as PDF', () => {
  test.skipIf(!has('pdftotext'))('holds every figure that the screens show of the same state', () => {
    const done = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 50_000_000 })
    expect(done.status).toBe(0)
    const text = flat(done.stdout)
    const shown = shownOnScreens()
    const missing = [...shown].flatMap(([section, found]) => found.filter((one) => !text.includes(flat(one))).map((one) => `${section}: ${one}`))
    expect(missing).toEqual([])
    expect([...shown.values()].flat().filter((one) => /\d/.test(one)).length).toBeGreaterThan(300)
    expect([...shown.values()].every((found) => found.length > 0)).toBe(true)
  })

  test.skipIf(!has('qpdf'))('is a file in which qpdf finds nothing wrong', () => {
    const done = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    expect(`${done.status} ${done.stderr}`).toBe('0 ')
  })

  test('is the same file for the same report and date', async () => {
    const again = await writePdf(buildReport(input), someFonts())
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(bytes))).toBe(0)
  })

  test('has its summary on one page', async () => {
    const pagesOf = async (sections: readonly string[]): Promise<number> => (await writePdf(buildReport({ ...input, choices: { ...input.choices, sections } }), someFonts())).pages
    expect(await pagesOf(['samenvatting']) - await pagesOf([])).toBe(1)
  })

  test('is another file on another date, and stays small', async () => {
    const later = await writePdf(buildReport({ ...input, date: '2026-03-15', choices: { ...input.choices, sections: ['samenvatting'] } }), someFonts())
    expect(Buffer.compare(Buffer.from(later.bytes), Buffer.from(bytes))).not.toBe(0)
    expect(bytes.length).toBeLessThan(1_500_000)
    expect(pages).toBeGreaterThan(20)
  })
})

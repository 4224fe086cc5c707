import { beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../src/analysis/comparison.ts'
import { pairedDifference } from '../../src/analysis/difference.ts'
import { kpiRows } from '../../src/analysis/kpi.ts'
import { weightsFromCsv } from '../../src/analysis/mca/read-weights-csv.ts'
import { readCells } from '../../src/analysis/mca/weights-csv.ts'
import { evaluateAll } from '../../src/analysis/money/evaluate.ts'
import { sourceBands } from '../../src/analysis/money/by-source.ts'
import { moneyOutlook } from '../../src/analysis/money/outlook.ts'
import { summarise } from '../../src/analysis/summary.ts'
import { fanOf } from '../../src/analysis/timeline.ts'
import { outcomeColumn } from '../../src/experiment/results.ts'
import { columnLetters } from '../../src/export/xlsx/auto-filter.ts'
import { makeCsvFiles, makeFile } from '../../src/export/files.ts'
import { outcomeIds, outcomes } from '../../src/model/outcomes.ts'
import { parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { moneyRequest } from '../../src/report/money-facts.ts'
import { csvKinds } from '../../src/report/file-kinds.ts'
import { aReportInput } from '../report/a-report.ts'
import { readWorkbook, readZip } from './read-xlsx.ts'
import type { ReadCell, ReadSheet } from './read-xlsx.ts'

let input: ReportInput
let bytes: Uint8Array
let sheets: ReadonlyMap<string, ReadSheet>
let csv: ReadonlyMap<string, string>
const text = new TextDecoder('utf-8', { ignoreBOM: true })

beforeAll(async () => {
  input = await aReportInput(32)
  bytes = (await makeFile(input, 'xlsx')).bytes
  sheets = new Map(readWorkbook(bytes).map((sheet) => [sheet.name, sheet]))
  csv = new Map((await makeCsvFiles(input)).map((file) => [file.name, text.decode(file.bytes)]))
})

/** The one row whose first cells are these. */
function row(sheet: string, ...start: readonly ReadCell[]): readonly ReadCell[] {
  const found = sheets.get(sheet)!.rows.filter((cells) => start.every((value, at) => value === undefined || cells[at] === value))
  expect(found, `${sheet}: ${start.join(', ')}`).toHaveLength(1)
  return found[0]!
}

function column(sheet: string, name: string): number {
  const at = sheets.get(sheet)!.rows[0]!.indexOf(name)
  expect(at, `${sheet}: ${name}`).toBeGreaterThanOrEqual(0)
  return at
}

/** Where nobody was counted a cell is empty. */
const orEmpty = (value: number): number | null => (Number.isFinite(value) ? value : null)

describe('the spreadsheet', () => {
  test('has eleven sheets with a header that stays in view, and arrows to filter all but the first', () => {
    expect([...sheets.keys()]).toEqual(['Samenvatting', 'Resultaten', 'Verschillen', 'Geld per jaar', 'Binnen budget', 'Saldo en reserve', 'Verdeelsleutels', 'Personen per jaar', 'Invoer', 'Weging', 'Reeksen'])
    for (const { xml } of sheets.values()) expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    for (const [name, { xml, rows }] of sheets) expect(/<autoFilter ref="A1:[A-Z]+(\d+)"\/>/.exec(xml)?.[1], name).toBe(name === 'Samenvatting' ? undefined : String(rows.length))
    expect([1, 26, 27, 52, 53, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA'])
  })

  test('goes on paper as wide as the page, with its header on every page', () => {
    for (const [name, { xml }] of sheets) {
      // In the order in which a spreadsheet reads them; another order is a damaged file.
      expect(xml, name).toMatch(/^<\?xml [^>]*\?>\s*<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>.*<pageSetup [^>]*fitToWidth="[1-3]" fitToHeight="0"\/><headerFooter>.*<\/headerFooter>/s)
      expect(xml.match(/<pane [^>]*xSplit="0"/), name).toBeNull()
    }
    const workbook = new TextDecoder().decode(readZip(bytes).find(({ name }) => name === 'xl/workbook.xml')!.bytes)
    expect(workbook.match(/_xlnm\.Print_Titles/g)).toHaveLength(sheets.size)
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Samenvatting'!$1:$1</definedName>`)
    expect(workbook).toContain(`localSheetId="3">'Geld per jaar'!$A:$D,'Geld per jaar'!$1:$1<`)
  })

  test('says on its first sheet how to compute the same numbers', () => {
    const facts = new Map(sheets.get('Samenvatting')!.rows.map(([name, value]) => [name, value]))
    expect(facts.get('Kenmerk')).toBe(input.planKey)
    expect(facts.get('Zaad')).toBe('4711')
    expect(facts.get('Aantal toekomsten')).toBe(32)
    expect(facts.get('Versie van het model')).toBe(input.plan.model.version)
    expect(facts.get('Datum')).toBe('2026-03-14')
  })

  test('has every outcome of every scenario as the screens have it', () => {
    let compared = 0
    const scenarioAt = column('Resultaten', 'Scenario')
    for (const id of outcomeIds) {
      input.plan.scenarios.forEach(({ name }, scenario) => {
        const found = sheets.get('Resultaten')!.rows.find((cells) => cells[1] === id && cells[scenarioAt] === name)!
        const view = summarise(outcomeColumn(input.results, scenario, id))
        for (const [header, value] of [['Gemiddelde', view.mean], ['Standaardafwijking', view.sd], ['Standaardfout', view.monteCarloError], ['p10', view.p10], ['p50', view.p50], ['p90', view.p90]] as const) {
          expect(found[column('Resultaten', header)] ?? null, `${id} ${name} ${header}`).toBe(orEmpty(value))
          compared++
        }
        expect(found[0]).toBe(outcomes[id].label)
      })
    }
    expect(compared).toBeGreaterThan(1000)
  })

  test('has the values of the tiles', () => {
    for (const tile of kpiRows(input.results, input.plan.scenarios, 'opplus')) {
      tile.cells.forEach((cell, scenario) => {
        const found = sheets.get('Resultaten')!.rows.find((cells) => cells[1] === tile.outcome && cells[3] === input.plan.scenarios[scenario]!.name)!
        if (cell.kind === 'kans') expect(found[column('Resultaten', 'Gemiddelde')]).toBe(cell.chance)
        if (cell.kind === 'band') expect([found[column('Resultaten', 'p10')], found[column('Resultaten', 'p50')], found[column('Resultaten', 'p90')]]).toEqual([cell.strip.p10, cell.strip.p50, cell.strip.p90])
      })
    }
  })

  test('has paired differences, and the same verdict as the comparison', () => {
    const verdicts = new Set<ReadCell>()
    for (const id of outcomeIds) {
      const found = row('Verschillen', 'Opplus', 'Integratie', outcomes[id].label, id)
      const view = pairedDifference(outcomeColumn(input.results, 0, id), outcomeColumn(input.results, 1, id))
      expect(found[column('Verschillen', 'Gemiddeld verschil')] ?? null).toBe(orEmpty(view.mean))
      expect(found[column('Verschillen', 'Eerste lager')] ?? null).toBe(orEmpty(view.chanceLower))
      const { verdict } = compare(input.results, 0, 1, { first: 'Opplus', second: 'Integratie' }, id)
      const words = { verschil: 'verschil', ruis: 'binnen de ruis, geen rangorde', gelijk: 'in elke toekomst gelijk', 'te-weinig': 'te weinig toekomsten', 'geen-cijfer': 'geen cijfer' }[verdict]
      expect(found[column('Verschillen', 'Oordeel')]).toBe(words)
      verdicts.add(words)
    }
    expect(verdicts.size).toBeGreaterThan(1)
  })

  test('has the yearly money of the region and of a gemeente as Budget has it', () => {
    const ledger = evaluateAll(moneyRequest(input), 1)
    for (const [scope, name] of [['regio', 'de regio'], [0, input.plan.gemeenten[0]!.name], [6, input.plan.gemeenten[6]!.name]] as const) {
      const outlook = moneyOutlook(ledger, scope)
      const voorschot = sourceBands(ledger, scope).get('voorschot')!
      outlook.years.forEach((year, at) => {
        const p50 = column('Geld per jaar', 'Integratie p50')
        expect(row('Geld per jaar', year, name, 'baten', 'Alle baten')[p50]).toBe(outlook.baten[at]!.p50)
        expect(row('Geld per jaar', year, name, 'lasten', 'Alle lasten')[p50 + 1]).toBe(outlook.lasten[at]!.p90)
        expect(row('Geld per jaar', year, name, 'baten', 'SPUK statushouders, voorschot')[p50 - 1]).toBe(voorschot[at]!.p10)
        expect(row('Geld per jaar', year, name, 'reserve')[p50]).toBe(outlook.reserve[at]!.p50)
        expect(row('Binnen budget', year, name)[column('Binnen budget', 'Integratie kans')]).toBe(outlook.within[at])
      })
    }
  })

  test('has means that add up: posts to their total, gemeenten to the region, years to the saldo', () => {
    const at = column('Geld per jaar', 'Integratie gemiddeld')
    const money = sheets.get('Geld per jaar')!.rows.slice(1)
    const sum = (of: readonly (readonly ReadCell[])[]): number => of.reduce((total, cells) => total + (cells[at] as number), 0)
    const years = [...new Set(money.map(([year]) => year as number))]
    for (const year of years) {
      for (const [side, total] of [['baten', 'Alle baten'], ['lasten', 'Alle lasten']] as const) {
        const posts = money.filter((cells) => cells[0] === year && cells[1] === 'de regio' && cells[2] === side && cells[3] !== total)
        expect(posts.length).toBeGreaterThan(8)
        expect(sum(posts)).toBeCloseTo(row('Geld per jaar', year, 'de regio', side, total)[at] as number, 2)
        expect(sum(money.filter((cells) => cells[0] === year && cells[1] !== 'de regio' && cells[3] === total))).toBeCloseTo(row('Geld per jaar', year, 'de regio', side, total)[at] as number, 2)
      }
    }
    const saldo = sum(years.map((year) => row('Geld per jaar', year, 'de regio', 'saldo')))
    expect(row('Saldo en reserve', 'de regio', 'Integratie')[column('Saldo en reserve', 'Saldo samen gemiddeld')]).toBeCloseTo(saldo, 2)
    const back = sum(years.map((year) => row('Geld per jaar', year, 'de regio', 'terug naar het Rijk')))
    expect(row('Geld per jaar', years.at(-1)!, 'de regio', 'reserve')[at]).toBeCloseTo(saldo - back, 2)
  })

  test('has what Budget says of the whole horizon, and who pays by every key', () => {
    const ledger = evaluateAll(moneyRequest(input), 1)
    const outlook = moneyOutlook(ledger, 'regio')
    const found = row('Saldo en reserve', 'de regio', 'Integratie')
    for (const [name, value] of [['Binnen budget', outlook.within.at(-1)!], ['± binnen budget', outlook.withinError], ['Gemiddeld tekort', outlook.shortfall], ['± gemiddeld tekort', outlook.shortfallError], ['Reserve voor 90%', outlook.reserveNeeded[1]!], ['± reserve voor 95%', outlook.reserveError[2]!], ['Terug naar het Rijk', outlook.meanBack]] as const) {
      expect(found[column('Saldo en reserve', name)] ?? null, name).toBe(orEmpty(value))
    }
    const keys = sheets.get('Verdeelsleutels')!.rows.filter(([scenario]) => scenario === 'Integratie')
    const names = [...new Set(keys.map(([, key]) => key))]
    expect(names.length).toBeGreaterThan(3)
    for (const key of names) {
      const [all, ...parts] = keys.filter(([, own]) => own === key)
      expect(parts).toHaveLength(input.plan.gemeenten.length)
      expect(parts.reduce((total, cells) => total + (cells[3] as number), 0)).toBeCloseTo(all![3] as number, 2)
    }
    expect(new Set(keys.filter((cells) => cells[6] === 'ja').map(([, key]) => key)).size).toBe(1)
  })

  test('names no count of persons of one gemeente below five', () => {
    const cells = sheets.get('Personen per jaar')!.rows.slice(1).flatMap((cells) => cells.slice(4))
    expect(cells.filter((cell) => typeof cell === 'number' && cell < 5)).toEqual([])
    expect(cells.filter((cell) => cell === '<5').length).toBeGreaterThan(10)
    expect(cells.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(100)
  })

  test('has every input with its source, and says what was changed', () => {
    expect(sheets.get('Invoer')!.rows).toHaveLength(parameterIds.length + 1)
    const code = column('Invoer', 'Code')
    for (const id of parameterIds) {
      const found = sheets.get('Invoer')!.rows.find((cells) => cells[code] === id)!
      expect(found[column('Invoer', 'Naam')]).toBe(parameters[id].label)
      expect(found[column('Invoer', 'Bron')], id).toBeTruthy()
      expect(['Sterk', 'Redelijk', 'Zwak', 'Aanname']).toContain(found[column('Invoer', 'Sterkte')])
      expect(found[column('Invoer', 'Gewijzigd')]).toBe('nee')
      const setting = input.plan.scenarios[2]!.settings[id]
      expect(found[column('Invoer', 'Uitbesteding midden')]).toBe(setting.kind === 'fixed' ? setting.value : setting.kind === 'uniform' ? (setting.low + setting.high) / 2 : setting.mode)
    }
  })

  test('has the months of the charts', () => {
    const fan = fanOf(input.results, 2, 'caseload')
    const months = sheets.get('Reeksen')!.rows.filter((cells) => cells[3] === 'caseload')
    expect(months.map((cells) => cells[column('Reeksen', 'Uitbesteding p50')] ?? null)).toEqual(Array.from(fan.p50, orEmpty))
    expect(months[12]![1]).toBe(`${input.plan.region.decisionYear}-01`)
  })

  test('is the same file for the same input and date, and has no other moment in it', async () => {
    const again = await makeFile({ ...input, results: { ...input.results } }, 'xlsx')
    expect(Buffer.compare(again.bytes, bytes)).toBe(0)
    expect(new Set(readZip(bytes).map(({ stamp }) => stamp))).toEqual(new Set([((((2026 - 1980) << 9) | (3 << 5) | 14) << 16) >>> 0]))
    expect(Buffer.compare((await makeFile({ ...input, date: '2026-03-15' }, 'xlsx')).bytes, bytes)).not.toBe(0)
  })
})

describe('the CSV files', () => {
  test('are one for each table, with the weights to read again and every future', () => {
    expect([...csv.keys()]).toEqual(csvKinds.map((kind) => `${kind}.csv`))
    for (const content of csv.values()) {
      expect(content.startsWith('\uFEFF')).toBe(true)
      expect(content.replaceAll('\r\n', '')).not.toMatch(/\r/)
    }
  })

  test('have as many cells on every line, and the same numbers as the spreadsheet', () => {
    const lines = readCells(csv.get('resultaten.csv')!)
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1)
    const p50 = column('Resultaten', 'p50')
    expect(lines.slice(1).map((cells) => (cells[p50] === '' ? null : Number(cells[p50]!.replace(',', '.'))))).toEqual(sheets.get('Resultaten')!.rows.slice(1).map((cells) => cells[p50] ?? null))
  })

  test('have a line for each scenario of each future', () => {
    const [header, ...lines] = csv.get('toekomsten.csv')!.slice(1).trimEnd().split('\r\n').map((line) => line.split(';'))
    expect(header).toEqual(['toekomst', 'scenario', ...outcomeIds])
    expect(lines).toHaveLength(32 * 4)
    // As the screens number them: the future that somebody shows is found again.
    expect([lines[0]![0], lines.at(-1)![0]]).toEqual(['1', '32'])
    const at = header!.indexOf('lasten.jaar')
    const means = outcomeColumn(input.results, 3, 'lasten.jaar')
    expect(lines.filter((cells) => cells[1] === 'synthese').map((cells) => Number(cells[at]!.replace(',', '.')))).toEqual([...means])
  })
})

test('weights that nobody gave are a form of the gemeenten, which says what is missing and is read once it is filled in', async () => {
  const criteria = input.weighing.criteria.map(({ criterion }) => criterion)
  const { bytes } = await makeFile({ ...input, weighing: { ...input.weighing, parties: [] } }, 'gewichten')
  const form = new TextDecoder().decode(bytes)
  const names = input.region.gemeenten.map(({ name }) => name)
  const empty = weightsFromCsv(form, criteria, names)
  expect(empty.value).toBeNull()
  expect(empty.diagnostics.map(({ where }) => where)).toEqual(names)
  const filled = form.split('\r\n').map((line) => (criteria.some(({ id }) => line.startsWith(`${id};`)) ? line.replace(/;+$/, ';2'.repeat(names.length)) : line)).join('\r\n')
  const read = weightsFromCsv(filled, criteria, names)
  expect(read.diagnostics).toEqual([])
  expect(read.value!.map(({ party }) => party)).toEqual(names)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dispatch } from '../../cli/commands.ts'
import type { McaReportData } from '../../src/analysis/mca/report.ts'
import { criteria2019 } from '../../src/analysis/mca/criteria-2019.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { testHost } from './test-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'mca-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const gemeenten = ['Hoorn', 'Opmeer', 'Koggenland', 'Medemblik', 'Stede Broec', 'Enkhuizen', 'Drechterland']

/** A file with the same weight for every criterion, but for the cells that a test changes. */
function weightsFile(name: string, cell: (gemeente: string, criterion: string) => string, columns = gemeenten): string {
  const path = join(folder, name)
  const rows = criteria2019.map(({ id, label }) => [id, label, ...columns.map((gemeente) => cell(gemeente, id))])
  writeFileSync(path, [['criterium', 'naam', ...columns], ...rows].map((row) => row.join(';')).join('\n'))
  return path
}

async function mca(...args: readonly string[]) {
  // The real model: what a criterion reads has to be there.
  const host = testHost({ openExecutor: () => ({ executor: createLocalExecutor(), close: () => undefined }) })
  const code = await dispatch(['mca', 'westfriesland', ...args], host)
  return { code, output: host.output(), errors: host.errors() }
}

describe('mca', () => {
  test('prints the table of 2019 to the last decimal, and what holds in every filling', async () => {
    const { code, output } = await mca()
    expect(code).toBe(0)
    const rows = ['2,20 24,71 22,00 18,14', '2,49 15,29 27,57 31,71', '2,83 25,57 31,29 28,57', '2,29 16,57 16,57 19,71', '2,45 82,14 97,43 98,14']
    for (const row of rows) expect(output).toMatch(new RegExp(row.replaceAll(' ', '\\s+')))
    for (const figure of ['0,71', '1,185', '1,263', '0,828', '0,773', '2 biljoen', 'Reconstructie']) expect(output).toContain(figure)
  })

  test('gives the same as data', async () => {
    const { output } = await mca('--json')
    const data = JSON.parse(output) as McaReportData
    expect(data.table2019!.rows.at(-1)!.totals.map((total) => total.toFixed(2))).toEqual(['82.14', '97.43', '98.14'])
    expect(data.current!.places.every((places) => Math.abs(places.reduce((sum, share) => sum + share, 0) - 1) < 1e-9)).toBe(true)
  })

  test('weighs what stands in a file, and says which gemeente is missing', async () => {
    const path = weightsFile('zes.csv', (gemeente) => (gemeente === 'Hoorn' ? '3' : '2,5'), gemeenten.slice(0, 6))
    const { code, output, errors } = await mca('--weights', path, '--json')
    expect(code).toBe(0)
    expect((JSON.parse(output) as McaReportData).current!.parties.map((party) => party.party)).toEqual(gemeenten.slice(0, 6))
    expect(errors).toContain('De gewichten van Drechterland ontbreken')
  })

  test.each([
    ['nought', () => '0', 'alle gewichten zijn nul'],
    ['below nought', () => '-1', 'is negatief'],
    ['text', () => 'veel', 'dat is geen getal'],
    ['beyond three', () => '4', 'is hoger dan 3'],
    ['nothing', () => '', 'is geen gewicht gegeven'],
  ])('refuses weights that are %s, with the gemeente and a reason', async (name, cell, reason) => {
    const { code, output, errors } = await mca('--weights', weightsFile(`${name}.csv`, (gemeente) => (gemeente === 'Opmeer' ? cell() : '2')))
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).toContain('Opmeer')
    expect(errors).toContain(reason)
    expect(errors).not.toContain('Hoorn')
  })

  test('reads criteria from the simulation when asked, and then Synthese can be scored too', async () => {
    const { code, output } = await mca('--simulate', 'alle', '--between', 'synthese,integratie,uitbesteding', '--replications', '6', '--json')
    expect(code).toBe(0)
    const { current } = JSON.parse(output) as McaReportData
    expect(current!.scenarioIds).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese'])
    expect(current!.futures).toBe(6)
  })

  test.each([
    [['--simulate', 'preventie'], 'binnen-middelen'],
    [['--aggregation', 'stiekem'], 'gelijk, inwoners, caseload'],
    [['--between', 'synthese'], 'drie scenario'],
    [['--weights', 'is-er-niet.csv'], 'het bestand bestaat niet'],
  ])('refuses %j with what is allowed', async (args, allowed) => {
    const { code, errors } = await mca(...args)
    expect(code).toBe(2)
    expect(errors).toContain(allowed)
  })

  test('weighs in a region without a table what the simulation can score, and names what it leaves out', async () => {
    const path = weightsFile('mvs.csv', () => '2', ['Vlaardingen', 'Schiedam', 'Maassluis'])
    const host = testHost({ openExecutor: () => ({ executor: createLocalExecutor(), close: () => undefined }) })
    expect(await dispatch(['mca', 'mvs', '--weights', path, '--simulate', 'alle', '--replications', '6', '--json'], host)).toBe(0)
    const { current } = JSON.parse(host.output()) as McaReportData
    const able = criteria2019.filter(({ simulation }) => simulation !== undefined).map(({ id }) => id)
    expect(current!.criterionIds).toEqual(able)
    for (const { id } of criteria2019) expect(host.errors().includes(`“${id}” hoort bij geen criterium`), id).toBe(!able.includes(id))
  })

  test('refuses where there is nothing to weigh', async () => {
    const host = testHost()
    expect(await dispatch(['mca', 'mvs'], host)).toBe(2)
    expect(host.errors()).toContain('er is geen tabel van 2019 en er zijn geen gewichten')
    expect(host.output()).toBe('')
  })

  test('does not weigh by inwoners that nobody knows', async () => {
    const { code, output, errors } = await mca('--weights', weightsFile('alle.csv', () => '2'), '--aggregation', 'inwoners')
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).toContain('Het aantal inwoners van Hoorn')
  })

  test.each([['a table'], ['data', '--json'], ['a simulation', '--simulate', 'alle', '--replications', '100000']])('does not give %s and then refuse: the mean of 2019 is no gemeente', async (_what, ...args) => {
    const { code, output, errors } = await mca('--aggregation', 'caseload', ...args)
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).toContain('`--aggregation caseload`: Het aantal inburgeraars van Gemiddelde van 2019 ontbreekt')
    expect(errors).toContain('--weights BESTAND.csv')
  })
})

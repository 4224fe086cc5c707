import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Region } from '../../src/model/scenario.ts'
import { cellText } from '../../src/report/blocks.ts'
import { buildReport } from '../../src/report/build.ts'
import { goalTexts } from '../../src/texts/goals.ts'
import { aReportInput } from './a-report.ts'

const { doelen } = JSON.parse(readFileSync(new URL('../../scenarios/mvs/regio.json', import.meta.url), 'utf8')) as Region

test('the goals of a region stand beside the futures of every scenario, with how they were read', async () => {
  const input = await aReportInput(100)
  const { sections } = buildReport({ ...input, region: { ...input.region, doelen: doelen! }, choices: { ...input.choices, sections: ['resultaten'] } })
  const table = sections[0]!.blocks.flatMap((block) => (block.kind === 'table' && block.title === goalTexts.title ? [block] : []))[0]!
  expect(table.rows.map(({ header }) => cellText(header).replaceAll('\u00a0', ' '))).toEqual([
    expect.stringContaining('doel 95%'), expect.stringContaining('doel 80%'), expect.stringContaining('doel 80%'),
  ])
  for (const { cells } of table.rows) {
    expect(cells).toHaveLength(4)
    for (const found of cells) expect(cellText(found).replaceAll('\u00a0', ' ')).toMatch(/^\d+%.*gehaald in (\d+ ± \d+|geen van deze 100|alle 100)$/s)
  }
  const said = JSON.stringify(sections[0]!.blocks)
  for (const { reading } of doelen!) expect(said).toContain(reading)
  expect(said).toContain('regel 606-607')
})

test('a region without goals gets no table of them', async () => {
  const input = await aReportInput(4)
  expect(JSON.stringify(buildReport(input).sections)).not.toContain(goalTexts.title)
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cellText, plain } from '../../src/report/blocks.ts'
import type { Block } from '../../src/report/blocks.ts'
import { buildReport } from '../../src/report/build.ts'
import { footerLine, reportTexts } from '../../src/texts/report/report.ts'
import { aReportInput } from './a-report.ts'

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading': return block.text
    case 'paragraph': case 'note': return plain(block.text)
    case 'list': return block.items.map(plain).join('\n')
    case 'facts': return block.items.map(({ value }) => plain(value)).join('\n')
    case 'tiles': return block.tiles.map(({ figure, text }) => `${figure} ${text}`).join('\n')
    case 'link': return block.text
    case 'table': return [block.title, block.note ?? '', ...block.rows.flatMap(({ header, cells }) => [header, ...cells].map(cellText))].join('\n')
    case 'figure': return `${block.scene.title} ${block.source}`
  }
}

describe('a report of one future', () => {
  test('says that it is too few, and claims nothing that takes more', async () => {
    const input = await aReportInput(1)
    const { sections } = buildReport({ ...input, choices: { ...input.choices, sections: ['samenvatting', 'resultaten', 'keten', 'groepen', 'caseload', 'budget', 'onzekerheid', 'methode'] } })
    const text = sections.flatMap(({ title, blocks }) => [title, ...blocks.map(textOf)]).join('\n').replaceAll('\u00a0', ' ')
    expect(text).toContain('dit rapport rust op één toekomst')
    expect(text).toContain('zijn vergeleken in dezelfde mogelijke toekomst: Opplus')
    expect(text).not.toMatch(/\b1 (mogelijke )?toekomsten/)
    // Neither an error of nought, nor a claim about most futures, nor an empty chart.
    expect(text).not.toMatch(/± € 0\b|± 0\b|in de meeste toekomsten/)
    expect(sections.flatMap(({ id, blocks }) => (['resultaten', 'keten', 'groepen', 'caseload', 'budget'].includes(id) ? blocks : [])).filter(({ kind }) => kind === 'figure')).toEqual([])
    // Paper does not fill up later, as a screen does.
    expect(text).toContain('Waar de keuze van afhangt, is te zeggen vanaf 200 toekomsten; dit rapport heeft er 1.')
    expect(text).not.toMatch(/staat hier|Zodra /)
    expect(sections.every(({ blocks }) => blocks.length > 0)).toBe(true)
  })
})

test('the foot of a page counts one future and many', () => {
  expect([1, 300].map((futures) => footerLine('1.2.0', 'abcdef012', '4711', futures, 6, '2026-03-14').replaceAll('\u00a0', ' ').split(' · ')[3])).toEqual(['1 toekomst, ± 6 van de 100', '300 toekomsten, ± 6 van de 100'])
  expect(reportTexts.tooFewFutures(12, 30)).toContain('rust op 12 toekomsten')
})

test('the first page warns where the region itself warns, and nowhere else', async () => {
  const input = await aReportInput(4)
  const notes = (region: typeof input.region): readonly string[] => buildReport({ ...input, region, choices: { ...input.choices, sections: ['samenvatting'] } }).sections[0]!.blocks.flatMap((block) => (block.kind === 'note' ? [JSON.stringify(block.text)] : []))
  const zaanstad = JSON.parse(readFileSync(new URL('../../scenarios/g40/zaanstad.json', import.meta.url), 'utf8')) as typeof input.region
  expect(notes(input.region).some((note) => /Let op, |zijn voor een deel aannames/.test(note))).toBe(false)
  expect(notes({ ...input.region, name: 'Zaanstad', toelichting: zaanstad.toelichting, context: zaanstad.context })[0]).toContain('Let op, Zaanstad: dit zijn antwoorden van januari 2018')
  const mvs = JSON.parse(readFileSync(new URL('../../scenarios/mvs/regio.json', import.meta.url), 'utf8')) as typeof input.region
  expect(notes({ ...input.region, name: 'MVS', toelichting: mvs.toelichting, context: mvs.context })[0]).toContain('De cijfers van MVS zijn voor een deel aannames.')
})

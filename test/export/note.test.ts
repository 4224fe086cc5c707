import { beforeAll, describe, expect, test } from 'vitest'
import type { DecisionRecord } from '../../src/analysis/mca/decision-record.ts'
import type { WeightSet } from '../../src/analysis/mca/weight-set.ts'
import { reportHtml } from '../../src/export/note/note-html.ts'
import { reportMarkdown } from '../../src/export/note/note-markdown.ts'
import type { Report } from '../../src/report/blocks.ts'
import { plain } from '../../src/report/blocks.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { buildNote } from '../../src/report/note.ts'
import { aReportInput } from '../report/a-report.ts'

let input: ReportInput
beforeAll(async () => { input = await aReportInput(30) })

/** Two gemeenten that disagree: everything on one criterion, or on another. */
function twoParties({ weighing }: ReportInput): readonly WeightSet[] {
  const ids = weighing.criteria.map(({ criterion }) => criterion.id)
  const all = (heavy: number): WeightSet['elicitation'] => ({ kind: 'punten', points: Object.fromEntries(ids.map((id, at) => [id, at === heavy ? 3 : 0])) })
  return [{ id: 'hoorn', party: 'Hoorn', elicitation: all(0) }, { id: 'medemblik', party: 'Medemblik', elicitation: all(3) }]
}

function decided(chosen: string, reason = 'Dichtbij de inwoner.'): ReportInput {
  const parties = twoParties(input)
  const decision: DecisionRecord = {
    moment: '2026-03-14T10:00:00Z', region: 'Westfriesland', decidedBy: ['Projectgroep'], chosen, reason, conditions: ['Na een jaar kijken of het klopt.'], weightSets: parties,
    aggregation: 'gelijk', criteria: input.weighing.criteria, run: null,
  }
  return { ...input, weighing: { ...input.weighing, parties, decision } }
}

const headings = ({ sections }: Report): readonly string[] => sections[0]!.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
const wordsOf = ({ sections }: Report): string => sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap((block) =>
  ('items' in block && block.kind === 'list' ? block.items.map(plain) : 'text' in block ? [plain(block.text)] : []))]).join('\n')

describe('the decision note', () => {
  test('warns where the region rests on an aanname: it goes round without the summary', () => {
    const { 'instroom.taakstelling': found } = input.region.context
    const region = { ...input.region, context: { ...input.region.context, 'instroom.taakstelling': { ...found!, evidence: [{ ...found!.evidence[0], strength: 'aanname' }] as const } } }
    expect(wordsOf(buildNote({ ...input, region }))).toContain('De cijfers van Westfriesland zijn voor een deel aannames.')
    expect(wordsOf(buildNote(input))).not.toContain('voor een deel aannames')
  })

  test('leaves the choice open where nobody made one, and says so', () => {
    const note = buildNote(input)
    expect(note.sections[0]!.title).toBe('Er is nog geen keuze vastgelegd')
    expect(wordsOf(note)).toContain('stelt niets voor')
    expect(wordsOf(note)).not.toMatch(/wordt gekozen voor/)
  })

  test('has choice, reasons, weights, minority, conditions, what would change it, and sources, in that order', () => {
    expect(headings(buildNote(decided('synthese')))).toEqual([
      'Voorstel', 'Wat de toekomsten zeggen', 'Wat de weging zegt', 'Waar de gemeenten verschillen', 'Wat een minderheid vindt', 'Voorwaarden',
      'Wanneer het advies anders wordt', 'Welke waarde zou de keuze veranderen', 'Hoe gewogen is', 'Waar dit op rust', 'Verantwoording',
    ])
  })

  test('lays the chosen scenario beside every other one', () => {
    const note = buildNote(decided('uitbesteding'))
    const pairs = note.sections[0]!.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []))
    expect(pairs).toEqual(['Uitbesteding naast Opplus', 'Uitbesteding naast Integratie', 'Uitbesteding naast Synthese'])
    expect(wordsOf(note)).toContain('voor Westfriesland wordt gekozen voor Uitbesteding')
  })

  test('says that a choice does not follow from the weighing, where it does not', () => {
    expect(wordsOf(buildNote(decided('opplus')))).toMatch(/rust dus op andere gronden|volgt de weging/)
    expect(wordsOf(buildNote(decided('synthese')))).toContain('rust dus op andere gronden')
  })

  test('has the weights of every gemeente, and names who puts another scenario first', () => {
    const note = buildNote(decided('synthese'))
    const table = note.sections[0]!.blocks.find((block) => block.kind === 'table' && block.title === 'Gewichten per gemeente of partij')
    expect(table).toMatchObject({ columns: [{}, { header: { lines: [{ text: 'Hoorn' }] } }, { header: { lines: [{ text: 'Medemblik' }] } }, { header: { lines: [{ text: 'Samen' }] } }] })
    expect(wordsOf(note)).toMatch(/In de weging van [^.]*(Hoorn|Medemblik)/)
  })

  test('names no flip point on too few futures, and ranks nothing within simulation error', () => {
    const words = wordsOf(buildNote(input))
    expect(words).toContain('Voor omslagpunten zijn ten minste 200 toekomsten nodig; hier zijn er 30.')
    for (const line of words.split('\n').filter((text) => text.includes('binnen de ruis'))) expect(line).not.toMatch(/goedkoper|beter|korter/)
  })

  test('has what people wrote, as paragraphs', () => {
    const words = wordsOf(buildNote({ ...decided('synthese'), choices: { ...input.choices, conditions: 'Eerst de raad.\nDan pas beginnen.', minority: 'Opmeer wil een proef.' } }))
    for (const text of ['Eerst de raad.', 'Dan pas beginnen.', 'Opmeer wil een proef.']) expect(words.split('\n')).toContain(text)
  })
})

describe('as a file', () => {
  test('of HTML has a language, a title, a style for paper, and nothing that runs or loads', () => {
    const html = reportHtml(buildNote(input))
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(html).toContain('<title>Besluitnota: inburgering in Westfriesland</title>')
    expect(html).toContain('@media print')
    expect(html).not.toMatch(/<script|<link|<img|@import|javascript:/)
    expect(html).toContain(input.planKey)
    for (const table of html.match(/<thead>.*?<\/thead>/gs)!) expect(table.match(/<th /g)!.length).toBe(table.match(/<th scope="col"/g)!.length)
  })

  test('lets no text of a user become markup', () => {
    const choices = { ...input.choices, author: '<b>Jan</b>', minority: '<img src=x onerror=alert(1)>\n# kop\n| a | b |', conditions: '[klik](javascript:alert(1)) `code` **vet**' }
    const note = buildNote({ ...input, choices, link: 'javascript:alert(1)' })
    const html = reportHtml(note)
    expect(html).not.toMatch(/<img|<b>|href="javascript/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    const markdown = reportMarkdown(note)
    expect(markdown).toContain('\\<img src=x')
    expect(markdown).toContain('\\# kop')
    expect(markdown).not.toMatch(/[^\\]\]\(javascript|^# kop/m)
    expect(markdown).not.toContain('<javascript')
  })

  test('of Markdown has one title, and tables with as many cells on every line', () => {
    const markdown = reportMarkdown(buildNote(decided('integratie')))
    expect(markdown.match(/^# /gm)).toHaveLength(1)
    const tables = markdown.split('\n\n').filter((part) => part.startsWith('|'))
    expect(tables.length).toBeGreaterThan(2)
    for (const table of tables) expect(new Set(table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)).size).toBe(1)
  })

  test('is the same for the same input', () => {
    expect(reportHtml(buildNote(input))).toBe(reportHtml(buildNote({ ...input })))
  })
})

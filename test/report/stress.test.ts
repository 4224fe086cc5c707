import { beforeAll, describe, expect, test } from 'vitest'
import { beforeCards, cardViews, playCard } from '../../src/analysis/stress/play.ts'
import type { StressFound } from '../../src/analysis/stress/play.ts'
import { createLocalExecutor } from '../../src/experiment/local-executor.ts'
import { stressCards } from '../../src/experiment/stress/cards.ts'
import { cellText, plain } from '../../src/report/blocks.ts'
import type { Block, Section } from '../../src/report/blocks.ts'
import { buildReport } from '../../src/report/build.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { reportStress } from '../../src/texts/report/stress.ts'
import { aReportInput } from './a-report.ts'

let input: ReportInput
let found: StressFound
const played = ['docententekort', 'spuk-lager'] as const
const never = { aborted: false }

beforeAll(async () => {
  input = await aReportInput(32)
  const before = beforeCards(input.results, 30)
  const cards: StressFound['cards'][number][] = []
  for (const id of played) {
    const card = stressCards.find((other) => other.id === id)!
    const after = await playCard(card, input.plan, before, input.region, { executor: createLocalExecutor(), signal: never, now: () => 0, breathe: async () => {} })
    cards.push({ id, views: cardViews(before, after!) })
  }
  found = { futures: before.completed, cards }
})

const sections = (more: Partial<ReportInput>): readonly Section[] => buildReport({ ...input, ...more }).sections
const only = (...ids: readonly string[]) => ({ choices: { ...input.choices, sections: ids } })
const tables = ({ blocks }: Section) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
const text = (blocks: readonly Block[]): string => blocks.map((block) => (block.kind === 'paragraph' ? plain(block.text) : '')).join(' ')

describe('stress cards in a report', () => {
  test('stand in a section of their own, every card with every scenario on every measure', () => {
    const section = sections({ stress: found, ...only('stresskaarten') }).find(({ id }) => id === 'stresskaarten')!
    const [wait, cost, within, what] = tables(section)
    for (const table of [wait!, cost!, within!]) {
      expect(table.rows.map(({ header }) => cellText(header))).toEqual([reportStress.withoutCard, 'Docententekort', 'SPUK 10% lager'])
      for (const { cells } of table.rows) expect(cells).toHaveLength(4)
    }
    const [longer] = found.cards[0]!.views[0]!.rows
    expect(longer!.difference.mean).toBeGreaterThan(1)
    expect(cellText(wait!.rows[1]!.cells[0]!)).toMatch(/^\+\d+(,\d)?\u00a0±\u00a0\d/)
    // A rule of the money lets nobody wait, and is read on the chance alone.
    expect(cellText(wait!.rows[2]!.cells[0]!)).toBe('geen verschil')
    expect(cellText(what!.rows[0]!.cells[0]!)).toContain('Niet meegerekend')
    expect(text(section.blocks)).toContain('dezelfde 30 toekomsten')
  })

  test('that nobody played are left out, and that is said once', () => {
    const all = sections({ stress: null, ...only('onzekerheid', 'stresskaarten') })
    expect(all.map(({ id }) => id)).toEqual(['onzekerheid', 'verantwoording'])
    expect(text(all[0]!.blocks)).toContain(reportStress.notPlayed)
    expect(text(sections({ stress: null, ...only('onzekerheid') })[0]!.blocks)).not.toContain(reportStress.notPlayed)
    expect(text(sections({ stress: found, ...only('onzekerheid', 'stresskaarten') })[0]!.blocks)).not.toContain(reportStress.notPlayed)
  })

  test('are asked for again by the command that makes the report again', () => {
    const commands = (more: Partial<ReportInput>): string => JSON.stringify(sections({ target: 'westfriesland', ...more }).at(-1)!.blocks)
    expect(commands({ stress: found })).toContain(' --stress ')
    expect(commands({ stress: null })).not.toContain('--stress')
    expect(commands({ stress: found, ...only('samenvatting') })).not.toContain('--stress')
  })
})

test('a difference is written with its error, and noise as noise', () => {
  const bare = (...args: Parameters<typeof reportStress.change>) => reportStress.change(...args).replaceAll('\u00a0', ' ')
  expect(bare('weken', 2.14, 0.3, false)).toBe('+2,1 ± 0,3')
  expect(bare('euro', -1440, 54, false)).toBe('−1.440 ± 54')
  expect(bare('kans', 0.08, 0.05, false)).toBe('+8 ± 5')
  expect(bare('kans', 0.01, 0.02, true)).toBe('+1 ± 2 (ruis)')
  // An error is never written as nought.
  expect(bare('weken', 0.01, 0.02, true)).toBe('0 ± <0,1 (ruis)')
})

test('the title says how many cards make scenarios change places', () => {
  expect([[0, 8], [2, 8], [8, 8], [0, 0]].map(([some, all]) => reportStress.title(some!, all!))).toEqual([
    'Bij geen van de 8 stresskaarten wisselen scenario’s van plaats', 'Bij 2 van de 8 stresskaarten wisselen scenario’s van plaats', 'Bij alle 8 stresskaarten wisselen scenario’s van plaats', 'Er is geen stresskaart doorgerekend',
  ])
})

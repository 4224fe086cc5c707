import { expect, test } from 'vitest'
import { makePlan } from '../../src/experiment/make-plan.ts'
import { cellText } from '../../src/report/blocks.ts'
import { buildReport } from '../../src/report/build.ts'
import { evidenceHere } from '../../src/report/evidence-of.ts'
import { createFacts } from '../../src/report/facts.ts'
import { aReportInput } from './a-report.ts'

test('a report says what was changed, for whom, and what it was', async () => {
  const input = await aReportInput(4)
  const adjustments = { all: { 'instroom.taakstelling': 300 }, byScenario: { opplus: { 'groepen.minimum': 6 } } }
  const plan = makePlan({ region: input.region, scenarios: input.scenarios, adjustments, seed: '4711', horizonYears: 10 })
  const { sections } = buildReport({ ...input, adjustments, plan, choices: { ...input.choices, sections: ['scenarios'] } })
  const table = sections[0]!.blocks.flatMap((block) => (block.kind === 'table' && block.title === 'Wat in deze sessie is gewijzigd' ? [block] : []))[0]!
  const rows = table.rows.map(({ header, cells }) => [header, ...cells].map((found) => cellText(found).replaceAll('\u00a0', ' ')))
  expect(rows).toEqual([
    ['Taakstelling per jaar', 'alle scenario’s', '376 personen per jaar', '300 personen per jaar'],
    ['Minimum voor een groep', 'Opplus', '8 personen', '6 personen'],
  ])
})

test('the chapter of the region says beside its own numbers what the session took instead', async () => {
  const input = await aReportInput(4)
  const adjustments = { all: { 'instroom.taakstelling': 300 }, byScenario: {} }
  const plan = makePlan({ region: input.region, scenarios: input.scenarios, adjustments, seed: '4711', horizonYears: 10 })
  const tablesOf = (own: Partial<typeof input>) => buildReport({ ...input, ...own, choices: { ...input.choices, sections: ['regio'] } }).sections[0]!.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
  const [gemeenten, numbers] = tablesOf({ adjustments, plan })
  expect(plain(gemeenten!.note!)).toContain('In deze sessie is de taakstelling van de regio veranderd: 300 personen per jaar.')
  expect(plain(numbers!.rows.map(({ cells }) => cellText(cells[0]!)).join('|'))).toContain('in deze sessie: 300 personen per jaar')
  const [untouched, own] = tablesOf({})
  expect([untouched!.note, own!.rows.some(({ cells }) => cellText(cells[0]!).includes('in deze sessie'))]).toEqual([undefined, false])
})

test('a number that somebody set in one scenario counts as an assumption', async () => {
  const input = await aReportInput(4)
  const strong = (adjustments: typeof input.adjustments): number => evidenceHere(createFacts({ ...input, adjustments })).byStrength.sterk
  expect(strong({ all: {}, byScenario: { opplus: { 'budget.spuk-jaar1': 9000 } } })).toBe(strong(input.adjustments) - 1)
})

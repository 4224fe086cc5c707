import { beforeAll, describe, expect, test } from 'vitest'
import { followFutures } from '../../src/analysis/followed/follow.ts'
import type { Followed, FollowWish } from '../../src/analysis/followed/follow.ts'
import { createTraceRunner, trace } from '../../src/experiment/trace/trace.ts'
import { createTracer } from '../../src/experiment/trace/tracer.ts'
import { outcomeColumn } from '../../src/experiment/results.ts'
import { cellText, plain } from '../../src/report/blocks.ts'
import type { Block } from '../../src/report/blocks.ts'
import { buildReport } from '../../src/report/build.ts'
import { commandsOf } from '../../src/report/command.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { followedTexts, groupSentence, peersSentence, typicalSentence } from '../../src/texts/report/followed.ts'
import { aReportInput } from './a-report.ts'

const never = { aborted: false }
let input: ReportInput
let person: number

const follow = async (...wishes: readonly FollowWish[]): Promise<readonly Followed[]> => {
  const runner = createTraceRunner()
  return (await followFutures(input.plan, input.results.completed, wishes, createTracer(async (plan, request) => runner(plan, request)), never))!
}
const withFollowed = (followed: readonly Followed[], more: Partial<ReportInput> = {}): ReportInput =>
  ({ ...input, followed, choices: { ...input.choices, sections: ['toekomsten'], followed: followed.map(({ wish }) => wish) }, ...more })
const blocksOf = (own: ReportInput): readonly Block[] => buildReport(own).sections.find(({ id }) => id === 'toekomsten')?.blocks ?? []
const textOf = (blocks: readonly Block[]): string => blocks.map((block) => {
  switch (block.kind) {
    case 'paragraph': case 'note': return plain(block.text)
    case 'heading': return block.text
    case 'facts': return block.items.map(({ name, value }) => `${name} ${plain(value)}`).join('\n')
    default: return ''
  }
}).join('\n')
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

beforeAll(async () => {
  input = await aReportInput(8)
  person = trace(input.plan, { kind: 'keten', scenario: 'opplus', replications: [4] })[0]!.value.levens.person[20]! + 1
})

describe('a followed future in a report', () => {
  test('says by what it is found again, and that it is an example', async () => {
    const text = textOf(blocksOf(withFollowed(await follow({ future: 5, scenario: 'opplus', person }))))
    expect(text).toContain(`Kenmerk ${input.planKey}`)
    expect(text).toContain('Zaad 4711')
    expect(text).toContain('nummer 5 van 8')
    expect(text).toContain(followedTexts.example)
    expect(text).toMatch(/Scenario Opplus\nPersoon nummer/)
  })

  test('tells of a person the facts in order with their weeks, and the way in every scenario', async () => {
    const [followed] = await follow({ future: 5, scenario: 'opplus', person })
    if (followed?.told.kind !== 'persoon') throw new Error('a person was asked for')
    const blocks = blocksOf(withFollowed([followed]))
    const [story] = tables(blocks)
    const weeks = story!.rows.map(({ header }) => Number(/^Week ([\d.]+)$/.exec(cellText(header))![1]!.replace('.', '')))
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b))
    expect(cellText(story!.rows[0]!.cells[0]!)).toMatch(/^Ingeschreven/)
    expect(story!.rows).toHaveLength(followed.told.lives[0]!.steps.length)
    expect(followed.told.lives).toHaveLength(4)
    expect(blocks.some((block) => block.kind === 'figure')).toBe(true)
    // The same person in every scenario.
    expect(new Set(followed.told.lives.map(({ traits }) => JSON.stringify(traits))).size).toBe(1)
  })

  test('tells the groups of a year in order, those that begin and those that get too small', async () => {
    const [followed] = await follow({ future: 2, scenario: 'synthese', year: 2030 })
    if (followed?.told.kind !== 'groepen') throw new Error('groups were asked for')
    const { facts, starts } = followed.told
    expect(facts.filter(({ kind }) => kind === 'begint')).toHaveLength(starts)
    expect(starts).toBeGreaterThan(5)
    expect(facts.every(({ week }) => week >= 1 && week <= 52)).toBe(true)
    expect(facts.map(({ week }) => week)).toEqual(facts.map(({ week }) => week).toSorted((a, b) => a - b))
    expect(textOf(blocksOf(withFollowed([followed])))).toContain('Toekomst 2 bij Synthese: de groepen van 2030')
  })

  test('says where the future stands: the figures of the run itself', async () => {
    const [, table] = tables(blocksOf(withFollowed(await follow({ future: 3, scenario: 'integratie' }))))
    const wait = table!.rows.find(({ header }) => cellText(header) === 'Wachten op een groep')!
    const column = outcomeColumn(input.results, 1, 'les.wachtweken')
    const lower = column.filter((value) => value < column[2]!).length / 7
    expect(cellText(wait.cells[1]!)).toContain(`lager in ${Math.round(lower * 100)}, hoger in`)
    const binnen = table!.rows.find(({ header }) => cellText(header) === 'Binnen budget')!
    expect(cellText(binnen.cells[0]!)).toMatch(/^(ja|nee) ja in /)
  })

  test('is the same text for the same file and seed', async () => {
    const wishes: readonly FollowWish[] = [{ future: 5, scenario: 'opplus', person }, { future: 2, scenario: 'synthese' }]
    expect(blocksOf(withFollowed(await follow(...wishes)))).toEqual(blocksOf(withFollowed(await follow(...wishes))))
  })

  test('says so where the settings are no longer those in which it was shown', async () => {
    const followed = await follow({ future: 2, scenario: 'opplus' })
    const shownIn = (planKey: string) => textOf(blocksOf({ ...withFollowed(followed), choices: { ...input.choices, sections: ['toekomsten'], followed: [{ future: 2, scenario: 'opplus', planKey }] } }))
    expect(shownIn('abcdef01')).toContain('gekozen bij andere instellingen (kenmerk abcdef01)')
    expect(shownIn(input.planKey.slice(0, 8))).not.toContain('andere instellingen')
  })

  test('says why it cannot be told', async () => {
    const followed = await follow({ future: 9, scenario: 'opplus' }, { future: 1, scenario: 'weg' }, { future: 1, scenario: 'opplus', person: 1 }, { future: 1, scenario: 'opplus', year: 2050 })
    expect(followed.map(({ told }) => (told.kind === 'niet' ? told.problem : told.kind))).toEqual(['toekomst', 'scenario', 'persoon', 'jaar'])
    const text = textOf(blocksOf(withFollowed(followed)))
    for (const part of ['dit rapport heeft er 8', '“weg”', 'Persoon 1 van toekomst 1 is niet te volgen', 'Het jaar 2050 is niet doorgerekend: toegestaan is 2027 tot en met 2036']) expect(text).toContain(part)
  })

  test('is switched off by leaving its section out, and is nothing where nobody followed one', async () => {
    const followed = await follow({ future: 2, scenario: 'opplus' })
    expect(buildReport(withFollowed(followed, { choices: { ...input.choices, sections: ['regio'] } })).sections.map(({ id }) => id)).toEqual(['regio', 'verantwoording'])
    expect(buildReport(withFollowed([])).sections.map(({ id }) => id)).toEqual(['verantwoording'])
  })

  test('is asked for again by the command that makes the report again', async () => {
    const followed = await follow({ future: 5, scenario: 'opplus', person }, { future: 2, scenario: 'synthese', year: 2030 })
    expect(commandsOf(withFollowed(followed, { target: 'westfriesland' })).report).toContain(` --follow 5:opplus:persoon=${person} --follow 2:synthese:jaar=2030 `)
    expect(commandsOf(withFollowed(followed)).report).not.toContain('--follow')
  })

  test('tells of its last year in a plan that ends before everybody works in the new way', async () => {
    const runner = createTraceRunner()
    const short = { ...input.plan, horizonYears: 1 }
    const [found] = (await followFutures(short, 1, [{ future: 1, scenario: 'opplus' }], createTracer(async (plan, request) => runner(plan, request)), never))!
    expect(found!.told).toMatchObject({ kind: 'groepen', year: input.plan.region.decisionYear })
  })

  test('is abandoned when somebody stops', async () => {
    const stopped = { aborted: true }
    expect(await followFutures(input.plan, 8, [{ future: 2, scenario: 'opplus' }], createTracer(async () => []), stopped)).toBe(null)
  })
})

describe('sentences about a followed future', () => {
  const bare = (text: string): string => text.replaceAll('\u00a0', ' ')

  test('go well with none, one and many', () => {
    expect([1, 2, 13].map(followedTexts.title).map((title) => title.split(' ').slice(0, 2).join(' '))).toEqual(['Een toekomst', 'Twee toekomsten', '13 toekomsten'])
    expect(groupSentence('begint', 1, 8, null, 1)).toBe('Een groep begint met 1 deelnemer, onder het minimum van 8.')
    expect(bare(groupSentence('begint', 9, 8, 1, 1))).toBe('Een groep begint met 9 deelnemers; langste wacht 1 week.')
    expect([1, 3].map((count) => groupSentence('onder-minimum', 9, 8, 1, count))).toEqual(['Een groep komt onder het minimum van 8.', '3 groepen komen onder het minimum van 8.'])
    expect([0, 1, 2].map(followedTexts.laterUnder).map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual(['Er komt in', 'Eén keer komt', '2 keer komt'])
  })

  test('place a person among the others', () => {
    expect(bare(peersSentence('Aster', 1200, 80, 0.34, 0.004, 0.021, true))).toBe('Van de 1.200 mensen die in de eerste 80 toekomsten te volgen zijn en niet vertrekken, zijn er 34 van elke 100 eerder klaar dan Aster (± 2).')
    expect(bare(peersSentence('Aster', 1200, 80, 0.94, 0.06, 0.01, false))).toMatch(/eerder klaar dan Aster \(± 1\); 6 ronden ook niet af\.$/)
    expect(peersSentence('Aster', 12, 1, 0.01, 0, Number.NaN, true)).toContain('in één toekomst te volgen zijn en niet vertrekken, is er 1 van elke 100')
    expect(peersSentence('Aster', 12, 1, Number.NaN, 0, Number.NaN, true)).toContain('niet met anderen vergeleken')
  })

  test('say on what the future is out of the ordinary', () => {
    expect(typicalSentence('Opplus', 5, 5, [])).toContain('op elk van de 5 maten gewoon')
    expect(bare(typicalSentence('Opplus', 4, 5, [{ label: 'Wachten', isHigh: true, beyond: 0.95 }]))).toContain('gewoon. Buiten 8 van de 10 toekomsten ligt: “Wachten” (hoger dan in 95 van de 100 andere).')
    expect(typicalSentence('Opplus', 0, 1, [{ label: 'Wachten', isHigh: false, beyond: 1 }])).toContain('op deze maat niet gewoon')
    expect(typicalSentence('Opplus', 0, 0, [])).toBe('')
  })
})

import { describe, expect, test } from 'vitest'
import { commandsOf } from '../../src/report/command.ts'
import { defaultReportChoices } from '../../src/report/choices.ts'
import type { ReportInput } from '../../src/report/input.ts'

const input = (more: object) => ({ plan: { seed: '4711' }, results: { completed: 1000 }, date: '2026-03-14', choices: defaultReportChoices, stress: null, followed: [], ...more }) as unknown as ReportInput

describe('the commands that a report prints', () => {
  test('name a region that ships, the seed and the number of futures', () => {
    expect(commandsOf(input({ target: 'g40/zaanstad' }))).toEqual({
      figures: 'npm run -s cli -- run g40/zaanstad --seed 4711 --replications 1000 --money --out cijfers.json',
      report: 'npm run -s cli -- report g40/zaanstad --seed 4711 --replications 1000 --date 2026-03-14 --out rapport.pdf',
    })
  })

  test('name the session file on the page, which keeps the sections too', () => {
    const { report } = commandsOf(input({ choices: { ...defaultReportChoices, sections: ['samenvatting'] } }))
    expect(report).toContain(' report sessie.json ')
    expect(report).not.toContain('--sections')
    expect(commandsOf(input({ target: 'mvs', choices: { ...defaultReportChoices, sections: ['samenvatting'] } })).report).toContain(' --sections samenvatting ')
  })

  test('make the note by itself of a session whose report has other parts', () => {
    expect(commandsOf(input({ choices: { ...defaultReportChoices, sections: ['besluitnota'] } })).report).toContain(' --sections besluitnota ')
  })

  test('keep a seed or a name together that a shell would cut', () => {
    const { figures } = commandsOf(input({ target: 'mijn regio.json', plan: { seed: "zomer's proef" } }))
    expect(figures).toContain("run 'mijn regio.json' --seed 'zomer'\\''s proef' ")
    expect(commandsOf(input({ plan: { seed: '-1' } })).figures).toContain("--seed '-1'")
  })
})

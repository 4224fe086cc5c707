import { describe, expect, test } from 'vitest'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { parseText, parseValue } from '../../src/scenario-file/parse.ts'
import { serialise } from '../../src/scenario-file/serialise.ts'
import type { KeptWeighing } from '../../src/scenario-file/weighing.ts'
import { changed, session, sessionFile } from './valid-files.ts'

const mca: KeptWeighing = {
  criteria: [{ id: 'preventie', points: 'oordeel', scores: { inkoop: { low: 1, high: 2 }, 'eigen-team': 3 } }],
  parties: [{ id: 'hoorn', party: 'Hoorn', elicitation: { kind: 'punten', points: { preventie: 3 } } }],
  aggregation: 'gelijk', filling: {}, decision: null,
}
const file = { ...sessionFile, mca }

function messages(value: unknown): readonly string[] {
  const answer = parseValue(value)
  return isDiagnostics(answer) ? answer.map(({ message }) => message) : []
}

describe('a weighing in a session file', () => {
  test('comes back, and a session without one has none', () => {
    expect(parseText(serialise({ kind: 'session', session: { ...session, mca } }))).toEqual({ kind: 'session', session: { ...session, mca } })
    expect(serialise({ kind: 'session', session })).not.toContain('"mca"')
  })

  test('is refused with the place where a score or weight cannot be', () => {
    expect(messages(changed(file, ['mca', 'criteria', 0, 'scores', 'eigen-team'], 4))[0]).toContain('toegestaan is 1 tot 3')
    expect(messages(changed(file, ['mca', 'parties', 0, 'elicitation', 'points', 'preventie'], -1))[0]).toContain('`mca.parties[0].elicitation.points.preventie` is -1')
    expect(messages(changed(file, ['mca', 'aggregation'], 'stiekem'))[0]).toContain('"gelijk"')
    expect(messages(changed(file, ['mca', 'criteria', 0, 'scale'], { outcome: 'reistijd', worst: 3, best: 3 }))[0]).toContain('twee verschillende getallen')
  })
})

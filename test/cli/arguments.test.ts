import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../cli/arguments.ts'

const specs = {
  seed: { kind: 'text', longest: 80 }, replications: { kind: 'whole', range: [1, 100] }, scenarios: { kind: 'list' },
  set: { kind: 'many' }, shard: { kind: 'shard' }, check: { kind: 'flag' },
} as const
const problemsOf = (...args: string[]) => {
  const parsed = parseArguments(args, specs)
  return 'problems' in parsed ? parsed.problems : []
}

describe('arguments', () => {
  test('are words and options in any order, with a space or an equals sign', () => {
    expect(parseArguments(['een', '--seed', 'abc def', '--replications=20', 'twee', '--scenarios', 'a, b', '--shard', '2/4', '--check'], specs)).toEqual({
      words: ['een', 'twee'],
      options: { seed: 'abc def', replications: 20, scenarios: ['a', 'b'], shard: { index: 2, of: 4 }, check: true },
    })
  })

  test('may repeat only what may be given more than once', () => {
    expect(parseArguments(['--set', 'a=1', '--set=b=2'], specs)).toEqual({ words: [], options: { set: ['a=1', 'b=2'] } })
    expect(problemsOf('--seed', 'a', '--seed', 'b')).toEqual(['`--seed` staat er twee keer.'])
  })

  test('after -- are words', () => {
    expect(parseArguments(['--', '--seed'], specs)).toEqual({ words: ['--seed'], options: {} })
  })

  test.each(['0', '101', '-5', '1.5', '1e2', 'tien', '0x10', '٣', '99999999999999999999'])('refuse %s as a number, with the range', (value) => {
    expect(problemsOf(`--replications=${value}`)).toEqual([`\`--replications ${value}\` kan niet; toegestaan is een heel getal van 1 tot en met 100.`])
  })

  test.each(['0/4', '5/4', '1', 'a/b', '1/0', '1/1001'])('refuse %s as a shard', (value) => {
    expect(problemsOf('--shard', value)[0]).toContain('toegestaan is deel I van N')
  })

  test('that are unknown come with a suggestion, and all problems come at once', () => {
    expect(problemsOf('--sead', 'a', '--replications', '0', '-x')).toEqual([
      expect.stringContaining('`--sead` is onbekend; is `--seed` bedoeld?'),
      expect.stringContaining('van 1 tot en met 100'),
      expect.stringContaining('`-x` is onbekend'),
    ])
  })

  test('without their value are refused', () => {
    expect(problemsOf('--seed')).toEqual(['Achter `--seed` ontbreekt een waarde.'])
    expect(problemsOf('--seed', '--check')).toEqual(['Achter `--seed` ontbreekt een waarde.'])
    expect(problemsOf('--seed=')).toEqual(['Achter `--seed` ontbreekt een waarde.'])
    expect(problemsOf('--seed', 'x'.repeat(80))).toEqual([])
    expect(problemsOf('--seed', 'x'.repeat(81))).toEqual(['Achter `--seed` staan 81 tekens; toegestaan zijn er hoogstens 80.'])
    expect(problemsOf('--check=ja')).toEqual(['`--check` heeft geen waarde.'])
  })

  test('called like a member of every object are unknown', () => {
    expect(problemsOf('--constructor', 'x', '--__proto__', 'y')).toHaveLength(2)
  })
})

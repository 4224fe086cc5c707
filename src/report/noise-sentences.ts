import { noiseInWords } from '../texts/compare-screen.ts'
import type { Facts } from './facts.ts'

/** The brackets of the screen in words. */
export function noiseSentences(facts: Facts): readonly string[] {
  const names = facts.input.plan.scenarios.map(({ name }) => name)
  const rows = facts.kpis()
  return noiseInWords(rows.flatMap((row) => row.noise.map((group) => ({ row: row.label, names: names.slice(group.from, group.to + 1), isEqual: group.kind === 'gelijk' }))), rows.length)
}

import type { Results } from '../../experiment/results.ts'
import { outcomeIds } from '../../model/outcomes.ts'
import { csvNumber } from './csv.ts'

/**
 * The outcome matrix, a line for each scenario of each future: semicolons, decimal commas, and a byte order mark so that it is read as
 * UTF-8. Every digit of a number is there; a cell is empty where nobody was counted. Futures have the numbers that the screens and
 * the report give them, from 1.
 */
export function matrixCsv(results: Results): string {
  const lines = [['toekomst', 'scenario', ...outcomeIds].join(';')]
  const scenarios = results.scenarioIds.length
  for (let row = 0; row < results.completed * scenarios; row++) {
    const numbers = results.outcomes.subarray(row * outcomeIds.length, (row + 1) * outcomeIds.length)
    lines.push([String(Math.floor(row / scenarios) + 1), results.scenarioIds[row % scenarios]!, ...Array.from(numbers, csvNumber)].join(';'))
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

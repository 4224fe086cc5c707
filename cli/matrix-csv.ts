import type { Results } from '../src/experiment/results.ts'
import { outcomeIds } from '../src/model/outcomes.ts'

/**
 * The outcome matrix for a spreadsheet in Dutch: semicolons, decimal commas, and a byte order mark so that it is read as UTF-8. Every
 * digit of a number is there; a cell is empty where nobody was counted.
 */
export function matrixCsv(results: Results): string {
  const lines = [['toekomst', 'scenario', ...outcomeIds].join(';')]
  const scenarios = results.scenarioIds.length
  for (let row = 0; row < results.completed * scenarios; row++) {
    const numbers = results.outcomes.subarray(row * outcomeIds.length, (row + 1) * outcomeIds.length)
    lines.push([String(Math.floor(row / scenarios)), results.scenarioIds[row % scenarios]!, ...Array.from(numbers, cell)].join(';'))
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(value: number): string {
  return Number.isFinite(value) ? String(value).replace('.', ',') : ''
}

import { NBSP, chanceFigure, formatNumber, formatOutcome } from './format.ts'

/** Goals that a region set itself, beside the futures: on Vergelijken and in the report. */
export const goalTexts = {
  title: 'Doelen van de regio',
  note: 'Middelste toekomst, met 8 van de 10 toekomsten eronder. Daaronder in hoeveel van de 100 toekomsten het doel wordt gehaald, met de simulatiefout.',
  reading: 'Hoe de doelen zijn gelezen',
  goal: 'Doel',
} as const

/** `doel 80%`. */
export function goalValue(value: number): string {
  return `doel ${formatOutcome('aandeel', value)}`
}

/** `gehaald in 13 ± 7`, of the 100 futures; in none or all of those that were simulated there is no interval to give. */
export function goalReached(reached: number, error: number, futures: number): string {
  if (reached === 0) return `gehaald in geen van deze ${formatNumber(futures)}`
  if (reached === 1) return `gehaald in alle ${formatNumber(futures)}`
  return `gehaald in ${chanceFigure(reached)}${NBSP}±${NBSP}${Math.max(1, Math.ceil(error * 100))}`
}

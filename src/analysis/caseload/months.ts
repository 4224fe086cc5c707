import type { TracedTeam } from '../../experiment/trace/caseload.ts'
import { SERIES_MONTHS_BEFORE } from '../../model/series.ts'

/** Months count as in the series of a run: twelve before the decision, then the horizon. */

/** Clients per fte in one month; NaN where the team was not there or has nobody in service. */
export function clientsPerFte(team: TracedTeam, month: number): number {
  const fte = team.fte[month]!
  return fte > 0 ? team.clients[month]! / fte : Number.NaN
}

/** First month of the measuring period, as for the outcomes: two years after the decision, or half of a short horizon. */
export function firstMeasuredMonth(months: number): number {
  return SERIES_MONTHS_BEFORE + Math.min(24, Math.floor((months - SERIES_MONTHS_BEFORE) / 2))
}

/** Whether a team is over its norm; null where that cannot be said. */
export function isOverNorm(team: TracedTeam, month: number): boolean | null {
  const norm = team.norm[month]!
  const fte = team.fte[month]!
  const clients = team.clients[month]!
  if (Number.isNaN(norm) || Number.isNaN(fte) || clients === 0) return null
  // Months are kept in single precision; what is equal there is not over the norm.
  return clients > fte * norm * (1 + 1e-6)
}

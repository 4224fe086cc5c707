import { kpiIds } from '../../analysis/kpi.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { SeriesId } from '../../model/series.ts'
import type { Draft, Pinned } from '../draft/draft.ts'

/** Costs and waiting: what the two charts show until somebody chooses. */
const standardSeries: readonly SeriesId[] = ['lasten', 'wachtweken']

/** More rows than fit on a large screen are no overview any more. */
export const MOST_ROWS = 8

export function shownFigures(draft: Draft): readonly OutcomeId[] {
  const chosen = draft.pinned?.kpis ?? []
  return chosen.length > 0 ? chosen : kpiIds
}

export function shownSeries(draft: Draft): readonly SeriesId[] {
  const chosen = draft.pinned?.series ?? []
  return standardSeries.map((standard, place) => chosen[place] ?? standard)
}

/** Takes a figure in at the end, or out; the last one stays, and never more than `MOST_ROWS`. */
export function toggleFigure(draft: Draft, id: OutcomeId): Draft {
  const now = shownFigures(draft)
  const next = now.includes(id) ? now.filter((other) => other !== id) : [...now, id]
  return next.length === 0 || next.length > MOST_ROWS ? draft : withPinned(draft, { kpis: next, series: shownSeries(draft) })
}

/** One place up (−1) or down (1). */
export function moveFigure(draft: Draft, id: OutcomeId, by: -1 | 1): Draft {
  const now = [...shownFigures(draft)]
  const from = now.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= now.length) return draft
  now.splice(from, 1)
  now.splice(to, 0, id)
  return withPinned(draft, { kpis: now, series: shownSeries(draft) })
}

export function chooseSeries(draft: Draft, place: number, id: SeriesId): Draft {
  return withPinned(draft, { kpis: shownFigures(draft), series: shownSeries(draft).map((old, at) => (at === place ? id : old)) })
}

export function standardFigures(draft: Draft): Draft {
  return withPinned(draft, { kpis: kpiIds, series: shownSeries(draft) })
}

/** What equals the standard is no choice: a later version may have a better standard. */
function withPinned(draft: Draft, next: Pinned): Draft {
  const { pinned: _, ...rest } = draft
  const isStandard = same(next.kpis, kpiIds) && same(next.series, standardSeries)
  return isStandard ? rest : { ...rest, pinned: next }
}

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, place) => value === b[place])
}

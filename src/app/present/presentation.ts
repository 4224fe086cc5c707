import type { Draft, SavedView } from '../draft/draft.ts'

/** Screens of which a message can be shown to a room, in the order in which a story usually goes. */
export const shownScreens = ['vergelijken', 'budget', 'keten', 'groepen', 'caseload', 'onzekerheid', 'rapport'] as const
export type ShownScreen = (typeof shownScreens)[number]

/** The story until somebody makes one: what it costs, whether that fits, who waits, what small groups do, what it hangs on. */
function standardViews(draft: Draft): readonly SavedView[] {
  const { compared, baseline } = draft.view
  return [
    { screen: 'vergelijken', view: { compared, baseline, measure: 'kosten.per-inburgeraar' } },
    { screen: 'budget' },
    { screen: 'vergelijken', view: { compared, baseline, measure: 'les.wachtweken' } },
    { screen: 'keten' },
    { screen: 'groepen' },
    { screen: 'onzekerheid' },
    { screen: 'rapport' },
  ]
}

export function viewsOf(draft: Draft): readonly SavedView[] {
  const saved = draft.presentation?.views ?? []
  return saved.length > 0 ? saved : standardViews(draft)
}

export function withViews(draft: Draft, views: readonly SavedView[]): Draft {
  const { presentation: _, ...rest } = draft
  return views.length === 0 ? rest : { ...rest, presentation: { views } }
}

export function addView(draft: Draft, view: SavedView): Draft {
  return withViews(draft, [...viewsOf(draft), view])
}

export function removeView(draft: Draft, place: number): Draft {
  const views = viewsOf(draft)
  return views.length <= 1 ? draft : withViews(draft, views.filter((_, at) => at !== place))
}

/** One place up (−1) or down (1). */
export function moveView(draft: Draft, place: number, by: -1 | 1): Draft {
  const views = [...viewsOf(draft)]
  const [view] = views.splice(place, 1)
  if (view === undefined || place + by < 0 || place + by > views.length) return draft
  views.splice(place + by, 0, view)
  return withViews(draft, views)
}

/** The message in somebody's own words; empty gives the screen's own sentence back. */
export function noteView(draft: Draft, place: number, note: string): Draft {
  return withViews(draft, viewsOf(draft).map((view, at) => {
    if (at !== place) return view
    const { note: _, ...rest } = view
    return note.trim() === '' ? rest : { ...rest, note: note.trim() }
  }))
}

/** Whose numbers a slide shows: those of a moment, which stand still, or (`null`) those of the session as it is. The pair stays. */
export function withMomentOf(draft: Draft, place: number, moment: string | null): Draft {
  return withViews(draft, viewsOf(draft).map((view, at) => {
    if (at !== place) return view
    const { moment: _, ...rest } = view
    return moment === null ? rest : { ...rest, view: rest.view ?? draft.view, moment }
  }))
}

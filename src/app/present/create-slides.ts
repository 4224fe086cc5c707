import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import { MODEL_VERSION } from '../../model/version.ts'
import { sourceLine } from '../../texts/compare/compare-screen.ts'
import type { Executor, Run, ShownRun, WantedRun } from '../run/create-run.ts'
import type { Draft, Proposal, SavedView } from '../draft/draft.ts'
import { createMomentRuns, slideSource } from './slide-moments.ts'
import { slideOf, slideQuestion } from './slides.ts'
import type { Slide, SlideRoom } from './slides.ts'
import { regionLabel } from '../regions/region-notice.ts'
import { wantedRun } from '../run/wanted-run.ts'

/** What stands before the room. */
export type SlideView =
  /** `moment` is the name of the moment whose numbers are shown, null for those of the session; `source` names futures, seed and plan. */
  | { readonly kind: 'shown'; readonly slide: Slide; readonly moment: string | null; readonly region: string; readonly source: string }
  /** The numbers are still computed; the question can be asked meanwhile, if there is a plan to ask it of. */
  | { readonly kind: 'computing'; readonly question: string | null; readonly run: Run; readonly moment: string | null; readonly region: string }
  | { readonly kind: 'gone'; readonly name: string }

export interface SlidesRequest {
  readonly draft: Accessor<Draft>
  readonly views: Accessor<readonly SavedView[]>
  readonly place: Accessor<number>
  /** The run of the session, standing still; null before it has all its futures. */
  readonly frozen: Accessor<ShownRun | null>
  /** What the session's own run is doing. */
  readonly run: Run
  readonly executor: Executor
  /** What the drawings are made for; they are shown as large as the screen allows. */
  readonly room?: Accessor<SlideRoom>
}

/** The slide at a place of the story. Slides of a moment show the plan of that moment, those after it are computed ahead. */
export function createSlides(request: SlidesRequest): Accessor<SlideView | null> {
  const { draft, views, place, frozen, executor } = request
  const proposalOf = (saved: SavedView) => {
    const source = slideSource(draft(), saved)
    return source.kind === 'moment' ? source.moment.proposal : null
  }
  const plans = new WeakMap<object, WantedRun>()
  const planned = (proposal: NonNullable<ReturnType<typeof proposalOf>>): WantedRun => {
    const before = plans.get(proposal)
    if (before !== undefined) return before
    const wanted = wantedRun(proposal)
    plans.set(proposal, wanted)
    return wanted
  }
  const asked = createMemo(() => {
    const all = views()
    const now = proposalOf(all[place()] ?? { screen: '' })
    // The session's own run goes first, unless the room is looking at a moment already.
    const ahead = frozen() === null ? [] : [...all.slice(place() + 1), ...all.slice(0, place())].flatMap((saved) => proposalOf(saved) ?? [])
    return [...(now === null ? [] : [now]), ...ahead].map(planned)
  })
  const moments = createMomentRuns(asked, frozen, executor)
  const slides = keptSlides(request.room ?? (() => 'beamer'))

  const ofNow = (saved: SavedView, proposal: Proposal): SlideView => {
    const run = frozen()
    const now = draft().region
    const region = run === null || run.plan.region.id === now.id ? regionLabel(now) : run.plan.region.name
    if (run === null) return { kind: 'computing', question: null, run: request.run, moment: null, region }
    return { kind: 'shown', slide: slides(saved, run, proposal), moment: null, region, source: sourceOf(run) }
  }
  return createMemo((): SlideView | null => {
    const saved = views()[place()]
    if (saved === undefined) return null
    const source = slideSource(draft(), saved)
    if (source.kind === 'gone') return source
    if (source.kind === 'now') return ofNow(saved, draft())
    const { name, proposal } = source.moment
    const wanted = planned(proposal)
    const run = moments.of(wanted)
    const about = { moment: name, region: regionLabel(proposal.region) }
    // Another moment may have the same numbers under other names: the names are those of this one.
    if (run !== null) return { kind: 'shown', slide: slides(saved, { ...run, plan: wanted.plan }, proposal), source: sourceOf(run), ...about }
    return { kind: 'computing', question: slideQuestion(saved, wanted, proposal.view), run: moments.run, ...about }
  })
}

/** Going back to a slide is a matter of a moment: what was made of the same results is made once. */
function keptSlides(room: Accessor<SlideRoom>): (saved: SavedView, run: ShownRun, proposal: Proposal) => Slide {
  const made = new WeakMap<object, Map<string, Slide>>()
  return (saved, run, proposal) => {
    const ofResults = made.get(run.results) ?? new Map<string, Slide>()
    made.set(run.results, ofResults)
    const asked = JSON.stringify([saved, proposal.view, room(), run.key, run.plan.scenarios.map(({ name }) => name)])
    const slide = ofResults.get(asked) ?? slideOf(saved, run, proposal, MODEL_VERSION, room())
    ofResults.set(asked, slide)
    return slide
  }
}

/** What goes with a picture that leaves the page. */
function sourceOf({ results, plan, key }: ShownRun): string {
  return sourceLine(results.completed, plan.seed, key)
}

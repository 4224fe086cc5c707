import { Index, Show, createEffect, createMemo, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import { changeReason } from '../../app/run/change-reason.ts'
import { createPicture } from '../../app/run/create-picture.ts'
import type { Picture } from '../../app/run/create-picture.ts'
import type { Executor, Run } from '../../app/run/create-run.ts'
import { createLate } from '../../app/run/create-shown.ts'
import type { SessionRun } from '../../app/run/create-session-run.ts'
import { slowRun } from '../../app/run/slow-run.ts'
import type { View } from '../../app/draft/draft.ts'
import { chooseSeries, shownFigures, shownSeries } from '../../app/present/pinned.ts'
import type { Workspace } from '../../app/workspace.ts'
import type { TimelineView } from '../../analysis/timeline-view.ts'
import { tradeOff } from '../../analysis/trade-off.ts'
import { dotHundred } from '../../charts/dot-hundred.ts'
import type { Scene } from '../../charts/scene.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { series as seriesSpecs } from '../../model/series.ts'
import type { SeriesId } from '../../model/series.ts'
import { tradeOffSentence } from '../../texts/compare/compare.ts'
import { compareTexts, glimpseSentence, progressAnnouncement, sourceLine } from '../../texts/compare/compare-screen.ts'
import { pinnedTexts } from '../../texts/compare/pinned.ts'
import { ChartCard } from './chart-card.tsx'
import { ComparisonStrip } from './comparison-strip.tsx'
import './compare.css'
import { createMedia } from './create-media.ts'
import { createSteadyHeight } from './create-steady-height.ts'
import { GoalsPanel } from './goals-panel.tsx'
import { KpiMatrix } from './kpi-matrix.tsx'
import { BeforeNotice, EqualisedNotice } from './notices.tsx'
import { RunStatusRow, RunStrip } from './run-strip.tsx'
import { WhyPanel } from './why-panel.tsx'

export interface CompareScreenProps {
  readonly workspace: Workspace
  /** For the explanation of differences; the results themselves come from the page's one run. */
  readonly executor: Executor
  readonly session: SessionRun
}

/** The right side of Vergelijken: the answer as a sentence, its numbers, its course over time, and where it comes from. */
export function CompareScreen(props: CompareScreenProps): JSX.Element {
  const { workspace, executor } = props
  const { run, wanted } = props.session
  const view = createMemo(() => workspace.draft().view)
  const chosen = createMemo(() => ({ figures: shownFigures(workspace.draft()), series: shownSeries(workspace.draft()) }), undefined, { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) })
  const setSeries = (place: number, id: SeriesId): void => workspace.change(pinnedTexts.seriesChanged(seriesSpecs[id].label), (draft) => chooseSeries(draft, place, id))
  const { lookedBackAt, lookBack } = props.session.lastEffect
  const picture = createPicture({ shown: () => lookedBackAt() ?? run.shown(), glimpse: () => (lookedBackAt() === null ? run.glimpse() : null) }, view, chosen)
  const gains = createMemo(() => { const now = picture(); return now === null ? '' : tradeOffOf(now) })
  const isStale = createLate(() => picture() !== null && lookedBackAt() === null && picture()?.run.key !== wanted().key)

  const changeView = (next: View): void => workspace.change(compareTexts.choosePair, (draft) => ({ ...draft, view: next }), { mergeKey: 'view' })
  const setEqualised = (on: boolean): void => workspace.change(compareTexts.equalisedOn, (draft) => ({ ...draft, settings: { ...draft.settings, onlyPoolsAndTeams: on } }))
  const reason = createReason(picture, () => wanted().plan)
  const isBusy = createLate(() => run.status().kind === 'running')
  const stripIsRun = () => isBusy() || run.status().kind === 'failed' || run.status().kind === 'stopped'
  // The old sentence stays while the new futures are too few for another.
  const told = createMemo((before: Picture | null): Picture | null => {
    const now = picture()
    if (now === null || before === null || now.comparison.verdict !== 'te-weinig') return now
    const isComing = stripIsRun() || now.glimpseOf !== null
    return isComing && before.run.plan.region.id === now.run.plan.region.id ? before : now
  }, null)
  const slow = createMemo(() => slowRun(wanted().plan))
  // On a telephone the sentence is several times as tall as the strip of a run: it stays, and the run stands in its foot.
  const isNarrow = createMedia('(max-width: 63.9375em)')
  const staysInStrip = () => isNarrow() && picture() !== null && run.status().kind !== 'failed'
  const statusRow = (): JSX.Element => <RunStatusRow run={run} isStale={isStale()} reason={reason()} slow={slow()} />
  const steady = createSteadyHeight(stripIsRun, () => JSON.stringify(view()))

  return (
    <div class="compare" data-stale={isStale() ? '' : undefined}>
      <p class="visually-hidden" role="status">{announcementOf(run.status())}</p>
      <Show when={workspace.draft().settings.onlyPoolsAndTeams}><EqualisedNotice onOff={() => setEqualised(false)} /></Show>
      <Show when={lookedBackAt() !== null}><BeforeNotice onBack={() => lookBack(false)} /></Show>
      <div class="strip-place" ref={steady}>
        <Show when={stripIsRun() && !staysInStrip()}>
          <RunStrip run={run} isStale={isStale()} reason={reason()} provisional={provisionalOf(picture())} slow={slow()} onUndo={workspace.canUndo() ? () => workspace.undo() : null} />
        </Show>
        <Show when={stripIsRun() && !staysInStrip() ? null : told()}>{(drawn) => (
          <ComparisonStrip
            comparison={drawn().comparison} tradeOff={gains()} dots={dotsOf(drawn())} scenarios={drawn().run.plan.scenarios} view={drawn().view} onView={changeView}
            isOld={isStale() || drawn() !== picture()} worth={stripIsRun() ? worthOf(picture()) : ''} status={stripIsRun() ? statusRow : null}
          />
        )}</Show>
      </div>
      <Show when={picture()} fallback={<Show when={!stripIsRun()}><p class="compare-notice">{compareTexts.noResultsWhy}</p></Show>}>
        {(drawn) => (
          <div class="compare-main">
            <div class="compare-grid" classList={{ 'compare-grid-many': drawn().run.plan.scenarios.length > 4 }}>
              <KpiMatrix workspace={workspace} rows={drawn().rows} scenarios={drawn().run.plan.scenarios} compared={drawn().view.compared} baseline={drawn().view.baseline} tradeOff={gains()} />
              <Charts picture={drawn()} onSeries={setSeries} />
            </div>
            <GoalsPanel run={run} region={workspace.draft().region} />
            <WhyPanel run={run} draft={workspace.draft} executor={executor} isStale={isStale()} isEqualised={workspace.draft().settings.onlyPoolsAndTeams} onEqualise={setEqualised} />
          </div>
        )}
      </Show>
    </div>
  )
}

function Charts(props: { readonly picture: Picture; readonly onSeries: (place: number, id: SeriesId) => void }): JSX.Element {
  const isWide = createMedia('(min-width: 100em)')
  const isNarrow = createMedia('(max-width: 63.9375em)')
  const isHigh = createMedia('(min-height: 71.875em)')
  // Both charts stand in one view beside the matrix, on the beamer too.
  const height = () => (isNarrow() ? 240 : !isWide() ? 112 : isHigh() ? 230 : 184)
  // A chart can rest on fewer futures than the figures beside it: it follows them less often.
  const source = (view: TimelineView) => sourceLine(view.replications, props.picture.run.plan.seed, props.picture.run.key)
  return (
    <div class="compare-charts">
      <Index each={props.picture.series}>{(view, place) => (
        <ChartCard view={view()} source={source(view())} height={height()} onSeries={(id) => props.onSeries(place, id)} />
      )}</Index>
    </div>
  )
}

/** What may be said while the run goes on: of an estimate what it is worth, and the answer as soon as it is firm. */
function provisionalOf(picture: Picture | null): string {
  if (picture === null) return ''
  const { comparison } = picture
  const worth = worthOf(picture)
  if (worth === '') return comparison.headline
  return comparison.verdict === 'te-weinig' || comparison.verdict === 'geen-cijfer' ? worth : `${worth} ${comparison.headline}`
}

/** What an estimate is worth; empty where the figures are counted. */
function worthOf(picture: Picture | null): string {
  if (picture === null || picture.glimpseOf === null) return ''
  return glimpseSentence(picture.glimpseOf, picture.rows.filter(({ isFirm }) => isFirm).length, picture.rows.length)
}

/** With the labels of the tiles, so that each is found below. */
function tradeOffOf({ comparison, run, rows }: Picture): string {
  const names = { first: run.plan.scenarios[comparison.first]?.name ?? '', second: run.plan.scenarios[comparison.second]?.name ?? '' }
  const found = tradeOff(run.results, comparison.first, comparison.second, names, rows.map((row) => row.outcome))
  if (found === null) return ''
  const labels = (ids: readonly OutcomeId[]): readonly string[] => ids.map((id) => rows.find((row) => row.outcome === id)?.label ?? id)
  return tradeOffSentence(names, { better: labels(found.better), worse: labels(found.worse), unclear: labels(found.unclear) })
}

function dotsOf({ comparison, run }: Picture): Scene | null {
  const nameOf = (place: number): string => run.plan.scenarios[place]?.name ?? ''
  if (comparison.dots === null) return null
  return dotHundred(comparison.dots, [comparison.first, comparison.second], { first: nameOf(comparison.first), second: nameOf(comparison.second), headline: comparison.headline })
}

/** The sentence of why it runs stands still while it runs, also when the first new results are already on the screen. */
function createReason(picture: () => Picture | null, wantedPlan: () => Picture['run']['plan']): () => string {
  const [reason, setReason] = createSignal('')
  createEffect(on(wantedPlan, (plan) => {
    const before = picture()?.run
    setReason(before === undefined ? '' : changeReason(before.plan, plan))
  }))
  return reason
}

function announcementOf(status: ReturnType<Run['status']>): string {
  switch (status.kind) {
    case 'idle': return ''
    case 'running': return progressAnnouncement(status.completed, status.total)
    case 'complete': return progressAnnouncement(status.total, status.total)
    case 'stopped': case 'failed': return ''
  }
}

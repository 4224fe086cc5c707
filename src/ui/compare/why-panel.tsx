import { Match, Show, Switch, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { createDecomposition } from '../../app/run/create-decomposition.ts'
import type { Explanation } from '../../app/run/create-decomposition.ts'
import type { Executor, Run } from '../../app/run/create-run.ts'
import type { Draft } from '../../app/draft/draft.ts'
import { effectBars } from '../../charts/effect-bars.ts'
import { outcomes } from '../../model/outcomes.ts'
import { chartSwitchTexts } from '../../texts/chart-switch.ts'
import type { Pair } from '../../texts/compare/compare.ts'
import { compareTexts, progressSentence, sourceLine } from '../../texts/compare/compare-screen.ts'
import { measureOf } from '../../texts/measures.ts'
import { ChartExportMenu, PICTURE_WIDTH } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { SceneTable } from '../charts/scene-table.tsx'
import { createMedia } from './create-media.ts'

/** Where the difference of the compared pair comes from, and on what that rests. */
export function WhyPanel(props: {
  readonly run: Run
  readonly draft: () => Draft
  readonly executor: Executor
  readonly isStale: boolean
  readonly isEqualised: boolean
  readonly onEqualise: (on: boolean) => void
}): JSX.Element {
  const why = createDecomposition(props.run, props.draft, props.executor)
  const nameOf = (id: string): string => props.draft().scenarios.find((scenario) => scenario.id === id)?.name ?? id
  const names = (): Pair => ({ first: nameOf(props.draft().view.compared), second: nameOf(props.draft().view.baseline) })
  const status = why.status
  const running = () => { const now = status(); return now.kind === 'running' ? now : null }
  const done = () => { const now = status(); return now.kind === 'done' ? now.explanation : null }
  const failed = () => { const now = status(); return now.kind === 'failed' ? now : null }
  return (
    <section class="compare-card why-card">
      <div class="why-head">
        <h2 class="chart-title">{compareTexts.whyHeading(names().first, names().second)}</h2>
        <label class="why-switch" title={compareTexts.switchHint}>
          <input type="checkbox" checked={props.isEqualised} onChange={(event) => props.onEqualise(event.currentTarget.checked)} />
          {compareTexts.equalisedOn}
        </label>
      </div>
      <Switch>
        <Match when={done()}>{(explanation) => <Effects explanation={explanation()} seed={props.draft().settings.seed} planKey={props.run.shown()?.key ?? ''} names={names()} />}</Match>
        <Match when={running()}>{(now) => (
          <>
            <p class="compare-small">{compareTexts.whyExplain}</p>
            <p class="compare-small">{progressSentence(now().completed, now().total, false)}</p>
            <progress class="strip-progress" max={now().total} value={now().completed} aria-label={compareTexts.whyRunning} />
          </>
        )}</Match>
        <Match when={failed()}>{(now) => (
          <>
            <p>{compareTexts.whyFailed}</p>
            <p class="compare-small">{compareTexts.failedDetail}: {now().detail}</p>
            <div><button type="button" class="nl-button nl-button--secondary" onClick={why.retry}>{compareTexts.retry}</button></div>
          </>
        )}</Match>
        <Match when={status().kind === 'same'}><p class="compare-small">{compareTexts.whySame}</p></Match>
        <Match when={status().kind === 'waiting'}><p class="compare-small">{compareTexts.whyWaiting}</p></Match>
      </Switch>
    </section>
  )
}

function Effects(props: { readonly explanation: Explanation; readonly seed: string; readonly planKey: string; readonly names: Pair }): JSX.Element {
  const { width, watch } = createWidth(720)
  const [isTable, setTable] = createSignal(false)
  // On a beamer the figures and their simulation error fit beside the drawing.
  const isWide = createMedia('(min-width: 100em)')
  const drawn = (wide: number) => effectBars({
    effects: props.explanation.effects, total: props.explanation.total, unit: outcomes[props.explanation.outcome].unit,
    measure: measureOf(props.explanation.outcome), names: props.names, width: wide,
  })
  const scene = createMemo(() => drawn(width()))
  const source = () => sourceLine(props.explanation.replications, props.seed, props.planKey)
  return (
    <Show when={props.explanation.effects.length > 0} fallback={<p class="compare-small">{compareTexts.whyNothing}</p>}>
      <div class="chart-head">
        <p class="why-conclusion">{scene().title}</p>
        <ChartExportMenu scene={scene()} picture={() => drawn(PICTURE_WIDTH)} source={source()} />
      </div>
      <p class="compare-small">{scene().subtitle}</p>
      <div class="why-both">
        <div class="chart-drawing" ref={watch}><Show when={isTable() && !isWide()} fallback={<ChartView scene={scene()} />}><SceneTable table={scene().table} /></Show></div>
        <Show when={isWide()}><SceneTable table={scene().table} /></Show>
      </div>
      <div class="chart-source">
        <span>{source()}</span>
        <Show when={!isWide()}><button type="button" class="chart-lock" aria-pressed={isTable()} onClick={() => setTable(!isTable())}>{isTable() ? chartSwitchTexts.drawing : chartSwitchTexts.table}</button></Show>
      </div>
    </Show>
  )
}

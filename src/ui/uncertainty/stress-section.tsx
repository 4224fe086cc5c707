import { For, Match, Show, Switch, createEffect, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { publishedNorms } from '../../analysis/norms.ts'
import { changeView, halfWidth, sharedScale } from '../../analysis/stress/view.ts'
import type { ChangeView } from '../../analysis/stress/view.ts'
import type { ShownRun } from '../../app/run/create-run.ts'
import { createStress, stressCards, stressFound, stressMeasures } from '../../app/stress/create-stress.ts'
import type { StressCard, StressMeasure, StressRun } from '../../app/stress/create-stress.ts'
import { changedValues } from '../../app/stress/instruments.ts'
import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import { figureRoom, stressCardScene, stressTable } from '../../charts/stress/card.ts'
import type { CardFrame } from '../../charts/stress/card.ts'
import type { Region } from '../../model/scenario.ts'
import { measureOf } from '../../texts/measures.ts'
import { cardEffectSentence, changedValueWords, orderSentence, stressTexts } from '../../texts/uncertainty/stress.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { DrawingOrTable } from '../charts/drawing-or-table.tsx'
import { SceneTable } from '../charts/scene-table.tsx'
import { Picker } from '../compare/comparison-strip.tsx'
import { ScenarioLabel } from '../compare/scenario-label.tsx'
import { Progress } from '../groups/progress.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { Basis } from './basis.tsx'
import './stress.css'

/** What may happen to all scenarios at once: a card each, on one axis, in the same futures as the screen. */
export function StressSection(props: { readonly screen: ScreenProps; readonly whole: () => ShownRun | null }): JSX.Element {
  const region = () => props.screen.workspace.draft().region
  const model = createStress(props.whole, region, props.screen.executor)
  createEffect(() => {
    const run = model.found()
    const whole = run === null ? null : stressFound(run)
    if (run !== null && whole !== null) props.screen.stress.keep(run.key, whole)
  })
  const [measure, setMeasure] = createSignal<StressMeasure>('les.wachtweken')
  const [isTable, setTable] = createSignal(false)
  const name = createUniqueId()
  const status = model.status
  const running = () => { const now = status(); return now.kind === 'running' ? now : null }
  const failed = () => { const now = status(); return now.kind === 'failed' ? now : null }
  const isUnfinished = () => status().kind === 'idle' && props.whole() !== null && (model.found()?.after.size ?? 0) < stressCards.length
  const measures = stressMeasures.map((id) => [id, measureOf(id).label] as const)
  const names = () => props.whole()?.plan.scenarios.map((scenario) => scenario.name) ?? []
  return (
    <section class="stress" aria-labelledby={`${name}-title`}>
      <div class="stress__head">
        <div>
          <h2 class="chart-title" id={`${name}-title`}>{stressTexts.heading(measureOf(measure()).label)}</h2>
          <p class="compare-small">{stressTexts.explain} {measure() === 'budget.binnen' ? stressTexts.chanceWords : stressTexts.bandWords} {normWords(measure())}</p>
          <p class="stress__legend"><For each={names()}>{(scenario, position) => <ScenarioLabel name={scenario} position={position()} />}</For></p>
        </div>
        <div class="stress__tools">
          <Picker label={stressTexts.measure} value={measure()} options={measures} onPick={(id) => setMeasure(id as StressMeasure)} />
          <DrawingOrTable of={stressTexts.heading(measureOf(measure()).label)} isTable={isTable()} onChoose={setTable} />
        </div>
      </div>
      <Switch>
        <Match when={running()}>{(now) => <Progress done={now().done} all={now().all} words={stressTexts.progress(now().done, now().all, stressCards[now().done]?.label ?? '')} onStop={model.stop} />}</Match>
        <Match when={failed()}>{(now) => <div class="compare-notice"><p role="alert">{stressTexts.failed} {stressTexts.detail}: {now().detail}</p><button type="button" class="nl-button nl-button--secondary" onClick={model.start}>{stressTexts.again}</button></div>}</Match>
        <Match when={isUnfinished()}><div class="compare-notice"><p>{stressTexts.stopped}</p><button type="button" class="nl-button nl-button--secondary" onClick={model.start}>{stressTexts.begin}</button></div></Match>
        <Match when={props.whole() === null}><p class="compare-notice">{stressTexts.waiting}</p></Match>
      </Switch>
      <Show when={model.found()}>{(run) => <Cards run={run()} measure={measure()} region={region()} isTable={isTable()} />}</Show>
    </section>
  )
}

function normWords(measure: StressMeasure): string {
  const norm = publishedNorms[measure]
  return norm === undefined ? '' : stressTexts.normWords(norm.label)
}

function Cards(props: { readonly run: StressRun; readonly measure: StressMeasure; readonly region: Region; readonly isTable: boolean }): JSX.Element {
  const views = createMemo((): ReadonlyMap<string, ChangeView> => new Map([...props.run.after].map(([id, after]) => [id, changeView(props.run.before, after, props.measure)])))
  const norm = () => publishedNorms[props.measure]?.value ?? null
  const scale = createMemo(() => sharedScale([...views().values()], norm()))
  const names = () => props.run.plan.scenarios.map((scenario) => scenario.name)
  const room = createMemo(() => figureRoom([...views().values()], names()))
  const frame = (card: StressCard): CardFrame => ({ names: names(), scale: scale(), norm: norm(), label: card.label, figures: room() })
  return (
    <Show when={props.run.before.completed >= LEAST_REPLICATIONS} fallback={<p class="compare-notice">{stressTexts.tooFew(LEAST_REPLICATIONS)}</p>}>
      <Show when={props.isTable}><div class="compare-card stress__table"><SceneTable table={stressTable(stressCards.flatMap(({ id, label }) => { const view = views().get(id); return view === undefined ? [] : [{ label, view }] }), names())} /></div></Show>
      <div class="stress__cards">
        <For each={stressCards}>{(card) => <Card card={card} view={views().get(card.id) ?? null} frame={frame(card)} run={props.run} region={props.region} isTable={props.isTable} />}</For>
      </div>
      <p class="chart-source">{stressTexts.source(props.run.before.completed, props.run.plan.seed, props.run.key)}</p>
    </Show>
  )
}

function Card(props: { readonly card: StressCard; readonly view: ChangeView | null; readonly frame: CardFrame; readonly run: StressRun; readonly region: Region; readonly isTable: boolean }): JSX.Element {
  const { width, watch } = createWidth(260)
  const name = createUniqueId()
  const values = createMemo(() => props.card.kind === 'geld' ? [stressTexts.moneyValues] : changedValues(props.run.plan, props.region, props.card).map(({ id, from, to }) => changedValueWords(id, from, to)))
  return (
    <article class="compare-card stress-card" aria-labelledby={name}>
      <h3 class="chart-title" id={name}>{props.card.label}</h3>
      <Show when={values().length > 0} fallback={<p class="compare-small">{stressTexts.nothingChanges}</p>}><ul class="plain-list compare-small"><For each={values()}>{(words) => <li>{words}</li>}</For></ul></Show>
      <div class="chart-drawing" ref={watch}>
        <Show when={props.view} fallback={<p class="compare-small">{stressTexts.pending}</p>}>{(view) => (
          <Show when={!props.isTable}><ChartView scene={stressCardScene(view(), props.frame, Math.max(200, width()))} /></Show>
        )}</Show>
      </div>
      <Show when={props.view}>{(view) => <Sentences view={view()} names={props.frame.names} />}</Show>
      <Basis change={props.card} region={props.region} explained />
    </article>
  )
}

function Sentences(props: { readonly view: ChangeView; readonly names: readonly string[] }): JSX.Element {
  const rows = () => props.view.rows.map((row) => ({ kind: row.kind, mean: row.difference.mean, halfWidth: halfWidth(row), middle: row.after.middle - row.before.middle }))
  const isNoise = () => rows().every(({ kind }) => kind !== 'effect') && rows().some(({ kind }) => kind === 'ruis')
  return (
    <>
      <p class="stress-card__order"><strong>{orderSentence(props.view.order, props.names, isNoise())}</strong></p>
      <Show when={!isNoise()}><p class="compare-small">{cardEffectSentence(props.view.outcome, rows())}</p></Show>
    </>
  )
}


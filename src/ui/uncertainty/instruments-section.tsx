import { For, Match, Show, Switch, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { halfWidth } from '../../analysis/stress/view.ts'
import type { ShownRun } from '../../app/run/create-run.ts'
import type { Scope } from '../../app/levers/levers.ts'
import { createEffectOf } from '../../app/stress/create-effect-of.ts'
import type { EffectModel, InstrumentEffect } from '../../app/stress/create-effect-of.ts'
import { alteredScenarios, applyInstrument, changedValues, idleReasons, instruments } from '../../app/stress/instruments.ts'
import type { Instrument } from '../../app/stress/instruments.ts'
import { measureOf } from '../../texts/measures.ts'
import { changeSizeWords, changedValueWords, instrumentTexts, spreadWords, stressTexts } from '../../texts/uncertainty/stress.ts'
import { ScopeSelect } from '../panels/scope-select.tsx'
import { Progress } from '../groups/progress.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { Basis } from './basis.tsx'

/** Ways of working that documents report: what each does here, on what it rests, its effect, and a button to choose it. */
export function InstrumentsSection(props: { readonly screen: ScreenProps; readonly whole: () => ShownRun | null }): JSX.Element {
  const effect = createEffectOf(props.screen.executor)
  const [asked, setAsked] = createSignal<Scope>(null)
  const [last, setLast] = createSignal('')
  const [busy, setBusy] = createSignal<string | null>(null)
  const name = createUniqueId()
  const scenarios = () => props.screen.workspace.draft().scenarios
  const scope = () => scenarios().some(({ id }) => id === asked()) ? asked() : null
  const where = () => scenarios().find(({ id }) => id === scope())?.name ?? instrumentTexts.all
  const apply = (instrument: Instrument): void => {
    props.screen.workspace.change(instrumentTexts.applied(instrument.label, where()), (draft) => applyInstrument(draft, instrument, scope()))
    setLast(instrumentTexts.appliedNow(instrument.label, where()))
  }
  const begin = (instrument: Instrument): void => {
    const run = props.whole()
    if (run === null) return
    setBusy(instrument.id)
    effect.start(run, props.screen.workspace.draft().region, instrument.id, scope())
  }
  return (
    <section class="instruments" aria-labelledby={name}>
      <div class="stress__head">
        <div>
          <h2 class="chart-title" id={name}>{instrumentTexts.heading}</h2>
          <p class="compare-small">{instrumentTexts.explain(instruments.length)}</p>
        </div>
        <ScopeSelect scenarios={scenarios()} scope={scope()} onScope={setAsked} />
      </div>
      <p role="status" class="instruments__status">{last()}</p>
      <div class="instruments__list">
        <For each={instruments}>{(instrument) => <InstrumentCard instrument={instrument} screen={props.screen} whole={props.whole()} scope={scope()} where={where()} effect={effect} isBusy={busy() === instrument.id} onApply={() => apply(instrument)} onView={() => begin(instrument)} />}</For>
      </div>
    </section>
  )
}

interface CardProps {
  readonly instrument: Instrument
  readonly screen: ScreenProps
  readonly whole: ShownRun | null
  readonly scope: Scope
  readonly where: string
  readonly effect: EffectModel
  readonly isBusy: boolean
  readonly onApply: () => void
  readonly onView: () => void
}

function InstrumentCard(props: CardProps): JSX.Element {
  const name = createUniqueId()
  const plan = () => props.screen.session.wanted().plan
  const region = () => props.screen.workspace.draft().region
  const values = createMemo(() => changedValues(plan(), region(), props.instrument, props.scope))
  const partly = createMemo(() => { const altered = alteredScenarios(plan(), region(), props.instrument); return props.scope === null && altered.length > 0 && altered.length < plan().scenarios.length ? altered : null })
  const reasons = createMemo(() => idleReasons(plan(), region(), props.instrument, props.scope))
  const found = () => props.whole === null ? null : props.effect.find(props.whole, props.instrument.id, props.scope)
  return (
    <article class="compare-card instrument" aria-labelledby={name} data-open={found() ? '' : undefined}>
      <h3 class="chart-title" id={name}>{props.instrument.label}</h3>
      <p class="compare-small">{props.instrument.explanation}</p>
      <Show when={values().length > 0} fallback={<p class="compare-small"><em>{instrumentTexts.already(props.where)}</em></p>}>
        <ul class="plain-list compare-small instrument__values"><For each={values()}>{({ id, from, to }) => <li>{changedValueWords(id, from, to)}</li>}</For></ul>
        <Show when={partly()}>{(names) => <p class="compare-small">{instrumentTexts.partly(names())}</p>}</Show>
        <Show when={reasons().length > 0}><p class="compare-small">{instrumentTexts.idle(reasons())}</p></Show>
        <div class="instrument__buttons">
          <button type="button" class="nl-button nl-button--secondary" disabled={props.whole === null} title={props.whole === null ? instrumentTexts.noWhole : undefined} aria-label={instrumentTexts.viewOn(props.instrument.label, props.where)} onClick={() => props.onView()}>{instrumentTexts.view}</button>
          <button type="button" class="nl-button nl-button--secondary" aria-label={instrumentTexts.applyOn(props.instrument.label, props.where)} onClick={() => props.onApply()}>{instrumentTexts.apply} op {props.where}</button>
        </div>
      </Show>
      <Show when={props.isBusy}><EffectStatus effect={props.effect} onAgain={props.onView} /></Show>
      <Show when={found()}>{(effect) => <EffectTable effect={effect()} label={props.instrument.label} where={props.where} />}</Show>
      <Basis change={props.instrument} region={region()} />
    </article>
  )
}

function EffectStatus(props: { readonly effect: EffectModel; readonly onAgain: () => void }): JSX.Element {
  const running = () => { const now = props.effect.status(); return now.kind === 'running' ? now : null }
  const failed = () => { const now = props.effect.status(); return now.kind === 'failed' ? now : null }
  return (
    <Switch>
      <Match when={running()}>{(now) => <Progress done={now().done} all={now().all} words={instrumentTexts.progress(now().done, now().all)} onStop={props.effect.stop} />}</Match>
      <Match when={failed()}>{(now) => <div><p role="alert">{stressTexts.failed} {stressTexts.detail}: {now().detail}</p><button type="button" class="nl-button nl-button--secondary" onClick={() => props.onAgain()}>{stressTexts.again}</button></div>}</Match>
    </Switch>
  )
}

/** Costs and waiting first: a row for each outcome and scenario, with what it was, what it becomes and the difference. */
function EffectTable(props: { readonly effect: InstrumentEffect; readonly label: string; readonly where: string }): JSX.Element {
  const { columns } = stressTexts
  const rows = () => props.effect.views.flatMap(({ outcome, rows: changed, futures }) => changed.map((row) => ({ outcome, row, futures })))
  return (
    <div class="instrument__effect">
      <section class="scene-table" tabindex="0" aria-label={instrumentTexts.effect(props.label, props.where)}>
        <table>
          <caption>{instrumentTexts.effect(props.label, props.where)}</caption>
          <thead><tr><th scope="col">{instrumentTexts.columns.measure}</th><th scope="col">{columns.scenario}</th><th scope="col">{columns.before}</th><th scope="col">{columns.after}</th><th scope="col">{columns.difference}</th></tr></thead>
          <tbody><For each={rows()}>{({ outcome, row, futures }) => (
            <tr>
              <th scope="row">{measureOf(outcome).label}</th>
              <td>{props.effect.scenarios[row.scenario]}</td>
              <td>{spreadWords(outcome, futures, row.before.low, row.before.middle, row.before.high)}</td>
              <td>{spreadWords(outcome, futures, row.after.low, row.after.middle, row.after.high)}</td>
              <td>{changeSizeWords(outcome, { kind: row.kind, mean: row.difference.mean, halfWidth: halfWidth(row) })}</td>
            </tr>
          )}</For></tbody>
        </table>
      </section>
      <p class="compare-small">{instrumentTexts.futures(props.effect.futures)}</p>
    </div>
  )
}

import { For, Match, Show, Switch, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { coalitionView } from '../../analysis/money/coalitions.ts'
import type { CoalitionView } from '../../analysis/money/coalitions.ts'
import { canSplit, createCoalitions } from '../../app/create-coalitions.ts'
import type { MoneyPicture } from '../../app/create-money.ts'
import type { Executor } from '../../app/create-run.ts'
import { budgetTexts, thousands } from '../../texts/budget.ts'
import { joinNames } from '../../texts/compare-screen.ts'
import { formatOutcome } from '../../texts/format.ts'

const euro = (value: number): string => formatOutcome('euro', value)

/** Together or apart: every group of gemeenten simulated as a region of its own, on request. */
export function CoalitionPanel(props: { readonly picture: MoneyPicture; readonly executor: Executor }): JSX.Element {
  const coalitions = createCoalitions(props.executor)
  const run = () => props.picture.run
  const count = () => 2 ** run().plan.gemeenten.length - 1
  const running = () => { const now = coalitions.status(); return now.kind === 'running' ? now : null }
  const failure = () => { const now = coalitions.status(); return now.kind === 'failed' ? now : null }
  const view = createMemo((): CoalitionView | null => {
    const now = coalitions.status()
    const paid = props.picture.keys.find(({ key }) => key === props.picture.choices.key)?.paid
    if (now.kind !== 'done' || now.planKey !== run().key || now.scenario !== props.picture.place || !paid) return null
    const all = paid.reduce((sum, value) => sum + value, 0)
    return coalitionView(now.costs, paid.map((value) => value / all))
  })
  return (
    <section class="compare-card budget-table" aria-labelledby="budget-coalitions">
      <h2 class="chart-title" id="budget-coalitions">{budgetTexts.coalitionTitle}</h2>
      <p class="compare-small budget-words">{budgetTexts.coalitionWhy}</p>
      <Switch>
        <Match when={!canSplit(run().plan)}><p>{budgetTexts.coalitionMany}</p></Match>
        <Match when={running()}>{(now) => (
          <div class="budget-progress">
            <progress class="strip-progress" max={now().all} value={now().done} aria-label={budgetTexts.coalitionProgress(now().done, now().all)} />
            <p>{budgetTexts.coalitionProgress(now().done, now().all)}</p>
            <button type="button" class="nl-button nl-button--secondary" onClick={() => coalitions.stop()}>{budgetTexts.coalitionStop}</button>
          </div>
        )}</Match>
        <Match when={view()}>{(shown) => <CoalitionTable view={shown()} names={run().plan.gemeenten.map(({ name }) => name)} />}</Match>
        <Match when={true}>
          <Show when={failure()}>{(failed) => <p role="alert" class="budget-wrong">{budgetTexts.coalitionFailed} {failed().detail}</p>}</Show>
          <p><button type="button" class="nl-button nl-button--secondary" onClick={() => coalitions.start(run().plan, run().key, props.picture.place)}>{budgetTexts.coalitionStart(count())}</button></p>
        </Match>
      </Switch>
    </section>
  )
}

function CoalitionTable(props: { readonly view: CoalitionView; readonly names: readonly string[] }): JSX.Element {
  const members = (set: number): string => joinNames(props.names.filter((_, g) => (set & (1 << g)) !== 0))
  const first = () => props.view.betterOff[0]
  return (
    <>
      <p class="budget-answer"><strong>{first() ? budgetTexts.coalitionUnstable(props.view.betterOff.length, members(first()!.members), euro(first()!.gain)) : budgetTexts.coalitionStable}</strong> {budgetTexts.coalitionNoise}</p>
      <section class="budget-scroll" tabindex="0" aria-label={budgetTexts.coalitionRow}>
        <table>
          <caption>{budgetTexts.coalitionRow}. {budgetTexts.coalitionNote(props.view.replications)}</caption>
          <thead><tr><th scope="col">{budgetTexts.gemeente}</th><th scope="col">{budgetTexts.coalitionAlone}</th><th scope="col">{budgetTexts.coalitionShapley}</th><th scope="col">{budgetTexts.coalitionKey}</th><th scope="col">{budgetTexts.coalitionGain}</th><th scope="col">{budgetTexts.coalitionLeaves}</th></tr></thead>
          <tbody><For each={props.view.rows}>{(row, g) => (
            <tr><th scope="row">{props.names[g()]}</th><td>{thousands(row.alone)}</td><td>{thousands(row.shapley)}</td><td>{thousands(row.byKey)}</td><td>{thousands(row.alone - row.byKey)}</td><td>{thousands(row.restPaysMore)}</td></tr>
          )}</For></tbody>
        </table>
      </section>
    </>
  )
}

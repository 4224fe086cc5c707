import { For, Index, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { coalitionView } from '../../analysis/money/coalitions.ts'
import type { CoalitionRow, CoalitionView, Measured } from '../../analysis/money/coalitions.ts'
import { canSplit, createCoalitions } from '../../app/money/create-coalitions.ts'
import type { MoneyPicture } from '../../app/money/create-money.ts'
import type { Executor } from '../../app/run/create-run.ts'
import { budgetTexts, thousands } from '../../texts/budget.ts'
import { joinNames } from '../../texts/compare/compare-screen.ts'
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
    const now = coalitions.answer()
    const paid = props.picture.keys.find(({ key }) => key === props.picture.choices.key)?.paid
    if (now === null || now.planKey !== run().key || now.scenario !== props.picture.place || !paid) return null
    const all = paid.reduce((sum, value) => sum + value, 0)
    return coalitionView(now.amounts, paid.map((value) => value / all))
  })
  const Ask = (): JSX.Element => (
    <>
      <Show when={failure()}>{(failed) => <p role="alert" class="budget-wrong">{budgetTexts.coalitionFailed} {failed().detail}</p>}</Show>
      <Show when={view() === null}>
        <p><button type="button" class="nl-button nl-button--secondary" onClick={() => coalitions.start(run().plan, run().key, props.picture.place)}>{budgetTexts.coalitionStart(count())}</button></p>
      </Show>
    </>
  )
  return (
    <section class="compare-card budget-table" aria-labelledby="budget-coalitions">
      <h2 class="chart-title" id="budget-coalitions">{budgetTexts.coalitionTitle}</h2>
      <p class="compare-small budget-words">{budgetTexts.coalitionWhy}</p>
      <Show when={canSplit(run().plan)} fallback={<p>{budgetTexts.coalitionMany}</p>}>
        <Show when={view()}>{(shown) => <CoalitionTable view={shown()} names={run().plan.gemeenten.map(({ name }) => name)} />}</Show>
        <Show when={running()} fallback={<Ask />}>{(now) => (
          <div class="budget-progress">
            <progress class="strip-progress" max={now().all} value={now().done} aria-label={budgetTexts.coalitionProgress(now().done, now().all)} />
            <p>{view() ? budgetTexts.coalitionSharper(now().done, now().all) : budgetTexts.coalitionProgress(now().done, now().all)}</p>
            <button type="button" class="nl-button nl-button--secondary" onClick={() => coalitions.stop()}>{budgetTexts.coalitionStop}</button>
          </div>
        )}</Show>
      </Show>
    </section>
  )
}

function CoalitionTable(props: { readonly view: CoalitionView; readonly names: readonly string[] }): JSX.Element {
  const members = (set: number): string => joinNames(props.names.filter((_, g) => (set & (1 << g)) !== 0))
  const first = () => props.view.betterOff[0]
  return (
    <>
      <p class="budget-answer"><strong>{first() ? budgetTexts.coalitionUnstable(props.view.betterOff.length, members(first()!.members), euro(first()!.gain.mean)) : budgetTexts.coalitionStable}</strong> {budgetTexts.coalitionNoise}</p>
      <section class="budget-scroll" tabindex="0" aria-label={budgetTexts.coalitionRow}>
        <table>
          <caption>{budgetTexts.coalitionRow}. {budgetTexts.coalitionNote(props.view.replications)} {budgetTexts.coalitionBaten(amount(props.view.batenApart))}</caption>
          <thead><tr><th scope="col">{budgetTexts.gemeente}</th><For each={columns}>{({ label }) => <th scope="col">{label}</th>}</For></tr></thead>
          <tbody><Index each={props.view.rows}>{(row, g) => (
            <tr><th scope="row">{props.names[g]}</th><For each={columns}>{({ of }) => <td>{thousands(of(row()).mean)}<small>± {thousands(of(row()).error)}</small></td>}</For></tr>
          )}</Index></tbody>
        </table>
      </section>
    </>
  )
}

const columns: readonly { readonly label: string; readonly of: (row: CoalitionRow) => Measured }[] = [
  { label: budgetTexts.coalitionAlone, of: (row) => row.alone },
  { label: budgetTexts.coalitionSaldo, of: (row) => row.saldoAlone },
  { label: budgetTexts.coalitionShapley, of: (row) => row.shapley },
  { label: budgetTexts.coalitionKey, of: (row) => row.byKey },
  { label: budgetTexts.coalitionGain, of: (row) => row.gain },
  { label: budgetTexts.coalitionLeaves, of: (row) => row.restPaysMore },
]

const amount = ({ mean, error }: Measured): string => `${thousands(mean)} ± ${thousands(error)}`

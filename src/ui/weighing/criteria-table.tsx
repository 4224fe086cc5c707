import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { ClusterId, MeasuredCriterion, Score } from '../../analysis/mca/criterion.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import { scoreText } from '../../app/weighing/score-entry.ts'
import { pointsOf, weightsOf } from '../../app/weighing/shown-weights.ts'
import { weightStrip } from '../../charts/mca/weight-strip.ts'
import { scenarioStyle } from '../../charts/scenario-style.ts'
import type { Scenario } from '../../model/scenario.ts'
import { formatNumber } from '../../texts/format.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { ScenarioLabel } from '../compare/scenario-label.tsx'
import { CriterionDialog } from './criterion-dialog.tsx'
import { OwnCriterionDialog } from './own-criterion-dialog.tsx'
import { PointsFrom } from './points-from.tsx'

/** The criteria in their clusters: who gives the points, how heavy they weigh, and what each scenario gets. */
export function CriteriaTable(props: { readonly model: WeighingModel; readonly scenarios: readonly Scenario[]; readonly notice: string | null }): JSX.Element {
  const [open, setOpen] = createSignal<string | null>(null)
  const [adding, setAdding] = createSignal(false)
  const weighing = props.model.weighing
  const inCluster = (id: ClusterId) => weighing().criteria.filter((measured) => measured.criterion.cluster === id)
  const opened = () => weighing().criteria.find((measured) => measured.criterion.id === open())
  const isPoints = () => weightsOf(props.model).basis === 'punten'
  return (
    <section class="compare-card weigh-table-card" aria-label={texts.criteriaCaption}>
      <div class="weigh-scroll">
        <table class="weigh-table">
          <caption class="visually-hidden">{texts.criteriaCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.criterion}</th>
              <th scope="col">{texts.pointsFrom}</th>
              <th scope="col">{isPoints() ? texts.weightPoints : texts.weightShares}</th>
              <th scope="col" class="weigh-number">{texts.mean}</th>
              <For each={props.scenarios}>{(scenario, place) => <th scope="col"><ScenarioLabel name={scenario.name} position={place()} /></th>}</For>
            </tr>
          </thead>
          <For each={clusterIds}>{(id) => (
            <Show when={inCluster(id).length > 0}>
              <tbody>
                <tr class="weigh-cluster"><th scope="rowgroup" colspan={4 + props.scenarios.length}>{clusterLabels[id]} <span>{texts.criteriaCount(inCluster(id).length)}</span></th></tr>
                <For each={inCluster(id)}>{(measured) => <CriterionRow measured={measured} model={props.model} scenarios={props.scenarios} onOpen={() => setOpen(measured.criterion.id)} />}</For>
              </tbody>
            </Show>
          )}</For>
        </table>
      </div>
      <div class="weigh-foot">
        <span>{props.notice === null ? '' : `${props.notice} · `}{texts.legend}</span>
        <button type="button" class="link-button" onClick={() => setAdding(true)}>{texts.ownCriterion}</button>
      </div>
      <Show when={opened()}>{(measured) => <CriterionDialog measured={measured()} model={props.model} scenarios={props.scenarios} onClose={() => setOpen(null)} />}</Show>
      <Show when={adding()}><OwnCriterionDialog model={props.model} onClose={() => setAdding(false)} /></Show>
    </section>
  )
}

function CriterionRow(props: { readonly measured: MeasuredCriterion; readonly model: WeighingModel; readonly scenarios: readonly Scenario[]; readonly onOpen: () => void }): JSX.Element {
  const shown = () => weightsOf(props.model)
  const mean = () => shown().together.get(props.measured.criterion.id)
  const strip = () => weightStrip({
    label: props.measured.criterion.label, weights: shown().byParty.get(props.measured.criterion.id) ?? [], mean: mean() ?? 0,
    range: shown().range, written: shown().written, width: 150,
  })
  return (
    <tr>
      <th scope="row"><button type="button" class="weigh-name" aria-haspopup="dialog" onClick={() => props.onOpen()}>{props.measured.criterion.label}</button></th>
      <td><PointsFrom kind={props.measured.measure.kind} /></td>
      <td><Show when={mean() !== undefined}><ChartView scene={strip()} /></Show></td>
      <td class="weigh-number">{mean() === undefined ? '–' : shown().written(mean()!)}</td>
      <For each={props.scenarios}>{(scenario, place) => <td><ScoreCell points={pointsOf(props.model, props.measured, scenario.id)} place={place()} /></td>}</For>
    </tr>
  )
}

/** The figure, and three blocks beside it: filled is a point. Nothing scored is said, not drawn as nought. */
function ScoreCell(props: { readonly points: Score | null; readonly place: number }): JSX.Element {
  const high = () => (props.points === null ? 0 : typeof props.points === 'number' ? props.points : props.points.high)
  const figure = () => {
    const { points } = props
    if (points === null || typeof points === 'object') return scoreText(points)
    return formatNumber(points, Number.isInteger(points) ? 0 : 1)
  }
  const colour = () => `var(--${scenarioStyle(props.place).colour})`
  return (
    <Show when={props.points !== null} fallback={<span class="weigh-unscored" title={texts.notScored}>–<span class="visually-hidden"> {texts.notScored}</span></span>}>
      <span class="weigh-score">
        <b>{figure()}</b>
        <svg width="40" height="12" viewBox="0 0 40 12" aria-hidden="true">
          <For each={[0, 1, 2]}>{(block) => (
            <>
              <rect x={block * 13 + 0.5} y="0.5" width={11 * Math.min(1, Math.max(0, high() - block))} height="11" fill={colour()} />
              <rect x={block * 13 + 0.5} y="0.5" width="11" height="11" fill="none" stroke={colour()} />
            </>
          )}</For>
        </svg>
      </span>
    </Show>
  )
}

import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { clusterLabels } from '../../analysis/mca/criterion.ts'
import type { ClusterId } from '../../analysis/mca/criterion.ts'
import { swingSteps } from '../../analysis/mca/swing.ts'
import type { SwingQuestion, SwingStep } from '../../analysis/mca/swing.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import type { FieldsProps } from './by-cluster.tsx'

/** First the clusters against each other, then the criteria within each: always from the worst to the best that can be. */
export function SwingSteps(props: FieldsProps<'swing'>): JSX.Element {
  const steps = createMemo(() => swingSteps(props.criteria))
  const [at, setAt] = createSignal(0)
  const step = () => steps()[Math.min(at(), steps().length - 1)]!
  return (
    <section class="weigh-swing" aria-label={step().title}>
      <p class="compare-small">{texts.stepOf(at() + 1, steps().length)}</p>
      <h3 class="chart-title">{step().title}</h3>
      <p>{step().question}</p>
      <Show when={step().cluster === null} fallback={<CriterionSwings step={step()} {...props} />}><ClusterSwings step={step()} {...props} /></Show>
      <div class="weigh-row">
        <button type="button" class="nl-button nl-button--secondary" aria-disabled={at() === 0} onClick={() => setAt(Math.max(0, at() - 1))}>{texts.previous}</button>
        <button type="button" class="nl-button nl-button--primary" aria-disabled={at() >= steps().length - 1} onClick={() => setAt(Math.min(steps().length - 1, at() + 1))}>{texts.next}</button>
      </div>
    </section>
  )
}

interface StepProps extends FieldsProps<'swing'> {
  readonly step: SwingStep
}

function ClusterSwings(props: StepProps): JSX.Element {
  const clusters = () => [...new Set(props.step.swings.map((swing) => swing.cluster))]
  const set = (id: ClusterId, weight: number) => props.onChange({ ...props.elicitation, clusters: { ...props.elicitation.clusters, [id]: weight } })
  return (
    <For each={clusters()}>{(id) => (
      <div class="weigh-swing-item">
        <b>{clusterLabels[id]}</b>
        <ul><For each={props.step.swings.filter((swing) => swing.cluster === id)}>{(swing) => <li>{swing.label}: {rangeOf(swing)}</li>}</For></ul>
        <Slide label={clusterLabels[id]} value={props.elicitation.clusters[id]} onValue={(weight) => set(id, weight)} />
      </div>
    )}</For>
  )
}

/** `van 5 naar 1 · Contactpersonen per inburgeraar`: a bare figure is of nothing. */
function rangeOf(swing: SwingQuestion): string {
  return `${texts.from} ${swing.worst} ${texts.to} ${swing.best}${swing.measured === null ? '' : ` · ${swing.measured}`}`
}

function CriterionSwings(props: StepProps): JSX.Element {
  const set = (id: string, weight: number) => props.onChange({ ...props.elicitation, criteria: { ...props.elicitation.criteria, [id]: weight } })
  return (
    <For each={props.step.swings}>{(swing) => (
      <div class="weigh-swing-item">
        <b>{swing.label}</b>
        <span>{rangeOf(swing)}</span>
        <Slide label={swing.label} value={props.elicitation.criteria[swing.criterion] ?? 0} onValue={(weight) => set(swing.criterion, weight)} />
      </div>
    )}</For>
  )
}

/** In steps of five: finer than people can say, and it fits a code. */
function Slide(props: { readonly label: string; readonly value: number; readonly onValue: (value: number) => void }): JSX.Element {
  return (
    <span class="weigh-slide-line">
      <input type="range" min="0" max="100" step="5" aria-label={props.label} value={props.value} onInput={(event) => props.onValue(event.currentTarget.valueAsNumber)} />
      <output>{props.value}</output>
    </span>
  )
}

import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import type { Elicitation, ElicitationKind } from '../../analysis/mca/weight-set.ts'

/** What the fields of one form of weighing need. */
export interface FieldsProps<K extends ElicitationKind> {
  readonly elicitation: Extract<Elicitation, { readonly kind: K }>
  readonly criteria: readonly MeasuredCriterion[]
  readonly onChange: (elicitation: Elicitation) => void
}

/** Criteria under the name of their cluster; each with the definition one action away. */
export function ByCluster(props: { readonly criteria: readonly MeasuredCriterion[]; readonly field: (measured: MeasuredCriterion) => JSX.Element }): JSX.Element {
  return (
    <For each={clusterIds}>{(id) => (
      <Show when={props.criteria.some((measured) => measured.criterion.cluster === id)}>
        <h3 class="weigh-form-cluster">{clusterLabels[id]}</h3>
        <For each={props.criteria.filter((measured) => measured.criterion.cluster === id)}>{(measured) => props.field(measured)}</For>
      </Show>
    )}</For>
  )
}

/** The name; a press unfolds what it means. */
export function Explained(props: { readonly measured: MeasuredCriterion }): JSX.Element {
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <button type="button" class="weigh-name" aria-expanded={open()} onClick={() => setOpen(!open())}>{props.measured.criterion.label}</button>
      <Show when={open()}><span class="weigh-meaning">{props.measured.criterion.definition}</span></Show>
    </>
  )
}

import { For, Match, Show, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { clusterIds, clusterLabels } from '../../analysis/mca/criterion.ts'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { preferenceOf } from '../../analysis/mca/preference.ts'
import { elicitationLabels } from '../../analysis/mca/weight-set.ts'
import type { Elicitation, ElicitationKind, WeightSet } from '../../analysis/mca/weight-set.ts'
import { inForm } from '../../app/weighing/elicitation.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Picker } from '../compare/comparison-strip.tsx'
import { BoundsFields, OrderFields, PercentFields } from './weight-fields.tsx'
import { SwingSteps } from './swing-steps.tsx'

export const allKinds = Object.keys(elicitationLabels) as readonly ElicitationKind[]

export interface FieldsProps<K extends ElicitationKind> {
  readonly elicitation: Extract<Elicitation, { readonly kind: K }>
  readonly criteria: readonly MeasuredCriterion[]
  readonly onChange: (elicitation: Elicitation) => void
}

/** What one gemeente or party says, in the form that it chooses. Another form starts from the same weights. */
export function PartyEditor(props: { readonly set: WeightSet; readonly criteria: readonly MeasuredCriterion[]; readonly kinds: readonly ElicitationKind[]; readonly onChange: (elicitation: Elicitation) => void }): JSX.Element {
  const as = <K extends ElicitationKind>(kind: K) => (props.set.elicitation.kind === kind ? props.set.elicitation as Extract<Elicitation, { readonly kind: K }> : undefined)
  const problems = () => preferenceOf(props.set, props.criteria.map((measured) => measured.criterion)).diagnostics
  return (
    <div class="weigh-form">
      <div class="weigh-row"><span class="weigh-form-label">{texts.form}</span><Picker label={texts.form} value={props.set.elicitation.kind} options={props.kinds.map((kind) => [kind, elicitationLabels[kind]] as const)} onPick={(kind) => props.onChange(inForm(props.set, kind as ElicitationKind, props.criteria))} /></div>
      <p class="compare-small">{texts.formHints[props.set.elicitation.kind]}</p>
      <For each={problems()}>{(problem) => <p class="weigh-error" role="alert">{problem.message}</p>}</For>
      <Switch>
        <Match when={as('punten')}>{(elicitation) => <PointFields elicitation={elicitation()} criteria={props.criteria} onChange={props.onChange} />}</Match>
        <Match when={as('procent')}>{(elicitation) => <PercentFields elicitation={elicitation()} criteria={props.criteria} onChange={props.onChange} />}</Match>
        <Match when={as('swing')}>{(elicitation) => <SwingSteps elicitation={elicitation()} criteria={props.criteria} onChange={props.onChange} />}</Match>
        <Match when={as('grenzen')}>{(elicitation) => <BoundsFields elicitation={elicitation()} criteria={props.criteria} onChange={props.onChange} />}</Match>
        <Match when={as('volgorde')}>{(elicitation) => <OrderFields elicitation={elicitation()} criteria={props.criteria} onChange={props.onChange} />}</Match>
      </Switch>
    </div>
  )
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

function PointFields(props: FieldsProps<'punten'>): JSX.Element {
  return (
    <ByCluster criteria={props.criteria} field={(measured) => (
      <fieldset class="weigh-points">
        <legend><Explained measured={measured} /></legend>
        <span class="chart-switch">
          <For each={[0, 1, 2, 3]}>{(points) => (
            <label><input type="radio" name={`punten-${measured.criterion.id}`} checked={props.elicitation.points[measured.criterion.id] === points} onChange={() => props.onChange({ kind: 'punten', points: { ...props.elicitation.points, [measured.criterion.id]: points } })} />{points}</label>
          )}</For>
        </span>
      </fieldset>
    )} />
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

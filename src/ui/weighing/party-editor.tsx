import { For, Match, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { preferenceOf } from '../../analysis/mca/preference.ts'
import { elicitationLabels } from '../../analysis/mca/weight-set.ts'
import type { Elicitation, ElicitationKind, WeightSet } from '../../analysis/mca/weight-set.ts'
import { inForm } from '../../app/weighing/elicitation.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Picker } from '../compare/comparison-strip.tsx'
import { ByCluster, Explained } from './by-cluster.tsx'
import type { FieldsProps } from './by-cluster.tsx'
import { BoundsFields, OrderFields, PercentFields } from './weight-fields.tsx'
import { SwingSteps } from './swing-steps.tsx'

export const allKinds = Object.keys(elicitationLabels) as readonly ElicitationKind[]

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

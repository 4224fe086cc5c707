import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { askedIn, bodies, fieldOf } from '../../../app/own-region/form.ts'
import type { AskedId } from '../../../app/own-region/form.ts'
import { whenEmpty } from '../../../app/own-region/when-empty.ts'
import type { WhenEmpty } from '../../../app/own-region/when-empty.ts'
import type { Evidence } from '../../../model/parameters/parameter.ts'
import { parameters } from '../../../model/parameters/registry.ts'
import { originText } from '../../../texts/evidence-origin.ts'
import type { Asking } from '../../../texts/evidence-origin.ts'
import { settingWithUnit, shownUnit, valueText } from '../../../texts/levers.ts'
import { ownRegionTexts as texts } from '../../../texts/own-region/own-region.ts'
import { EvidenceEntry } from '../../controls/evidence-badge.tsx'
import { FieldWords, FormField, described, inputId, problemsAt } from './form-field.tsx'
import type { StepProps } from './gemeenten-step.tsx'
import { SourceFields } from './source-fields.tsx'

const leads = { instroom: texts.leadNumbers, teams: texts.leadTeams, contracten: texts.leadContracts } as const

/** Questions that are parameters of the model: unit, range and the national value come from there. */
export function ParametersStep(props: StepProps & { readonly step: 'instroom' | 'teams' | 'contracten' }): JSX.Element {
  return (
    <>
      <p class="own-lead">{leads[props.step]}</p>
      <Show when={props.step === 'teams'}>
        <div class="own-grid">
          <For each={bodies}>{(body) => (
            <FormField field={fieldOf.body(body)} label={texts.body[body]} hint={texts.bodyHint[body]} value={props.editor.form().bodies[body]} problems={props.problems} onText={(text) => props.editor.setBody(body, text)} />
          )}</For>
        </div>
      </Show>
      <div class="own-grid">
        <For each={askedIn[props.step] as readonly AskedId[]}>{(id) => (
          <div class="own-question">
            <Show when={parameters[id].options} fallback={<NumberQuestion {...props} id={id} />}>{(options) => <ChoiceQuestion {...props} id={id} options={options()} />}</Show>
            <WhyEmpty id={id} evidence={whenEmpty(id, props.editor.general()).evidence} region={{ ...props.editor.form(), name: props.editor.form().name.trim() || texts.thisRegion }} />
          </div>
        )}</For>
      </div>
      <SourceFields {...props} />
    </>
  )
}

function NumberQuestion(props: StepProps & { readonly id: AskedId }): JSX.Element {
  const spec = () => parameters[props.id]
  const bounds = () => {
    const { unit, range: [low, high] } = spec()
    const suffix = shownUnit(unit).suffix
    return `${valueText(low, unit)} tot en met ${valueText(high, unit)}${suffix.startsWith('%') ? '' : ' '}${suffix}`
  }
  return (
    <FormField
      field={props.id} label={spec().label} value={props.editor.form().values[props.id] ?? ''} problems={props.problems} unit={shownUnit(spec().unit).suffix}
      hint={<>{texts.bounds(bounds())} {emptyMeans(props.id, whenEmpty(props.id, props.editor.general()))}</>} onText={(text) => props.editor.setValue(props.id, text)}
    />
  )
}

function emptyMeans(id: AskedId, { setting, evidence, asOpplus }: WhenEmpty): string {
  if (id === 'instroom.gezinsmigranten') return texts.gezinsmigrantenEmpty
  const national = texts.whenEmpty(settingWithUnit(setting, parameters[id]), evidence.strength, asOpplus)
  return id === 'instroom.realisatie' ? `${national} ${texts.realisationEmpty}` : national
}

function ChoiceQuestion(props: StepProps & { readonly id: AskedId; readonly options: readonly string[] }): JSX.Element {
  const wrong = () => problemsAt(props.problems, props.id)
  const chosen = () => props.editor.form().values[props.id] ?? ''
  return (
    <div class="own-field">
      <label for={inputId(props.id)} class="own-field__label">{parameters[props.id].label}</label>
      <select
        id={inputId(props.id)} class="utrecht-select utrecht-select--html-select own-field__select" aria-invalid={wrong().length > 0} aria-describedby={described(props.id, false, wrong().length > 0)}
        onChange={(event) => props.editor.setValue(props.id, event.currentTarget.value)}
      >
        <option value="" selected={chosen() === ''}>{texts.unknown(settingWithUnit(whenEmpty(props.id, props.editor.general()).setting, parameters[props.id]))}</option>
        <For each={props.options}>{(option, value) => <option value={String(value())} selected={chosen() === String(value())}>{option}</option>}</For>
      </select>
      <FieldWords field={props.id} hint={undefined} problems={wrong()} />
    </div>
  )
}

/** What the question means, and where the value of an empty answer comes from. */
function WhyEmpty(props: { readonly id: AskedId; readonly evidence: Evidence; readonly region: Asking }): JSX.Element {
  return (
    <details class="own-more">
      <summary>{texts.why}</summary>
      <p class="own-field__hint">{parameters[props.id].explanation}</p>
      <EvidenceEntry evidence={props.evidence} origin={originText(props.evidence, false, props.region)} />
    </details>
  )
}

import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { fieldOf } from '../../../app/own-region/form.ts'
import type { SourcedStep } from '../../../app/own-region/form.ts'
import { ownRegionTexts } from '../../../texts/own-region/own-region.ts'
import { FormField, inputId } from './form-field.tsx'
import type { StepProps } from './gemeenten-step.tsx'

const texts = ownRegionTexts.source
const strengths = ['sterk', 'redelijk', 'zwak'] as const

/** The document behind the answers of a step. */
export function SourceFields(props: StepProps & { readonly step: SourcedStep }): JSX.Element {
  const source = () => props.editor.form().sources[props.step]
  const strength = () => inputId(`${fieldOf.source(props.step)}-sterkte`)
  return (
    <fieldset class="own-fieldset own-source">
      <legend class="nl-heading nl-heading--level-3">{texts.heading}</legend>
      <div class="own-grid">
        <FormField field={fieldOf.source(props.step)} label={texts.document} hint={texts.documentHint(texts.examples[props.step])} value={source().document} problems={props.problems} onText={(document) => props.editor.setSource(props.step, { document })} />
        <Show when={source().document.trim() !== ''}>
          <FormField field={`${fieldOf.source(props.step)}-plaats`} label={texts.place} value={source().place} problems={[]} onText={(place) => props.editor.setSource(props.step, { place })} />
          <div class="own-field">
            <label for={strength()} class="own-field__label">{texts.strength}</label>
            <select id={strength()} class="utrecht-select utrecht-select--html-select" onChange={(event) => { const found = strengths.find((one) => one === event.currentTarget.value); if (found) props.editor.setSource(props.step, { strength: found }) }}>
              <For each={strengths}>{(one) => <option value={one} selected={one === source().strength}>{texts.strengths[one]}</option>}</For>
            </select>
          </div>
        </Show>
      </div>
    </fieldset>
  )
}

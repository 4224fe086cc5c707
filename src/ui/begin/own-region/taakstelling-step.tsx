import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { fieldOf, halfYearsBefore } from '../../../app/own-region/form.ts'
import type { FormGemeente } from '../../../app/own-region/form.ts'
import { typedNumber } from '../../../app/own-region/typed-number.ts'
import { ownRegionTexts as texts } from '../../../texts/own-region/own-region.ts'
import { CsvImport } from './csv-import.tsx'
import { FieldWords, FormField, problemsAt } from './form-field.tsx'
import type { StepProps } from './gemeenten-step.tsx'
import { PutBack } from './put-back.tsx'
import { SourceFields } from './source-fields.tsx'

/** Persons to house by gemeente and half-year, typed or from a table. */
export function TaakstellingStep(props: StepProps): JSX.Element {
  const halfYears = (): readonly string[] => {
    const year = typedNumber(props.editor.form().decisionYear)
    return year !== null && Number.isInteger(year) && year >= 2022 && year <= 2040 ? halfYearsBefore(year) : []
  }
  const gemeenten = () => props.editor.form().gemeenten
  const keys = () => gemeenten().map(({ key }) => key)
  const hasHoused = () => gemeenten().some(({ gehuisvest }) => Object.values(gehuisvest).some((text) => text !== ''))
  return (
    <Show when={halfYears().length > 0} fallback={<p>{texts.badYear}</p>}>
      <p class="own-lead">{texts.taakstellingLead(texts.halfYear(halfYears()[0]!), texts.halfYear(halfYears().at(-1)!))}</p>
      <CsvImport editor={props.editor} halfYears={halfYears()} />
      <For each={keys()}>{(key, place) => <Show when={gemeenten().find((one) => one.key === key)}>{(gemeente) => (
        <fieldset class="own-fieldset own-halves">
          <legend class="own-halves__name">{gemeente().name.trim() || texts.gemeente(place() + 1)}</legend>
          <div class="own-halves__grid">
            <For each={halfYears()}>{(halfYear) => (
              <FormField
                field={fieldOf.taak(key, halfYear)} label={texts.halfYear(halfYear)} value={gemeente().taak[halfYear] ?? ''} problems={props.problems} numeric short wordsElsewhere
                onText={(text) => props.editor.setTaak(key, halfYear, text)}
              />
            )}</For>
          </div>
          <For each={halfYears()}>{(halfYear) => <FieldWords field={fieldOf.taak(key, halfYear)} hint={undefined} problems={problemsAt(props.problems, fieldOf.taak(key, halfYear))} />}</For>
          <Show when={housedText(gemeente(), halfYears())}>{(text) => <p class="own-field__hint">{texts.housed(text())}</p>}</Show>
        </fieldset>
      )}</Show>}</For>
      <Show when={hasHoused()} fallback={<PutBack editor={props.editor} what="gehuisvest" />}><p><button type="button" class="nl-button nl-button--secondary" onClick={() => props.editor.dropHoused()}>{texts.dropHoused}</button></p></Show>
      <Show when={props.editor.made()}>{(made) => <p class="own-now" role="status">{texts.levelNow(made().level.total, made().level.year)}</p>}</Show>
      <SourceFields step="taakstelling" {...props} />
    </Show>
  )
}

function housedText({ gehuisvest }: FormGemeente, halfYears: readonly string[]): string {
  return halfYears.filter((halfYear) => (gehuisvest[halfYear] ?? '') !== '').map((halfYear) => `${halfYear}: ${gehuisvest[halfYear]}`).join(', ')
}

import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { OwnRegionEditor } from '../../../app/own-region/create-own-region.ts'
import { fieldOf } from '../../../app/own-region/form.ts'
import type { FormGemeente, FormProblem } from '../../../app/own-region/form.ts'
import { slowGemeenten } from '../../../app/run/slow-run.ts'
import { ownRegionTexts as texts } from '../../../texts/own-region/own-region.ts'
import { ButtonWords } from '../../controls/button-words.tsx'
import { FormField, inputId } from './form-field.tsx'
import { PutBack } from './put-back.tsx'

const MOST = 40

export interface StepProps {
  readonly editor: OwnRegionEditor
  /** What may be said now: of fields that somebody left, or of all after a check. */
  readonly problems: readonly FormProblem[]
}

/** Name, year and the gemeenten. */
export function GemeentenStep(props: StepProps): JSX.Element {
  const [said, setSaid] = createSignal('')
  const form = () => props.editor.form()
  const keys = () => form().gemeenten.map(({ key }) => key)
  const add = () => {
    props.editor.addGemeente()
    setSaid(texts.added)
    const last = form().gemeenten.at(-1)
    if (last) document.getElementById(inputId(fieldOf.gemeente(last.key, 'naam')))?.focus()
  }
  const remove = (gemeente: FormGemeente) => {
    props.editor.removeGemeente(gemeente.key)
    setSaid('')
    document.getElementById('eigen-toevoegen')?.focus()
  }
  return (
    <>
      <div class="own-grid">
        <FormField field={fieldOf.name} label={texts.name} hint={texts.nameHint} value={form().name} problems={props.problems} onText={props.editor.setName} />
        <FormField field={fieldOf.decisionYear} label={texts.decisionYear} hint={texts.decisionYearHint} value={form().decisionYear} problems={props.problems} numeric short onText={props.editor.setDecisionYear} />
      </div>
      <h3 class="nl-heading nl-heading--level-3">{texts.gemeentenHeading(form().gemeenten.length)}</h3>
      <p class="own-field__hint">{texts.gemeentenHint}</p>
      <ul class="plain-list own-list">
        <For each={keys()}>{(key, place) => <Show when={form().gemeenten.find((one) => one.key === key)}>{(gemeente) => (
          <li class="own-gemeente"><GemeenteFields {...props} gemeente={gemeente()} place={place()} alone={keys().length === 1} onRemove={() => remove(gemeente())} /></li>
        )}</Show>}</For>
      </ul>
      <Show when={form().gemeenten.length < MOST} fallback={<p>{texts.full}</p>}>
        <p class="own-adding"><button id="eigen-toevoegen" type="button" class="nl-button nl-button--secondary" onClick={add}>{texts.add}</button> <PutBack editor={props.editor} what="gemeente" /></p>
      </Show>
      <p class="own-field__hint" role="status">{slowGemeenten(form().gemeenten.length)}</p>
      <span class="visually-hidden" role="status">{said()}</span>
    </>
  )
}

interface GemeenteProps extends StepProps {
  readonly gemeente: FormGemeente
  readonly place: number
  readonly alone: boolean
  readonly onRemove: () => void
}

function GemeenteFields(props: GemeenteProps): JSX.Element {
  const shown = () => props.gemeente.name.trim() || texts.gemeente(props.place + 1)
  const field = (what: 'code' | 'deelregio' | 'inwoners' | 'gezinsmigranten', hint: string, unit?: string) => (
    <FormField
      field={fieldOf.gemeente(props.gemeente.key, what)} label={texts[what]} hint={hint} value={props.gemeente[what]} problems={props.problems} short numeric={what !== 'deelregio'}
      {...(unit === undefined ? {} : { unit })} onText={(text) => props.editor.setGemeente(props.gemeente.key, { [what]: text })}
    />
  )
  const wrongInside = () => props.problems.some((problem) => ['code', 'deelregio', 'inwoners', 'gezinsmigranten'].some((what) => problem.field === `gemeente-${props.gemeente.key}-${what}`))
  return (
    <fieldset class="own-fieldset">
      <legend class="visually-hidden">{shown()}</legend>
      <div class="own-gemeente__head">
        <FormField field={fieldOf.gemeente(props.gemeente.key, 'naam')} label={texts.gemeenteName} value={props.gemeente.name} problems={props.problems} onText={(name) => props.editor.setGemeente(props.gemeente.key, { name })} />
        <Show when={!props.alone}>
          <button type="button" class="nl-button nl-button--subtle own-gemeente__remove" aria-label={texts.remove(shown())} onClick={() => props.onRemove()}><ButtonWords icon="close">Weg</ButtonWords></button>
        </Show>
      </div>
      <details class="own-more" open={wrongInside()}>
        <summary>{texts.more} <span class="own-field__hint">({texts.optional})</span></summary>
        <div class="own-grid">
          {field('code', texts.codeHint)}
          {field('deelregio', texts.deelregioHint)}
          {field('inwoners', texts.inwonersHint)}
          {field('gezinsmigranten', texts.gezinsmigrantenHint, texts.persons)}
        </div>
      </details>
    </fieldset>
  )
}

import { For, Show, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { MoneyEditor } from '../../app/money/money-entry.ts'
import { moneyNumbers, moneyPolicies, moneyPolicyIds } from '../../model/money.ts'
import type { MoneyNumberId, MoneyPolicyId } from '../../model/money.ts'
import { budgetTexts, evidenceText, moneyEntryText, moneySettingText } from '../../texts/budget.ts'

/** The switches: each with its date, its numbers and its source. */
export function PolicyPanel(props: { readonly money: MoneyEditor }): JSX.Element {
  const count = () => props.money.choices().on.length
  return (
    <details class="compare-card budget-policies">
      <summary>{budgetTexts.policies(count(), moneyPolicyIds.length)}</summary>
      <p class="compare-small">{budgetTexts.policiesWhy}</p>
      <div class="budget-policy-list"><For each={moneyPolicyIds}>{(id) => <Policy id={id} money={props.money} />}</For></div>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => props.money.reset()}>{budgetTexts.reset}</button>
    </details>
  )
}

function Policy(props: { readonly id: MoneyPolicyId; readonly money: MoneyEditor }): JSX.Element {
  const policy = () => moneyPolicies[props.id]
  const isOn = () => props.money.choices().on.includes(props.id)
  const why = createUniqueId()
  return (
    <fieldset class="budget-policy">
      <legend class="visually-hidden">{policy().label}</legend>
      <label class="budget-switch"><input type="checkbox" checked={isOn()} aria-describedby={why} onChange={(event) => props.money.turn(props.id, event.currentTarget.checked)} />{policy().label}</label>
      <p id={why} class="compare-small">{policy().explanation}</p>
      <Show when={isOn()}><For each={policy().numbers}>{(id) => <Field id={id} money={props.money} />}</For></Show>
      <p class="budget-source">{budgetTexts.source}: <For each={policy().evidence}>{(one) => evidenceText(one)}</For></p>
    </fieldset>
  )
}

/** A number or a range, typed; what cannot be is said beside it and changes nothing. */
export function Field(props: { readonly id: MoneyNumberId; readonly money: MoneyEditor }): JSX.Element {
  const spec = () => moneyNumbers[props.id]
  const setting = () => props.money.choices().numbers[props.id] ?? spec().baseline
  const [isWrong, setWrong] = createSignal(false)
  const field = createUniqueId()
  const unit = () => (spec().unit === 'aandeel' ? '%' : spec().unit === 'jaar' ? '' : '€')
  return (
    <div class="budget-field">
      <label for={field}>{spec().label}</label>
      <span class="budget-entry">
        <input id={field} class="utrecht-textbox" type="text" inputmode="decimal" autocomplete="off" value={moneyEntryText(spec().unit, setting())} aria-invalid={isWrong() ? 'true' : undefined} aria-describedby={`${field}-source`} onChange={(event) => setWrong(!props.money.enter(props.id, event.currentTarget.value))} /> {unit()}
      </span>
      <Show when={isWrong()}><p class="budget-wrong" role="alert">{budgetTexts.wrong(moneySettingText(spec().unit, spec().range[0]), moneySettingText(spec().unit, spec().range[1]))}</p></Show>
      <p id={`${field}-source`} class="budget-source">{spec().explanation} <For each={spec().evidence}>{(one) => evidenceText(one)}</For></p>
    </div>
  )
}

import { For, Show, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { MoneyEditor } from '../../app/money/money-entry.ts'
import type { Region } from '../../model/scenario.ts'
import { budgetTexts } from '../../texts/budget.ts'
import { formatNumber } from '../../texts/format.ts'

/** Inwoners by gemeente: the documents do not always give them, and one key needs them. */
export function InwonersFields(props: { readonly money: MoneyEditor; readonly region: Region }): JSX.Element {
  const known = () => props.region.gemeenten.filter(({ inwoners }) => inwoners !== undefined).length
  return (
    <details class="compare-card budget-inwoners">
      <summary>{budgetTexts.inwonersTitle(known(), props.region.gemeenten.length)}</summary>
      <p class="budget-source">{budgetTexts.inwonersWhy}</p>
      <div class="budget-inwoners-list"><For each={props.region.gemeenten.map(({ code }) => code)}>{(code) => <InwonersField code={code} money={props.money} region={props.region} />}</For></div>
    </details>
  )
}

function InwonersField(props: { readonly code: string; readonly money: MoneyEditor; readonly region: Region }): JSX.Element {
  const gemeente = () => props.region.gemeenten.find(({ code }) => code === props.code)
  const value = () => { const count = gemeente()?.inwoners; return count === undefined ? '' : formatNumber(count) }
  const [isWrong, setWrong] = createSignal(false)
  const field = createUniqueId()
  return (
    <div class="budget-field">
      <label for={field}>{gemeente()?.name}</label>
      <span class="budget-entry">
        <input id={field} class="utrecht-textbox" type="text" inputmode="numeric" autocomplete="off" value={value()} aria-invalid={isWrong() ? 'true' : undefined} aria-describedby={isWrong() ? `${field}-wrong` : undefined} onChange={(event) => setWrong(!props.money.enterInwoners(props.code, event.currentTarget.value))} />
      </span>
      <Show when={isWrong()}><p id={`${field}-wrong`} class="budget-wrong" role="alert">{budgetTexts.inwonersWrong}</p></Show>
    </div>
  )
}

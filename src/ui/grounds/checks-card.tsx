import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Checks } from '../../app/grounds/create-checks.ts'
import type { Check } from '../../analysis/checks.ts'
import { checkWords, groundsTexts } from '../../texts/grounds/grounds.ts'

/** Whether the numbers add up, on the futures that are on the screen. */
export function ChecksCard(props: { readonly of: Checks }): JSX.Element {
  const checks = () => props.of.checks()
  const good = () => checks().filter(({ isGood }) => isGood).length
  const { checks: words } = groundsTexts
  return (
    <section class="compare-card checks" aria-labelledby="checks-title">
      <Show when={checks().length > 0} fallback={<p>{words.none}</p>}>
        <h2 class="chart-title" id="checks-title" data-failed={good() < checks().length ? '' : undefined}><span aria-hidden="true">{good() === checks().length ? '✓ ' : '✗ '}</span>{words.heading(good(), checks().length)}</h2>
        <p class="compare-small">{words.lead}</p>
        <ul class="plain-list"><For each={checks()}>{(check) => <CheckRow check={check} />}</For></ul>
        <button type="button" class="nl-button nl-button--secondary" aria-disabled={props.of.isRepeating()} onClick={() => props.of.repeat()}>{props.of.isRepeating() ? words.repeating : words.repeat}</button>
        <Show when={props.of.failure()}>{(failure) => <p role="alert">{failure()}</p>}</Show>
        <Show when={good() < checks().length}><p role="alert">{words.bugHint}</p></Show>
      </Show>
    </section>
  )
}

function CheckRow(props: { readonly check: Check }): JSX.Element {
  const words = () => checkWords[props.check.id]
  return (
    <li class="checks__row" data-failed={props.check.isGood ? undefined : ''}>
      <span>{words().label}<span class="compare-small checks__detail">{words().detail(props.check.counted, props.check.largest)}</span></span>
      <strong class="checks__verdict"><span aria-hidden="true">{props.check.isGood ? '✓' : '✗'}</span> {props.check.isGood ? groundsTexts.checks.good : groundsTexts.checks.bad}</strong>
    </li>
  )
}

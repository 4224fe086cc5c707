import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { followedUntil } from '../../app/chain/create-chain.ts'
import type { ChainFocus, ChainPicture } from '../../app/chain/create-chain.ts'
import { chainBand, chainBeside, chainHeadline, chainTexts } from '../../texts/chain/chain.ts'

export interface HeadProps {
  readonly picture: ChainPicture
  readonly focus: ChainFocus
  readonly onChange: (next: Partial<ChainFocus>) => void
}

/** The answer as a sentence, and what it is about. */
export function ChainHead(props: HeadProps): JSX.Element {
  const plan = () => props.picture.plan
  const first = () => plan().region.decisionYear
  const cohort = () => Math.min(props.picture.focus.cohort, plan().horizonYears - 1)
  const until = () => followedUntil(plan(), cohort())
  const share = () => props.picture.own.flow.inTimeRange
  return (
    <div class="chain-head">
      <div class="chain-answer">
        <h1>{chainHeadline(props.picture.own.name, first() + cohort(), share().mean, props.picture.own.flow.wait.p50, until())}</h1>
        <p>
          {chainBand(share().p10, share().p90, until())}{' '}
          <Show when={props.picture.beside}>{(beside) => chainBeside(beside().name, beside().flow.inTimeRange.mean, beside().flow.wait.p50, props.picture.isNoise)}</Show>
        </p>
      </div>
      <div class="chain-pickers">
        <label>{chainTexts.scenario}
          <select class="picker" onChange={(event) => props.onChange({ scenario: event.currentTarget.value })}>
            <For each={plan().scenarios}>{({ id, name }) => <option value={id} selected={id === props.focus.scenario}>{name}</option>}</For>
          </select>
        </label>
        <label>{chainTexts.beside}
          <select class="picker" onChange={(event) => props.onChange({ beside: event.currentTarget.value === '' ? null : event.currentTarget.value })}>
            <option value="" selected={props.focus.beside === null}>{chainTexts.besideNone}</option>
            <For each={plan().scenarios.filter(({ id }) => id !== props.focus.scenario)}>{({ id, name }) => <option value={id} selected={id === props.focus.beside}>{name}</option>}</For>
          </select>
        </label>
        <label>{chainTexts.cohort}
          <select class="picker" onChange={(event) => props.onChange({ cohort: Number(event.currentTarget.value) })}>
            <For each={Array.from({ length: plan().horizonYears }, (_, year) => year)}>{(year) => <option value={year} selected={year === cohort()}>{first() + year}</option>}</For>
          </select>
        </label>
      </div>
    </div>
  )
}

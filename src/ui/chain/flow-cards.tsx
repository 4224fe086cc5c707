import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { followedUntil } from '../../app/chain/create-chain.ts'
import type { ChainSide } from '../../app/chain/create-chain.ts'
import { stageBars } from '../../charts/chain/bars.ts'
import { chainFlowScene } from '../../charts/chain/flow.ts'
import { chainTexts, tracedSource } from '../../texts/chain/chain.ts'
import { ChainCard } from './chain-card.tsx'
import type { HeadProps } from './chain-head.tsx'

const HEIGHT = 350

/** The flow of one cohort, one drawing a scenario on one scale, and the bars of the end of a year. On a narrow screen only the bars. */
export function FlowCards(props: HeadProps): JSX.Element {
  const p = () => props.picture
  const first = () => p().plan.region.decisionYear
  const sides = (): readonly ChainSide[] => [p().own, ...(p().beside === null ? [] : [p().beside!])]
  const cohort = () => Math.min(p().focus.cohort, p().plan.horizonYears - 1)
  const source = () => tracedSource(p().futures, p().plan.seed, p().key)
  const years = () => Array.from({ length: p().plan.horizonYears }, (_, year) => year)
  const named = () => sides().map(({ name, place, flow }) => ({ name, place, flow }))
  const until = () => followedUntil(p().plan, cohort())
  return (
    <>
      <div class="chain-flows">
        <Show when={until()}>{(last) => <p class="compare-small">{chainTexts.flowShort(first() + cohort(), last())}</p>}</Show>
        <div class="chain-flow-grid">
          <For each={sides()}>{(side) => (
            <ChainCard source={source()} draw={(width) => chainFlowScene({ own: { name: side.name, place: side.place, flow: side.flow }, all: named(), year: first() + cohort(), until: until() }, { width, height: HEIGHT })} />
          )}</For>
        </div>
      </div>
      <ChainCard
        source={source()}
        draw={(width) => stageBars({ scenarios: sides().map(({ name, place, standing }) => ({ name, place, standing })), year: first() + p().focus.year, most: Math.max(...sides().map(({ most }) => most)) }, width)}
        tools={(
          <label class="chain-year">{chainTexts.year}
            <select class="picker" onChange={(event) => props.onChange({ year: Number(event.currentTarget.value) })}>
              <For each={[-1, ...years()]}>{(year) => <option value={year} selected={year === p().focus.year}>{first() + year}</option>}</For>
            </select>
          </label>
        )}
      >
        <p class="chain-narrow compare-small">{chainTexts.narrow}</p>
      </ChainCard>
      <details class="compare-card chain-how">
        <summary>{chainTexts.howTitle}</summary>
        <ul><For each={chainTexts.how}>{(sentence) => <li>{sentence}</li>}</For></ul>
      </details>
    </>
  )
}

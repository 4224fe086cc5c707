import { Match, Show, Switch, createEffect, createMemo, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import { anybody } from '../../analysis/chain/comparable.ts'
import type { PersonType } from '../../analysis/chain/comparable.ts'
import { createChain } from '../../app/chain/create-chain.ts'
import type { Chain, ChainFocus } from '../../app/chain/create-chain.ts'
import { createLate } from '../../app/run/create-shown.ts'
import { slowRun } from '../../app/run/slow-run.ts'
import { chainTexts } from '../../texts/chain/chain.ts'
import '../compare/compare.css'
import { RunStrip } from '../compare/run-strip.tsx'
import type { ScreenProps } from '../screen-props.ts'
import './chain.css'
import { ChainHead } from './chain-head.tsx'
import { FlowCards } from './flow-cards.tsx'
import { LifeSection } from './life-section.tsx'

/** First year in which every scenario works, as for the outcomes. */
const COHORT = 2

/** People on their way: a cohort from instroom to ending, where everybody is at the end of a year, and one invented person. */
export function ChainScreen(props: ScreenProps): JSX.Element {
  const { workspace, session: { run, wanted }, tracer } = props
  const [chosen, setChosen] = createSignal<Partial<ChainFocus>>({})
  const [type, setType] = createSignal<PersonType>(anybody)
  const focus = createMemo((): ChainFocus => {
    const { compared, baseline } = workspace.draft().view
    const years = wanted().plan.horizonYears
    const exists = (id: string | null | undefined): boolean => wanted().plan.scenarios.some((scenario) => scenario.id === id)
    const scenario = [chosen().scenario, compared].find(exists) ?? wanted().plan.scenarios[0]!.id
    const beside = chosen().beside === null ? null : [chosen().beside, baseline, compared].find((id) => id !== scenario && exists(id)) ?? null
    return { scenario, beside, cohort: Math.min(chosen().cohort ?? COHORT, years - 1), year: Math.min(chosen().year ?? COHORT, years - 1) }
  })
  const chain = createChain(tracer, run.shown, () => wanted().replications, focus, type)
  const isStale = createLate(() => chain.picture() !== null && chain.picture()?.key !== wanted().key)
  const isBusy = createLate(() => run.status().kind === 'running')
  const stripIsRun = (): boolean => isBusy() || run.status().kind === 'failed' || run.status().kind === 'stopped'
  // Gemeenten have another place, or none, in another region.
  createEffect(on(() => wanted().plan.region.id, () => void setType(anybody), { defer: true }))
  const change = (next: Partial<ChainFocus>): void => void setChosen({ ...chosen(), ...next })
  return (
    <div class="compare compare-page chain" data-stale={isStale() ? '' : undefined}>
      <Show when={stripIsRun()}><RunStrip run={run} isStale={isStale()} reason="" provisional="" slow={slowRun(wanted().plan)} onUndo={workspace.canUndo() ? () => workspace.undo() : null} /></Show>
      <TraceStrip chain={chain} />
      <Show when={chain.picture()} fallback={<><h1 class="visually-hidden">{chainTexts.heading}</h1><Show when={!stripIsRun()}><p class="compare-notice">{chainTexts.none}</p></Show></>}>
        {(picture) => (
          <div class="compare-main">
            <ChainHead picture={picture()} focus={focus()} onChange={change} />
            <FlowCards picture={picture()} focus={focus()} onChange={change} />
            <LifeSection tracer={tracer} workspace={workspace} picture={picture()} comparable={chain.comparable()} type={type()} onType={setType} />
          </div>
        )}
      </Show>
    </div>
  )
}

/** Progress of following, and what to do when it failed. */
function TraceStrip(props: { readonly chain: Chain }): JSX.Element {
  const models = [props.chain.own, props.chain.beside]
  const failed = () => models.map((model) => model.status()).find((status) => status.kind === 'failed') ?? null
  const running = () => models.map((model) => model.status()).find((status) => status.kind === 'running') ?? null
  const isLate = createLate(() => running() !== null)
  return (
    <Switch>
      <Match when={failed()}>{(status) => (
        <section class="strip strip-failed" role="alert">
          <div class="strip-words"><h2 class="strip-title">{chainTexts.failed}</h2><details><summary>{chainTexts.detail}</summary><p>{status().detail}</p></details></div>
          <button type="button" class="nl-button nl-button--primary" onClick={() => { for (const model of models) model.retry() }}>{chainTexts.again}</button>
        </section>
      )}</Match>
      <Match when={isLate() ? running() : null}>{(status) => (
        <section class="strip strip-running chain-tracing" aria-label={chainTexts.tracing(status().done, status().all)}>
          <div class="strip-words">
            <p>{chainTexts.tracing(status().done, status().all)}</p>
            <progress class="strip-progress" max={status().all} value={status().done} aria-label={chainTexts.tracing(status().done, status().all)} />
          </div>
        </section>
      )}</Match>
    </Switch>
  )
}

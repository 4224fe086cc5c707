import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { createPairEffects } from '../../app/run/create-pair-effects.ts'
import type { Executor } from '../../app/run/create-run.ts'
import { proposalDifferences } from '../../app/draft/differences.ts'
import type { Draft, Moment } from '../../app/draft/draft.ts'
import { differenceTexts as texts, momentTexts } from '../../texts/moments.ts'
import { ScenarioSelect } from '../scenarios/difference-view.tsx'
import { SettingDifferences } from '../scenarios/setting-differences.tsx'

/** What changed between a moment and now, and what each change does in one of the scenarios. */
export function MomentComparison(props: { readonly moment: Moment; readonly draft: Draft; readonly executor: Executor }): JSX.Element {
  const differences = createMemo(() => proposalDifferences(props.moment.proposal, props.draft))
  const [asked, setAsked] = createSignal(props.draft.view.compared)
  const scenarioNow = () => props.draft.scenarios.find(({ id }) => id === asked()) ?? props.draft.scenarios[0]!
  const pair = createMemo(() => {
    const scenario = scenarioNow()
    const before = props.moment.proposal.scenarios.find(({ id }) => id === scenario.id)
    return before ? { from: { proposal: props.moment.proposal, scenario: before }, to: { proposal: props.draft, scenario } } : null
  })
  const effects = createPairEffects(pair, props.executor)
  const count = () => differences().settings.length + differences().parts.length
  return (
    <>
      <p class="page-dialog__headline" role="status">{texts.momentHeadline(props.moment.name, count())}</p>
      <Show when={differences().parts.length > 0}><ul class="problems"><For each={differences().parts}>{(part) => <li>{part}</li>}</For></ul></Show>
      <Show when={differences().settings.length > 0}>
        <div class="page-dialog__pair"><ScenarioSelect label={texts.effectFor} draft={props.draft} chosen={scenarioNow().id} onChoose={setAsked} /></div>
        <Show when={pair() === null}><p>{texts.scenarioGone}</p></Show>
        <SettingDifferences
          caption={texts.caption(momentTexts.now, props.moment.name)} fromName={props.moment.name} toName={momentTexts.now}
          differences={differences().settings} effects={effects.status()} onRetry={effects.retry}
        />
      </Show>
    </>
  )
}

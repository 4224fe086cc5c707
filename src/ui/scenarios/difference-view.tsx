import { For, Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { createPairEffects } from '../../app/run/create-pair-effects.ts'
import type { Executor } from '../../app/run/create-run.ts'
import { countByRole, scenarioDifferences } from '../../app/draft/differences.ts'
import type { Side } from '../../app/draft/differences.ts'
import type { Draft } from '../../app/draft/draft.ts'
import { differenceTexts } from '../../texts/moments.ts'
import { scenarioTexts as texts } from '../../texts/scenarios-edit.ts'
import { SettingDifferences } from './setting-differences.tsx'

/** In words and in screen order: on what one scenario differs from another, and what each difference does. */
export function DifferenceView(props: { readonly draft: Draft; readonly executor: Executor }): JSX.Element {
  const [first, setFirst] = createSignal(props.draft.view.compared)
  const [second, setSecond] = createSignal(props.draft.view.baseline)
  const sideOf = (id: string): Side | null => {
    const scenario = props.draft.scenarios.find((candidate) => candidate.id === id)
    return scenario ? { proposal: props.draft, scenario } : null
  }
  const pair = createMemo(() => {
    const [to, from] = [sideOf(first()), sideOf(second())]
    return from && to && from.scenario !== to.scenario ? { from, to } : null
  })
  const differences = createMemo(() => { const now = pair(); return now === null ? [] : scenarioDifferences(now.from, now.to) })
  const effects = createPairEffects(pair, props.executor)
  const nameOf = (id: string) => sideOf(id)?.scenario.name ?? id
  const headline = () => { const { choices, assumptions } = countByRole(differences()); return differenceTexts.headline(nameOf(first()), nameOf(second()), choices, assumptions) }
  return (
    <>
      <div class="page-dialog__pair">
        <ScenarioSelect label={texts.compareFirst} draft={props.draft} chosen={first()} onChoose={setFirst} />
        <ScenarioSelect label={texts.compareSecond} draft={props.draft} chosen={second()} onChoose={setSecond} />
      </div>
      <p class="page-dialog__headline" role="status">{headline()}</p>
      <Show when={differences().length > 0}>
        <SettingDifferences
          caption={differenceTexts.caption(nameOf(first()), nameOf(second()))} fromName={nameOf(second())} toName={nameOf(first())}
          differences={differences()} effects={effects.status()} onRetry={effects.retry}
        />
      </Show>
    </>
  )
}

/** One of the scenarios of the draft. */
export function ScenarioSelect(props: { readonly label: string; readonly draft: Pick<Draft, 'scenarios'>; readonly chosen: string; readonly onChoose: (id: string) => void }): JSX.Element {
  const id = createUniqueId()
  return (
    <div class="page-dialog__field">
      <label for={id} class="utrecht-form-label">{props.label}</label>
      <select id={id} class="utrecht-select utrecht-select--html-select" onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <For each={props.draft.scenarios}>{(scenario) => <option value={scenario.id} selected={scenario.id === props.chosen}>{scenario.name}</option>}</For>
      </select>
    </div>
  )
}

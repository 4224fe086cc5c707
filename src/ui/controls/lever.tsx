import { Match, Show, Switch, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { moveTo, resetLever, setLever } from '../../app/levers/change-lever.ts'
import type { LeverView, Scope } from '../../app/levers/levers.ts'
import { leverView, scopeOf } from '../../app/levers/levers.ts'
import type { Workspace } from '../../app/workspace.ts'
import type { Setting } from '../../model/parameters/parameter.ts'
import { toDistribution } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { leverTexts, settingText, settingWithUnit, shortNames } from '../../texts/levers.ts'
import { EvidenceBadge } from './evidence-badge.tsx'
import { LeverChoice } from './lever-choice.tsx'
import { LeverField } from './lever-field.tsx'
import { LeverTrack } from './lever-track.tsx'
import { Explained } from './term.tsx'

export interface LeverProps {
  readonly workspace: Workspace
  readonly id: ParameterId
  readonly scope: Scope
  /** Shows the explanation under the name, as in the list of all levers. */
  readonly explained?: boolean
}

/** One parameter: name, exact value, slider or choice, today's value with the way back, and what it rests on. */
export function Lever(props: LeverProps): JSX.Element {
  const notes = createUniqueId()
  const error = createUniqueId()
  const [problem, setProblem] = createSignal<string | null>(null)
  const lever = createMemo(() => leverView(props.workspace.draft(), props.id, props.scope))
  const set = (setting: Setting, drag: boolean) => {
    const text = leverTexts.changed(lever().spec.label, scenarioName(props), settingWithUnit(toDistribution(setting), lever().spec))
    props.workspace.change(text, (draft) => setLever(draft, props.id, props.scope, setting), drag ? { mergeKey: `${props.id}/${props.scope ?? ''}` } : {})
  }
  let whole!: HTMLDivElement
  const reset = () => {
    props.workspace.change(leverTexts.reset(lever().spec.label), (draft) => resetLever(draft, props.id, props.scope))
    // The way back is gone once it is taken: the focus stays with the lever.
    whole.querySelector<HTMLElement>('.lever__input, .lever__select, :checked')?.focus()
  }
  return (
    <div ref={whole} class="lever" classList={{ 'lever--idle': lever().disabledReason !== undefined, 'lever--changed': lever().changed }} data-lever={props.id}>
      <div class="lever__head">
        <span class="lever__name">
          <Show when={!props.explained && shortNames[props.id]} fallback={<Explained text={lever().spec.label} />}>{(short) => (
            <><span class="lever__name-long"><Explained text={lever().spec.label} /></span><span class="lever__name-short"><Explained text={short()} /></span></>
          )}</Show>
        </span>
        <Show when={!lever().spec.options}>
          <LeverField lever={lever()} onSet={(setting) => set(setting, false)} errorId={error} problem={problem()} onProblem={setProblem} />
        </Show>
      </div>
      <Show when={props.explained}><p class="lever__explanation"><Explained text={lever().spec.explanation} /></p></Show>
      <p id={error} class="lever__error" role={problem() === null ? undefined : 'alert'}>{problem()}</p>
      <Show when={lever().spec.options} fallback={
        <LeverTrack lever={lever()} describedBy={notes} onMove={(value) => set(moveTo(lever().setting, value, lever().range), true)} onRelease={props.workspace.commit} />
      }>
        <LeverChoice lever={lever()} describedBy={notes} onChoose={(value) => set(value, false)} />
      </Show>
      <Show when={props.scope !== null && scopeOf(props.id, props.scope) === null}><p class="lever__differs">{leverTexts.shared}</p></Show>
      <LeverNotes id={notes} lever={lever()} onReset={reset} />
    </div>
  )
}

function LeverNotes(props: { readonly id: string; readonly lever: LeverView; readonly onReset: () => void }): JSX.Element {
  const now = () => settingWithUnit({ kind: 'fixed', value: props.lever.today }, props.lever.spec, true)
  const standard = () => settingWithUnit(props.lever.standard, props.lever.spec)
  const values = () => props.lever.perScenario.map((entry) => props.lever.spec.options ? settingWithUnit(entry.setting, props.lever.spec) : settingText(entry.setting, props.lever.spec.unit))
  return (
    <>
      <Show when={props.lever.differs}><p class="lever__differs">{leverTexts.differs(values())}</p></Show>
      <div class="lever__foot">
        <span id={props.id} class="lever__now">
          <Switch>
            <Match when={props.lever.disabledReason}>{(reason) => reason()}</Match>
            <Match when={true}>
              <svg width="8" height="7" viewBox="0 0 8 7" aria-hidden="true"><path d="M0 0h8L4 7z" fill="currentColor" /></svg>{' '}
              {leverTexts.now(now())}
            </Match>
          </Switch>
        </span>
        <Show when={props.lever.changed && props.lever.disabledReason === undefined}>
          <span aria-hidden="true"> · </span>
          <button type="button" class="link-button" aria-label={leverTexts.backLabel(props.lever.spec.label, standard())} onClick={() => props.onReset()}>{leverTexts.back}</button>
        </Show>
        <EvidenceBadge lever={props.lever} />
      </div>
    </>
  )
}

function scenarioName(props: LeverProps): string | null {
  const scope = scopeOf(props.id, props.scope)
  return props.workspace.draft().scenarios.find((scenario) => scenario.id === scope)?.name ?? null
}

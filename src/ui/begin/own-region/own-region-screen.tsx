import { For, Match, Show, Switch, createEffect, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import { createOwnRegion } from '../../../app/own-region/create-own-region.ts'
import { steps } from '../../../app/own-region/form.ts'
import type { FormProblem, Step } from '../../../app/own-region/form.ts'
import type { Shell } from '../../../app/shell.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { ownRegionTexts as texts } from '../../../texts/own-region/own-region.ts'
import { Message } from '../../controls/message.tsx'
import { createAfterPress } from './after-press.ts'
import { inputId } from './form-field.tsx'
import { CheckStep } from './check-step.tsx'
import { GemeentenStep } from './gemeenten-step.tsx'
import './own-region.css'
import { ParametersStep } from './parameters-step.tsx'
import { PutBack, STEP_HEADING } from './put-back.tsx'
import { TaakstellingStep } from './taakstelling-step.tsx'
import { addressOf } from './use-form-step.ts'

export interface OwnRegionProps {
  readonly shell: Shell
  readonly step: Step
  /** The four general scenarios. */
  readonly general: readonly Scenario[]
}

/** A region in six steps. Nothing blocks the way: what is not right stands at its field and, all together, in the last step. */
export function OwnRegionScreen(props: OwnRegionProps): JSX.Element {
  const editor = createOwnRegion(props.shell.store, () => props.general)
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set())
  const [checked, setChecked] = createSignal(props.step === 'controle')
  /** While somebody is still typing nothing is wrong yet. */
  const shown = (): readonly FormProblem[] => (checked() ? editor.problems() : editor.problems().filter(({ field }) => left().has(field)))
  let heading!: HTMLHeadingElement
  createEffect(on(() => props.step, (step) => {
    if (step === 'controle') setChecked(true)
    scrollTo(0, 0)
    heading.focus({ preventScroll: true })
  }, { defer: true }))
  const place = () => steps.indexOf(props.step)
  const clear = () => {
    if (!confirm(texts.clearAsk)) return
    editor.clear()
    setChecked(false)
    setLeft(new Set<string>())
    location.hash = addressOf(steps[0])
  }
  const afterPress = createAfterPress()
  const leave = ({ target }: FocusEvent): void => {
    const { id } = target as HTMLElement
    if (id.startsWith(inputId(''))) afterPress(() => setLeft(new Set([...left(), id.slice(inputId('').length)])))
  }
  return (
    <div class="own" onFocusOut={leave}>
      <p><a class="nl-link" href="#begin">{texts.toBegin}</a></p>
      <h1 class="nl-heading nl-heading--level-1">{texts.heading}</h1>
      <p class="nl-paragraph own-lead">{texts.lead}</p>
      <Show when={editor.kept()} fallback={<Message kind="warning"><p>{texts.notKept}</p></Message>}><p class="own-field__hint">{texts.kept}</p></Show>
      <StepList now={props.step} problems={checked() ? editor.problems() : []} />
      <section class="card own-step" aria-labelledby={STEP_HEADING}>
        <p class="own-field__hint">{texts.stepCount(place() + 1, steps.length)}</p>
        <h2 id={STEP_HEADING} ref={heading} tabindex="-1" class="nl-heading nl-heading--level-2">{texts.step[props.step]}</h2>
        <PutBack editor={editor} what="formulier" />
        <Switch>
          <Match when={props.step === 'gemeenten'}><GemeentenStep editor={editor} problems={shown()} /></Match>
          <Match when={props.step === 'taakstelling'}><TaakstellingStep editor={editor} problems={shown()} /></Match>
          <Match when={props.step === 'instroom'}><ParametersStep step="instroom" editor={editor} problems={shown()} /></Match>
          <Match when={props.step === 'teams'}><ParametersStep step="teams" editor={editor} problems={shown()} /></Match>
          <Match when={props.step === 'contracten'}><ParametersStep step="contracten" editor={editor} problems={shown()} /></Match>
          <Match when={props.step === 'controle'}><CheckStep shell={props.shell} editor={editor} problems={shown()} /></Match>
        </Switch>
      </section>
      <div class="own-ways">
        <Show when={steps[place() - 1]}>{(step) => <a class="nl-button nl-button--secondary own-way" href={addressOf(step())}>{texts.previous}</a>}</Show>
        <Show when={steps[place() + 1]}>{(step) => <a class="nl-button nl-button--primary own-way" href={addressOf(step())}>{texts.next}</a>}</Show>
        <button type="button" class="nl-button nl-button--subtle own-clear" onClick={clear}>{texts.clear}</button>
      </div>
    </div>
  )
}

function StepList(props: { readonly now: Step; readonly problems: readonly FormProblem[] }): JSX.Element {
  const wrong = (step: Step) => props.problems.filter((problem) => problem.step === step).length
  return (
    <nav aria-label={texts.steps}>
      <ol class="own-steps">
        <For each={steps}>{(step, place) => (
          <li>
            <a class="own-steps__step" href={addressOf(step)} aria-current={step === props.now ? 'step' : undefined}>
              <span class="own-steps__number" aria-hidden="true">{place() + 1}</span> {texts.step[step]}
              <Show when={wrong(step) > 0}> <span class="own-steps__wrong">{texts.wrongIn(wrong(step))}</span></Show>
            </a>
          </li>
        )}</For>
      </ol>
    </nav>
  )
}

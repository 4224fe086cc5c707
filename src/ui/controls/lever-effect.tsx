import { Show, createContext, createMemo, useContext } from 'solid-js'
import type { JSX } from 'solid-js'
import { effectOn } from '../../app/run/create-last-effect.ts'
import type { LastEffect } from '../../app/run/create-last-effect.ts'
import type { Workspace } from '../../app/workspace.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { effectSentence, lastEffectTexts, nothingSentence } from '../../texts/last-effect.ts'

/** The page's one run, seen from the sliders. */
export const LastEffectContext = createContext<LastEffect | null>(null)

/** Under the slider that moved last: what it did in the same futures, or that it did nothing, and the picture of before it. */
export function LeverEffect(props: { readonly id: ParameterId; readonly workspace: Workspace }): JSX.Element {
  const last = useContext(LastEffectContext)
  const change = () => {
    const now = last?.change() ?? null
    return now?.parameter === props.id ? now : null
  }
  const effect = createMemo(() => {
    const now = change()
    return now === null ? null : effectOn(now, props.workspace.draft().view.compared)
  })
  const scenario = () => change()?.after.plan.scenarios[effect()?.scenario ?? 0]?.name ?? ''
  return (
    <Show when={effect()}>{(now) => (
      <p class="lever__effect">
        {now().isNothing ? nothingSentence(props.id, now().futures) : effectSentence(scenario(), now().moves)}{' '}
        <Show when={!now().isNothing}>
          <button type="button" class="link-button" aria-pressed={last?.lookedBackAt() !== null} onClick={() => last?.lookBack(last.lookedBackAt() === null)}>
            {last?.lookedBackAt() === null ? lastEffectTexts.before : lastEffectTexts.after}
          </button>
        </Show>
      </p>
    )}</Show>
  )
}

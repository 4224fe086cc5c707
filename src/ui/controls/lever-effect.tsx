import { Show, createContext, createMemo, useContext } from 'solid-js'
import type { JSX } from 'solid-js'
import { changeReason } from '../../app/run/change-reason.ts'
import { effectOn } from '../../app/run/create-last-effect.ts'
import type { LastEffect } from '../../app/run/create-last-effect.ts'
import type { Workspace } from '../../app/workspace.ts'
import { effectSentence, lastEffectTexts, nothingSentence } from '../../texts/compare/last-effect.ts'
import { createMedia } from '../compare/create-media.ts'
import { Icon } from './icons.tsx'

/** The page's one run, seen from the sliders. */
export const LastEffectContext = createContext<LastEffect | null>(null)

interface Told {
  /** What was changed, from what to what. */
  readonly change: string
  /** What it did in the same futures, or that it did nothing. */
  readonly effect: string
  readonly isNothing: boolean
}

function createTold(last: LastEffect | null, workspace: Workspace): () => Told | null {
  return createMemo(() => {
    const now = last?.change() ?? null
    if (now === null) return null
    const { moves, isNothing, futures, scenario } = effectOn(now, workspace.draft().view.compared)
    const name = now.after.plan.scenarios[scenario]?.name ?? ''
    return { change: changeReason(now.before.plan, now.after.plan), effect: isNothing ? nothingSentence(now.parameter, futures) : effectSentence(name, moves), isNothing }
  })
}

/**
 * Over the foot of the results, beside the sliders: what the one that moved last did, and the picture of before it. Under its slider
 * it would push away the next one that somebody is about to press.
 */
export function EffectBar(props: { readonly workspace: Workspace }): JSX.Element {
  const last = useContext(LastEffectContext)
  const told = createTold(last, props.workspace)
  return (
    <div class="effect-place" role="status">
      <Show when={told()}>{(now) => (
        <div class="effect" data-old={last?.isOld() ? '' : undefined}>
          <p>{now().change} {now().effect}</p>
          <Show when={!now().isNothing}><LookBack last={last} /></Show>
          <button type="button" class="nl-button nl-button--subtle effect__close" aria-label={lastEffectTexts.dismiss} title={lastEffectTexts.dismiss} onClick={() => last?.dismiss()}><Icon name="close" /></button>
        </div>
      )}</Show>
    </div>
  )
}

/** The same at the foot of a window with sliders. Its room is there before there is anything to say. */
export function EffectFoot(props: { readonly workspace: Workspace }): JSX.Element {
  const last = useContext(LastEffectContext)
  const told = createTold(last, props.workspace)
  const isNarrow = createMedia('(max-width: 56.1875em)')
  return (
    <div class="effect-foot" role="status">
      <Show when={told()} fallback={<p class="effect-foot__idle">{lastEffectTexts.idle}</p>}>{(now) => (
        <Show when={isNarrow()} fallback={
          <div class="effect" data-old={last?.isOld() ? '' : undefined}><p>{now().change} {now().effect}</p><Show when={!now().isNothing}><LookBack last={last} /></Show></div>
        }>
          <details class="effect" data-old={last?.isOld() ? '' : undefined}>
            <summary>{now().effect}</summary>
            <p>{now().change}</p>
            <Show when={!now().isNothing}><LookBack last={last} /></Show>
          </details>
        </Show>
      )}</Show>
    </div>
  )
}

function LookBack(props: { readonly last: LastEffect | null }): JSX.Element {
  const isBack = () => props.last?.lookedBackAt() !== null
  return (
    <button type="button" class="link-button effect__back" aria-pressed={isBack()} aria-disabled={props.last?.isOld()} onClick={() => props.last?.lookBack(!isBack())}>
      {isBack() ? lastEffectTexts.after : lastEffectTexts.before}
    </button>
  )
}

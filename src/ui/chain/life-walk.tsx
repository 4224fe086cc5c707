import { For, Show, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import { futureKinds } from '../../analysis/chain/comparable.ts'
import type { Life } from '../../analysis/chain/life.ts'
import type { ChainPicture } from '../../app/chain/create-chain.ts'
import type { FoundLives } from '../../app/chain/create-lives.ts'
import type { Workspace } from '../../app/workspace.ts'
import { lifeLines } from '../../charts/chain/life-line.ts'
import { tracedSource } from '../../texts/chain/chain.ts'
import { durationText, inventedName, lifeTexts, lifeTitle, pairedTitle, personSentence, threeTitle } from '../../texts/chain/life.ts'
import { FollowButton } from '../report/follow-button.tsx'
import { createMedia } from '../compare/create-media.ts'
import { ChainCard } from './chain-card.tsx'

/** A step stays this long while playing: long enough to read a sentence. */
const STEP_MS = 2500

/** Two timelines of the chosen person, and the events one by one. */
export function LifeWalk(props: { readonly found: FoundLives; readonly picture: ChainPicture; readonly workspace: Workspace }): JSX.Element {
  const wanted = () => props.found.wanted
  const life = () => props.found.own[wanted().kind]
  const name = () => inventedName(wanted().chosen[wanted().kind].person)
  const scenario = () => wanted().plan.scenarios.find(({ id }) => id === wanted().scenario)!
  const who = () => wanted().chosen[wanted().kind]
  const [step, setStep] = createSignal(0)
  createEffect(on(life, () => setStep(0)))
  const at = () => life().steps[step()]?.week ?? null
  const longest = createMemo(() => Math.max(...[...Object.values(props.found.own), ...props.found.scenarios].map(({ weeks }) => weeks)))
  const three = () => futureKinds.map((kind) => ({ name: `${lifeTexts.futures[kind]}: ${inventedName(wanted().chosen[kind].person)}`, life: props.found.own[kind], isChosen: kind === wanted().kind }))
  const paired = () => wanted().plan.scenarios.map(({ name: label, id }, place) => ({ name: label, life: props.found.scenarios[place]!, isChosen: id === wanted().scenario }))
  const duration = (one: Life): string => durationText(one.weeks, one.ending === 'afgerond')
  const finished = (one: Life): number | null => (one.ending === 'afgerond' ? one.weeks : null)
  const source = () => tracedSource(props.picture.futures, wanted().plan.seed, wanted().key)
  const person = () => {
    const { traits } = life()
    return personSentence({ ...traits, name: name(), gemeente: wanted().plan.gemeenten[traits.gemeente]!.name, year: wanted().plan.region.decisionYear + Math.floor(traits.arrival / 52) })
  }
  const others = () => wanted().plan.scenarios.flatMap(({ id, name: label }, place) => (id === wanted().scenario ? [] : [{ name: label, weeks: finished(props.found.scenarios[place]!) }]))
  return (
    <div class="chain-walk">
      <div class="chain-lines">
        <ChainCard source={source()} draw={(width) => lifeLines({
          title: threeTitle(duration(props.found.own.goed), duration(props.found.own.gewoon), duration(props.found.own.slecht), scenario().name), rows: three(), at: at(), longest: longest(),
        }, width)} />
        <Show when={props.found.scenarios.length > 1}>
          <ChainCard source={`${lifeTexts.others(name())} · ${source()}`} draw={(width) => lifeLines({ title: pairedTitle(name(), scenario().name, finished(life()), others()), rows: paired(), at: at(), longest: longest() }, width)} />
        </Show>
      </div>
      <section class="compare-card chain-steps" aria-label={lifeTexts.walking}>
        <h3>{lifeTitle(name(), scenario().name, life().weeks, life().waited, life().ending)}</h3>
        <p class="compare-small">{person()}</p>
        <FollowButton workspace={props.workspace} future={{ future: who().future + 1, person: who().person + 1, scenario: wanted().scenario, planKey: wanted().key.slice(0, 8) }} scenario={scenario().name} />
        <Steps life={life()} step={step()} onStep={setStep} />
      </section>
    </div>
  )
}

/** Buttons and the list of events; each event is a button too, so that a hand can go to it at once. */
function Steps(props: { readonly life: Life; readonly step: number; readonly onStep: (step: number) => void }): JSX.Element {
  const isStill = createMedia('(prefers-reduced-motion: reduce)')
  const [isPlaying, setPlaying] = createSignal(false)
  const last = () => props.life.steps.length - 1
  let list!: HTMLOListElement
  createEffect(() => {
    if (!isPlaying() || isStill()) return
    if (props.step >= last()) return void setPlaying(false)
    const timer = setTimeout(() => props.onStep(props.step + 1), STEP_MS)
    onCleanup(() => clearTimeout(timer))
  })
  createEffect(on(() => props.step, (step) => {
    const item = list.children[step]
    // Only the list scrolls: a page that moves under a reader is worse than a step out of sight.
    if (item instanceof HTMLElement) list.scrollTop = item.offsetTop - list.clientHeight / 2 + item.clientHeight / 2
  }))
  const play = (): void => {
    if (!isPlaying() && props.step >= last()) props.onStep(0)
    setPlaying(!isPlaying())
  }
  return (
    <>
      <div class="chain-buttons">
        <button type="button" class="nl-button nl-button--secondary" aria-disabled={props.step === 0 ? 'true' : undefined} onClick={() => props.onStep(Math.max(0, props.step - 1))}>{lifeTexts.previous}</button>
        <button type="button" class="nl-button nl-button--secondary" aria-disabled={props.step >= last() ? 'true' : undefined} onClick={() => props.onStep(Math.min(last(), props.step + 1))}>{lifeTexts.next}</button>
        <Show when={!isStill()} fallback={<span class="compare-small">{lifeTexts.still}</span>}>
          <button type="button" class="nl-button nl-button--secondary" onClick={play}>{isPlaying() ? lifeTexts.pause : lifeTexts.play}</button>
        </Show>
        <span class="compare-small">{lifeTexts.step(props.step + 1, props.life.steps.length)}</span>
      </div>
      <p class="visually-hidden" role="status">{props.life.steps[props.step]?.label}: {props.life.steps[props.step]?.sentence}</p>
      <ol class="chain-events" ref={list}>
        <For each={props.life.steps}>{(event, index) => (
          <li>
            <button type="button" aria-current={index() === props.step ? 'step' : undefined} onClick={() => props.onStep(index())}>
              <b>{event.label}</b> <span>{event.sentence}</span>
            </button>
          </li>
        )}</For>
      </ol>
    </>
  )
}

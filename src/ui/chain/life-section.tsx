import { For, Match, Show, Switch, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import { futureKinds, LEAST_PEOPLE, typeKeys } from '../../analysis/chain/comparable.ts'
import type { Comparable, FutureKind, PersonType } from '../../analysis/chain/comparable.ts'
import type { ChainPicture } from '../../app/chain/create-chain.ts'
import { createLives } from '../../app/chain/create-lives.ts'
import type { FoundLives, WantedLives } from '../../app/chain/create-lives.ts'
import type { Tracer } from '../../app/chain/create-traced.ts'
import type { Workspace } from '../../app/workspace.ts'
import { chainTexts } from '../../texts/chain/chain.ts'
import { lifeTexts, traitNames } from '../../texts/chain/life.ts'
import { LifeWalk } from './life-walk.tsx'

export interface LifeSectionProps {
  readonly tracer: Tracer
  readonly workspace: Workspace
  readonly picture: ChainPicture
  readonly comparable: Comparable | null
  readonly type: PersonType
  readonly onType: (type: PersonType) => void
}

/** One invented person of a chosen kind, in a good, an ordinary and a bad future. */
export function LifeSection(props: LifeSectionProps): JSX.Element {
  const [kind, setKind] = createSignal<FutureKind>('gewoon')
  const wanted = createMemo((): WantedLives | null => {
    const chosen = props.comparable?.chosen
    if (!chosen) return null
    const { key, plan, focus } = props.picture
    return { key, plan, scenario: focus.scenario, chosen, kind: kind() }
  }, null, { equals: (before, after) => JSON.stringify([before?.key, before?.scenario, before?.chosen, before?.kind]) === JSON.stringify([after?.key, after?.scenario, after?.chosen, after?.kind]) })
  const lives = createLives(props.tracer, wanted)
  const failure = () => { const now = lives.status(); return now.kind === 'failed' ? now : null }
  const found = (): FoundLives | null => lives.found()
  const name = createUniqueId()
  return (
    <section class="chain-life" aria-labelledby={`${name}-life`}>
      <div class="chain-life-head">
        <h2 id={`${name}-life`}>{lifeTexts.heading}</h2>
        <p class="compare-small">{lifeTexts.intro}</p>
      </div>
      <TypeFields picture={props.picture} type={props.type} onType={props.onType} />
      <Show when={props.comparable}>{(comparable) => (
        <Show when={comparable().count + comparable().left > 0 || props.picture.plan.horizonYears >= 8} fallback={<p class="compare-notice">{lifeTexts.noYears}</p>}>
          <Show when={comparable().chosen} fallback={<p class="compare-notice" role="status"><strong>{lifeTexts.tooFew(comparable().count, LEAST_PEOPLE)}</strong></p>}>
            <p class="compare-small">{lifeTexts.comparable(comparable().count, comparable().finished, comparable().left)}</p>
          </Show>
        </Show>
      )}</Show>
      <Switch>
        <Match when={failure()}>{(failed) => (
          <div class="strip strip-failed" role="alert">
            <div class="strip-words"><p>{chainTexts.failed}</p><details><summary>{chainTexts.detail}</summary><p>{failed().detail}</p></details></div>
            <button type="button" class="nl-button nl-button--primary" onClick={lives.retry}>{chainTexts.again}</button>
          </div>
        )}</Match>
        <Match when={found()}>{(shown) => (
          <>
            <fieldset class="chain-futures">
              <legend class="visually-hidden">{lifeTexts.future}</legend>
              <span class="chart-switch">
                <For each={futureKinds}>{(each) => <label><input type="radio" name={`${name}-future`} checked={kind() === each} onChange={() => setKind(each)} />{lifeTexts.futures[each]}</label>}</For>
              </span>
              <span class="compare-small">{lifeTexts.futureMeaning[kind()]}</span>
            </fieldset>
            <LifeWalk found={shown()} picture={props.picture} workspace={props.workspace} />
          </>
        )}</Match>
        <Match when={wanted()}><p class="compare-notice" role="status">{lifeTexts.loading}</p></Match>
      </Switch>
    </section>
  )
}

/** What kind of person; each choice narrows the people that are compared. */
function TypeFields(props: Pick<LifeSectionProps, 'picture' | 'type' | 'onType'>): JSX.Element {
  const options = (key: keyof PersonType): readonly string[] => (key === 'gemeente' ? props.picture.plan.gemeenten.map(({ name }) => name) : traitNames[key])
  return (
    <fieldset class="chain-type">
      <legend class="visually-hidden">{lifeTexts.type}</legend>
      <For each={typeKeys}>{(key) => (
        <label>{lifeTexts.labels[key]}
          <select class="picker" onChange={(event) => props.onType({ ...props.type, [key]: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}>
            <option value="" selected={props.type[key] === null}>{lifeTexts.any[key]}</option>
            <For each={options(key)}>{(option, place) => <option value={place()} selected={props.type[key] === place()}>{option}</option>}</For>
          </select>
        </label>
      )}</For>
    </fieldset>
  )
}

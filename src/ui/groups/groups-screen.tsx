import { For, Match, Show, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { WaitCause } from '../../analysis/groups/counted.ts'
import { Z95 } from '../../analysis/precision.ts'
import { changeReason } from '../../app/run/change-reason.ts'
import { createLate } from '../../app/run/create-shown.ts'
import { createGroups } from '../../app/groups/create-groups.ts'
import type { GroupsModel } from '../../app/groups/create-groups.ts'
import { sizesScene } from '../../charts/groups/sizes.ts'
import { waitingScene } from '../../charts/groups/waiting.ts'
import { progressSentence } from '../../texts/compare/compare-screen.ts'
import { formatNumber } from '../../texts/format.ts'
import { causeTexts, groupsHeadline, groupsTexts, headBand } from '../../texts/groups.ts'
import { settingText } from '../../texts/levers.ts'
import '../compare/compare.css'
import { ScenarioMark } from '../controls/scenario-mark.tsx'
import { Explained } from '../controls/term.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { CalendarCard } from './calendar-card.tsx'
import { CauseDialog } from './cause-dialog.tsx'
import { GroupsCard } from './groups-card.tsx'
import './groups.css'
import { MapCard } from './map-card.tsx'
import { ThresholdCard } from './threshold-card.tsx'

/** Which groups begin where and when, how large they are, who waits for them and why, and what another minimum would do. */
export function GroupsScreen(props: ScreenProps): JSX.Element {
  const { workspace, session } = props
  const model = createGroups(session, props.tracer, () => workspace.draft().view.compared)
  const isStale = createLate(() => { const base = model.base(); return base !== null && base.key !== session.wanted().key })
  const [cause, setCause] = createSignal<WaitCause | null>(null)
  return (
    <div class="compare compare-page groups">
      <Show when={model.base()} fallback={<><h1 class="visually-hidden">{groupsTexts.heading(workspace.draft().region.name)}</h1><div class="compare-notice"><p><span role="status">{groupsTexts.none}</span> {progressOf(props)}</p></div></>}>{(base) => (
        <>
          <Head model={model} />
          <Show when={isStale()}><div class="compare-notice"><p><span role="status">{groupsTexts.stale(changeReason(base().plan, session.wanted().plan))}</span> {progressOf(props)}</p></div></Show>
          <Failures model={model} />
          <div class="groups-columns">
            <div class="groups-column">
              <CalendarCard model={model} workspace={workspace} stale={isStale()} />
              <WaitingCard model={model} stale={isStale()} onCause={setCause} />
            </div>
            <div class="groups-column">
              <MapCard base={base()} scenario={model.scenario()} workspace={workspace} executor={props.executor} />
              <ThresholdCard base={base()} scenario={model.scenario()} workspace={workspace} executor={props.executor} />
              <SizesCard model={model} stale={isStale()} />
            </div>
          </div>
        </>
      )}</Show>
      <Show when={cause()} keyed>{(chosen) => <CauseDialog cause={chosen} scenario={model.scenario()} workspace={workspace} onClose={() => { workspace.commit(); setCause(null) }} />}</Show>
    </div>
  )
}

function progressOf({ session }: ScreenProps): string {
  const now = session.run.status()
  return now.kind === 'running' ? progressSentence(now.completed, now.total, false) : ''
}

function Head(props: { readonly model: GroupsModel }): JSX.Element {
  const plan = () => props.model.base()!.plan
  const place = () => plan().scenarios.findIndex(({ id }) => id === props.model.scenario())
  return (
    <div class="groups-head">
      <div class="groups-answer">
        <Show when={props.model.head()}>{(head) => (
          <>
            <h1>{groupsHeadline(settingText(head().minimum, 'personen'), head().inTime.mean)}</h1>
            <p><Explained text={headBand(plan().scenarios[place()]!.name, formatNumber(Z95 * head().inTime.monteCarloError * 100, 1), head().inTime.p10, head().inTime.p90, head().futures, plan().horizonYears)} /></p>
          </>
        )}</Show>
      </div>
      <label class="groups-scenario"><span>{groupsTexts.scenario}</span>
        <span class="groups-scenario-row">
          <ScenarioMark place={place()} line />
          <select class="picker" onChange={(event) => props.model.chooseScenario(event.currentTarget.value)}>
            <For each={plan().scenarios}>{({ id, name }) => <option value={id} selected={id === props.model.scenario()}>{name}</option>}</For>
          </select>
        </span>
      </label>
    </div>
  )
}

/** A trace that failed says so once, with the way to try again. */
function Failures(props: { readonly model: GroupsModel }): JSX.Element {
  const failed = () => [props.model.one, props.model.many].find((trace) => trace.status().kind === 'failed')
  const detail = () => { const status = failed()?.status(); return status?.kind === 'failed' ? status.detail : '' }
  return (
    <Show when={failed()}>{(trace) => (
      <div class="compare-notice" role="alert"><p>{groupsTexts.failed} {groupsTexts.detail}: {detail()}</p><button type="button" class="nl-button nl-button--secondary" onClick={() => trace().retry()}>{groupsTexts.again}</button></div>
    )}</Show>
  )
}

interface CountedProps {
  readonly model: GroupsModel
  readonly stale: boolean
}

function countedSource(model: GroupsModel): string {
  const { wanted, traced } = model.many.found()!
  return groupsTexts.followedSource(traced.length, wanted.plan.seed, wanted.key)
}

function yearsOf(model: GroupsModel): number {
  return model.many.found()!.wanted.plan.horizonYears
}

/** While many futures are followed for the first time: how far that is. The count is not spoken: it changes all the time. */
function Following(props: { readonly model: GroupsModel; readonly coming: string }): JSX.Element {
  const status = () => props.model.many.status()
  return (
    <p class="compare-card groups-empty">
      <span role="status">{props.coming}</span>{' '}
      <Switch fallback={groupsTexts.none}><Match when={status().kind === 'running'}>{(() => { const now = status(); return now.kind === 'running' ? groupsTexts.following(now.done, now.all) : '' })()}</Match></Switch>
    </p>
  )
}

function SizesCard(props: CountedProps): JSX.Element {
  return (
    <Show when={props.model.sizes()} fallback={<Following model={props.model} coming={groupsTexts.sizesComing} />}>{(view) => (
      <GroupsCard stale={props.stale} source={countedSource(props.model)} draw={(width) => sizesScene(view(), settingText(props.model.head()!.minimum, 'personen'), { width, height: 250, horizonYears: yearsOf(props.model) })} />
    )}</Show>
  )
}

/** The causes of waiting, each with the way to its levers. */
function WaitingCard(props: CountedProps & { readonly onCause: (cause: WaitCause) => void }): JSX.Element {
  return (
    <Show when={props.model.waiting()} fallback={<Following model={props.model} coming={groupsTexts.waitingComing} />}>{(view) => (
      <GroupsCard stale={props.stale} source={countedSource(props.model)} draw={(width) => waitingScene(view(), width, yearsOf(props.model))}>
        <p class="compare-small">{groupsTexts.causesHint}</p>
        <ul class="plain-list groups-causes">
          <For each={view().causes.filter(({ people }) => people.mean >= 0.05)}>{({ cause }) => (
            <li><button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={() => props.onCause(cause)}>{causeTexts[cause].label}</button></li>
          )}</For>
        </ul>
      </GroupsCard>
    )}</Show>
  )
}

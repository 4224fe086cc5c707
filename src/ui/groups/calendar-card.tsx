import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { FutureKind } from '../../analysis/futures.ts'
import { CALENDAR_WEEKS, NARROW_WEEKS } from '../../app/groups/create-groups.ts'
import type { CalendarPicture, GroupsModel } from '../../app/groups/create-groups.ts'
import type { KeptFollowed } from '../../app/report/followed-choices.ts'
import type { Workspace } from '../../app/workspace.ts'
import { calendarScene } from '../../charts/groups/calendar.ts'
import { futureTexts, groupsTexts } from '../../texts/groups.ts'
import { createMedia } from '../compare/create-media.ts'
import { FollowButton } from '../report/follow-button.tsx'
import { GroupsCard } from './groups-card.tsx'

const kinds: readonly FutureKind[] = ['slecht', 'middelste', 'goed']

/** Every group of one future, by pool; which future, which year, and which groups. */
export function CalendarCard(props: { readonly model: GroupsModel; readonly workspace: Workspace; readonly stale: boolean }): JSX.Element {
  const isNarrow = createMedia('(max-width: 56.1875em)')
  const weeks = () => (isNarrow() ? NARROW_WEEKS : CALENDAR_WEEKS)
  const picture = () => props.model.calendar(weeks())
  return (
    <Show when={picture()} fallback={<p class="compare-card groups-empty" role="status">{groupsTexts.following(0, 1)}</p>}>{(shown) => (
      <GroupsCard
        scrolls class="groups-calendar" stale={props.stale || props.model.one.status().kind === 'running'}
        draw={(width) => calendarScene({ calendar: shown().calendar, decisionYear: shown().plan.region.decisionYear, period: periodOf(shown()), width })}
        source={groupsTexts.source(shown().future.replication + 1, props.model.base()!.results.completed, shown().plan.seed, shown().key)}
        tools={<Tools model={props.model} picture={shown()} />}
      >
        <Legend minimum={minimumOf(shown())} />
        <FollowButton workspace={props.workspace} future={followedOf(shown(), props.model)} scenario={nameOf(shown(), props.model.scenario())} />
      </GroupsCard>
    )}</Show>
  )
}

/** As the report tells it again. */
function followedOf({ future, plan, key, calendar }: CalendarPicture, model: GroupsModel): KeptFollowed {
  return { future: future.replication + 1, scenario: model.scenario(), year: plan.region.decisionYear + calendar.from / 52, planKey: key.slice(0, 8) }
}

function nameOf({ plan }: CalendarPicture, scenario: string): string {
  return plan.scenarios.find(({ id }) => id === scenario)?.name ?? scenario
}

function periodOf({ calendar, plan }: CalendarPicture): string {
  const year = plan.region.decisionYear + calendar.from / 52
  return calendar.to - calendar.from <= 52 ? String(year) : `${year} en de eerste helft van ${year + 1}`
}

function minimumOf({ calendar }: CalendarPicture): string {
  const minima = [...new Set(calendar.lanes.flatMap(({ soort, groups }) => (soort === 'startklas' ? [] : groups.map(({ minimum }) => minimum))))].sort((a, b) => a - b)
  return minima.join(' of ')
}

function Tools(props: { readonly model: GroupsModel; readonly picture: CalendarPicture }): JSX.Element {
  const model = () => props.model
  const years = () => Array.from({ length: props.picture.plan.horizonYears }, (_, index) => props.picture.plan.region.decisionYear + index)
  const future = () => props.picture.future
  const kindName = () => { const { kind } = future(); return kind === null ? groupsTexts.between : futureTexts[kind] }
  return (
    <div class="groups-tools">
      <div class="groups-pickers">
        <label>{groupsTexts.year}
          <select class="picker" onChange={(event) => model().chooseYear(Number(event.currentTarget.value))}>
            <For each={years()}>{(year) => <option value={year} selected={year === model().year()}>{year}</option>}</For>
          </select>
        </label>
        <label>{groupsTexts.pool}
          <select class="picker" onChange={(event) => model().choosePool(event.currentTarget.value || null)}>
            <option value="" selected={model().pool() === null}>{groupsTexts.allPools}</option>
            <For each={model().pools()}>{({ key, soort, wie }) => <option value={key} selected={model().pool() === key}>{soort}, {wie}</option>}</For>
          </select>
        </label>
        <label class="groups-check"><input type="checkbox" checked={model().running()} onChange={(event) => model().setRunning(event.currentTarget.checked)} />{groupsTexts.running}</label>
      </div>
      <fieldset class="groups-future">
        <legend class="visually-hidden">{groupsTexts.future}</legend>
        <button type="button" class="groups-kind groups-step" aria-disabled={future().rank >= future().of - 1} onClick={() => model().chooseFuture(Math.min(future().of - 1, future().rank + 1))}>‹ {groupsTexts.worse}</button>
        <For each={kinds}>{(kind) => (
          <button type="button" class="groups-kind" aria-pressed={future().kind === kind} onClick={() => model().chooseFuture(kind)}>{futureTexts[kind]}</button>
        )}</For>
        <button type="button" class="groups-kind groups-step" aria-disabled={future().rank === 0} onClick={() => model().chooseFuture(Math.max(0, future().rank - 1))}>{groupsTexts.better} ›</button>
      </fieldset>
      <p class="compare-small" role="status">{groupsTexts.ranked(kindName(), future().rank + 1, future().of, future().weeks)}</p>
    </div>
  )
}

/** What a bar is made of, drawn as in the calendar. */
function Legend(props: { readonly minimum: string }): JSX.Element {
  return (
    <p class="groups-legend">
      <span>
        <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
          <rect x="1" y="4" width="5" height="11" class="groups-pip" /><rect x="8" y="4" width="5" height="11" class="groups-pip" /><path d="M16 0v18" class="groups-stroke" /><rect x="19" y="4" width="5" height="11" class="groups-free" />
        </svg>
        {groupsTexts.legendSeat}, {groupsTexts.legendMinimum(props.minimum)}, {groupsTexts.legendFree}
      </span>
      <span>
        <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true"><rect x="1" y="2" width="24" height="14" class="groups-under" /><path d="M1 12l10-10M6 16l14-14M16 16l9-9" class="groups-hatch" /></svg>
        {groupsTexts.legendUnder}
      </span>
      <span><svg width="10" height="18" viewBox="0 0 10 18" aria-hidden="true"><circle cx="5" cy="9" r="3" class="groups-dot" /></svg>{groupsTexts.legendWait}</span>
    </p>
  )
}

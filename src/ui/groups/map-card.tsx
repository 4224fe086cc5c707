import { For, Match, Show, Switch, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { mapNorms } from '../../analysis/groups/group-map.ts'
import type { GroupMap, MapNorm } from '../../analysis/groups/group-map.ts'
import { chooseCell, createGroupMap, MAP_CELLS, MAP_FUTURES, mapNow, mapOf, mapToday } from '../../app/groups/create-group-map.ts'
import type { GroupMapModel } from '../../app/groups/create-group-map.ts'
import type { ShownRun } from '../../app/create-run.ts'
import type { Executor } from '../../app/create-run.ts'
import type { Workspace } from '../../app/workspace.ts'
import { mapScene } from '../../charts/groups/map.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { GroupsCard } from './groups-card.tsx'
import { MapGrid } from './map-grid.tsx'
import { Progress } from './progress.tsx'

export interface MapCardProps {
  readonly base: ShownRun
  readonly scenario: string
  readonly workspace: Workspace
  readonly executor: Executor
}

/** The group-size map: computed when asked, and a cell that is chosen sets both levers. */
export function MapCard(props: MapCardProps): JSX.Element {
  const model = createGroupMap(props.executor)
  const [norm, setNorm] = createSignal<MapNorm>('les.binnen-13-weken')
  const own = () => model.find(props.base.plan, props.scenario)
  // Another setting than the two of the map itself: the old map fades until a new one is asked for.
  const run = () => own() ?? model.newest()?.value ?? null
  const now = () => mapNow(props.base.plan, props.scenario)
  const map = createMemo((): GroupMap | null => { const found = run(); return found && mapOf(found, norm(), now()) })
  const choose = (minimum: number, wait: number): void => {
    const name = props.base.plan.scenarios.find(({ id }) => id === props.scenario)?.name ?? ''
    props.workspace.change(groupsTexts.mapChosen(minimum, wait, name), (draft) => chooseCell(draft, props.scenario, minimum, wait))
  }
  const begin = () => model.start(props.base.plan, props.scenario)
  return (
    <Show when={map()} fallback={<IdleCard model={model} onStart={begin} />}>{(shown) => (
      <GroupsCard
        class="groups-map" stale={own() === null}
        draw={(width) => mapScene(shown(), now(), mapToday(props.base.plan), groupsTexts.mapNorms[norm()], width)}
        over={(width) => <MapGrid map={shown()} now={now()} width={width} onChoose={choose} />}
        source={groupsTexts.followedSource(shown().futures, props.base.plan.seed, props.base.key)}
        tools={
          <div class="groups-tools">
            <div class="groups-pickers">
              <label>{groupsTexts.mapNorm}
                <select class="picker" onChange={(event) => setNorm(event.currentTarget.value as MapNorm)}>
                  <For each={mapNorms}>{(one) => <option value={one} selected={one === norm()}>{groupsTexts.mapNorms[one]}</option>}</For>
                </select>
              </label>
            </div>
            <Show when={own() === null && model.status().kind !== 'running'}>
              <div class="compare-notice"><p>{groupsTexts.mapStale}</p><button type="button" class="nl-button nl-button--secondary" onClick={begin}>{groupsTexts.mapOther}</button></div>
            </Show>
            <MapStatus model={model} />
          </div>
        }
      >
        <p class="groups-legend">
          <span><svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true"><rect x="2" y="2" width="18" height="12" class="groups-frame" /></svg>{groupsTexts.mapNow}</span>
          <span><svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true"><rect x="2" y="2" width="18" height="12" class="groups-frame groups-frame-today" /></svg>{groupsTexts.mapToday}</span>
          <span>{groupsTexts.mapCost}</span>
        </p>
        <p class="compare-small">{groupsTexts.mapHint}</p>
      </GroupsCard>
    )}</Show>
  )
}

function IdleCard(props: { readonly model: GroupMapModel; readonly onStart: () => void }): JSX.Element {
  return (
    <section class="compare-card groups-card groups-idle" aria-labelledby="groups-map-idle">
      <h2 class="chart-title" id="groups-map-idle">{groupsTexts.mapTitleIdle}</h2>
      <p class="compare-small">{groupsTexts.mapWhy}</p>
      <MapStatus model={props.model} />
      <Show when={props.model.status().kind !== 'running'}>
        <p><button type="button" class="nl-button nl-button--secondary" onClick={() => props.onStart()}>{groupsTexts.mapStart(MAP_CELLS, MAP_FUTURES)}</button></p>
      </Show>
    </section>
  )
}

function MapStatus(props: { readonly model: GroupMapModel }): JSX.Element {
  const status = () => props.model.status()
  const running = () => { const now = status(); return now.kind === 'running' ? now : null }
  const failed = () => { const now = status(); return now.kind === 'failed' ? now : null }
  return (
    <Switch>
      <Match when={running()}>{(now) => <Progress done={now().done} all={now().all} words={groupsTexts.mapProgress(now().done, now().all)} onStop={props.model.stop} />}</Match>
      <Match when={failed()}>{(now) => <p role="alert" class="groups-failed">{groupsTexts.failed} {groupsTexts.detail}: {now().detail}</p>}</Match>
    </Switch>
  )
}

import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { mapNorms } from '../../analysis/groups/group-map.ts'
import type { GroupMap, MapNorm } from '../../analysis/groups/group-map.ts'
import { chooseCell, createGroupMap, MAP_CELLS, MAP_FUTURES, mapNow, mapOf, mapToday } from '../../app/groups/create-group-map.ts'
import type { ShownRun } from '../../app/run/create-run.ts'
import type { Executor } from '../../app/run/create-run.ts'
import type { Workspace } from '../../app/workspace.ts'
import { mapScene } from '../../charts/groups/map.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { AskAgain, IdleCard } from './experiment-card.tsx'
import { GroupsCard } from './groups-card.tsx'
import { MapGrid } from './map-grid.tsx'

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
  const experiment = { words: groupsTexts.mapProgress, onStart: () => model.start(props.base.plan, props.scenario), onStop: model.stop }
  return (
    <Show when={map()} fallback={
      <IdleCard {...experiment} id="groups-map-idle" status={model.status()} title={groupsTexts.mapTitleIdle} why={groupsTexts.mapWhy} start={groupsTexts.mapStart(MAP_CELLS, MAP_FUTURES)} />
    }>{(shown) => (
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
            <AskAgain {...experiment} status={model.status()} isOther={own() === null} />
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

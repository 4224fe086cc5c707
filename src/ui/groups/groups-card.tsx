import { Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Scene } from '../../charts/scene.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { ChartExportMenu, PICTURE_WIDTH } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { DrawingOrTable } from '../charts/drawing-or-table.tsx'
import { SceneTable } from '../charts/scene-table.tsx'

export interface GroupsCardProps {
  readonly draw: (width: number) => Scene
  readonly source: string
  readonly class?: string
  /** Belongs to earlier settings: fades, and nothing moves. */
  readonly stale?: boolean
  /** A long drawing scrolls inside the card. */
  readonly scrolls?: boolean
  /** Above the drawing. */
  readonly tools?: JSX.Element
  /** Laid over the drawing, at its size: what can be pressed. */
  readonly over?: (width: number) => JSX.Element
  readonly children?: JSX.Element
}

const LEAST_WIDTH = 240

/** A chart: its sentence, what it counts, the drawing or the same as a table, and where it comes from. */
export function GroupsCard(props: GroupsCardProps): JSX.Element {
  const { width, watch } = createWidth(480)
  const [isTable, setTable] = createSignal(false)
  // A card that is just being laid out can be a few pixels wide.
  const room = () => Math.max(LEAST_WIDTH, width())
  const scene = createMemo(() => props.draw(room()))
  const name = createUniqueId()
  const drawing = () => (
    <div class="groups-drawing"><ChartView scene={scene()} decorative={props.over !== undefined} />{props.over?.(room())}</div>
  )
  return (
    <section class={`compare-card chart-card groups-card ${props.class ?? ''}`} aria-labelledby={`${name}-title`} data-faded={props.stale ? '' : undefined}>
      <div class="chart-head">
        <h2 class="chart-title" id={`${name}-title`}>{scene().title}</h2>
        <p class="chart-subtitle">{scene().subtitle}</p>
        <div class="chart-actions">
          <DrawingOrTable of={scene().title} isTable={isTable()} onChoose={setTable} />
          <ChartExportMenu scene={scene()} picture={() => props.draw(Math.max(PICTURE_WIDTH, width()))} source={props.source} />
        </div>
      </div>
      {props.tools}
      <div class="chart-drawing" ref={watch}>
        <Show when={isTable()} fallback={
          <Show when={props.scrolls} fallback={drawing()}>
            <section class="groups-scroll" tabindex="0" aria-label={groupsTexts.scrolls}>{drawing()}</section>
          </Show>
        }><SceneTable table={scene().table} /></Show>
      </div>
      {props.children}
      <p class="chart-source">{props.source}</p>
    </section>
  )
}

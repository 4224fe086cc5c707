import { Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Scene } from '../../charts/scene.ts'
import { ChartExportMenu, PICTURE_WIDTH } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { DrawingOrTable } from '../charts/drawing-or-table.tsx'
import { SceneTable } from '../charts/scene-table.tsx'

export interface ChainCardProps {
  readonly draw: (width: number) => Scene
  readonly source: string
  readonly class?: string
  /** Beside the title: what the drawing is about. */
  readonly tools?: JSX.Element
  /** Under the drawing. */
  readonly children?: JSX.Element
}

/** A drawing with its sentence, what it counts, its table and where it comes from. */
export function ChainCard(props: ChainCardProps): JSX.Element {
  const { width, watch } = createWidth(480)
  const [isTable, setTable] = createSignal(false)
  const scene = createMemo(() => props.draw(width()))
  const name = createUniqueId()
  return (
    <section class={`compare-card chart-card chain-card ${props.class ?? ''}`} aria-labelledby={`${name}-title`}>
      <div class="chart-head">
        <div>
          <h2 class="chart-title" id={`${name}-title`}>{scene().title}</h2>
          <p class="chart-subtitle">{scene().subtitle}</p>
        </div>
        <div class="chain-tools">
          {props.tools}
          <DrawingOrTable of={scene().title} isTable={isTable()} onChoose={setTable} />
          <ChartExportMenu scene={scene()} picture={() => props.draw(Math.max(PICTURE_WIDTH, width()))} source={props.source} />
        </div>
      </div>
      <div class="chart-drawing" ref={watch}>
        <Show when={isTable()} fallback={<ChartView scene={scene()} />}><SceneTable table={scene().table} /></Show>
      </div>
      {props.children}
      <p class="chart-source">{props.source}</p>
    </section>
  )
}

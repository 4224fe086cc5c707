import { Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Scene } from '../../charts/scene.ts'
import { ChartExportMenu, PICTURE_WIDTH } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { DrawingOrTable } from '../charts/drawing-or-table.tsx'
import { SceneTable } from '../charts/scene-table.tsx'

/** A result of the weighing: its sentence, a drawing or the same as a table, and where it comes from. */
export function SceneCard(props: { readonly draw: (width: number) => Scene; readonly source?: string; readonly children?: JSX.Element }): JSX.Element {
  const { width, watch } = createWidth(560)
  const [isTable, setTable] = createSignal(false)
  const scene = createMemo(() => props.draw(width()))
  return (
    <section class="compare-card weigh-card" aria-label={scene().title}>
      <div class="chart-head">
        <div>
          <h2 class="chart-title">{scene().title}</h2>
          <p class="chart-subtitle">{scene().subtitle}</p>
        </div>
        <div class="chart-actions">
          <DrawingOrTable of={scene().title} isTable={isTable()} onChoose={setTable} />
          <ChartExportMenu scene={scene()} picture={() => props.draw(Math.max(PICTURE_WIDTH, width()))} source={props.source ?? ''} />
        </div>
      </div>
      <div class="chart-drawing" ref={watch}>
        <Show when={isTable()} fallback={<ChartView scene={scene()} />}><SceneTable table={scene().table} /></Show>
      </div>
      {props.children}
      <Show when={props.source}><p class="chart-source">{props.source}</p></Show>
    </section>
  )
}

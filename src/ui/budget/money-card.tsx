import { Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Scene } from '../../charts/scene.ts'
import { ChartExportMenu, PICTURE_WIDTH } from '../charts/chart-export-menu.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'
import { DrawingOrTable } from '../charts/drawing-or-table.tsx'
import { SceneTable } from '../charts/scene-table.tsx'
import { createCalm } from './create-calm.ts'

/** A chart about money: sentence, what it counts, drawing or table, and where it comes from. */
export function MoneyCard<T>(props: { readonly of: T; readonly draw: (of: T, width: number) => Scene; readonly source: string; readonly class?: string }): JSX.Element {
  const { width, watch } = createWidth(480)
  const [isTable, setTable] = createSignal(false)
  const { value: of, watch: watchPlace } = createCalm(() => props.of)
  const scene = createMemo(() => props.draw(of(), width()))
  const name = createUniqueId()
  return (
    <section ref={watchPlace} class={`compare-card chart-card budget-card ${props.class ?? ''}`} aria-labelledby={`${name}-title`}>
      <div class="chart-head">
        <div>
          <h2 class="chart-title" id={`${name}-title`}>{scene().title}</h2>
          <p class="chart-subtitle">{scene().subtitle}</p>
        </div>
        <div class="chart-actions">
          <DrawingOrTable of={scene().title} isTable={isTable()} onChoose={setTable} />
          <ChartExportMenu scene={scene()} picture={() => props.draw(of(), Math.max(PICTURE_WIDTH, width()))} source={props.source} />
        </div>
      </div>
      <div class="chart-drawing" ref={watch}>
        <Show when={isTable()} fallback={<ChartView scene={scene()} />}><SceneTable table={scene().table} /></Show>
      </div>
      <p class="chart-source">{props.source}</p>
    </section>
  )
}

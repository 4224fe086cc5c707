import { Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import type { KpiCell, KpiRow } from '../../analysis/kpi.ts'
import { chanceBar } from '../../charts/chance-bar.ts'
import { strip } from '../../charts/strip.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { createWidth } from '../charts/create-width.ts'

/** A band with its margins. */
const LEAST_WIDTH = 40

/** The band or the chance bar of a cell, at the width of its column. Its figures stand above it, so it is silent for a screen reader. */
export function CellDrawing(props: { readonly row: KpiRow; readonly cell: KpiCell; readonly position: number }): JSX.Element {
  const { width, watch } = createWidth(180)
  const scene = createMemo(() => {
    const { row, cell, position } = props
    // Before the page has its columns a cell can be measured as next to nothing.
    const size = { width: Math.max(LEAST_WIDTH, width()), height: 16 }
    switch (cell.kind) {
      case 'band': return strip(row, cell, position, size)
      case 'kans': return chanceBar(row, cell, position, size)
      case 'leeg': return null
    }
  })
  return <div class="cell-drawing" ref={watch}><Show when={scene()}>{(drawn) => <ChartView scene={drawn()} decorative />}</Show></div>
}

import { Index, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { GroupMap, MapCell, MapNow } from '../../analysis/groups/group-map.ts'
import { mapRoom } from '../../charts/groups/map.ts'
import { formatOutcome } from '../../texts/format.ts'
import { groupsTexts, mapCell, mapImpossible } from '../../texts/groups.ts'

export interface MapGridProps {
  readonly map: GroupMap
  readonly now: MapNow
  readonly width: number
  readonly onChoose: (minimum: number, wait: number) => void
}

const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }

/** The cells as buttons over the drawing: one stop for the tab key, arrows from cell to cell, Enter chooses. */
export function MapGrid(props: MapGridProps): JSX.Element {
  const room = () => mapRoom(props.map, props.width)
  const [focus, setFocus] = createSignal<readonly [number, number] | null>(null)
  let grid!: HTMLTableElement
  const here = (): readonly [number, number] => focus() ?? [Math.max(0, props.map.minima.indexOf(props.now.minimum)), Math.max(0, props.map.waits.indexOf(props.now.wait))]
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const [column, row] = here()
    const next = [clamp(column + step[0], props.map.minima.length), clamp(row + step[1], props.map.waits.length)] as const
    setFocus(next)
    grid.querySelector<HTMLButtonElement>(`[data-cell="${next.join()}"]`)?.focus()
  }
  // The highest wait stands on top, as in the drawing. By place, so that a newer map does not take the focus away.
  const rows = () => props.map.cells.map((cells, row) => ({ cells, row })).reverse()
  const isNow = ({ minimum, wait }: MapCell): boolean => minimum === props.now.minimum && wait === props.now.wait
  return (
    <table
      ref={grid} class="groups-grid" aria-label={`${groupsTexts.mapX}, ${groupsTexts.mapY}`}
      style={{ left: `${room().left}px`, top: `${room().top}px`, width: `${room().cellWidth * props.map.minima.length}px` }}
    >
      <tbody>
        <Index each={rows()}>{(line) => (
          <tr style={{ height: `${room().cellHeight}px` }}>
            <Index each={line().cells}>{(cell, column) => (
              <td>
                <button
                  type="button" data-cell={`${column},${line().row}`} tabindex={here()[0] === column && here()[1] === line().row ? 0 : -1}
                  aria-pressed={isNow(cell())} aria-disabled={Number.isNaN(cell().share)} aria-label={nameOf(cell())} title={nameOf(cell())}
                  onFocus={() => setFocus([column, line().row])} onKeyDown={move}
                  onClick={() => { if (!Number.isNaN(cell().share)) props.onChoose(cell().minimum, cell().wait) }}
                />
              </td>
            )}</Index>
          </tr>
        )}</Index>
      </tbody>
    </table>
  )
}

function nameOf({ minimum, wait, share, cost }: MapCell): string {
  return Number.isNaN(share) ? mapImpossible(minimum) : mapCell(minimum, wait, formatOutcome('aandeel', share), formatOutcome('euro', cost))
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}

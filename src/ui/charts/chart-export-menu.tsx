import { Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Scene } from '../../charts/scene.ts'
import { chartExportTexts as texts } from '../../texts/chart-export.ts'
import './chart-export-menu.css'

export interface ChartExportMenuProps {
  /** As it stands on the page: its title names the menu. */
  readonly scene: Scene
  /** Drawn for outside the page, where its size must not follow the window; the scene itself where absent. */
  readonly picture?: () => Scene
  /** Futures, seed and kenmerk: they go into the picture. */
  readonly source: string
  /** Above the buttons: tools and words that have no room beside the chart. */
  readonly children?: JSX.Element
}

/** Least width of a drawing that leaves the page, in user units: as wide as on a page of paper. */
export const PICTURE_WIDTH = 672

type ChartFiles = typeof import('./chart-files.ts')
const chartFiles = (): Promise<ChartFiles> => import('./chart-files.ts')

/** The menu of a chart: as a picture or a table, saved or on the clipboard. Nothing leaves the machine. */
export function ChartExportMenu(props: ChartExportMenuProps): JSX.Element {
  let menu: HTMLDetailsElement | undefined
  const [said, setSaid] = createSignal('')
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu?.open) return
    event.stopPropagation()
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
  const leave = (event: FocusEvent): void => {
    // Focus also goes to nothing when the window does; only another element closes the menu.
    if (menu !== undefined && event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false
  }
  // The rest is fetched when the menu opens: a browser only lets a page write on the clipboard right after a press.
  const opened = (): void => {
    setSaid('')
    if (menu !== undefined) {
      delete menu.dataset.side
      if ((menu.querySelector('.chart-menu-panel')?.getBoundingClientRect().left ?? 0) < 0) menu.dataset.side = 'start'
    }
    // What goes wrong here is told when a button asks for it.
    if (menu?.open) chartFiles().catch(() => undefined)
  }
  const act = (name: keyof ChartFiles): void => {
    const { source } = props
    const scene = (props.picture ?? (() => props.scene))()
    chartFiles().then((files) => files[name](scene, source)).then(setSaid, () => setSaid(texts.failed))
  }
  return (
    <details class="chart-menu" ref={menu} onKeyDown={close} onFocusOut={leave} onToggle={opened}>
      <summary aria-label={texts.menu(props.scene.title)} title="Meer">
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" style={{ fill: 'currentColor' }}><circle cx="4" cy="10" r="1.8" /><circle cx="10" cy="10" r="1.8" /><circle cx="16" cy="10" r="1.8" /></svg>
      </summary>
      <div class="chart-menu-panel">
        {props.children}
        <div class="chart-export">
          <button type="button" class="nl-button nl-button--subtle" onClick={() => act('saveSvg')}>{texts.saveSvg}</button>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => act('savePng')}>{texts.savePng}</button>
          <button type="button" class="nl-button nl-button--subtle" onClick={() => act('copyPicture')}>{texts.copyPicture}</button>
          <Show when={props.scene.table.rows.length > 0}><button type="button" class="nl-button nl-button--subtle" onClick={() => act('copyTable')}>{texts.copyTable}</button></Show>
        </div>
        <p role="status" class="chart-export-said">{said()}</p>
      </div>
    </details>
  )
}

import { Show, createSignal, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import { shellTexts } from '../../texts/shell.ts'
import { openFile } from './files.ts'
import { goTo } from './use-screen.ts'

/** A file dragged onto the page opens it; while it hangs above the page, the page says so. */
export function DropFile(props: { readonly shell: Shell }): JSX.Element {
  const [over, setOver] = createSignal(false)
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  const hover = (event: DragEvent) => {
    if (!hasFile(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false) }
  const drop = (event: DragEvent) => {
    if (!hasFile(event)) return
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file) void openFile(props.shell, file, () => goTo('vergelijken'))
  }
  addEventListener('dragover', hover)
  addEventListener('dragleave', leave)
  addEventListener('drop', drop)
  onCleanup(() => {
    removeEventListener('dragover', hover)
    removeEventListener('dragleave', leave)
    removeEventListener('drop', drop)
  })
  return <Show when={over()}><div class="drop"><p>{shellTexts.dropHere}</p></div></Show>
}

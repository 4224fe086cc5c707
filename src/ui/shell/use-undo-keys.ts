import { onCleanup } from 'solid-js'

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; in a text field they stay the field's own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const listen = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return
    const key = event.key.toLowerCase()
    const act = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null
    if (act === null) return
    event.preventDefault()
    act()
  }
  addEventListener('keydown', listen)
  onCleanup(() => removeEventListener('keydown', listen))
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search') || target instanceof HTMLTextAreaElement
}

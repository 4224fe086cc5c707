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

/** Kinds of input in which nobody types: there the keys are the page's. */
const withoutText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

function isTextField(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement && !withoutText.has(target.type)) || target instanceof HTMLTextAreaElement
}

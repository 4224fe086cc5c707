import { onCleanup, onMount } from 'solid-js'
import { goTo } from '../shell/use-screen.ts'

/** Where arrow keys have a use of their own: a box that is ticked has none, and it keeps the focus. */
const TYPED = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'
/** What the space bar presses. */
const PRESSED = 'button, a, summary, input'

/** Arrow keys, a clicker (page up and down), space; Escape stops. Not while somebody types or a dialog is open. */
export function useKeys(go: (by: -1 | 1) => void): void {
  const steps: Readonly<Record<string, -1 | 1>> = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }
  const press = (event: KeyboardEvent): void => {
    // Keys in a dialog are for the dialog; that it is closed is known here before its event comes.
    if (document.querySelector('dialog[open]') !== null || event.ctrlKey || event.altKey || event.metaKey) return
    const target = event.target
    if (target instanceof HTMLElement && (target.closest(TYPED) !== null || (event.key === ' ' && target.closest(PRESSED) !== null))) return
    if (event.key === 'Escape') goTo('vergelijken')
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    go(by)
  }
  onMount(() => addEventListener('keydown', press))
  onCleanup(() => removeEventListener('keydown', press))
}

import { onCleanup } from 'solid-js'

/** What says something of itself when it has the focus. */
const PLACES = 'section, form, fieldset, ul, ol, table, aside, details, dialog, main'

/**
 * A press that takes away its own button, such as one that deletes a row, leaves the focus nowhere: who works with keys would begin
 * again at the top of the page. It goes to the nearest part around the button that is still there.
 */
export function useKeptFocus(): void {
  let around: readonly Element[] = []
  const remember = ({ target }: FocusEvent): void => { if (target instanceof Element) around = [...ancestors(target)] }
  // After everything that moves the focus itself.
  const look = (): void => void setTimeout(() => requestAnimationFrame(() => {
    const [pressed] = around
    if (pressed === undefined || pressed.isConnected || (document.activeElement ?? document.body) !== document.body) return
    const home = around.find((element): element is HTMLElement => element instanceof HTMLElement && element.isConnected && element.matches(PLACES))
    if (home === undefined) return
    if (!home.hasAttribute('tabindex')) {
      home.tabIndex = -1
      home.addEventListener('blur', () => home.removeAttribute('tabindex'), { once: true })
    }
    home.focus({ preventScroll: true })
  }))
  addEventListener('focusin', remember)
  addEventListener('click', look)
  onCleanup(() => {
    removeEventListener('focusin', remember)
    removeEventListener('click', look)
  })
}

function* ancestors(element: Element): Iterable<Element> {
  for (let at: Element | null = element; at !== null; at = at.parentElement) yield at
}

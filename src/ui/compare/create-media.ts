import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

/**
 * Follows a media query. Paper is narrow: it is laid out as a narrow screen before the browser counts its pages, for what changes
 * after that would not be on them.
 */
export function createMedia(query: string): Accessor<boolean> {
  if (typeof matchMedia === 'undefined') return () => false
  const list = matchMedia(query)
  const [matches, setMatches] = createSignal(list.matches)
  let isPrinting = false
  const update = (): void => { if (!isPrinting) setMatches(list.matches) }
  const before = (): void => {
    isPrinting = true
    if (/-width/.test(query)) setMatches(query.includes('max-width'))
  }
  const after = (): void => {
    isPrinting = false
    update()
  }
  list.addEventListener('change', update)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  onCleanup(() => {
    list.removeEventListener('change', update)
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  })
  return matches
}

import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

/** Follows a media query. */
export function createMedia(query: string): Accessor<boolean> {
  if (typeof matchMedia === 'undefined') return () => false
  const list = matchMedia(query)
  const [matches, setMatches] = createSignal(list.matches)
  const update = (): void => void setMatches(list.matches)
  list.addEventListener('change', update)
  onCleanup(() => list.removeEventListener('change', update))
  return matches
}

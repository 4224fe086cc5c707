import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import { isSessionKey } from '../../app/session/storage.ts'

export interface OtherTab {
  /** Another tab or window of this browser kept a session where this page keeps its own. */
  readonly hasKept: Accessor<boolean>
  /** Once told is enough: who works with two regions side by side knows it then. */
  dismiss(): void
}

/** A browser tells every other page of the same address what one of them keeps, and never the page itself. */
export function useOtherTab(): OtherTab {
  const [state, setState] = createSignal<'alone' | 'told' | 'dismissed'>('alone')
  const notice = (event: StorageEvent): void => {
    if (isSessionKey(event.key) && event.newValue !== null) setState((now) => now === 'dismissed' ? now : 'told')
  }
  addEventListener('storage', notice)
  onCleanup(() => removeEventListener('storage', notice))
  return { hasKept: () => state() === 'told', dismiss: () => void setState('dismissed') }
}

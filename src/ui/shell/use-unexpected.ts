import { createSignal, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'

export interface Unexpected {
  /** What went wrong last, as the program says it; null where nothing did. */
  readonly detail: Accessor<string | null>
  dismiss(): void
}

/**
 * What goes wrong in a press, or in something that was waited for, is outside what is drawn: without this the page would simply do
 * nothing. A browser also reports what is no error of ours, such as a size that was measured too late; that comes without an `Error`.
 */
export function useUnexpected(): Unexpected {
  const [detail, setDetail] = createSignal<string | null>(null)
  const fromError = ({ error }: ErrorEvent): void => { if (error instanceof Error) setDetail(error.message) }
  const fromPromise = ({ reason }: PromiseRejectionEvent): void => { if (reason instanceof Error) setDetail(reason.message) }
  addEventListener('error', fromError)
  addEventListener('unhandledrejection', fromPromise)
  onCleanup(() => {
    removeEventListener('error', fromError)
    removeEventListener('unhandledrejection', fromPromise)
  })
  return { detail, dismiss: () => void setDetail(null) }
}

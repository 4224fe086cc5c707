import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Shell } from '../../app/shell.ts'
import type { KeepResult } from '../../app/session/storage.ts'

const PAUSE = 400

/** Keeps every change in the browser, shortly after the last one and when the page goes away. Says how the last time went. */
export function useKeeping(shell: Shell): Accessor<KeepResult> {
  const [result, setResult] = createSignal<KeepResult>('kept')
  let timer: number | undefined
  const keep = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    setResult(shell.keep(Date.now()))
  }
  createEffect(on(shell.workspace.draft, () => {
    clearTimeout(timer)
    timer = window.setTimeout(keep, PAUSE)
  }, { defer: true }))
  addEventListener('pagehide', keep)
  onCleanup(() => {
    keep()
    removeEventListener('pagehide', keep)
  })
  return result
}

import { Show, createSignal, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import { presentTexts } from '../../texts/present.ts'

/** Off until somebody wants it: a clock in view makes a meeting nervous. */
export function Clock(): JSX.Element {
  const [since, setSince] = createSignal<number | null>(null)
  const [now, setNow] = createSignal(0)
  let timer: ReturnType<typeof setInterval> | undefined
  const toggle = (): void => {
    clearInterval(timer)
    if (since() !== null) return void setSince(null)
    setSince(performance.now())
    setNow(performance.now())
    timer = setInterval(() => setNow(performance.now()), 1000)
  }
  onCleanup(() => clearInterval(timer))
  const words = () => {
    const seconds = Math.floor((now() - since()!) / 1000)
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
  return <button type="button" class="present__clock" aria-pressed={since() !== null} onClick={toggle}>{presentTexts.clock}<Show when={since() !== null}>{' '}{words()}</Show></button>
}

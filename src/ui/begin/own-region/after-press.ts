import { onCleanup } from 'solid-js'

/**
 * Does work once no pointer is held down and a press has become a click. A field that is left says what is wrong under it: said
 * between press and release, that moves the button from under the finger, and the click is lost.
 */
export function createAfterPress(): (job: () => void) => void {
  let isHeld = false
  let waiting: readonly (() => void)[] = []
  const finish = (): void => {
    if (isHeld) return
    const jobs = waiting
    waiting = []
    for (const job of jobs) job()
  }
  const press = (): void => { isHeld = true }
  // A window that loses the focus never hears of the release. The click comes right after it; on a screen that is touched press, leaving and click all come after it, in one turn.
  const release = (): void => {
    isHeld = false
    setTimeout(finish)
  }
  const ends = ['pointerup', 'pointercancel', 'blur'] as const
  addEventListener('pointerdown', press, true)
  for (const end of ends) addEventListener(end, release, end !== 'blur')
  onCleanup(() => {
    removeEventListener('pointerdown', press, true)
    for (const end of ends) removeEventListener(end, release, end !== 'blur')
  })
  return (job) => {
    waiting = [...waiting, job]
    setTimeout(finish)
  }
}

import { onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'

export interface StepButtonProps {
  readonly sign: '−' | '+'
  readonly label: string
  readonly disabled: boolean
  readonly onStep: () => void
  /** The hand let go: what follows is another change. */
  readonly onRelease: () => void
}

/** A touch is one step; holding goes on, slowly at first so that one step is not two. */
const HOLD_AFTER_MS = 450
const HOLD_EVERY_MS = 90

export function StepButton(props: StepButtonProps): JSX.Element {
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = (): void => {
    if (props.disabled) {
      stop()
      return
    }
    props.onStep()
    timer = setTimeout(again, HOLD_EVERY_MS)
  }
  const stop = (): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    props.onRelease()
  }
  onCleanup(() => clearTimeout(timer))
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || props.disabled) return
    props.onStep()
    timer = setTimeout(again, HOLD_AFTER_MS)
  }
  // A click without a pointer comes from the keyboard or from assistive technology; the keyboard repeats by itself.
  const click = (event: MouseEvent): void => {
    if (event.detail !== 0 || props.disabled) return
    props.onStep()
    props.onRelease()
  }
  return (
    <button
      type="button" class="lever__step" aria-label={props.label} aria-disabled={props.disabled}
      onPointerDown={press} onPointerUp={stop} onPointerLeave={stop} onPointerCancel={stop} onClick={click} onContextMenu={(event) => event.preventDefault()}
    >{props.sign}</button>
  )
}

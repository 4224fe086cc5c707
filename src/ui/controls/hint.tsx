import { createSignal, createUniqueId, onCleanup } from 'solid-js'
import type { JSX } from 'solid-js'
import './hint.css'
import { place } from './place-tip.ts'

export interface HintProps {
  readonly class: string
  readonly text: string
  /** Called at the first sign of interest, before anything is shown. */
  readonly onInterest?: () => void
  /** What pressing does; without it, pressing shows the words too, for who has no mouse to hover with. */
  readonly onPress?: () => void
  readonly isExpanded?: boolean
  readonly children: JSX.Element
}

/** Enough to move the mouse from the word to its explanation. */
const LINGER = 200

/**
 * A button whose explanation appears on hover, on keyboard focus and on press. It stays while the mouse is on it, and Escape, leaving
 * or scrolling takes it away without anything else moving.
 */
export function Hint(props: HintProps): JSX.Element {
  const id = createUniqueId()
  const [isShown, setShown] = createSignal(false)
  let button!: HTMLButtonElement
  let words!: HTMLSpanElement
  let timer: ReturnType<typeof setTimeout> | undefined
  const hide = (): void => {
    clearTimeout(timer)
    removeEventListener('keydown', onEscape, true)
    removeEventListener('scroll', onScroll, true)
    if (!isShown()) return
    setShown(false)
    words.hidePopover()
  }
  const onScroll = (event: Event): void => { if (event.target !== words) hide() }
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // The first Escape is for the explanation, not for a dialog around it.
    event.preventDefault()
    event.stopPropagation()
    hide()
  }
  const show = (): void => {
    clearTimeout(timer)
    if (isShown() || props.isExpanded) return
    props.onInterest?.()
    setShown(true)
    words.showPopover()
    place(words, button)
    addEventListener('keydown', onEscape, true)
    addEventListener('scroll', onScroll, true)
  }
  const press = (): void => {
    if (props.onPress === undefined) show()
    else {
      hide()
      props.onPress()
    }
  }
  onCleanup(hide)
  return (
    <span class="hint" onPointerEnter={(event) => { if (event.pointerType === 'mouse') show() }} onPointerLeave={() => { timer = setTimeout(hide, LINGER) }}>
      <button
        ref={button} type="button" class={props.class} aria-expanded={props.isExpanded} aria-describedby={isShown() ? id : undefined}
        onFocus={() => { if (button.matches(':focus-visible')) show() }} onBlur={hide} onClick={press}
      >{props.children}</button>
      <span ref={words} id={id} popover="manual" role="tooltip" class="hint__text">{props.text}</span>
    </span>
  )
}

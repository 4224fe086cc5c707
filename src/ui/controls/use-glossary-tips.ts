import { onCleanup, onMount } from 'solid-js'
import type { GlossaryTip } from './glossary-tip.ts'

/** How long a mouse rests on a word before its meaning comes: shorter flickers while somebody crosses the page. */
const REST_MS = 350
/** Enough to move the mouse from the word to its meaning. */
const LINGER_MS = 250
/** What has a use of its own when it is pressed, and words that explain themselves already. */
const OF_THEMSELVES = '.hint, input, textarea, select, [contenteditable]'
const PRESSED = `a, button, summary, label, ${OF_THEMSELVES}`

/**
 * The meaning of a word of the glossary wherever it stands on the page, also in what is made later: a mouse that rests on it, or a tap
 * where a tap does nothing else. Everything else is fetched with the first word. By keyboard: see the list of the screen.
 * @param read docs/begrippen.md
 * @param onList asks for all words of the screen
 */
export function useGlossaryTips(read: () => Promise<string>, onList: () => void): void {
  let tip: GlossaryTip | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  let away: ReturnType<typeof setTimeout> | undefined
  const show = async (target: EventTarget | null, x: number, y: number): Promise<void> => {
    if (!(target instanceof Element) || target.closest(OF_THEMSELVES) !== null) return
    try {
      const { createGlossaryTip } = await import('./glossary-tip.ts')
      tip ??= createGlossaryTip(read)
    } catch (error) {
      // Who only rests on a word asked for nothing: it stays unanswered, and the list (F1) says what is wrong.
      console.warn(error)
      return
    }
    if (target.isConnected) tip.show(target, x, y)
  }
  const hide = (): void => {
    clearTimeout(rest)
    clearTimeout(away)
    away = undefined
    tip?.hide()
  }
  const move = ({ pointerType, buttons, target, clientX, clientY }: PointerEvent): void => {
    clearTimeout(rest)
    if (pointerType !== 'mouse') return
    if (buttons !== 0) {
      hide()
      return
    }
    if (tip?.isShown()) {
      if (tip.holds(clientX, clientY)) {
        clearTimeout(away)
        away = undefined
      } else away ??= setTimeout(hide, LINGER_MS)
    }
    rest = setTimeout(() => { void show(target, clientX, clientY) }, REST_MS)
  }
  const tap = ({ target, clientX, clientY }: MouseEvent): void => {
    // What was pressed may show something of its own: a meaning would lie over it.
    if (target instanceof Element && target.closest(PRESSED) !== null) hide()
    else {
      if (tip?.isShown() && !tip.holds(clientX, clientY)) hide()
      void show(target, clientX, clientY)
    }
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'F1') {
      event.preventDefault()
      hide()
      onList()
      return
    }
    if (!tip?.isShown()) return
    hide()
    if (event.key !== 'Escape') return
    // The first Escape is for the meaning, not for a dialog under it.
    event.preventDefault()
    event.stopPropagation()
  }
  onMount(() => {
    addEventListener('pointermove', move, { passive: true })
    addEventListener('click', tap)
    addEventListener('keydown', key, true)
    addEventListener('scroll', hide, { capture: true, passive: true })
    addEventListener('resize', hide)
    document.documentElement.addEventListener('pointerleave', hide)
  })
  onCleanup(() => {
    hide()
    removeEventListener('pointermove', move)
    removeEventListener('click', tap)
    removeEventListener('keydown', key, true)
    removeEventListener('scroll', hide, true)
    removeEventListener('resize', hide)
    document.documentElement.removeEventListener('pointerleave', hide)
  })
}

/** Room between a word and its explanation, and between the explanation and the edge of the window. */
const EDGE = 8

/** Under what it explains, or above it where there is no room; always inside the window. */
export function place(words: HTMLElement, explained: Element | Range): void {
  const at = explained.getBoundingClientRect()
  const own = words.getBoundingClientRect()
  const below = at.bottom + EDGE / 2
  const top = below + own.height + EDGE <= innerHeight ? below : Math.max(EDGE, at.top - own.height - EDGE / 2)
  words.style.top = `${top}px`
  words.style.left = `${Math.max(EDGE, Math.min(at.left, document.documentElement.clientWidth - own.width - EDGE))}px`
}

import { termsIn } from '../../app/glossary/glossary-terms.ts'

/** Where words of the glossary stand on the page. Reads the page and changes nothing in it: headings, buttons and drawings stay what they are. */

export interface PlacedTerm {
  readonly term: string
  /** The word itself, as a place in the text of the page. */
  readonly range: Range
}

/** Least height of what has to be hit, in pixels: a line of small text is lower. */
const LEAST_TARGET = 24

/** The word of the glossary at a point of the window, in the own text of this element. */
export function termAt(element: Element, x: number, y: number): PlacedTerm | null {
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue
    for (const { term, start, end } of termsIn(node.data)) {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      if ([...range.getClientRects()].some((rect) => isIn(rect, x, y))) return { term, range }
    }
  }
  return null
}

/** Also a little beside the word. */
export function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  const more = Math.max(0, LEAST_TARGET - (bottom - top)) / 2
  const wider = Math.max(0, LEAST_TARGET - (right - left)) / 2
  return x >= left - wider && x <= right + wider && y >= top - more && y <= bottom + more
}

/** All words of the glossary that can be seen within an element, in the order of the page, each once. */
export function termsWithin(root: Element): readonly string[] {
  const seen = new Set<string>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent === null || parent.closest('style, script, textarea, [role="tooltip"]') !== null) continue
    const terms = termsIn((node as Text).data).filter(({ term }) => !seen.has(term))
    // Only asked where it matters: the browser has to work out the place of the element for it. What a closed list offers counts too.
    if (terms.length === 0 || !(parent.closest('select') ?? parent).checkVisibility({ visibilityProperty: true })) continue
    for (const { term } of terms) seen.add(term)
  }
  return [...seen]
}

import { glossaryEntries } from '../../app/glossary/glossary.ts'
import { glossaryTexts } from '../../texts/glossary.ts'
import { isIn, termAt } from './glossary-places.ts'
import type { PlacedTerm } from './glossary-places.ts'
import { place } from './place-tip.ts'
import './hint.css'

/** The meaning of a word beside the word. It lies over the page, so nothing moves when it comes or goes. */
export interface GlossaryTip {
  /** Shows the word at this point, if there is one. */
  readonly show: (element: Element, x: number, y: number) => void
  /** Whether the point is on the word or on its meaning. */
  readonly holds: (x: number, y: number) => boolean
  readonly isShown: () => boolean
  readonly hide: () => void
}

const MARK = 'begrip'

export function createGlossaryTip(read: () => Promise<string>): GlossaryTip {
  const tip = document.createElement('div')
  tip.className = 'hint__text'
  tip.popover = 'manual'
  tip.setAttribute('role', 'tooltip')
  let placed: PlacedTerm | null = null
  const hide = (): void => {
    placed = null
    mark(null)
    // Taken out of the page, it is hidden too.
    tip.remove()
  }
  const write = async ({ term, range }: PlacedTerm): Promise<void> => {
    const meaning = await meaningOf(read, term).catch((error: unknown) => { if (error instanceof Error) return null; throw error })
    if (placed?.range !== range) return
    tip.replaceChildren(strong(term), ` ${meaning ?? glossaryTexts.missing}`)
    place(tip, range)
  }
  return {
    show: (element, x, y) => {
      const found = termAt(element, x, y)
      if (found === null || (placed !== null && placed.term === found.term && placed.range.startContainer === found.range.startContainer)) return
      hide()
      placed = found
      tip.replaceChildren(strong(found.term), ` ${glossaryTexts.loading}`)
      // What lies outside an open dialog cannot be reached.
      const dialog = element.closest('dialog')
      ;(dialog ?? document.body).append(tip)
      tip.showPopover()
      place(tip, found.range)
      mark(found.range)
      void write(found)
    },
    holds: (x, y) => placed !== null && (isIn(tip.getBoundingClientRect(), x, y) || [...placed.range.getClientRects()].some((rect) => isIn(rect, x, y))),
    isShown: () => placed !== null,
    hide,
  }
}

function strong(term: string): HTMLElement {
  const word = document.createElement('strong')
  word.textContent = `${term}:`
  return word
}

/** Underlines the word where the browser can do that without changing the page. */
function mark(range: Range | null): void {
  if (typeof Highlight === 'undefined') return
  if (range === null) CSS.highlights.delete(MARK)
  else CSS.highlights.set(MARK, new Highlight(range))
}

let meanings: Promise<ReadonlyMap<string, string>> | null = null

/** @returns null where the glossary has no such word */
export async function meaningOf(read: () => Promise<string>, term: string): Promise<string | null> {
  meanings ??= read().then((markdown) => new Map(glossaryEntries(markdown).map((entry) => [entry.term, entry.meaning])))
  try {
    return (await meanings).get(term) ?? null
  } catch (error) {
    // Read again at the next word: the network may be back.
    meanings = null
    throw error
  }
}

import type { Anchor, Placed, Sheet } from './sheet.ts'

/** What is never cut: a line, a row, a drawing. */
export interface Unit {
  readonly height: number
  /** Room above it, dropped at the top of a page. */
  readonly before: number
  /** Stays on the page of the next one. */
  readonly keepWithNext: boolean
  readonly place: (top: number) => readonly Placed[]
  readonly anchor?: Anchor
  /** Stands again above this one if it begins a page: the column headers of a table. */
  readonly head?: Unit
  /** Begins a page; the name of its section stands above that page and the next ones. */
  readonly section?: string
}

interface OpenSheet {
  readonly section: string
  readonly placed: Placed[]
  readonly anchors: (Anchor & { readonly y: number })[]
}

/** Puts units on pages, top to bottom, and never leaves a heading or the first line of a paragraph alone at the foot. */
export function paginate(units: readonly Unit[], frame: { readonly top: number; readonly bottom: number }): readonly Sheet[] {
  const sheets: OpenSheet[] = []
  let y = frame.top
  let isFresh = true
  const begin = (section: string): void => {
    sheets.push({ section, placed: [], anchors: [] })
    y = frame.top
    isFresh = true
  }
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!
    if (unit.section !== undefined || sheets.length === 0) begin(unit.section ?? '')
    else if (!isFresh && !fits(units, at, y, frame)) begin(sheets.at(-1)!.section)
    const sheet = sheets.at(-1)!
    if (isFresh && unit.head !== undefined) {
      sheet.placed.push(...unit.head.place(y))
      y += unit.head.height
    } else if (!isFresh) y += unit.before
    if (unit.anchor !== undefined) sheet.anchors.push({ ...unit.anchor, y })
    sheet.placed.push(...unit.place(y))
    y += unit.height
    isFresh = false
  }
  return sheets
}

/** Whether the unit and all that has to stay with it still fit; what is taller than a page is cut where it must be. */
function fits(units: readonly Unit[], at: number, y: number, { top, bottom }: { readonly top: number; readonly bottom: number }): boolean {
  const first = units[at]!
  if (y + first.before + first.height > bottom) return false
  let end = y
  let height = 0
  for (let next = at; next < units.length; next++) {
    const unit = units[next]!
    if (next > at && unit.section !== undefined) break
    height += (next === at ? 0 : unit.before) + unit.height
    end += unit.before + unit.height
    // A chain that no page can hold is not helped by a new page.
    if (height + (first.head?.height ?? 0) > bottom - top) return true
    if (!unit.keepWithNext) break
  }
  return end <= bottom
}

/** Measures of the page, in points. A4 on its side is never needed: a table that is too wide is cut in columns. */
export const page = { width: 595.28, height: 841.89, left: 46, right: 46, top: 84, bottom: 770 } as const
export const contentWidth = page.width - page.left - page.right

/** A user unit of a drawing in points: letters of 13 units are set at 9.75. */
export const SCENE_SCALE = 0.75

export type Face = 'regular' | 'bold' | 'italic'

export interface TextStyle {
  readonly face: Face
  readonly size: number
  /** From one baseline to the next. */
  readonly leading: number
  readonly colour: string
}

const style = (face: Face, size: number, leading: number, colour = 'ink'): TextStyle => ({ face, size, leading, colour })

export const styles = {
  kicker: style('bold', 10, 15, 'acc'),
  h1: style('bold', 19, 24),
  h2: style('bold', 13, 17),
  h3: style('bold', 10.5, 14.5),
  lead: style('regular', 11, 15.5),
  body: style('regular', 10, 14.2),
  small: style('regular', 8.5, 12, 'ink2'),
  caption: style('bold', 10, 13.5),
  cell: style('regular', 9, 12),
  cellSmall: style('regular', 8, 10.5),
  columnHeader: style('bold', 8.5, 11.5, 'ink2'),
  tileFigure: style('bold', 14.5, 19),
  tileText: style('regular', 9.5, 12.8, 'ink2'),
  running: style('regular', 9.5, 13, 'ink2'),
  runningBold: style('bold', 9.5, 13),
  footer: style('regular', 8, 11, 'ink2'),
} as const

export const CELL_PAD = { x: 4, y: 2.75 } as const

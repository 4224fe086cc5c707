/**
 * A drawing as data: no DOM, no Solid, no d3 selection. The page draws it as SVG, the report as PDF operators, a test compares
 * it as text. Colours are names of tokens, so that light, dark and print each give their own.
 */

/** A token of the look (`src/ui/styles/tokens.css`): `ink`, `edge`, `line`, `acc`, `opplus`, `opplus-text`, … */
export type Colour = string

export interface Stroke {
  readonly colour: Colour
  readonly width: number
  /** Dash pattern in user units; a scenario has its own (look: colour is the third carrier). */
  readonly dash?: readonly number[]
  readonly cap?: 'round' | 'butt'
}

export interface Fill {
  readonly colour: Colour
  /** 0 to 1. */
  readonly opacity?: number
}

export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'star' | 'triangle-down' | 'hexagon'

export type Mark =
  | { readonly kind: 'path'; readonly d: string; readonly stroke?: Stroke; readonly fill?: Fill; readonly role?: string }
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly stroke: Stroke; readonly role?: string }
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly stroke?: Stroke; readonly fill?: Fill; readonly role?: string }
  | { readonly kind: 'symbol'; readonly shape: MarkShape; readonly x: number; readonly y: number; readonly size: number; readonly stroke?: Stroke; readonly fill?: Fill; readonly role?: string }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly size: number; readonly weight?: 400 | 500 | 600; readonly colour: Colour; readonly anchor?: 'start' | 'middle' | 'end'; readonly halo?: boolean; readonly role?: string }
  | { readonly kind: 'group'; readonly marks: readonly Mark[]; readonly role?: string }

/** Units that a scene may fill; the page shows them larger or smaller. */
export interface SceneRoom {
  readonly width: number
  readonly height: number
}

/** The table that belongs to a chart: first cell of a row is its header. */
export interface SceneTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Scene {
  readonly width: number
  readonly height: number
  /** The message: a sentence that a wethouder could quote. */
  readonly title: string
  /** Quantity, unit, price level, meaning of bands. */
  readonly subtitle: string
  /** Text alternative of the drawing, in one or two sentences. */
  readonly description: string
  readonly marks: readonly Mark[]
  readonly table: SceneTable
}

import type { Scene } from '../../charts/scene.ts'
import type { Face } from './style.ts'

/** Pages as data: what stands where, and to which tag it belongs. Points from the top left corner. */

export type Item =
  /** `y` is the baseline. */
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly face: Face; readonly size: number; readonly colour: string }
  | { readonly kind: 'rule'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly width: number; readonly colour: string; readonly dash?: readonly number[] }
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill?: string; readonly stroke?: string; readonly dash?: readonly number[] }
  | { readonly kind: 'scene'; readonly x: number; readonly y: number; readonly scale: number; readonly scene: Scene }

/** A node of the structure tree. The same object on two pages is one element with parts on both. */
export interface Tag {
  readonly type: 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Link' | 'TOC' | 'TOCI' | 'Note'
  readonly parent: Tag | null
  readonly title?: string
  readonly alt?: string
  readonly scope?: 'Column' | 'Row'
  /** Where a link goes: an address, or the id of an anchor. */
  readonly target?: { readonly url: string } | { readonly anchor: string }
}

export interface Placed {
  /** Null for what says nothing: rules, grounds, running heads. */
  readonly tag: Tag | null
  readonly items: readonly Item[]
  /** Area of the figure or link. */
  readonly area?: Area
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A heading that the contents list and the bookmarks lead to. */
export interface Anchor {
  readonly id: string
  readonly level: 1 | 2
  readonly text: string
}

export interface Sheet {
  /** Name of the section, for the running head. */
  readonly section: string
  readonly placed: readonly Placed[]
  readonly anchors: readonly (Anchor & { readonly y: number })[]
}

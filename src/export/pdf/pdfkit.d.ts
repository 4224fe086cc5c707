/**
 * What this project uses of pdfkit 0.20.2. The published types are of another version: they know no structure element with a
 * scope, no bytes as a font and no subset, and they ask for the types of Node.
 */
export interface StructureOptions {
  readonly title?: string
  readonly lang?: string
  readonly alt?: string
  readonly actual?: string
  readonly scope?: 'Column' | 'Row' | 'Both'
  /** Left, top, right and bottom on the page. */
  readonly bbox?: readonly [number, number, number, number]
  readonly placement?: 'Block' | 'Inline'
}

/** What was drawn between the marks, on one page. */
export interface StructureContent { readonly refs: readonly unknown[] }

export interface StructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> }
  add(child: StructureElement | StructureContent): this
  end(): void
}

export interface OutlineItem {
  addItem(title: string, options?: { readonly expanded?: boolean; readonly top?: number }): OutlineItem
}

/** Fontkit's font, as far as it is asked which signs it has. */
export interface EmbeddedFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean }
  widthOfString(text: string, size: number): number
}

export interface DocumentOptions {
  readonly size: readonly [number, number]
  readonly margin: number
  readonly autoFirstPage: false
  readonly pdfVersion: '1.7'
  readonly tagged: true
  readonly lang: string
  readonly displayTitle: true
  readonly compress: boolean
  /** Null: else pdfkit asks for Helvetica, which it does not have in a browser. */
  readonly font: null
  readonly info: { readonly Title: string; readonly Author: string; readonly Subject: string; readonly Creator: string; readonly Producer: string; readonly CreationDate: Date; readonly ModDate: Date }
}

export interface LinkOptions {
  readonly structParent: StructureElement
  readonly Contents: String
}

export default class PDFDocument {
  constructor(options: DocumentOptions)
  readonly outline: OutlineItem
  readonly _font: EmbeddedFont
  info: Record<string, unknown>
  _addInfo(): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): this
  on(event: 'end', listener: () => void): this
  on(event: 'error', listener: (error: Error) => void): this
  addPage(): this
  end(): void
  registerFont(name: string, source: Uint8Array): this
  font(name: string): this
  fontSize(size: number): this
  text(text: string, x: number, y: number, options: { readonly lineBreak: false; readonly baseline: 'alphabetic' }): this
  save(): this
  restore(): this
  translate(x: number, y: number): this
  scale(factor: number): this
  path(d: string): this
  moveTo(x: number, y: number): this
  lineTo(x: number, y: number): this
  rect(x: number, y: number, width: number, height: number): this
  fill(): this
  stroke(): this
  fillAndStroke(): this
  fillColor(colour: string, opacity?: number): this
  strokeColor(colour: string): this
  lineWidth(width: number): this
  lineCap(cap: 'round' | 'butt'): this
  lineJoin(join: 'round' | 'miter'): this
  dash(lengths: readonly number[]): this
  undash(): this
  struct(type: string, options?: StructureOptions): StructureElement
  addStructure(element: StructureElement): this
  markStructureContent(type: string): StructureContent
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout'; readonly attached?: readonly string[]; readonly bbox?: readonly [number, number, number, number] }): this
  endMarkedContent(): this
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): this
}

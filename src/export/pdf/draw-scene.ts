import type PDFDocument from 'pdfkit'
import { colourOf, print } from '../../charts/palette.ts'
import type { Fill, Mark, Scene, Stroke } from '../../charts/scene.ts'
import { symbolPath } from '../../charts/symbol.ts'

/** Text at its baseline; the caller knows the fonts and what they have. */
export interface SceneText {
  /** Width in user units. */
  readonly width: (text: string, size: number, isBold: boolean) => number
  readonly draw: (text: string, x: number, y: number, size: number, isBold: boolean) => void
}

/** A scene as drawing operators: the same marks as on the screen, in colours for paper. Whoever calls has set place and scale. */
export function drawScene(doc: PDFDocument, scene: Scene, text: SceneText): void {
  for (const mark of scene.marks) drawMark(doc, mark, text)
}

function drawMark(doc: PDFDocument, mark: Mark, text: SceneText): void {
  switch (mark.kind) {
    case 'group': for (const child of mark.marks) drawMark(doc, child, text); return
    case 'text': drawText(doc, mark, text); return
    case 'path': if (mark.d !== '') painted(doc, mark, () => doc.path(mark.d)); return
    case 'line': painted(doc, mark, () => doc.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2)); return
    case 'rect': painted(doc, mark, () => doc.rect(mark.x, mark.y, mark.width, mark.height)); return
    case 'symbol': painted(doc, mark, () => doc.translate(mark.x, mark.y).path(symbolPath(mark.shape, mark.size)))
  }
}

/** Fill and outline each on their own: a pale fill has a full outline. */
function painted(doc: PDFDocument, { fill, stroke }: { readonly fill?: Fill; readonly stroke?: Stroke }, outline: () => unknown): void {
  if (fill !== undefined) {
    doc.save()
    doc.fillColor(colourOf(print, fill.colour), fill.opacity ?? 1)
    outline()
    doc.fill().restore()
  }
  if (stroke !== undefined && stroke.width > 0) {
    doc.save()
    doc.lineWidth(stroke.width).strokeColor(colourOf(print, stroke.colour)).lineCap(stroke.cap ?? 'butt').lineJoin('round')
    if (stroke.dash !== undefined) doc.dash(stroke.dash)
    outline()
    doc.stroke().restore()
  }
}

/** A text over a band stands on a strip of the ground: a rim would print every letter twice. */
function drawText(doc: PDFDocument, mark: Extract<Mark, { kind: 'text' }>, text: SceneText): void {
  if (mark.text === '') return
  const isBold = (mark.weight ?? 400) > 400
  const width = text.width(mark.text, mark.size, isBold)
  const x = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x
  if (mark.halo === true) {
    doc.save()
    doc.fillColor(colourOf(print, 'surface'), 0.85).rect(x - 2, mark.y - mark.size * 0.8, width + 4, mark.size * 1.05).fill().restore()
  }
  doc.fillColor(colourOf(print, mark.colour), 1)
  text.draw(mark.text, x, mark.y, mark.size, isBold)
}

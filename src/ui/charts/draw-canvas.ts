import { PICTURE_FONT } from '../../charts/export-svg.ts'
import type { Picture } from '../../charts/export-svg.ts'
import { colourOf, light } from '../../charts/palette.ts'
import type { Mark, Stroke } from '../../charts/scene.ts'
import { symbolPath } from '../../charts/symbol.ts'

/** Pixels for each unit of the drawing: sharp on paper and on a beamer. */
const SCALE = 2

/**
 * A picture as PNG. Marks are drawn one by one and not through an image of SVG, because an image cannot use the fonts of the page.
 * @throws Error where the browser has no canvas or cannot make a PNG of it
 */
export async function picturePng(picture: Picture): Promise<Blob> {
  // Text that is drawn before its font is there would be in another one.
  await Promise.all(['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 13px 'Fira Sans'`)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(picture.width) * SCALE
  canvas.height = Math.ceil(picture.height) * SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('picturePng: no canvas')
  context.scale(SCALE, SCALE)
  context.fillStyle = colourOf(light, 'surface')
  context.fillRect(0, 0, picture.width + 1, picture.height + 1)
  for (const mark of picture.words) drawMark(context, mark)
  context.translate(picture.drawing.x, Math.ceil(picture.drawing.y))
  for (const mark of picture.drawing.marks) drawMark(context, mark)
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error('picturePng: no PNG')) : resolve(blob)), 'image/png'))
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'group':
      for (const child of mark.marks) drawMark(context, child)
      break
    case 'text':
      drawText(context, mark)
      break
    case 'symbol':
      drawShape(context, new Path2D(symbolPath(mark.shape, mark.size)), mark, mark)
      break
    default:
      drawShape(context, outlineOf(mark), mark)
  }
}

function outlineOf(mark: Extract<Mark, { kind: 'path' | 'rect' | 'line' }>): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d)
  const path = new Path2D()
  if (mark.kind === 'rect') path.rect(mark.x, mark.y, mark.width, mark.height)
  else {
    path.moveTo(mark.x1, mark.y1)
    path.lineTo(mark.x2, mark.y2)
  }
  return path
}

interface Painted {
  readonly stroke?: Stroke
  readonly fill?: { readonly colour: string; readonly opacity?: number }
}

function drawShape(context: CanvasRenderingContext2D, path: Path2D, { stroke, fill }: Painted, at = { x: 0, y: 0 }): void {
  context.save()
  context.translate(at.x, at.y)
  if (fill !== undefined) {
    context.globalAlpha = fill.opacity ?? 1
    context.fillStyle = colourOf(light, fill.colour)
    context.fill(path)
    context.globalAlpha = 1
  }
  if (stroke !== undefined) {
    context.strokeStyle = colourOf(light, stroke.colour)
    context.lineWidth = stroke.width
    context.lineCap = stroke.cap ?? 'butt'
    context.setLineDash([...(stroke.dash ?? [])])
    context.stroke(path)
  }
  context.restore()
}

function drawText(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: 'text' }>): void {
  context.save()
  context.font = `${mark.weight ?? 400} ${mark.size}px ${PICTURE_FONT}`
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left'
  if (mark.halo === true) {
    context.strokeStyle = colourOf(light, 'surface')
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeText(mark.text, mark.x, mark.y)
  }
  context.fillStyle = colourOf(light, mark.colour)
  context.fillText(mark.text, mark.x, mark.y)
  context.restore()
}

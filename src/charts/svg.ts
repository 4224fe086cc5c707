import { colourOf } from './palette.ts'
import type { Palette } from './palette.ts'
import type { Fill, Mark, Scene, Stroke } from './scene.ts'
import { symbolPath } from './symbol.ts'

/** A scene as SVG text, with its title and description for who cannot see it. For downloads and for golden tests. */
export function toSvg(scene: Scene, palette: Palette): string {
  const body = scene.marks.map((mark) => markToSvg(mark, palette, 1)).join('\n')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(scene.width)} ${number(scene.height)}" width="${number(scene.width)}" height="${number(scene.height)}" role="img" font-family="'Fira Sans', sans-serif">`,
    `  <title>${escapeText(scene.title)}</title>`,
    `  <desc>${escapeText(scene.description)}</desc>`,
    `  <rect width="100%" height="100%" fill="${colourOf(palette, 'surface')}"/>`,
    body,
    '</svg>',
    '',
  ].join('\n')
}

/** One mark as SVG, indented as deep as it lies. */
export function markToSvg(mark: Mark, palette: Palette, depth: number): string {
  const indent = '  '.repeat(depth)
  const role = mark.role === undefined ? '' : ` data-role="${escapeText(mark.role)}"`
  switch (mark.kind) {
    case 'path': return `${indent}<path d="${escapeText(mark.d)}"${paint(mark, palette)}${role}/>`
    case 'line': return `${indent}<line x1="${number(mark.x1)}" y1="${number(mark.y1)}" x2="${number(mark.x2)}" y2="${number(mark.y2)}"${paint(mark, palette)}${role}/>`
    case 'rect': return `${indent}<rect x="${number(mark.x)}" y="${number(mark.y)}" width="${number(mark.width)}" height="${number(mark.height)}"${paint(mark, palette)}${role}/>`
    case 'symbol': return `${indent}<path d="${symbolPath(mark.shape, mark.size)}" transform="translate(${number(mark.x)} ${number(mark.y)})"${paint(mark, palette)}${role}/>`
    case 'text': return indent + textToSvg(mark, palette, role)
    case 'group': return [`${indent}<g${role}>`, ...mark.marks.map((child) => markToSvg(child, palette, depth + 1)), `${indent}</g>`].join('\n')
  }
}

function textToSvg(mark: Extract<Mark, { kind: 'text' }>, palette: Palette, role: string): string {
  const weight = mark.weight === undefined ? '' : ` font-weight="${mark.weight}"`
  const anchor = mark.anchor === undefined ? '' : ` text-anchor="${mark.anchor}"`
  // Text over a band is read through a rim of the ground.
  const halo = mark.halo === true ? ` stroke="${colourOf(palette, 'surface')}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : ''
  return `<text x="${number(mark.x)}" y="${number(mark.y)}" font-size="${number(mark.size)}"${weight} fill="${colourOf(palette, mark.colour)}"${anchor}${halo}${role}>${escapeText(mark.text)}</text>`
}

function paint(mark: { readonly stroke?: Stroke; readonly fill?: Fill }, palette: Palette): string {
  const { stroke, fill } = mark
  const filled = fill === undefined ? ' fill="none"' : ` fill="${colourOf(palette, fill.colour)}"${fill.opacity === undefined ? '' : ` fill-opacity="${number(fill.opacity)}"`}`
  if (stroke === undefined) return filled
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(number).join(' ')}"`
  const cap = stroke.cap === undefined ? '' : ` stroke-linecap="${stroke.cap}"`
  return `${filled} stroke="${colourOf(palette, stroke.colour)}" stroke-width="${number(stroke.width)}"${dash}${cap}`
}

/** At most two decimals: a hundredth of a pixel is not seen, and golden files stay the same on every machine. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`svg: ${value} is not a coordinate`)
  return String(Number(value.toFixed(2)) + 0)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Names of scenarios come from files: nothing of them may become markup. Control characters are not allowed in XML at all. */
export function escapeText(text: string): string {
  return Array.from(text, (character) => (isControl(character) ? '' : entities[character] ?? character)).join('')
}

function isControl(character: string): boolean {
  return character < ' ' && character !== '\t' && character !== '\n' && character !== '\r'
}

/**
 * The bytes of a font that the page itself is set in, found through its style sheet: so a report needs no second copy, which in the
 * page of one file would be a quarter of a megabyte.
 * @throws Error when the page has no such font
 */
export async function pageFont(weight: 400 | 500 | 600, style: 'normal' | 'italic'): Promise<Uint8Array> {
  const address = addressOf(weight, style)
  if (address === null) throw new Error(`page font: none of weight ${weight}, ${style}`)
  return new Uint8Array(await (await fetch(address)).arrayBuffer())
}

function addressOf(weight: number, style: string): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue('font-weight') !== String(weight) || rule.style.getPropertyValue('font-style') !== style) continue
      const url = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
      if (url !== undefined) return new URL(url, sheet.href ?? location.href).href
    }
  }
  return null
}

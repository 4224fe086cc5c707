/**
 * The longest beginning of a JSON text that is whole: what was cut off half-way is left out, and what stands open is closed. For a link
 * that lost its end.
 * @returns null where nothing is whole
 */
export function mendJson(text: string): string | null {
  const open: string[] = []
  /** Where the text is whole if all that is open is closed. */
  let whole: { readonly end: number; readonly close: string } | null = null
  let at = 0
  const keep = (): void => { whole = { end: at, close: [...open].reverse().join('') } }
  while (at < text.length) {
    const char = text[at]!
    if (char === '"') {
      const end = endOfString(text, at)
      if (end === null) break
      at = end
      continue
    }
    // At a comma everything before it is whole; so is an object or list that was just opened.
    if (char === ',') keep()
    at++
    if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']')
      keep()
    } else if (char === '}' || char === ']') {
      if (open.pop() !== char) return null
      keep()
    }
  }
  const found = whole as { readonly end: number; readonly close: string } | null
  return found === null ? null : text.slice(0, found.end) + found.close
}

/** @param start at the opening quote; null where the string has no end */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return null
}

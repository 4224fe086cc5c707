/** What stands for a sign that the font does not have: it must be seen that something is missing. */
const MISSING = '□'

/** Which code points can be drawn. */
export type HasGlyph = (codePoint: number) => boolean

export interface CleanText {
  readonly text: string
  /** Signs that are replaced. */
  readonly missing: number
}

/** Invisible signs that only steer: joiners, direction, variants, soft hyphen, byte order. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: exactly the joiners and variants that a sign is built with
const steering = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E01EF}]/gu
/** Control characters but for the line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach a file
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g

/** Text as it can be set, with the apostrophe of print in `scenario’s`: a PDF writer drops what it cannot draw without a word, and then a figure or a name is gone. */
export function cleanText(text: string, has: HasGlyph): CleanText {
  let missing = 0
  const kept = text.normalize('NFC').replace(/(?<=\p{L})'(?=\p{L})/gu, '’').replace(/\r\n?|\u2028|\u2029/g, '\n').replace(control, ' ').replace(steering, '')
  const clean = Array.from(kept, (sign) => {
    if (sign === '\n' || has(sign.codePointAt(0)!)) return sign
    const plain = substitutes[sign]
    if (plain !== undefined) return plain
    missing++
    return MISSING
  }).join('')
  return { text: clean, missing }
}

/** Signs that mean the same as one in the font. */
const substitutes: Readonly<Record<string, string>> = { '\u2011': '-', '\u2010': '-', '\u2007': '\u00A0', '\u2008': ' ', '\u2002': ' ', '\u2003': ' ', '\u02BC': '’', '\u2032': '’', '\u2033': '”' }

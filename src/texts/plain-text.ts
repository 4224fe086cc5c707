/** A text of a user without the signs that no file format allows; tabs and line ends stay. */
export function withoutControls(text: string): string {
  return Array.from(text, (character) => (character < ' ' && !'\t\n\r'.includes(character) ? '' : character)).join('')
}

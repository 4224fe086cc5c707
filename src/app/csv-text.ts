import { decodeUtf8 } from '../scenario-file/utf8.ts'

/** Text of a file as spreadsheets write it: UTF-8, else UTF-16 by its mark, else the Western table of Windows. */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  const decoded = decodeUtf8(bytes)
  return 'text' in decoded ? decoded.text : new TextDecoder('windows-1252').decode(bytes)
}

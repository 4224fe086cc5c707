import type { Feature } from 'write-excel-file/universal'
import type { Sheet } from '../../report/sheets/sheet.ts'

const FILES = 'xl/worksheets/sheet{id}.xml'
const DATA_ENDS = '</sheetData>'

/** Gives every table the arrows to filter and sort by column: nobody reads two thousand rows. The summary is no table. */
export function autoFilter(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [FILES]: {
          transform: (xml, _, { sheetIndex }) => {
            const { id, columns, rows } = sheets[sheetIndex]!
            return id === 'samenvatting' ? xml : xml.replace(DATA_ENDS, `${DATA_ENDS}<autoFilter ref="A1:${columnLetters(columns.length)}${rows.length + 1}"/>`)
          },
        },
      },
    },
  }
}

/** `A` for the first, `AA` for the 27th. */
export function columnLetters(count: number): string {
  const rest = (count - 1) % 26
  return `${count > 26 ? columnLetters(Math.floor((count - 1) / 26)) : ''}${String.fromCharCode(65 + rest)}`
}

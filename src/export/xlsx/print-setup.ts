import type { Feature } from 'write-excel-file/universal'
import type { Sheet } from '../../report/sheets/sheet.ts'
import { columnLetters } from './auto-filter.ts'

const SHEETS = 'xl/worksheets/sheet{id}.xml'
const WORKBOOK = 'xl/workbook.xml'
const ROOT_OPENS = /<worksheet [^>]*>/
const PAGE = /<pageSetup ([^>]*)\/>/
const NO_NAMES = '<definedNames/>'
/** As a spreadsheet numbers sizes of paper. */
const A4 = 'paperSize="9"'
const A3 = 'paperSize="8"'
/** In characters: what paper on its side holds in letters that can still be read. */
const WIDEST_ON_A4 = 190
const WIDEST_ON_A3 = 400
/** Name of the sheet on the left, page of pages on the right. */
const FOOTER = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P van &amp;N</oddFooter></headerFooter>'

/**
 * On paper, and as a PDF from a spreadsheet: a table is as wide as the page, or goes on beside it where it would be too small to read,
 * and its header stands on each.
 */
export function printSetup(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEETS]: { transform: (xml, _, { sheetIndex }) => withoutEmptySplit(xml).replace(ROOT_OPENS, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`).replace(PAGE, (_, own: string) => `<pageSetup ${widthOf(sheets[sheetIndex]!) > WIDEST_ON_A4 ? own.replace(A4, A3) : own} fitToWidth="${Math.ceil(widthOf(sheets[sheetIndex]!) / WIDEST_ON_A3)}" fitToHeight="0"/>${FOOTER}`) },
        [WORKBOOK]: { transform: (xml) => xml.replace(NO_NAMES, `<definedNames>${sheets.map(titlesOf).join('')}</definedNames>`) },
      },
    },
  }
}

function widthOf({ columns }: Sheet): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

/** A frozen row without frozen columns has two panes, not four. */
function withoutEmptySplit(xml: string): string {
  return xml.replace(/<pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomRight"/, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"')
}

/** The header on each page, and with it the columns that name a row where a table is wider than it can be read. */
function titlesOf({ name, fixedColumns }: Sheet, place: number): string {
  const at = `'${name.replaceAll("'", "''")}'!`
  const columns = fixedColumns > 0 ? `${at}$A:$${columnLetters(fixedColumns)},` : ''
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${columns}${at}$1:$1</definedName>`
}

import { sheetTexts } from '../texts/report/sheets.ts'
import type { SheetId } from './sheets/sheet-ids.ts'
import { sheetIds } from './sheets/sheet-ids.ts'

/** What can be taken along besides the report itself; a CSV is called after its sheet. */
export type FileKind = 'xlsx' | 'nota-html' | 'nota-markdown' | CsvKind
export type CsvKind = SheetId | 'gewichten' | 'toekomsten'

/** A table each, then the weights as the program reads them again, then every future. */
export const csvKinds: readonly CsvKind[] = [...sheetIds, 'gewichten', 'toekomsten']

/** Dutch, for a list to choose from. */
export const csvNames: Readonly<Record<CsvKind, string>> = {
  samenvatting: sheetTexts.names.samenvatting, resultaten: sheetTexts.names.resultaten, verschillen: sheetTexts.names.verschillen, 'geld-per-jaar': sheetTexts.names.geld, 'binnen-budget': sheetTexts.names.binnen,
  'saldo-en-reserve': sheetTexts.names.standing, verdeelsleutels: sheetTexts.names.keys,
  'personen-per-jaar': sheetTexts.names.personen, invoer: sheetTexts.names.invoer, weging: sheetTexts.names.weging, reeksen: sheetTexts.names.reeksen, gewichten: sheetTexts.weightsAgain, toekomsten: sheetTexts.everyFuture,
}

/** A file to save. */
export interface MadeFile {
  /** Without region and date: `resultaten.csv`. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

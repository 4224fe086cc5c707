/** The tables of a run, in the order of the tabs; the names of their files. */
export const sheetIds = ['samenvatting', 'resultaten', 'verschillen', 'geld-per-jaar', 'binnen-budget', 'saldo-en-reserve', 'verdeelsleutels', 'personen-per-jaar', 'invoer', 'weging', 'reeksen'] as const
export type SheetId = (typeof sheetIds)[number]

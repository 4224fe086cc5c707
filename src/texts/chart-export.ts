/** The menu of a chart: what can be taken along, and what came of it. */
export const chartExportTexts = {
  menu: (title: string): string => `Meer over deze grafiek: ${title}`,
  saveSvg: 'SVG opslaan',
  savePng: 'PNG opslaan',
  copyPicture: 'Kopieer plaatje',
  copyTable: 'Kopieer tabel',
  saved: (name: string): string => `${name} is opgeslagen.`,
  pictureCopied: 'Het plaatje staat op het klembord.',
  tableCopied: 'De tabel staat op het klembord: plakken kan in een spreadsheet of een tekst.',
  noPicture: 'Deze browser laat de pagina hier geen plaatje op het klembord zetten. PNG opslaan lukt wel.',
  noTable: 'Deze browser laat de pagina niet op het klembord schrijven. Kies Tabel, selecteer de cijfers en kopieer ze.',
  noPng: 'Deze browser kon van de grafiek geen PNG maken. SVG opslaan lukt wel.',
  failed: 'Dit lukte niet. Probeer het nog eens; blijft het zo, laad de pagina dan opnieuw.',
  fileName: (title: string): string => `grafiek-${title}`,
} as const

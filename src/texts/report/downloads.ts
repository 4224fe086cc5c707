import { formatNumber } from '../format.ts'

/** What the screen Rapport offers besides the PDF. */
export const downloadTexts = {
  heading: 'Ook downloaden',
  lead: 'Dezelfde cijfers om mee verder te werken. Alles wordt op dit apparaat gemaakt.',
  xlsx: 'Spreadsheet (XLSX)',
  xlsxAbout: 'Bladen met resultaten, verschillen, geld, personen per jaar, invoer met bronnen, weging en reeksen.',
  noteHtml: 'Concept-besluitnota (HTML)',
  noteMarkdown: 'Concept-besluitnota (Markdown)',
  noteAbout: 'Concept voor de griffie, met wat de toekomsten en de weging zeggen.',
  csv: 'Tabel als CSV',
  csvSave: 'CSV opslaan',
  csvAbout: 'Puntkomma tussen de cellen en een decimale komma; voor een spreadsheet, R of Python.',
  making: (name: string): string => `${name} wordt gemaakt…`,
  made: (name: string, kilobytes: number): string => `${name} is gemaakt (${formatNumber(kilobytes)} kB).`,
  failed: (name: string, detail: string): string => `${name} kon niet worden gemaakt. Er is niets verloren. Technische melding: ${detail}`,
} as const

/** Sentences about a table with the taakstelling: always the line and the column, as a spreadsheet counts them. */
export const csvTexts = {
  empty: 'Er staat niets in. Plak de tabel of kies een bestand.',
  openQuote: (line: number) => `Regel ${line}: een cel begint met een aanhalingsteken (") en eindigt er niet mee. Haal het weg of zet er ook een aan het eind.`,
  tooLarge: (most: number) => `De tabel is te groot; toegestaan zijn hoogstens ${most.toLocaleString('nl-NL')} tekens.`,
  noRows: 'Onder de koppen staan geen regels. Nodig is per gemeente en halfjaar een regel.',
  personalColumn: (column: number, head: string) => `Kolom ${column} (“${short(head)}”) lijkt over personen te gaan. Er is niets overgenomen. Haal de kolom uit de tabel: de wijzer heeft geen persoonsgegevens nodig.`,
  personalValue: (line: number, column: number) => `Regel ${line}, kolom ${column}: dit lijkt een gegeven van een persoon (een nummer, datum of adres). Er is niets overgenomen. Haal het uit de tabel: de wijzer heeft geen persoonsgegevens nodig.`,
  missingColumn: (name: string, heads: readonly string[]) => `Regel 1: de kolom “${name}” ontbreekt. Gevonden: ${short(heads.join(', '), 120)}. Nodig zijn gemeente, halfjaar en taakstelling; of gemeente en een kolom per halfjaar, zoals 2026-1. De eerste regel is die met de koppen.`,
  columnTwice: (column: number, head: string) => `Regel 1, kolom ${column} (“${short(head)}”): deze kolom staat er twee keer. Toegestaan is één keer.`,
  unusedColumn: (column: number, head: string) => `Kolom ${column} (“${short(head)}”) is niet gelezen.`,
  tooManyCells: (line: number, found: number, most: number) => `Regel ${line}: ${found} cellen; toegestaan zijn er ${most}, zoveel als er koppen zijn. Zet een getal met een komma tussen aanhalingstekens als de komma ook de kolommen scheidt.`,
  noGemeente: (line: number, column: number) => `Regel ${line}, kolom ${column} (gemeente): er staat geen naam. Nodig is de naam van een gemeente, hoogstens 80 tekens.`,
  unknownGemeente: (line: number, column: number, found: string, meant: string | undefined, known: readonly string[]) =>
    `Regel ${line}, kolom ${column} (gemeente): “${short(found)}” hoort niet bij deze regio${meant === undefined ? `. Toegestaan: ${short(known.join(', '), 200)}; of voeg de gemeente toe.` : `; is ${meant} bedoeld?`}`,
  noHalfYear: (line: number, column: number, found: string) => `Regel ${line}, kolom ${column} (halfjaar): ${found === '' ? 'er staat niets' : `“${short(found)}”`}; toegestaan is een jaar met 1 of 2, zoals 2026-1.`,
  noNumber: (line: number, column: number, found: string, most: number) => `Regel ${line}, kolom ${column}: “${short(found)}”; toegestaan is een getal van 0 tot en met ${most.toLocaleString('nl-NL')} personen, zoals 12 of 12,5.`,
  rowTwice: (line: number, before: number, gemeente: string, halfYear: string) => `Regel ${line}: ${gemeente}, ${halfYear} staat ook op regel ${before}. Toegestaan is één keer.`,
  total: (line: number) => `Regel ${line} is een totaal en is niet gelezen.`,
  outside: (found: readonly string[], asked: readonly string[]) => `Niet gebruikt: ${short(found.join(', '), 200)}. Gevraagd is ${asked[0]} tot en met ${asked.at(-1)}.`,
  absent: (names: readonly string[]) => `Niet in de tabel: ${short(names.join(', '), 200)}. Daar blijft staan wat er stond.`,
  nothingInside: (asked: readonly string[]) => `Geen regel gaat over ${asked[0]} tot en met ${asked.at(-1)}. Pas de tabel aan of kies bij de gemeenten een ander jaar.`,
  more: (count: number) => `En nog ${count} andere.`,
} as const

function short(text: string, most = 40): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

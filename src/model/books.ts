/**
 * What one replication of one scenario books: euro by line and the counts on which the Rijk pays, by calendar year and gemeente.
 * Rules about grants, cuts, indices and keys are applied to these afterwards, so changing a rule never reruns the simulation.
 */

export interface BookLineSpec {
  readonly label: string
  readonly unit: 'euro' | 'personen' | 'persoonsjaren'
  readonly definition: string
}

const line = (label: string, unit: BookLineSpec['unit'], definition: string): BookLineSpec => ({ label, unit, definition })

/** Lasten stand first, in the order of `Post` in record.ts; they are booked from the decision on, at prices of 2025. */
export const bookLines = {
  'lasten.lessen': line('Taallessen', 'euro', 'B1-route en Z-route, per deelnemer en per groep.'),
  'lasten.onderwijsroute': line('Onderwijsroute', 'euro', 'Trajecten onderwijsroute.'),
  'lasten.startklas': line('Startklas', 'euro', 'Startklassen.'),
  'lasten.modules': line('PVT en MAP', 'euro', 'Participatieverklaringstraject en module arbeidsmarkt en participatie.'),
  'lasten.z-participatie': line('Participatie Z-route', 'euro', 'Begeleiding van de 800 participatie-uren.'),
  'lasten.begeleiding': line('Maatschappelijke begeleiding', 'euro', 'Maatschappelijke begeleiding van statushouders.'),
  'lasten.formatie': line('Formatie', 'euro', 'Consulenten, zonder de uren voor afstemming.'),
  'lasten.afstemming': line('Afstemming', 'euro', 'Het deel van de formatie dat opgaat aan afstemming en overdrachten.'),
  'lasten.overig': line('Toets, tolk, reis, kinderopvang', 'euro', 'Leerbaarheidstoets, tolken, reiskosten en kinderopvang.'),
  'lasten.overgang': line('Overgang', 'euro', 'Eenmalige kosten van de overgang.'),
  'aantal.taakstelling': line('Taakstelling', 'personen', 'Te huisvesten personen.'),
  'aantal.statushouders': line('Nieuwe statushouders', 'personen', 'Volwassen inburgeringsplichtige statushouders, naar jaar van huisvesting.'),
  'aantal.gezinsmigranten': line('Nieuwe gezinsmigranten', 'personen', 'Inburgeringsplichtige gezinsmigranten, naar jaar van inschrijving.'),
  'aantal.onderwijsroute': line('Begonnen onderwijsroutes', 'personen', 'Statushouders die een traject onderwijsroute begonnen, vanaf het besluit.'),
  'aantal.afgerond': line('Afgeronde trajecten', 'personen', 'Inburgeraars die alles afrondden, vanaf het besluit.'),
  'aantal.caseload': line('Begeleiding', 'persoonsjaren', 'Persoonsjaren in begeleiding, vanaf het besluit.'),
} as const satisfies Record<string, BookLineSpec>

export type BookLineId = keyof typeof bookLines
export const bookLineIds = Object.keys(bookLines) as readonly BookLineId[]
export const bookLineIndex = Object.fromEntries(bookLineIds.map((id, index) => [id, index])) as Readonly<Record<BookLineId, number>>

/** Years in a book: run-in and horizon, from the first year of the run-in. */
export function bookYears(plan: { readonly history: readonly number[]; readonly horizonYears: number }): number {
  return plan.history.length + plan.horizonYears
}

/** Numbers in the book of one scenario: [year][line][gemeente]. */
export function bookSize(plan: { readonly history: readonly number[]; readonly horizonYears: number; readonly gemeenten: readonly unknown[] }): number {
  return bookYears(plan) * bookLineIds.length * plan.gemeenten.length
}

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
  'lasten.les-deelnemer': line('Taallessen, per deelnemer', 'euro', 'B1-route en Z-route: het deel van het contract dat met het aantal deelnemers meegaat.'),
  'lasten.les-groep': line('Taallessen, per groep', 'euro', 'B1-route en Z-route: het vaste deel, voor elke groep die les heeft; docent en lokaal.'),
  'lasten.volumegarantie': line('Volumegarantie', 'euro', 'Wat de gemeenten een taalschool betalen voor deelnemers die gegarandeerd waren en niet kwamen.'),
  'lasten.staart': line('Uren boven het contract', 'euro', 'Lesuren nadat de uren van het contract op zijn: Z boven 800 uur, en lessen na een gezakt examen. Alleen als de gemeente ze betaalt.'),
  'lasten.onderwijsroute': line('Onderwijsroute', 'euro', 'Trajecten onderwijsroute.'),
  'lasten.startklas': line('Startklas', 'euro', 'Startklassen.'),
  'lasten.pvt': line('PVT', 'euro', 'Participatieverklaringstraject.'),
  'lasten.map': line('MAP', 'euro', 'Module arbeidsmarkt en participatie.'),
  'lasten.z-participatie': line('Participatie Z-route', 'euro', 'Begeleiding van de 800 participatie-uren.'),
  'lasten.begeleiding': line('Maatschappelijke begeleiding', 'euro', 'Maatschappelijke begeleiding van statushouders.'),
  'lasten.toets': line('Leerbaarheidstoets', 'euro', 'Afname van de toets, zonder de uren van de consulent.'),
  'lasten.tolken': line('Tolken', 'euro', 'Tolken voor statushouders.'),
  'lasten.reis': line('Reiskosten', 'euro', 'Vergoede reiskosten van statushouders in de B1-route.'),
  'lasten.kinderopvang': line('Kinderopvang', 'euro', 'Bijdrage aan kinderopvang voor wie die nodig heeft.'),
  'lasten.formatie': line('Formatie', 'euro', 'Consulenten met werkgeverslasten en overhead, voor wat caseload en uren vragen; zonder afstemming.'),
  'lasten.afronding': line('Formatie door kleine teams', 'euro', 'Het deel van de formatie boven wat caseload en uren vragen: afronding op hele contracten per team, het kleinste team, en formatie die later daalt dan het werk.'),
  'lasten.afstemming': line('Afstemming', 'euro', 'Het deel van de formatie dat opgaat aan afstemming en overdrachten.'),
  'lasten.overgang': line('Overgang', 'euro', 'Eenmalige kosten van de overgang.'),
  'aantal.taakstelling': line('Taakstelling', 'personen', 'Te huisvesten personen.'),
  'aantal.statushouders': line('Nieuwe statushouders', 'personen', 'Volwassen inburgeringsplichtige statushouders, naar jaar van huisvesting.'),
  'aantal.gezinsmigranten': line('Nieuwe gezinsmigranten', 'personen', 'Inburgeringsplichtige gezinsmigranten, naar jaar van inschrijving.'),
  'aantal.onderwijsroute': line('Begonnen onderwijsroutes', 'personen', 'Statushouders die een traject onderwijsroute begonnen, vanaf het besluit.'),
  'aantal.afgerond': line('Afgeronde trajecten', 'personen', 'Inburgeraars die alles afrondden, vanaf het besluit.'),
  'aantal.caseload': line('Begeleiding', 'persoonsjaren', 'Persoonsjaren in begeleiding, vanaf het besluit.'),
  'aantal.onbetaald': line('Uren boven het contract die niemand betaalt', 'euro', 'Lesuren nadat de uren van het contract op zijn, tegen de lesprijs, waar de gemeente ze niet betaalt: risico van school of inburgeraar. Telt niet mee in de lasten.'),
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

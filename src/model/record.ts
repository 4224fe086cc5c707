/** Euro and counts while a scenario runs. Steps only write here; `outcomes` are made from it at the end. */

export const Post = {
  LesDeelnemer: 0, LesGroep: 1, Volumegarantie: 2, Staart: 3, Onderwijsroute: 4, Startklas: 5, Pvt: 6, Map: 7, ZParticipatie: 8, Begeleiding: 9,
  Toets: 10, Tolken: 11, Reis: 12, Kinderopvang: 13, Formatie: 14, Afronding: 15, Afstemming: 16, Overgang: 17,
} as const
export type Post = (typeof Post)[keyof typeof Post]
export const POSTEN = 18
export const Bate = { Spuk: 0, Onderwijsroute: 1, Gemeentefonds: 2, Eigen: 3, Begeleiding: 4 } as const
export type Bate = (typeof Bate)[keyof typeof Bate]
export const BATEN = 5
/** What is counted by year and gemeente besides lasten and baten, in the order of the last lines of books.ts. */
export const Aantal = { Onderwijsroute: 0, Afgerond: 1, Caseload: 2, Onbetaald: 3 } as const
export type Aantal = (typeof Aantal)[keyof typeof Aantal]
export const AANTALLEN = 4

/** Tallies of the measuring period and beyond; indices of `tally`. */
export const Tally = {
  LesWeken: 0, LesMensen: 1, Les4: 2, Les8: 3, Les13: 4, GroepWeken: 5, StoelWeken: 6, OnderMinimumWeken: 7, PlaatsWeken: 8,
  StartMomenten: 9, Docententekort: 10, FteWeken: 11, FteNodigWeken: 12, CaseloadWeken: 13, TeamMaanden: 14, TeamMaandenBoven: 15,
  Gesprekken: 16, GesprekkenOpTijd: 17, Weken: 18, ReisMinuten: 19, ReisMensen: 20, Afgerond: 21, Vertrokken: 22, CaseloadWekenAlle: 23,
} as const
const TALLIES = 24
const MONTHS_SMOOTHED = 12

/** The books of one scenario in one replication. */
export interface Ledger {
  readonly gemeenten: number
  /** [year][post][gemeente] euro, from the first year after the decision. */
  readonly lasten: Float64Array
  /** [year][bate][gemeente] euro. */
  readonly baten: Float64Array
  /** [year][aantal][gemeente] persons, person-years, or euro that nobody pays. */
  readonly aantallen: Float64Array
  /** Statushouders with a first contracted lesson since the beginning of the year, by gemeente. */
  readonly starters: Float64Array
  readonly tally: Float64Array
  /** Lasten and baten of the last twelve months, as a ring, and of the current month. */
  readonly lastenMaanden: Float64Array
  readonly batenMaanden: Float64Array
  /** Weeks PIP to first lesson and persons, of the last twelve months: [ring of 12][sum, count]. */
  readonly wachtMaanden: Float64Array
  /** Formatie cost per client since week 0: what a person's time in begeleiding costs is a difference of two of these. */
  formatiePerClient: number
  lastenMaand: number
  batenMaand: number
  month: number
  /** Year since the decision, or −1 before it. */
  year: number
}

export function createLedger(gemeenten: number, years: number): Ledger {
  return {
    gemeenten, lasten: new Float64Array(years * POSTEN * gemeenten), baten: new Float64Array(years * BATEN * gemeenten),
    aantallen: new Float64Array(years * AANTALLEN * gemeenten), starters: new Float64Array(gemeenten), tally: new Float64Array(TALLIES), lastenMaanden: new Float64Array(MONTHS_SMOOTHED), batenMaanden: new Float64Array(MONTHS_SMOOTHED),
    wachtMaanden: new Float64Array(2 * MONTHS_SMOOTHED),
    // Euro begin as fractions, so that engines keep one shape for all ledgers; clearing comes before use.
    formatiePerClient: 0.5, lastenMaand: 0.5, batenMaand: 0.5, month: 0, year: -1,
  }
}

export function clearLedger(ledger: Ledger): void {
  for (const column of [ledger.lasten, ledger.baten, ledger.aantallen, ledger.starters, ledger.tally, ledger.lastenMaanden, ledger.batenMaanden, ledger.wachtMaanden]) column.fill(0)
  ledger.formatiePerClient = 0
  ledger.lastenMaand = 0
  ledger.batenMaand = 0
  ledger.month = 0
  ledger.year = -1
}

export function copyLedger(from: Ledger, to: Ledger): void {
  to.lasten.set(from.lasten)
  to.baten.set(from.baten)
  to.aantallen.set(from.aantallen)
  to.starters.set(from.starters)
  to.tally.set(from.tally)
  to.lastenMaanden.set(from.lastenMaanden)
  to.batenMaanden.set(from.batenMaanden)
  to.wachtMaanden.set(from.wachtMaanden)
  to.formatiePerClient = from.formatiePerClient
  to.lastenMaand = from.lastenMaand
  to.batenMaand = from.batenMaand
  to.month = from.month
  to.year = from.year
}

/** Books a cost. Before the decision it only shows in the monthly series. */
export function bookLast(ledger: Ledger, post: Post, gemeente: number, euro: number): void {
  ledger.lastenMaand += euro
  if (ledger.year >= 0) ledger.lasten[(ledger.year * POSTEN + post) * ledger.gemeenten + gemeente]! += euro
}

/** Books an income. */
export function bookBate(ledger: Ledger, bate: Bate, gemeente: number, euro: number): void {
  ledger.batenMaand += euro
  if (ledger.year >= 0) ledger.baten[(ledger.year * BATEN + bate) * ledger.gemeenten + gemeente]! += euro
}

/** Counts persons, person-years, or euro that nobody pays. Before the decision nothing is counted. */
export function countAantal(ledger: Ledger, aantal: Aantal, gemeente: number, number: number): void {
  if (ledger.year >= 0) ledger.aantallen[(ledger.year * AANTALLEN + aantal) * ledger.gemeenten + gemeente]! += number
}

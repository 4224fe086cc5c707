import type { BookLineId } from '../../model/books.ts'
import { bookLineIds } from '../../model/books.ts'

/** Where baten come from, in the order of a table; an afrekening can be below nought. */
export const moneySources = {
  voorschot: { label: 'SPUK statushouders, voorschot', explanation: 'Eerste termijn, vooraf betaald op een deel van de taakstelling.' },
  termijn2: { label: 'SPUK statushouders, tweede termijn', explanation: 'Voor wie een jaar eerder is gehuisvest.' },
  termijn3: { label: 'SPUK statushouders, derde termijn', explanation: 'Voor wie twee jaar eerder is gehuisvest.' },
  afrekening: { label: 'SPUK statushouders, afrekening', explanation: 'Verschil tussen voorschot en werkelijke aantallen van het jaar ervoor; in het laatste jaar ook van dat jaar zelf.' },
  gezinsmigranten: { label: 'SPUK gezinsmigranten', explanation: 'Eenmalig bedrag voor PVT en MAP.' },
  onderwijsroute: { label: 'SPUK onderwijsroute (G13)', explanation: 'Per begonnen traject.' },
  begeleiding: { label: 'Begeleiding (JenV A38)', explanation: 'Per gehuisveste statushouder.' },
  gemeentefonds: { label: 'Gemeentefonds', explanation: 'Voor de uitvoering, naar taakstelling; niet geoormerkt.' },
  prestatie: { label: 'Prestatiebekostiging', explanation: 'Per afgerond traject.' },
  eigen: { label: 'Eigen middelen', explanation: 'Wat de gemeenten zelf bijleggen.' },
  aanvullend: { label: 'Aanvullende middelen', explanation: 'Participatiewet en andere potten.' },
} as const satisfies Record<string, { readonly label: string; readonly explanation: string }>

export type MoneySourceId = keyof typeof moneySources
export const moneySourceIds = Object.keys(moneySources) as readonly MoneySourceId[]
export const sourceAt = Object.fromEntries(moneySourceIds.map((id, index) => [id, index])) as Readonly<Record<MoneySourceId, number>>

export type LastId = Extract<BookLineId, `lasten.${string}`>
export const lastIds = bookLineIds.filter((id): id is LastId => id.startsWith('lasten.'))
/** What the SPUK may be spent on: provisions. The implementation, the toets of the brede intake with it, is paid from the gemeentefonds. */
export const spukLines: ReadonlySet<LastId> = new Set<LastId>([
  'lasten.les-deelnemer', 'lasten.les-groep', 'lasten.volumegarantie', 'lasten.staart', 'lasten.startklas', 'lasten.pvt', 'lasten.map',
  'lasten.z-participatie', 'lasten.begeleiding', 'lasten.tolken', 'lasten.reis', 'lasten.kinderopvang',
])

/** What is counted in the books and not spent: who came, and what the Rijk pays on. */
export type CountId = Exclude<BookLineId, LastId>
export const countIds = bookLineIds.filter((id): id is CountId => !id.startsWith('lasten.'))
export const countAt = Object.fromEntries(countIds.map((id, index) => [id, index])) as Readonly<Record<CountId, number>>

/**
 * Baten and lasten of one scenario in every future, from the decision on. Euro. The futures of one cell stand side by side (a
 * column), so that sums and bands run through memory in order: that makes a switch fast.
 */
export interface MoneyLedger {
  readonly scenario: number
  readonly replications: number
  /** Calendar years. */
  readonly years: readonly number[]
  readonly gemeenten: number
  /** Years of the books, run-in included. */
  readonly bookYears: number
  /** [year of the books][count][gemeente][replication] */
  readonly counts: Float32Array
  /** [year][line][gemeente][replication], as spent on the gemeente's own inburgeraars, at prices of 2025. */
  readonly lasten: Float32Array
  /** [year][gemeente][replication], at prices of 2025: all lines together, and what of them may be paid from the SPUK. */
  readonly alles: Float64Array
  readonly uitSpuk: Float64Array
  /** [year][replication]: from prices of 2025 to the prices that were chosen. */
  readonly factor: Float64Array
  /** [year][gemeente][replication]: all lines together, at the chosen prices. */
  readonly eigen: Float64Array
  /** [year][source][gemeente][replication] */
  readonly baten: Float64Array
  /** [year][gemeente][replication]: the SPUK, grants by head and the gemeentefonds together; and all sources together. */
  readonly vast: Float64Array
  readonly ontvangen: Float64Array
  /** [year][gemeente][replication]: SPUK for statushouders and gezinsmigranten to which the gemeente has a right for the year. */
  readonly recht: Float64Array
  /** [year][gemeente][replication]: what each gemeente pays by the key. */
  readonly betaald: Float64Array
  /** [year][gemeente][replication]: unspent grant that goes back. */
  readonly terug: Float64Array
  /** [gemeente][replication]: reserve at the decision. */
  readonly opening: Float64Array
  /** What each part was computed from: a part whose ground did not change is kept. */
  readonly ground: Ground
}

export interface Ground {
  /** Identity of the results whose books were copied, or null while that is not finished. */
  results: unknown
  lasten: string
  spuk: string
  /** Grants by head besides the SPUK, and the gemeentefonds. */
  overig: string
  /** Of `spuk` and `overig` together. */
  vast: string
  /** What a choice turns on. */
  keuze: string
  /** All sources together. */
  baten: string
  /** What each gemeente pays. */
  verdeling: string
}

export const noGround: Ground = { results: null, lasten: '', spuk: '', overig: '', vast: '', keuze: '', baten: '', verdeling: '' }

export function createLedger(scenario: number, replications: number, years: readonly number[], gemeenten: number, bookYears = years.length): MoneyLedger {
  const cells = replications * years.length * gemeenten
  return {
    scenario, replications, years, gemeenten, bookYears,
    counts: new Float32Array(replications * bookYears * gemeenten * countIds.length), lasten: new Float32Array(cells * lastIds.length),
    alles: new Float64Array(cells), uitSpuk: new Float64Array(cells),
    factor: new Float64Array(replications * years.length).fill(1), eigen: new Float64Array(cells),
    baten: new Float64Array(cells * moneySourceIds.length), vast: new Float64Array(cells), ontvangen: new Float64Array(cells), recht: new Float64Array(cells), betaald: new Float64Array(cells), terug: new Float64Array(cells),
    opening: new Float64Array(replications * gemeenten), ground: { ...noGround },
  }
}

/** One gemeente by its place, or the region as a whole. */
export type MoneyScope = number | 'regio'

/** Where the column of gemeente 0 begins in a [year][row][gemeente][replication] array. */
export function cellAt({ gemeenten, replications }: MoneyLedger, year: number, row = 0, rows = 1): number {
  return (year * rows + row) * gemeenten * replications
}

/** The columns of the scope together, from the cell at `at`: into the given column. */
export function sumScope(into: Float64Array, values: Float64Array, at: number, ledger: MoneyLedger, scope: MoneyScope): Float64Array {
  return sumWith(addDouble, into, values, at, ledger, scope)
}

function sumWith<V extends Float32Array | Float64Array>(add: (into: Float64Array, values: V, from: number) => void, into: Float64Array, values: V, at: number, { gemeenten, replications }: MoneyLedger, scope: MoneyScope): Float64Array {
  const [first, last] = scope === 'regio' ? [0, gemeenten - 1] : [scope, scope]
  into.set(values.subarray(at + first * replications, at + (first + 1) * replications))
  for (let g = first + 1; g <= last; g++) add(into, values, at + g * replications)
  return into
}

function addDouble(into: Float64Array, values: Float64Array, from: number): void {
  for (let r = 0; r < into.length; r++) into[r]! += values[from + r]!
}

/** Apart, because a loop over one kind of numbers is some times as fast. */
function addSingle(into: Float64Array, values: Float32Array, from: number): void {
  for (let r = 0; r < into.length; r++) into[r]! += values[from + r]!
}

/** The futures of one count in one year of the books and one gemeente. */
export function countColumn({ counts, gemeenten, replications }: MoneyLedger, id: CountId, year: number, g: number): Float32Array {
  const at = ((year * countIds.length + countAt[id]) * gemeenten + g) * replications
  return counts.subarray(at, at + replications)
}

/** Baten of one source in one year, by future: into the given column. */
export function sourceColumn(ledger: MoneyLedger, source: number, year: number, scope: MoneyScope, into: Float64Array): Float64Array {
  return sumScope(into, ledger.baten, cellAt(ledger, year, source, moneySourceIds.length), ledger, scope)
}

/** Lessons above the contract that nobody pays, in one year, by future, at the chosen prices: into the given column. Not a part of the lasten. */
export function unpaidColumn(ledger: MoneyLedger, year: number, scope: MoneyScope, into: Float64Array): Float64Array {
  return inPrices(ledger, year, sumWith(addSingle, into, ledger.counts, cellAt(ledger, ledger.bookYears - ledger.years.length + year, countAt['aantal.onbetaald'], countIds.length), ledger, scope))
}

/** Lasten of one line in one year, by future, at the chosen prices: into the given column. */
export function lineColumn(ledger: MoneyLedger, line: number, year: number, scope: MoneyScope, into: Float64Array): Float64Array {
  return inPrices(ledger, year, sumWith(addSingle, into, ledger.lasten, cellAt(ledger, year, line, lastIds.length), ledger, scope))
}

function inPrices(ledger: MoneyLedger, year: number, column: Float64Array): Float64Array {
  const from = year * ledger.replications
  for (let r = 0; r < column.length; r++) column[r]! *= ledger.factor[from + r]!
  return column
}

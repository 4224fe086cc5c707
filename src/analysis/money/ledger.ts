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

/** Baten and lasten of one scenario in every future, from the decision on. Euro. */
export interface MoneyLedger {
  readonly scenario: number
  readonly replications: number
  /** Calendar years. */
  readonly years: readonly number[]
  readonly gemeenten: number
  /** [replication][year][source][gemeente] */
  readonly baten: Float64Array
  /** [replication][year][line][gemeente], as spent on the gemeente's own inburgeraars. */
  readonly lasten: Float64Array
  /** [replication][year][gemeente]: what each gemeente pays by the key. */
  readonly betaald: Float64Array
  /** [replication][year][gemeente]: unspent grant that goes back. */
  readonly terug: Float64Array
  /** [replication][gemeente]: reserve at the decision. */
  readonly opening: Float64Array
}

export function createLedger(scenario: number, replications: number, years: readonly number[], gemeenten: number): MoneyLedger {
  const cells = replications * years.length * gemeenten
  return {
    scenario, replications, years, gemeenten,
    baten: new Float64Array(cells * moneySourceIds.length), lasten: new Float64Array(cells * lastIds.length),
    betaald: new Float64Array(cells), terug: new Float64Array(cells), opening: new Float64Array(replications * gemeenten),
  }
}

/** One gemeente by its place, or the region as a whole. */
export type MoneyScope = number | 'regio'

/** Sum over the gemeenten of the scope of `width` numbers at `at`. */
export function scopeSum(values: Float64Array, at: number, gemeenten: number, scope: MoneyScope): number {
  if (scope !== 'regio') return values[at + scope]!
  let sum = 0
  for (let g = 0; g < gemeenten; g++) sum += values[at + g]!
  return sum
}

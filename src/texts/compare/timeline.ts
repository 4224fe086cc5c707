import type { SeriesId } from '../../model/series.ts'
import { formatChance } from '../format.ts'
import type { Pair } from './compare.ts'

/** Titles of charts over time. */

interface SeriesWords {
  /** With its article; null where the scenario itself is goedkoper. */
  readonly noun: string | null
  readonly verb: 'is' | 'zijn'
  readonly lower: string
  readonly higher: string
}

const fewer = { verb: 'is', lower: 'kleiner', higher: 'groter' } as const

const words: Readonly<Record<SeriesId, SeriesWords>> = {
  'lasten': { noun: null, verb: 'is', lower: 'goedkoper', higher: 'duurder' },
  'baten': { noun: 'de baten', verb: 'zijn', lower: 'lager', higher: 'hoger' },
  'wachtweken': { noun: 'het wachten op een groep', verb: 'is', lower: 'korter', higher: 'langer' },
  'wachtend-pip': { noun: 'de rij voor een PIP', verb: 'is', lower: 'korter', higher: 'langer' },
  'wachtend-groep': { noun: 'de rij voor een groep', verb: 'is', lower: 'korter', higher: 'langer' },
  'les-b1': { noun: 'het aantal in de B1-route', ...fewer },
  'les-onderwijs': { noun: 'het aantal in de onderwijsroute', ...fewer },
  'les-z': { noun: 'het aantal in de Z-route', ...fewer },
  'caseload': { noun: 'de caseload', ...fewer },
  'groepen': { noun: 'het aantal taalgroepen', ...fewer },
  'fte': { noun: 'het aantal fte', ...fewer },
}

/** What the futures carry: from which year the first is lower or higher, and for how many of them in the last year. */
export interface TimelineClaim {
  readonly direction: 'lower' | 'higher'
  /** First year of the run that lasts to the end; null where that is the whole horizon. */
  readonly since: number | null
  /** An earlier year in which it is clearly the other way round. */
  readonly reversedIn: number | null
  readonly lastYear: number
  /** Share of the futures of the last year. */
  readonly chance: number
}

/** `Integratie is rond 2027 duurder, vanaf 2029 meestal goedkoper dan Opplus (2034: in 83 van de 100 toekomsten)`. */
export function timelineTitle(pair: Pair, series: SeriesId, claim: TimelineClaim, replications: number): string {
  const { noun, verb } = words[series]
  const [word, reverse] = claim.direction === 'lower' ? [words[series].lower, words[series].higher] : [words[series].higher, words[series].lower]
  const subject = noun === null ? `${pair.first} ${verb}` : `${upper(noun)} ${verb} bij ${pair.first}`
  const reversed = claim.reversedIn === null ? '' : ` rond ${claim.reversedIn} ${reverse},`
  const since = claim.since === null ? '' : ` vanaf ${claim.since}`
  const than = noun === null ? `dan ${pair.second}` : `dan bij ${pair.second}`
  return `${subject}${reversed}${since} meestal ${word} ${than} (${claim.lastYear}: in ${formatChance(claim.chance, replications)} toekomsten)`
}

export function timelineNoClaim(pair: Pair, label: string): string {
  return `${label}: tussen ${pair.first} en ${pair.second} is geen duidelijk verschil dat tot het einde blijft`
}

export function timelineEqual(pair: Pair, label: string): string {
  return `${label}: tussen ${pair.first} en ${pair.second} is er in geen enkele toekomst verschil`
}

export function timelineTooFew(label: string, replications: number): string {
  return `${label}: nog te weinig toekomsten (${replications}) om iets te zeggen`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

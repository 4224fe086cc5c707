import type { Distribution, ParameterSpec } from '../../model/parameters/parameter.ts'
import { NBSP, formatNumber } from '../format.ts'
import { settingText, settingWithUnit } from '../levers.ts'

/** Every fixed sentence on the right side of Vergelijken. Sentences with a finding in them come from the analysis. */
export const compareTexts = {
  heading: 'Vergelijking van de scenario’s',
  choosePair: 'Wat wordt vergeleken',
  compared: 'Scenario',
  baseline: 'Vergeleken met',
  measure: 'Op',
  with: 'met',
  on: 'op',
  change: 'Wijzig',
  close: 'Sluiten',
  stop: 'Stop',
  progress: 'Voortgang van het rekenen',
  retry: 'Opnieuw',
  resume: 'Verder rekenen',
  keepOld: 'Tot er genoeg nieuwe toekomsten zijn, staan hier de vorige uitkomsten.',
  matrixCaption: 'Uitkomsten per scenario',
  matrixCorner: 'Middelste toekomst en band',
  matrixLegend: 'middelste toekomst; donker 5 van de 10, licht 8 van de 10',
  norm: 'norm',
  showAll: (count: number) => `Toon alle ${count} tegels`,
  showFewer: 'Toon minder tegels',
  withinNoise: 'verschil binnen de ruis: geen rangorde',
  equalColumns: 'in elke toekomst gelijk',
  bandNote: 'band: 8 van de 10 toekomsten',
  baselineColumn: 'uitgangspunt',
  comparedColumn: 'vergeleken',
  chooseSeries: 'Wat de grafiek toont',
  axisFrom: (value: string) => `de as begint bij ${value}`,
  bandsOf: (names: readonly string[]) => `banden van ${joinNames(names)}: licht 8, donker 5 van de 10 toekomsten`,
  linesFrom: (futures: number) => `Vanaf ${futures} toekomsten staan hier de lijnen en de banden. Het aantal staat bij Alle schuiven, onder Rekenen.`,
  axesLocked: 'assen vast',
  axesFree: 'assen volgen de cijfers',
  lockAxes: 'Assen vastzetten, zodat toekomst en verandering op dezelfde schaal staan',
  noResultsWhy: 'Zodra de eerste toekomsten zijn doorgerekend, staan hier de scenario’s naast elkaar.',
  failedHeading: 'Het rekenen is gestopt door een fout.',
  failedNothingLost: 'De instellingen zijn niet verloren. Opnieuw proberen mag; helpt dat niet, zet dan de laatste wijziging terug.',
  failedShownStays: 'De vorige uitkomsten blijven staan.',
  failedDetail: 'Technische melding',
  undoLast: 'Laatste wijziging terugzetten',
  thresholdNote: '“Binnen drie jaar” hangt sterk af van het aantal lesweken: veel trajecten eindigen rond die grens. Kijk ook naar de maanden.',
  equalisedOn: 'Alles gelijk behalve pools en teams',
  equalisedNote: 'Alle scenario’s rekenen nu met dezelfde waarden, behalve voor de indeling van pools en teams. Dit zijn dus niet de scenario’s zelf.',
  equalisedOff: 'Uitzetten',
  whyHeading: (compared: string, baseline: string) => `Waarom verschilt ${compared} van ${baseline}?`,
  whyRemainder: 'Samenspel van deze keuzes',
  whyExplain: 'Het verschil wordt uitgesplitst: de instellingen gaan groep voor groep van het ene scenario naar het andere, in dezelfde toekomsten.',
  whyRunning: 'Het verschil wordt uitgesplitst.',
  whyNothing: 'Deze twee scenario’s hebben dezelfde instellingen. Er is niets uit te splitsen.',
  whyWaiting: 'De uitsplitsing begint zodra alle toekomsten zijn doorgerekend.',
  whySame: 'Kies twee verschillende scenario’s om te zien waarom ze verschillen.',
  whyFailed: 'De uitsplitsing is niet gelukt.',
  switchHint: 'Rekent de scenario’s opnieuw door met overal dezelfde waarden, behalve de indeling van pools en teams.',
} as const

/** `Wordt bijgewerkt: 640 van de 1.000 toekomsten`; the first run has nothing to update. */
export function progressSentence(completed: number, total: number, hasShown: boolean): string {
  return `${hasShown ? 'Wordt bijgewerkt' : 'Wordt doorgerekend'}: ${futuresOf(completed, total)}`
}

/**
 * What the figures are worth while the futures of new settings come in.
 * @param futures of the new settings that are there
 * @param firm rows of which the figures are firm, out of `rows`
 */
export function glimpseSentence(futures: number, firm: number, rows: number): string {
  if (rows > 0 && firm === rows) return 'De getallen staan vast binnen hun simulatiefout. Verder rekenen verfijnt alleen nog de banden.'
  if (firm > 0) return `Al vast binnen de simulatiefout: ${formatNumber(firm)} van de ${formatNumber(rows)} tegels. De andere zijn nog een schatting.`
  return futures < LEAST_FOR_MORE
    ? `Eerste schatting: de vorige uitkomsten, verschoven met het verschil in de eerste ${formatNumber(futures)} toekomsten. Nog te weinig om te zeggen wat beter is.`
    : `Schatting uit de eerste ${formatNumber(futures)} toekomsten en de vorige uitkomsten. Nog te weinig om te zeggen wat beter is.`
}

/** From here on more than their mean is taken from the first futures. */
const LEAST_FOR_MORE = 30

export function stoppedSentence(completed: number, total: number): string {
  return completed === 0 ? 'Gestopt voordat er nieuwe uitkomsten waren.' : `Gestopt na ${futuresOf(completed, total)}.`
}

/** After a failure half-way: what stands on the screen belongs to the wanted settings, but to fewer futures. */
export function failedPartly(completed: number): string {
  return `De uitkomsten hieronder gaan over de ${formatNumber(completed)} toekomsten die al klaar waren.`
}

function futuresOf(completed: number, total: number): string {
  return `${formatNumber(completed)} van de ${formatNumber(total)} toekomsten`
}

/** Said to a screen reader at the start and at each quarter, not at each redraw. */
export function progressAnnouncement(completed: number, total: number): string {
  const quarter = Math.floor((completed / total) * 4)
  if (quarter === 0) return 'Wordt doorgerekend.'
  if (quarter >= 4) return `Klaar: ${formatNumber(total)} toekomsten.`
  return `${quarter * 25}% van de toekomsten is doorgerekend.`
}

/** One change as a person reads it: `Minimum voor een groep van 10 naar 8`, with the scenarios where it is not for all. */
export interface ChangeWords {
  readonly spec: ParameterSpec
  readonly from: Distribution
  readonly to: Distribution
  readonly scenarios: readonly string[] | null
}

/** `Gewijzigd: Minimum voor een groep van 10 naar 8.` Of many changes only the number. */
export function changeSentence(changes: readonly ChangeWords[]): string {
  if (changes.length > 2) return `Gewijzigd: ${changes.length} instellingen.`
  return `Gewijzigd: ${changes.map(changeWords).join('; ')}.`
}

function changeWords({ spec, from, to, scenarios }: ChangeWords): string {
  const where = scenarios === null ? '' : ` bij ${joinNames(scenarios)}`
  return `${spec.label} van ${settingWords(from, spec)} naar ${settingWords(to, spec)}${where}`
}

/** The unit stands on the slider; here only where the figure means nothing without it. */
function settingWords(setting: Distribution, spec: ParameterSpec): string {
  return spec.options || spec.unit.startsWith('aandeel') ? settingWithUnit(setting, spec) : settingText(setting, spec.unit)
}

export const otherChanges = {
  region: 'Gewijzigd: een andere regio.',
  scenarios: 'Gewijzigd: andere scenario’s.',
  seed: (seed: string) => `Gewijzigd: zaad ${seed}.`,
  horizon: (years: number) => `Gewijzigd: ${formatNumber(years)}${NBSP}jaar vooruit.`,
  other: 'De uitkomsten worden opnieuw berekend.',
} as const

/** `1.000 toekomsten · zaad 4711` */
/** @param key of the plan: its first eight digits tell two results apart on paper */
export function sourceLine(completed: number, seed: string, key: string): string {
  return `${formatNumber(completed)}${NBSP}${completed === 1 ? 'toekomst' : 'toekomsten'} · zaad${NBSP}${seed} · kenmerk${NBSP}${key.slice(0, 8)}`
}

/** `Opplus, Integratie en Synthese` */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}

/** A stretch of scenarios that one row cannot tell apart. */
export interface NoiseWords {
  readonly row: string
  readonly names: readonly string[]
  /** Not noise but the same in every future. */
  readonly isEqual: boolean
}

const numberWords = ['', 'beide', 'beide', 'alle drie', 'alle vier', 'alle vijf', 'alle zes']

/**
 * The brackets in words, where there is no room to span the columns: `Integratie en Uitbesteding: op alle drie binnen de ruis,
 * geen rangorde`.
 * @param rowCount rows in view; 0 where the sentence stands with its row
 */
export function noiseInWords(groups: readonly NoiseWords[], rowCount: number): readonly string[] {
  const byNames = new Map<string, { readonly rows: string[]; readonly isEqual: boolean }>()
  for (const { names, row, isEqual } of groups) {
    const key = `${joinNames(names)}: `
    const found = byNames.get(`${key}${isEqual}`) ?? { rows: [], isEqual }
    found.rows.push(row)
    byNames.set(`${key}${isEqual}`, found)
  }
  return [...byNames].map(([key, { rows, isEqual }]) => {
    const names = key.slice(0, key.lastIndexOf(': '))
    const what = isEqual ? 'gelijk' : 'binnen de ruis, geen rangorde'
    if (rowCount === 0) return `${names}: ${what}`
    return rows.length === rowCount ? `${names}: op ${numberWords[rowCount] ?? 'alles'} ${what}` : `${joinNames(rows)}: ${names} ${what}`
  })
}

import type { OutcomeId, OutcomeSpec } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { Distribution } from '../../model/parameters/parameter.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { joinNames } from '../compare/compare-screen.ts'
import { FIRM_REPLICATIONS, NBSP, bandFiguresOn, formatChance, formatNumber, formatOutcome, formatSize, formatSizes, isNoughtWhenWritten, onScale, scalesOfRow, unitOnce } from '../format.ts'
import { briefUnit, settingText, settingWithUnit } from '../levers.ts'
import { measureOf } from '../measures.ts'

/** Sentences of the stress cards and the instruments. */
export const stressTexts = {
  heading: (label: string) => `Stresskaarten: ${/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label}`,
  tableCaption: (label: string) => `${label} met en zonder elke kaart`,
  explain: 'Wat er kan gebeuren, gelegd over alle scenario’s in dezelfde toekomsten. Alle kaarten staan op dezelfde as. Gekleurd: met de kaart. Dunne streep eronder: zonder.',
  bandWords: 'Band: 8 van de 10 toekomsten; getal: middelste toekomst.',
  chanceWords: 'Band: simulatiefout, van de 100; getal: ongeveer, van de 10 toekomsten.',
  normWords: (label: string) => `Streeplijn: ${label}.`,
  measure: 'Kaarten tonen',
  waiting: 'De kaarten worden doorgerekend zodra de toekomsten zelf klaar zijn.',
  progress: (done: number, all: number, card: string) => `Kaart ${done + 1} van ${all}: ${card}…`,
  begin: 'Reken de kaarten door',
  stopped: 'Het doorrekenen is gestopt. Kaarten die klaar waren staan hieronder.',
  failed: 'Het doorrekenen lukte niet.', detail: 'Melding van de computer', again: 'Probeer opnieuw',
  pending: 'Nog niet doorgerekend.',
  tooFew: (least: number) => `Hiervoor zijn ten minste ${formatNumber(least)} toekomsten nodig.`,
  basis: 'Waar rust dit op?', leftOut: 'Niet meegerekend',
  moneyValues: 'Geldregel: SPUK in het gemeentefonds, 10% korting, vanaf 2028.',
  nothingChanges: 'In deze regio verandert de kaart niets.',
  source: (futures: number, seed: string, key: string) => `${formatNumber(futures)} toekomsten per kaart, dezelfde als hierboven · zaad ${seed} · kenmerk ${key.slice(0, 8)}`,
  columns: { card: 'Kaart', scenario: 'Scenario', before: 'Zonder', after: 'Met', difference: 'Verschil (± simulatiefout)' },
  without: 'zonder de kaart',
} as const

export const instrumentTexts = {
  heading: 'Instrumenten uit de documenten',
  explain: (count: number) => `${formatNumber(count)} werkwijzen die gemeenten melden, als waarden van schuiven. Bekijken verandert niets; toepassen wel, en kan ongedaan worden gemaakt.`,
  apply: 'Pas toe', applyOn: (label: string, scenario: string) => `Pas toe op ${scenario}: ${label}`,
  view: 'Bekijk effect', viewOn: (label: string, scenario: string) => `Bekijk effect van ${label} op ${scenario}`,
  all: 'alle scenario’s',
  already: (scenario: string) => `Staat al zo bij ${scenario}.`,
  partly: (names: readonly string[]) => `Verandert iets bij ${joinNames(names)}; elders staat het al zo.`,
  applied: (label: string, scenario: string) => `${label} (${scenario})`,
  appliedNow: (label: string, scenario: string) => `Toegepast op ${scenario}: ${label}. Ongedaan maken kan bovenaan.`,
  idle: (reasons: readonly string[]) => reasons.join(' '),
  progress: (done: number, all: number) => `${formatNumber(done)} van ${formatNumber(all)} toekomsten…`,
  effect: (label: string, scenario: string) => `Effect van ${label} op ${scenario}`,
  futures: (futures: number) => `Met en zonder in dezelfde ${formatNumber(futures)} toekomsten. Achter ±: simulatiefout.`,
  noWhole: 'Het effect kan worden bekeken zodra de toekomsten zijn doorgerekend.',
  columns: { measure: 'Maat' },
} as const

/** `Taakstelling per jaar: 376 → 535 per jaar` */
export function changedValueWords(id: ParameterId, from: readonly Distribution[], to: readonly Distribution[]): string {
  const spec = parameters[id]
  const once = (settings: readonly Distribution[]): string => [...new Set(settings.map((setting) => (spec.options ? settingWithUnit(setting, spec) : settingText(readable(setting), spec.unit))))].join(' / ')
  const suffix = spec.options ? '' : briefUnit(spec.unit)
  const percent = suffix.startsWith('%') ? '%' : ''
  return `${spec.label}: ${once(from)}${percent} → ${once(to)}${suffix === '' || percent !== '' ? suffix : NBSP + suffix}`
}

/** A factor times a value has more figures than anybody means. */
function readable(setting: Distribution): Distribution {
  const short = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
  switch (setting.kind) {
    case 'fixed': return { kind: 'fixed', value: short(setting.value) }
    case 'uniform': return { kind: 'uniform', low: short(setting.low), high: short(setting.high) }
    case 'triangular': return { kind: 'triangular', low: short(setting.low), mode: short(setting.mode), high: short(setting.high) }
  }
}

/** One scenario without and with, for words: difference is after − before. */
export interface ChangeWords {
  readonly kind: 'effect' | 'ruis' | 'gelijk' | 'leeg' | 'te-weinig'
  readonly mean: number
  readonly halfWidth: number
  /** What the drawing shows: the middle future with minus the middle future without. */
  readonly middle?: number
}

/** What a card does, over all scenarios: `Het wachten op een groep wordt in elk scenario langer: 2,1 tot 4,5 weken.` */
export function cardEffectSentence(outcome: OutcomeId, rows: readonly ChangeWords[]): string {
  const measure = measureOf(outcome)
  const { unit } = outcomes[outcome]
  const subject = measure.noun === null ? 'de kosten' : measure.noun
  if (rows.some(({ kind }) => kind === 'te-weinig')) return 'Nog te weinig toekomsten om het te zeggen.'
  if (rows.every(({ kind }) => kind === 'leeg')) return 'In geen enkele toekomst is iemand geteld.'
  if (rows.every(({ kind }) => kind === 'gelijk' || kind === 'leeg')) return `${upper(subject)} ${isPlural(subject) ? 'blijven' : 'blijft'} gelijk.`
  const effects = rows.filter(({ kind, mean }) => kind === 'effect' && !isNoughtWhenWritten(unit, mean))
  if (effects.length === 0) return `${upper(subject)}: verschil binnen de ruis.`
  const [up, down] = [effects.filter(({ mean }) => mean > 0), effects.filter(({ mean }) => mean < 0)]
  const told = (some: readonly ChangeWords[], sign: 1 | -1): string => `${wordOf(outcome, sign)}, gemiddeld ${sizesOf(unit, some.map(({ mean }) => Math.abs(mean)))}${measure.per}`
  const of = `van de ${formatNumber(rows.length)} scenario’s`
  if (up.length > 0 && down.length > 0) return `In ${formatNumber(up.length)} ${of} ${told(up, 1)}; in ${formatNumber(down.length)} ${told(down, -1)}.`
  const where = effects.length === rows.length ? 'In elk scenario' : `In ${formatNumber(effects.length)} ${of}`
  return `${where} ${told(effects, up.length > 0 ? 1 : -1)}.${effects.every((row) => isOtherWay(unit, row)) ? ' Dat komt door een deel van de toekomsten; in de middelste is het andersom.' : ''}`
}

/** A few futures can carry a mean the other way than the middle that is drawn. */
function isOtherWay(unit: OutcomeSpec['unit'], { mean, middle }: ChangeWords): boolean {
  return middle !== undefined && !isNoughtWhenWritten(unit, middle) && Math.sign(middle) !== Math.sign(mean)
}

function wordOf(outcome: OutcomeId, sign: 1 | -1): string {
  const measure = measureOf(outcome)
  if (outcome === 'les.wachtweken') return sign > 0 ? 'langer wachten' : 'korter wachten'
  if (outcome === 'budget.binnen') return sign > 0 ? 'vaker binnen budget' : 'minder vaak binnen budget'
  const word = sign > 0 ? measure.higher : measure.lower
  return measure.noun === null ? word : `${measure.noun} ${word}`
}

function sizesOf(unit: OutcomeSpec['unit'], sizes: readonly number[]): string {
  const [low, high] = formatSizes(unit, [Math.min(...sizes), Math.max(...sizes)])
  return low === high ? low! : `${unitOnce(low!, high!)} tot ${high!}`
}

/** What a card does to the order, as far as the simulation can tell. */
export interface OrderWords {
  readonly moves: readonly { readonly scenario: number; readonly before: { readonly from: number; readonly to: number }; readonly after: { readonly from: number; readonly to: number } }[]
  readonly swaps: readonly { readonly better: number; readonly worse: number }[]
  readonly lost: readonly (readonly [number, number])[]
  readonly gained: readonly (readonly [number, number])[]
}

/** `Uitbesteding zakt naar plaats 3`; `De volgorde blijft; verschil binnen de ruis`. @param isNoise nothing changed beyond simulation error */
export function orderSentence(order: OrderWords | null, names: readonly string[], isNoise: boolean): string {
  if (order === null) return 'Een volgorde is hier niet te geven.'
  const [move] = order.moves
  if (move !== undefined) {
    const falls = move.after.from > move.before.to
    return `${names[move.scenario]} ${falls ? 'zakt' : 'stijgt'} naar ${placeWords(move.after)}.`
  }
  const [swap] = order.swaps
  if (swap !== undefined) return `${names[swap.better]} gaat ${names[swap.worse]} voorbij.`
  const [lost] = order.lost
  if (lost !== undefined) return order.lost.length === 1 ? `${names[lost[0]]} en ${names[lost[1]]} zijn niet meer uit elkaar te houden.` : `${formatNumber(order.lost.length)} paren scenario’s zijn niet meer uit elkaar te houden.`
  if (isNoise) return 'De volgorde blijft; verschil binnen de ruis.'
  const [gained] = order.gained
  if (gained === undefined) return 'De volgorde blijft.'
  return order.gained.length === 1 ? `De volgorde blijft; ${names[gained[0]]} is nu wel beter dan ${names[gained[1]]}.` : `De volgorde blijft; ${formatNumber(order.gained.length)} paren scenario’s zijn nu wel uit elkaar te houden.`
}

function placeWords({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `plaats${NBSP}${from}` : `plaats${NBSP}${from} tot ${to}`
}

/** `+2,1 ± 0,3 weken` or why there is none. */
export function changeSizeWords(outcome: OutcomeId, { kind, mean, halfWidth }: ChangeWords): string {
  const { unit } = outcomes[outcome]
  if (kind === 'leeg') return 'niemand geteld'
  if (kind === 'gelijk') return 'geen verschil'
  // Nought has no sign, and an error that is written as nought says less than the next step up.
  const [amount, error] = formatSizes(unit, [mean, halfWidth])
  const isSmallError = isNoughtWhenWritten(unit, halfWidth)
  const before = isNoughtWhenWritten(unit, mean) ? 'vrijwel niets' : `${mean > 0 ? '+' : '−'}${isSmallError ? amount! : unitOnce(amount!, error!)}`
  const size = `${before} ${isSmallError ? `± minder dan${NBSP}${formatSize(unit, smallest(unit))}` : `±${NBSP}${error!}`}`
  return kind === 'ruis' ? `${size}, binnen de ruis` : kind === 'te-weinig' ? `${size}, te weinig toekomsten` : size
}

/** The smallest step that is written of a difference. */
function smallest(unit: OutcomeSpec['unit']): number {
  return unit === 'euro' ? 1 : unit === 'aandeel' ? 0.001 : unit === 'kans' ? 0.01 : 0.1
}

/** The figure at the right of a row, short; of a chance the futures out of 100, or out of 10 where there are few. */
export function shortValue(outcome: OutcomeId, value: number, futures: number): string {
  const { unit } = outcomes[outcome]
  if (!Number.isFinite(value)) return '–'
  if (unit === 'kans') return chanceFigureOf(value, futures < FIRM_REPLICATIONS ? 10 : 100)
  if (unit === 'weken') return formatNumber(value, value < 9.95 ? 1 : 0)
  return formatOutcome(unit, value)
}

function chanceFigureOf(chance: number, base: 10 | 100): string {
  const count = Math.round(chance * base)
  return count <= 0 ? '<1' : count >= base ? `>${base - 1}` : formatNumber(count)
}

/** A value with its spread, for a table: `8,6 weken (7,4–10,0)`. */
export function spreadWords(outcome: OutcomeId, futures: number, low: number, middle: number, high: number): string {
  const { unit } = outcomes[outcome]
  if (!Number.isFinite(middle)) return 'niemand geteld'
  if (unit === 'kans') return `${formatChance(middle, futures)} (${formatNumber(low * 100)} tot ${formatNumber(high * 100)} van de 100)`
  const [one, both] = scalesOfRow(unit, [[middle], [low, high]])
  return `${onScale(one!, middle)} (${bandFiguresOn(both!, low, high)})`
}

function isPlural(subject: string): boolean {
  return subject === 'de kosten'
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { MINUS, NBSP, formatNumber, formatOutcome } from '../format.ts'

/** What the slider that moved last did, beside the sliders. */
export const lastEffectTexts = {
  before: 'Toon de uitkomsten van ervoor',
  after: 'Terug naar de uitkomsten van nu',
  beforeNotice: 'De zin bovenaan, de tegels en de twee grafieken zijn van vóór de laatste wijziging. Wat daaronder staat hoort bij nu.',
  backToNow: 'Terug naar nu',
  dismiss: 'Sluit wat de schuif deed',
  idle: 'Na een verschuiving staat hier wat zij deed.',
} as const

const short: Partial<Readonly<Record<OutcomeId, string>>> = {
  'les.wachtweken': 'wachten', 'pip.definitief-binnen-10-weken': 'PIP op tijd', 'afgerond.binnen-3-jaar': 'afgerond in drie jaar', 'kosten.per-inburgeraar': 'kosten per inburgeraar',
}

export interface MoveWords {
  readonly outcome: OutcomeId
  /** After − before; shares 0 to 1. */
  readonly mean: number
  readonly kind: 'verschil' | 'ruis' | 'gelijk'
}

/** `Effect bij Integratie: wachten −0,4 weken; kosten per inburgeraar − € 60. Binnen de ruis: PIP op tijd.` */
export function effectSentence(scenario: string, moves: readonly MoveWords[]): string {
  const clear = moves.filter((move) => move.kind === 'verschil')
  const noise = moves.filter((move) => move.kind === 'ruis').map((move) => nameOf(move.outcome))
  const same = moves.filter((move) => move.kind === 'gelijk').map((move) => nameOf(move.outcome))
  const parts = [
    ...(clear.length > 0 ? [clear.map((move) => `${nameOf(move.outcome)} ${signed(move)}`).join('; ')] : []),
    ...(noise.length > 0 ? [`binnen de ruis: ${noise.join(', ')}`] : []),
    ...(same.length > 0 ? [`gelijk: ${same.join(', ')}`] : []),
  ]
  return `Effect bij ${scenario}: ${parts.join('; ')}.`
}

/** What follows where a slider of this kind changes nothing at all. Sliders that another one switches off say so before they move. */
const whyNothing: Partial<Readonly<Record<ParameterId, string>>> = {
  'groepen.breder': 'niemand wachtte te lang terwijl er een bredere groep was om naar uit te wijken',
  'groepen.gemengd': 'niemand wachtte te lang terwijl er plaats was in een groep van een ander niveau',
  'groepen.klein': 'er is geen kleine groep begonnen of uitgebleven: niemand wachtte er lang genoeg voor',
  'groepen.docenten': 'er waren steeds genoeg docenten',
  'groepen.docentengroei': 'er waren steeds genoeg docenten',
  'teams.minimum-fte': 'elk team is al groter dan dit kleinste team',
  'kosten.volume-verwacht': 'er wordt niets betaald voor deelnemers die gegarandeerd waren en niet kwamen',
}

/** The slider moved and nothing else did. */
export function nothingSentence(parameter: ParameterId, futures: number): string {
  const why = whyNothing[parameter] ?? 'bij deze instellingen hangt geen uitkomst ervan af'
  return `Deze schuif doet hier niets, want ${why}: in alle ${formatNumber(futures)}${NBSP}toekomsten bleef elke uitkomst gelijk.`
}

function nameOf(outcome: OutcomeId): string {
  return short[outcome] ?? outcomes[outcome].label
}

function signed({ outcome, mean }: MoveWords): string {
  const sign = mean < 0 ? MINUS : '+'
  const { unit } = outcomes[outcome]
  if (unit === 'aandeel' || unit === 'kans') return `${sign}${formatNumber(Math.abs(mean) * 100, 1)}${NBSP}procentpunt`
  return unit === 'euro' ? `${sign}${NBSP}${formatOutcome(unit, Math.abs(mean))}` : `${sign}${formatOutcome(unit, Math.abs(mean))}`
}

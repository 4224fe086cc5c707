import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'

/** How the difference between two scenarios on one outcome is put into words. */
export interface Measure {
  /** With its article, for `is het wachten op een groep bij A korter dan bij B`; null where the scenario itself is goedkoper. */
  readonly noun: string | null
  readonly lower: string
  readonly higher: string
  /** After an amount: ` per jaar`. */
  readonly per: string
  /** Name in the picker. */
  readonly label: string
}

const perYear: readonly OutcomeId[] = ['lasten.jaar', 'baten.jaar', 'saldo.jaar', 'budget.bijdrage-nodig']

const written: Partial<Readonly<Record<OutcomeId, Pick<Measure, 'noun' | 'lower' | 'higher'>>>> = {
  'lasten.jaar': { noun: null, lower: 'goedkoper', higher: 'duurder' },
  'kosten.per-inburgeraar': { noun: null, lower: 'goedkoper per inburgeraar', higher: 'duurder per inburgeraar' },
  'kosten.per-statushouder': { noun: null, lower: 'goedkoper per statushouder', higher: 'duurder per statushouder' },
  'kosten.per-gezinsmigrant': { noun: null, lower: 'goedkoper per gezinsmigrant', higher: 'duurder per gezinsmigrant' },
  'kosten.per-caseloadjaar': { noun: null, lower: 'goedkoper per jaar begeleiding', higher: 'duurder per jaar begeleiding' },
  'kosten.per-afgerond': { noun: null, lower: 'goedkoper per afgerond traject', higher: 'duurder per afgerond traject' },
  'les.wachtweken': { noun: 'het wachten op een groep', lower: 'korter', higher: 'langer' },
  'pip.weken': { noun: 'de tijd tot het PIP', lower: 'korter', higher: 'langer' },
  'afgerond.maanden': { noun: 'de tijd van PIP tot afronding', lower: 'korter', higher: 'langer' },
  'reistijd': { noun: 'de reis naar de les', lower: 'korter', higher: 'langer' },
  'pip.binnen-10-weken': { noun: 'het deel met een PIP binnen tien weken', lower: 'kleiner', higher: 'groter' },
  'pip.definitief-binnen-10-weken': { noun: 'het deel met een definitief PIP binnen tien weken', lower: 'kleiner', higher: 'groter' },
  'groepen.onder-minimum': { noun: 'het deel groepen onder het minimum', lower: 'kleiner', higher: 'groter' },
  'afgerond.binnen-3-jaar': { noun: 'het deel dat binnen drie jaar klaar is', lower: 'kleiner', higher: 'groter' },
  'baten.jaar': { noun: 'het totaal aan baten', lower: 'lager', higher: 'hoger' },
  'saldo.jaar': { noun: 'het saldo', lower: 'lager', higher: 'hoger' },
  'budget.bijdrage-nodig': { noun: 'de eigen bijdrage die nodig is', lower: 'lager', higher: 'hoger' },
  'fte.in-dienst': { noun: 'het aantal fte in dienst', lower: 'lager', higher: 'hoger' },
  'fte.nodig': { noun: 'het aantal fte dat nodig is', lower: 'lager', higher: 'hoger' },
  'caseload.per-fte': { noun: 'de caseload per fte', lower: 'lager', higher: 'hoger' },
}

/** Every outcome has words: its own, or its label with lager and hoger. */
export function measureOf(outcome: OutcomeId): Measure {
  const { label } = outcomes[outcome]
  const own = written[outcome] ?? { noun: `“${label}”`, lower: 'lager', higher: 'hoger' }
  const isYearly = perYear.includes(outcome) || outcome.startsWith('lasten.') || outcome.startsWith('baten.')
  return { ...own, per: isYearly ? ' per jaar' : '', label }
}

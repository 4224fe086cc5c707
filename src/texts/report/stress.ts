import type { OutcomeSpec } from '../../model/outcomes.ts'
import { NBSP, formatNumber, formatSize, formatSizes, isNoughtWhenWritten } from '../format.ts'

type Unit = OutcomeSpec['unit']

const inTitle: Readonly<Partial<Record<Unit, string>>> = { weken: 'verschil in weken', euro: 'verschil in euro', kans: 'verschil, van de 100 toekomsten' }

/** Without its unit: that stands in the title. */
function bare(unit: Unit, size: number): string {
  return withoutUnit(formatSize(unit, size))
}

function withoutUnit(text: string): string {
  return text.replace(/^€\s/, '').replace(/\s(weken|week|van de\s100)$/, '')
}

/** What the report says of the stress cards. */
export const reportStress = {
  /** @param swapping cards under which two scenarios change places beyond the simulation error, on any measure */
  title: (swapping: number, all: number): string => {
    if (all === 0) return 'Er is geen stresskaart doorgerekend'
    if (swapping === 0) return `Bij geen van de ${formatNumber(all)} stresskaarten wisselen scenario’s van plaats`
    return `Bij ${swapping === all ? `alle ${formatNumber(all)}` : `${formatNumber(swapping)} van de ${formatNumber(all)}`} stresskaarten wisselen scenario’s van plaats`
  },
  lead: (futures: number): string => `Een stresskaart is iets wat kan gebeuren, gelegd over alle scenario’s in dezelfde ${formatNumber(futures)} toekomsten. Zij zegt wat het zou doen, niet hoe waarschijnlijk het is.`,
  measureTitle: (label: string, unit: Unit): string => (inTitle[unit] === undefined ? label : `${label}: ${inTitle[unit]}`),
  /** `+0,8 ± 0,7`, and whether that is noise. @param mean, error in the unit of the outcome */
  change: (unit: Unit, mean: number, error: number, isNoise: boolean): string => {
    const sign = isNoughtWhenWritten(unit, mean) ? '' : mean > 0 ? '+' : '−'
    const isExact = isNoughtWhenWritten(unit, error)
    const [size, width] = isExact ? [bare(unit, mean), unit === 'weken' ? '<0,1' : '<1'] : formatSizes(unit, [mean, error]).map(withoutUnit)
    return `${sign}${size}${NBSP}±${NBSP}${width}${isNoise ? ' (ruis)' : ''}`
  },
  bandNote: 'Gemiddeld verschil met zonder kaart, ± simulatiefout. Daaronder de middelste toekomst met de kaart, en 8 van de 10 toekomsten. Ruis: niet van geen verschil te onderscheiden.',
  chanceNote: 'Verschil in kans met zonder kaart, ± simulatiefout. Daaronder de kans met de kaart, en waartussen de simulatie haar laat. Ruis: niet van geen verschil te onderscheiden.',
  withoutCard: 'Zonder kaart',
  orderStays: 'Bij elke kaart blijft de volgorde op deze maat zoals zij was, voor zover de simulatie scenario’s uit elkaar houdt.',
  cardsTitle: 'Wat elke kaart verandert',
  cardsNote: 'De waarden gelden in elk scenario, vanaf het besluit.',
  columns: { card: 'Kaart', changes: 'Wat er verandert', strength: 'Sterkte', source: 'Bron' },
  notPlayed: 'De stresskaarten zijn voor dit rapport niet doorgerekend. Op de pagina gebeurt dat bij Onzekerheid, op de opdrachtregel met --stress.',
} as const

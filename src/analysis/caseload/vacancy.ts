import type { Results } from '../../experiment/results.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { PairedDifference } from '../difference.ts'
import { pairedDifference } from '../difference.ts'
import { isEqual, isNoise } from '../noise.ts'
import type { ValueBand } from '../band.ts'
import { bandOf } from '../band.ts'

/** What staff that leaves does: the scenario with more of it against the scenario as it is, in the same futures. */

const vacancyOutcomes = ['gesprekken.op-tijd', 'pip.binnen-10-weken', 'pip.weken', 'caseload.boven-norm', 'afgerond.binnen-3-jaar'] as const satisfies readonly OutcomeId[]

export interface VacancyEffect {
  readonly outcome: OutcomeId
  readonly unit: (typeof outcomes)[OutcomeId]['unit']
  readonly before: ValueBand
  readonly after: ValueBand
  readonly difference: PairedDifference
  /** `gelijk`: the same in every future; `ruis`: the simulation cannot tell. */
  readonly kind: 'effect' | 'ruis' | 'gelijk'
}

/** @param results of the scenario as it is and of its variants, in this order */
export function vacancyEffects(results: Results, variant: number): readonly VacancyEffect[] {
  return vacancyOutcomes.map((outcome) => {
    const before = outcomeColumn(results, 0, outcome)
    const after = outcomeColumn(results, variant, outcome)
    const difference = pairedDifference(after, before)
    return { outcome, unit: outcomes[outcome].unit, before: bandOf(before), after: bandOf(after), difference, kind: isEqual(difference) ? 'gelijk' : isNoise(difference) ? 'ruis' : 'effect' }
  })
}

import type { WaitCause } from '../../analysis/groups/counted.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Draft } from '../draft/draft.ts'
import { leverView } from '../levers/levers.ts'

/** What can be changed about a cause of waiting, the most direct first. */
export const causeLevers: Readonly<Record<WaitCause, readonly ParameterId[]>> = {
  'te-klein': ['groepen.minimum', 'groepen.langste-wacht', 'groepen.pool-z', 'groepen.pool-b1', 'groepen.aanbieders', 'groepen.instap'],
  'docent': ['groepen.docenten', 'groepen.docentengroei'],
  'moment': ['groepen.startinterval', 'groepen.instap'],
  'schoolstart': ['onderwijs.startmomenten'],
  'aanmelding': ['lessen.registratieweken'],
  'startklas': ['startklas.moment', 'startklas.per-jaar', 'startklas.minimum', 'startklas.maximum', 'startklas.weken'],
}

/** The levers of a cause in one scenario: where evening groups run they are a reason why others stay too small. */
export function leversOfCause(draft: Draft, scenario: string, cause: WaitCause): readonly ParameterId[] {
  const hasEvenings = centralValue(leverView(draft, 'groepen.avond', scenario).setting) > 0
  return cause === 'te-klein' && hasEvenings ? [...causeLevers[cause], 'groepen.avond'] : causeLevers[cause]
}

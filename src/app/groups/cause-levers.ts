import type { WaitCause } from '../../analysis/groups/counted.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'

/** What can be changed about a cause of waiting, the most direct first. */
export const causeLevers: Readonly<Record<WaitCause, readonly ParameterId[]>> = {
  'te-klein': ['groepen.minimum', 'groepen.langste-wacht', 'groepen.pool-z', 'groepen.pool-b1', 'groepen.aanbieders', 'groepen.instap'],
  'docent': ['groepen.docenten', 'groepen.docentengroei'],
  'moment': ['groepen.startinterval', 'groepen.instap'],
  'schoolstart': ['onderwijs.startmomenten'],
  'aanmelding': ['lessen.registratieweken'],
  'startklas': ['startklas.moment', 'startklas.per-jaar', 'startklas.minimum', 'startklas.maximum', 'startklas.weken'],
}

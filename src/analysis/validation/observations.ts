import type { Observation } from './observation.ts'
import { otherObservations } from './observed/elsewhere.ts'
import { lvvwObservations } from './observed/lvvw.ts'

/** Everything that the back-tests are held against, in the order of the table. */
export const observations: readonly Observation[] = [...lvvwObservations, ...otherObservations]

/** The region whose counts may set a number; the others only test. */
export const FITTED_TEST: Observation['test'] = 'lvvw'

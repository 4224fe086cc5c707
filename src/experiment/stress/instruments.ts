import type { SettingsChange } from './change.ts'
import { guidanceInstruments } from './instruments-guidance.ts'
import { lessonInstruments } from './instruments-lessons.ts'

/** A way of working that a document reports, as values of parameters that the model has. A region can choose it for each scenario. */
export type Instrument = SettingsChange

/** In the order of a newcomer's way. */
export const instruments: readonly Instrument[] = [...guidanceInstruments, ...lessonInstruments]

/** @throws RangeError for an id that no instrument has */
export function instrumentOf(id: string): Instrument {
  const found = instruments.find((instrument) => instrument.id === id)
  if (!found) throw new RangeError(`instrumentOf: no instrument ${id}`)
  return found
}

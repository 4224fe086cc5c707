import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { decodeRoomCode, encodeRoomCode } from '../../analysis/mca/room-code.ts'
import type { RoomWeights } from '../../analysis/mca/room-code.ts'
import type { Store } from '../session/storage.ts'
import { equalElicitation } from './elicitation.ts'

const key = (regionId: string): string => `scenariowijzer/inbreng/${regionId}`

/** What a participant gave before a reload, kept as the code itself; every criterion the same where there is none. */
export function ownWeights(store: Store | null, regionId: string, criteria: readonly MeasuredCriterion[]): RoomWeights {
  const { value } = decodeRoomCode(readCode(store, regionId), criteria.map((measured) => measured.criterion))
  return value ?? { party: null, elicitation: startOf(criteria) }
}

/** Two of three points each: neither light nor heavy. */
function startOf(criteria: readonly MeasuredCriterion[]): RoomWeights['elicitation'] {
  const equal = equalElicitation('punten', criteria)
  return equal.kind === 'punten' ? { kind: 'punten', points: Object.fromEntries(Object.keys(equal.points).map((id) => [id, 2])) } : equal
}

export function keepOwnWeights(store: Store | null, regionId: string, room: RoomWeights, criteria: readonly MeasuredCriterion[]): void {
  const { value } = encodeRoomCode(room, criteria.map((measured) => measured.criterion))
  if (value === null) return
  try {
    store?.setItem(key(regionId), value)
  } catch {
    // The code stands on the screen; that a reload forgets it is the worst that happens.
  }
}

function readCode(store: Store | null, regionId: string): string {
  try {
    return store?.getItem(key(regionId)) ?? ''
  } catch {
    // Blocked storage: the participant starts anew, as on a first visit.
    return ''
  }
}

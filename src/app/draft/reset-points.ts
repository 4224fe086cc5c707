import { noAdjustments } from '../../model/scenario.ts'
import type { Draft, Proposal } from './draft.ts'
import { defaultSettings } from './draft.ts'
import { withKnownView } from './edit-scenarios.ts'

/** What a reset puts back: all that people set, but not what they weighed, looked at or kept. */
export type ResetPoint = Pick<Proposal, 'scenarios' | 'adjustments' | 'settings' | 'money'>

/** Where a reset can go, each with its own meaning. */
export interface ResetPoints {
  /** The region and its scenarios as they came. */
  readonly standard: ResetPoint
  /** As last written to or read from a file; null before that. */
  readonly saved: ResetPoint | null
  /** As it was when the page opened, or when the region or file was chosen. */
  readonly start: ResetPoint
}

export function resetPointOf({ scenarios, adjustments, settings, money }: Proposal): ResetPoint {
  return { scenarios, adjustments, settings, ...(money && { money }) }
}

/** A proposal without what people set in it. */
export function standardOf({ scenarios }: Pick<Proposal, 'scenarios'>): ResetPoint {
  return { scenarios, adjustments: noAdjustments, settings: defaultSettings }
}

/** One change, which one undo takes back. Gives the draft itself where nothing would change. */
export function resetTo(draft: Draft, point: ResetPoint): Draft {
  if (isAt(draft, point)) return draft
  const { money: _, ...rest } = draft
  return withKnownView({ ...rest, ...point })
}

export function isAt(draft: Proposal, { scenarios, adjustments, settings, money }: ResetPoint): boolean {
  return draft.scenarios === scenarios && draft.adjustments === adjustments && draft.settings === settings && draft.money === money
}

import { limits } from '../../scenario-file/limits.ts'
import type { KeptFollowed } from '../../scenario-file/report-choices.ts'
import type { Draft } from '../draft/draft.ts'
import { choicesOf, withSection } from './report-choices.ts'

export type { KeptFollowed } from '../../scenario-file/report-choices.ts'

/** Futures that were shown and go into the report. Each change gives a new draft, so undo works for all of them. */

export const MOST_FOLLOWED = limits.followed

export function followedOf(draft: Pick<Draft, 'report'>): readonly KeptFollowed[] {
  return choicesOf(draft).followed ?? []
}

/** The same future told of the same: with other settings too, for the report says that they differ. */
function isSame(one: KeptFollowed, other: KeptFollowed): boolean {
  return one.future === other.future && one.scenario === other.scenario && one.person === other.person && one.year === other.year
}

export function isFollowed(draft: Pick<Draft, 'report'>, future: KeptFollowed): boolean {
  return followedOf(draft).some((other) => isSame(other, future))
}

/** With its section, also where that was left out. @throws RangeError where there are as many as a report tells */
export function addFollowed(draft: Draft, future: KeptFollowed): Draft {
  const followed = followedOf(draft)
  if (isFollowed(draft, future)) return draft
  if (followed.length >= MOST_FOLLOWED) throw new RangeError(`addFollowed: no more than ${MOST_FOLLOWED}`)
  return { ...draft, report: { ...withSection(choicesOf(draft), 'toekomsten', true), followed: [...followed, future] } }
}

export function removeFollowed(draft: Draft, future: KeptFollowed): Draft {
  const { followed: _, ...choices } = choicesOf(draft)
  const left = followedOf(draft).filter((other) => !isSame(other, future))
  return { ...draft, report: { ...choices, ...(left.length > 0 && { followed: left }) } }
}

import { limits } from '../../scenario-file/limits.ts'
import { canonicalJson } from '../../experiment/plan.ts'
import type { Draft, Moment, Presentation, Proposal } from '../draft/draft.ts'

/** Named moments of a draft: made, renamed, taken away, gone back to. Each gives a new draft, so undo works for all of them. */

export const MOST_MOMENTS = limits.moments
export const LONGEST_NAME = limits.name

/** The part of a draft that a moment remembers. */
export function proposalOf({ moments: _moments, report: _report, presentation: _presentation, pinned: _pinned, reasons: _reasons, ...proposal }: Draft): Proposal {
  return proposal
}

/** Why a name cannot be used; the texts make the sentence. */
export type NameProblem = 'empty' | 'taken'

export function nameProblem(draft: Draft, name: string, own: string | null = null): NameProblem | null {
  if (name.trim() === '') return 'empty'
  return momentsOf(draft).some((moment) => moment.name === name.trim() && moment.name !== own) ? 'taken' : null
}

export function momentsOf({ moments = [] }: Pick<Draft, 'moments'>): readonly Moment[] {
  return moments
}

/** @throws RangeError where `nameProblem` says one, or there are as many as a session holds */
export function keepMoment(draft: Draft, name: string): Draft {
  const moments = momentsOf(draft)
  if (nameProblem(draft, name) !== null || moments.length >= MOST_MOMENTS) throw new RangeError(`keepMoment: not possible with "${name}"`)
  return { ...draft, moments: [...moments, { name: name.trim(), proposal: proposalOf(draft) }] }
}

export function renameMoment(draft: Draft, from: string, to: string): Draft {
  if (nameProblem(draft, to, from) !== null) throw new RangeError(`renameMoment: not possible with "${to}"`)
  const name = to.trim()
  const moments = momentsOf(draft).map((moment) => (moment.name === from ? { ...moment, name } : moment))
  return { ...draft, moments, ...(draft.presentation && { presentation: shownInstead(draft.presentation, from, name) }) }
}

export function removeMoment(draft: Draft, name: string): Draft {
  const { moments: _, ...rest } = draft
  const left = momentsOf(draft).filter((moment) => moment.name !== name)
  return { ...rest, ...(left.length > 0 && { moments: left }), ...(draft.presentation && { presentation: shownInstead(draft.presentation, name, null) }) }
}

/** How many slides show this moment. */
export function slidesOf({ presentation }: Pick<Draft, 'presentation'>, name: string): number {
  return presentation?.views.filter(({ moment }) => moment === name).length ?? 0
}

/** A saved view follows the name of its moment; of a moment that is gone it shows the session as it is. */
function shownInstead({ views }: Presentation, from: string, to: string | null): Presentation {
  return { views: views.map(({ moment, ...view }) => (moment === undefined ? view : moment !== from ? { ...view, moment } : to === null ? view : { ...view, moment: to })) }
}

/** The proposal of a moment, with the moments and the slides of now. */
export function backTo(draft: Draft, { proposal }: Moment): Draft {
  const { moments, report, presentation, pinned, reasons } = draft
  return { ...proposal, ...(moments && { moments }), ...(report && { report }), ...(presentation && { presentation }), ...(pinned && { pinned }), ...(reasons && { reasons }) }
}

/** The newest moment that is as the draft is now, leaving aside what is looked at. */
export function currentMoment(draft: Draft): Moment | null {
  return momentsOf(draft).findLast(({ proposal }) => sameProposal(proposal, draft)) ?? null
}

function sameProposal(one: Proposal, other: Proposal): boolean {
  // What people change most comes first: while a slider moves, the first part that differs settles it.
  return (['adjustments', 'settings', 'money', 'mca', 'scenarios', 'region'] as const).every((part) => one[part] === other[part] || isEqual(one[part], other[part]))
}

function isEqual(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other)
}

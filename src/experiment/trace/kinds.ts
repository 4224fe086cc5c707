import type { Follower } from './follow.ts'
import type { KetenRequest, TracedKeten } from './keten.ts'
import { followKeten } from './keten.ts'
import type { LevenRequest, TracedLeven } from './leven.ts'
import { followLeven } from './leven.ts'
import type { GroepenRequest, TracedGroups } from './groepen.ts'
import { followGroups } from './groepen.ts'
import type { CaseloadRequest, TracedCaseload } from './caseload.ts'
import { followTeams } from './caseload.ts'
import type { GroepstellingRequest, GroupCounts } from './groepstelling.ts'
import { followGroupCounts } from './groepstelling.ts'

/** What can be followed. A kind has its request, its answer for one replication, and its follower; each in a file of its own. */
export type TraceRequest = GroepenRequest | GroepstellingRequest | CaseloadRequest | KetenRequest | LevenRequest
export type TraceKind = TraceRequest['kind']

interface Answers {
  readonly groepen: TracedGroups
  readonly groepstelling: GroupCounts
  readonly caseload: TracedCaseload
  readonly keten: TracedKeten
  readonly leven: TracedLeven
}

export type RequestOf<K extends TraceKind> = Extract<TraceRequest, { readonly kind: K }>
export type AnswerOf<K extends TraceKind> = Answers[K]

/** The follower of each kind, made anew for every replication. */
export const followers: { readonly [K in TraceKind]: (request: RequestOf<K>) => Follower<AnswerOf<K>> } = {
  groepen: followGroups,
  groepstelling: followGroupCounts,
  caseload: followTeams,
  keten: followKeten,
  leven: followLeven,
}

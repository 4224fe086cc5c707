import { alea } from 'seedrandom'

/**
 * Every draw has an address: replication, subject (a person, a household, a gemeente), decision, occurrence. So a draw belongs to
 * a person and a decision, never to the order in which things happen: one more person, another batch or another scenario
 * changes nobody else's luck.
 */

/** What is decided by chance. The numbers are part of the model version: never reuse or reorder them. */
export const Decision = {
  Taakstelling: 1,
  Woningen: 2,
  HuishoudenGrootte: 3,
  HuishoudenWeek: 4,
  Plichtig: 5,
  GezinsmigrantAankomst: 6,
  Leeftijd: 7,
  Aanleg: 8,
  Profiel: 9,
  Aanwezigheid: 10,
  Kinderopvang: 11,
  Gezondheid: 12,
  Werk: 13,
  InPool: 14,
  Vertrek: 15,
  StartniveauA1: 16,
  VroegeStart: 17,
  Aanbieder: 18,
  NoShow: 19,
  VerkeerdeKeuze: 20,
  VerkeerdeRichting: 21,
  Ontdekken: 22,
  Examen: 23,
  OnderwijsSlaagt: 24,
  OnderwijsStopt: 25,
  Afschalen: 26,
  Verlenging: 27,
  WerkNaDrieJaar: 28,
  Verloop: 29,
  Parameter: 30,
  Avond: 31,
} as const
export type Decision = (typeof Decision)[keyof typeof Decision]

/** The two words that open a replication's randomness. */
export interface ReplicationKey {
  readonly a: number
  readonly b: number
}

/** Seed text and replication number to key words, through seedrandom's Alea. */
export function replicationKey(seed: string, replication: number): ReplicationKey {
  const stream = alea(`${seed}/${replication}`)
  return { a: stream.int32(), b: stream.int32() }
}

/** A name (of a gemeente, of a parameter) as a 32-bit subject: FNV-1a. */
export function subjectOf(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  return hash | 0
}

/** A member of a numbered family (household 12 of a gemeente, say) as a subject of its own. */
export function memberOf(family: number, number: number): number {
  return mix(family ^ Math.imul(number + 1, 0x9e3779b1))
}

/**
 * The uniform number at an address: an integer mixer (murmur3's finaliser between the parts), so it needs no state.
 * @returns multiple of 2^-32 plus half a step, in (0, 1): never 0 or 1, so its logarithm is finite.
 */
export function draw(key: ReplicationKey, subject: number, decision: Decision, occurrence: number): number {
  return drawFrom(luckOf(key, subject), decision, occurrence)
}

/** The part of an address that all draws about one subject share: whoever draws more often about the same one keeps it. */
export function luckOf(key: ReplicationKey, subject: number): number {
  return mix(key.a ^ Math.imul(subject, 0x9e3779b1)) ^ key.b
}

/** @param luck of the subject, from `luckOf` */
export function drawFrom(luck: number, decision: Decision, occurrence: number): number {
  const hash = mix(mix(luck ^ Math.imul(decision, 0x85ebca77)) ^ Math.imul(occurrence + 1, 0xc2b2ae3d))
  return ((hash >>> 0) + 0.5) * 2.3283064365386963e-10
}

function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

import { MODEL_VERSION } from '../../model/version.ts'
import type { Diagnostic, Rescued } from './session-file.ts'

/** What a person has to know of something that came from elsewhere, or from an earlier version. */
export interface OpenedNotice {
  readonly name: string
  /** Why each part was left out. */
  readonly dropped: readonly Diagnostic[]
  /** Version of the model it was made with. */
  readonly version: string
  /** `newer`: the list of changes of this page cannot tell what is different. */
  readonly model: 'same' | 'other' | 'newer' | 'unknown'
  /** The region's files are no longer those it was made with. */
  readonly isOtherBase: boolean
}

/**
 * Null where all of it is there and the numbers are the same ones: then there is nothing to tell, unless it came by surprise.
 * @param always for a link: a click can take the place of somebody's own session
 */
export function openedNotice(name: string, { dropped, model: version }: Rescued, isOtherBase: boolean, always = false): OpenedNotice | null {
  const model = version === MODEL_VERSION ? 'same' : !/^\d/.test(version) ? 'unknown' : isNewer(version, MODEL_VERSION) ? 'newer' : 'other'
  return !always && dropped.length === 0 && model === 'same' && !isOtherBase ? null : { name, dropped, version, model, isOtherBase }
}

/** @param one, other such as `1.10.0`; by number, as 10 comes after 9 */
function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0)) as [number[], number[]]
  const at = a.findIndex((part, place) => part !== (b[place] ?? 0))
  return at >= 0 && a[at]! > (b[at] ?? 0)
}

import { parameters } from '../../model/parameters/registry.ts'
import type { Region } from '../../model/scenario.ts'
import type { Store } from '../session/storage.ts'

const KEY = 'scenariowijzer/gelezen'
/** Regions that are remembered as read; older ones are forgotten. */
const MOST = 60

/** The number that all else hangs on rests on an aanname or on a single source. */
export function isWeaklyGrounded(region: Region): boolean {
  const { evidence } = region.context['instroom.taakstelling'] ?? parameters['instroom.taakstelling']
  return evidence[0].strength === 'aanname' || evidence[0].strength === 'zwak'
}

/** Ids of the regions whose explanation somebody has read. */
export function readRegions(store: Store | null): readonly string[] {
  try {
    return (store?.getItem(KEY) ?? '').split(' ').filter((id) => id !== '')
  } catch {
    // A browser that refuses: then the notice simply stands there again.
    return []
  }
}

/** @returns the ids with this one; kept in the browser where it allows that */
export function keepRead(store: Store | null, read: readonly string[], id: string): readonly string[] {
  const next = [...read.filter((other) => other !== id), id].slice(-MOST)
  try {
    store?.setItem(KEY, next.join(' '))
  } catch {
    // For this visit it is remembered on the page; nothing else depends on it.
  }
  return next
}

import type { Region } from '../../model/scenario.ts'
import { beginTexts } from '../../texts/begin.ts'
import type { Store } from '../session/storage.ts'

const KEY = 'scenariowijzer/gelezen'
/** Regions that are remembered as read; older ones are forgotten. */
const MOST = 60

/**
 * The name of a region, and where its own words say that it stands on answers of before the law, their year: a notice that somebody has
 * read is gone, and who comes later or only sees a slide has to know it too.
 */
export function regionLabel({ name, toelichting }: Pick<Region, 'name' | 'toelichting'>): string {
  const year = /^Let op: dit zijn antwoorden van (?:\p{L}+ )?(20\d\d)/u.exec(toelichting)?.[1]
  return year === undefined ? name : beginTexts.notice.oldFigures(name, year)
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

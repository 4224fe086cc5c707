import type { Store } from './storage.ts'

/** A session that another one took the place of: undo brings it back while the page is open, this list afterwards. */
export interface FormerSession {
  /** Of its region. */
  readonly name: string
  /** Levers that were changed in it. */
  readonly changed: number
  /** Text of a session file. */
  readonly text: string
}

/** All pages from file:// share one store, hence the prefix. */
const KEY = 'scenariowijzer/eerdere-sessies'
/** The list is for who chose another region by mistake, or goes to and fro between a few. */
export const MOST_FORMER = 3

/** Newest first; none where nothing was kept or nothing can be read. */
export function formerSessions(store: Store | null): readonly FormerSession[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isFormer).slice(0, MOST_FORMER) : []
  } catch {
    // Blocked or broken: then there is no list, as on a first visit.
    return []
  }
}

/** @returns the list as it is kept now, with this session first; as it was where the browser has no room for it */
export function keepFormer(store: Store | null, session: FormerSession): readonly FormerSession[] {
  const all = [session, ...formerSessions(store).filter(({ text }) => text !== session.text)].slice(0, MOST_FORMER)
  // The oldest makes room for the newest.
  for (let most = all.length; most > 0; most--) if (write(store, all.slice(0, most))) break
  return formerSessions(store)
}

/** Of a session that is open again. @returns the list without it */
export function dropFormer(store: Store | null, { text }: FormerSession): readonly FormerSession[] {
  write(store, formerSessions(store).filter((other) => other.text !== text))
  return formerSessions(store)
}

function write(store: Store | null, sessions: readonly FormerSession[]): boolean {
  try {
    store?.setItem(KEY, JSON.stringify(sessions))
    return store !== null
  } catch {
    // Full or refused: whoever asked tries with fewer, and undo still has the session.
    return false
  }
}

function isFormer(value: unknown): value is FormerSession {
  if (typeof value !== 'object' || value === null) return false
  const { name, changed, text } = value as Readonly<Record<string, unknown>>
  return typeof name === 'string' && typeof changed === 'number' && typeof text === 'string'
}

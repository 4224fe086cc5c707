/** What the browser keeps for this page. All pages from file:// share one store, hence the prefix. */
const PREFIX = 'scenariowijzer/'
const SESSION = `${PREFIX}sessie`
const SAVED_AT = `${PREFIX}bewaard-op`

/** Whether what changed in the store is the session. */
export function isSessionKey(key: string | null): boolean {
  return key === SESSION
}

/** The part of a browser's Storage that is used; its members throw where storage is blocked or full. */
export interface Store {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

export type KeepResult = 'kept' | 'full' | 'blocked'

export interface KeptSession {
  /** Text of a session file. */
  readonly text: string
  /** Moment of the last change, as milliseconds since 1970; `null` if unknown. */
  readonly savedAt: number | null
}

/** Opening the store can throw by itself: a browser may refuse it to a page from disk. */
export function openStore(open: () => Store): Store | null {
  try {
    return open()
  } catch {
    // Refused is an answer here: whoever keeps something in `null` hears 'blocked' and tells the user.
    return null
  }
}

export function keepSession(store: Store | null, session: KeptSession): KeepResult {
  if (store === null) return 'blocked'
  try {
    store.setItem(SESSION, session.text)
    store.setItem(SAVED_AT, String(session.savedAt ?? ''))
    return 'kept'
  } catch (error) {
    return error instanceof Error && error.name.includes('Quota') ? 'full' : 'blocked'
  }
}

export function keptSession(store: Store | null): KeptSession | null {
  const text = read(store, SESSION)
  if (text === null) return null
  const savedAt = Number(read(store, SAVED_AT) || Number.NaN)
  return { text, savedAt: Number.isFinite(savedAt) ? savedAt : null }
}

function read(store: Store | null, key: string): string | null {
  try {
    return store?.getItem(key) ?? null
  } catch {
    // Nothing can be read, so nothing is kept; the first change will say that storage is blocked.
    return null
  }
}

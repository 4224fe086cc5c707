import type { View } from './draft.ts'

/** What the browser keeps for this page. All pages from file:// share one store, hence the prefix. */
const PREFIX = 'scenariowijzer/'
const SESSION = `${PREFIX}sessie`
const SAVED_AT = `${PREFIX}bewaard-op`
const VIEW = `${PREFIX}weergave`

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
  readonly view: View | null
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
    store.setItem(VIEW, JSON.stringify(session.view))
    return 'kept'
  } catch (error) {
    return error instanceof Error && error.name.includes('Quota') ? 'full' : 'blocked'
  }
}

export function keptSession(store: Store | null): KeptSession | null {
  const text = read(store, SESSION)
  if (text === null) return null
  const savedAt = Number(read(store, SAVED_AT) || Number.NaN)
  return { text, savedAt: Number.isFinite(savedAt) ? savedAt : null, view: readView(read(store, VIEW)) }
}

function read(store: Store | null, key: string): string | null {
  try {
    return store?.getItem(key) ?? null
  } catch {
    // Nothing can be read, so nothing is kept; the first change will say that storage is blocked.
    return null
  }
}

/** What was looked at is a comfort: anything unknown in it is simply not used. */
function readView(text: string | null): View | null {
  if (text === null || !text.startsWith('{')) return null
  const value: unknown = parsedOrNull(text)
  if (typeof value !== 'object' || value === null) return null
  const { compared, baseline, measure } = value as Readonly<Record<string, unknown>>
  return typeof compared === 'string' && typeof baseline === 'string' && typeof measure === 'string' ? { compared, baseline, measure: measure as View['measure'] } : null
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

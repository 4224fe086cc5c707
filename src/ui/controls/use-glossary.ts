import { createContext } from 'solid-js'

/** Reads docs/begrippen.md; fetched when the first word is asked for. */
export const GlossaryContext = createContext<() => Promise<string>>(() => Promise.reject(new Error('No glossary here')))

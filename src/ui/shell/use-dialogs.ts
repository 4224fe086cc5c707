import { createContext, useContext } from 'solid-js'

/** Dialogs that belong to the whole page, not to one screen. */
export type DialogName = 'momenten' | 'scenarios' | 'delen' | 'begrippen'

export interface Dialogs {
  readonly open: (name: DialogName) => void
}

export const DialogsContext = createContext<Dialogs>({ open: () => undefined })

/** Opens a dialog of the page from anywhere in it. */
export function useDialogs(): Dialogs {
  return useContext(DialogsContext)
}

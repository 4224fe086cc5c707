import { createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Workspace } from '../../app/workspace.ts'
import { shellTexts } from '../../texts/shell.ts'
import { useUndoKeys } from './use-undo-keys.ts'

export interface Undo {
  readonly undo: () => void
  readonly redo: () => void
  /** What the last one did, for who listens. */
  readonly said: Accessor<string>
}

/** Undo and redo by button and by key: both say what they did. */
export function useUndo(workspace: Workspace): Undo {
  const [said, setSaid] = createSignal('')
  const undo = () => {
    if (!workspace.canUndo()) return
    setSaid(shellTexts.undone(workspace.lastChange()))
    workspace.undo()
  }
  const redo = () => {
    if (!workspace.canRedo()) return
    setSaid(shellTexts.redone(workspace.nextChange()))
    workspace.redo()
  }
  useUndoKeys(undo, redo)
  return { undo, redo, said }
}

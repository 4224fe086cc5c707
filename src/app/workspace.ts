import { createSignal } from 'solid-js'
import type { Draft } from './draft/draft.ts'

/** How many steps back are kept. */
export const UNDO_STEPS = 200

export interface ChangeOptions {
  /** Changes in a row with the same key are one step back, until `commit`: a drag gives one step. */
  readonly mergeKey?: string
}

/** The one state of the page. Every read of `draft` inside an effect follows it. */
export interface Workspace {
  draft(): Draft
  /** @param label what a person reads beside undo: `Minimum voor een groep naar 8` */
  change(label: string, next: (draft: Draft) => Draft, options?: ChangeOptions): void
  /** Ends a drag: the next change with the same key is a step of its own. */
  commit(): void
  undo(): void
  redo(): void
  canUndo(): boolean
  canRedo(): boolean
  /** Label of the change that undo takes back; empty if there is none. */
  lastChange(): string
  /** Label of the change that redo brings back; empty if there is none. */
  nextChange(): string
  /** The last change, where it was refused: nothing of it is in the draft. Gone with the next change that fits. */
  refused(): Refusal | null
  dismissRefusal(): void
}

/** A change that would make a draft whose parts do not agree, such as a minimum above the maximum. */
export interface Refusal {
  readonly label: string
  /** Dutch sentences with place, value and what is allowed. */
  readonly problems: readonly string[]
}

interface Step {
  readonly draft: Draft
  /** Label of the change that led here; empty for the first. */
  readonly label: string
}

interface History {
  readonly past: readonly Step[]
  readonly present: Step
  readonly future: readonly Step[]
}

/** @param problemsOf what does not agree in a draft; a change that leads to such a draft is refused */
export function createWorkspace(initial: Draft, problemsOf: (draft: Draft) => readonly string[] = () => []): Workspace {
  const [history, setHistory] = createSignal<History>({ past: [], present: { draft: initial, label: '' }, future: [] })
  const [refused, setRefused] = createSignal<Refusal | null>(null)
  let openKey: string | undefined
  return {
    draft: () => history().present.draft,
    change(label, next, options) {
      const { past, present } = history()
      const draft = next(present.draft)
      if (draft === present.draft) return
      const problems = problemsOf(draft)
      setRefused(problems.length > 0 ? { label, problems } : null)
      if (problems.length > 0) return
      const merges = openKey !== undefined && openKey === options?.mergeKey
      setHistory({ past: merges ? past : [...past, present].slice(-UNDO_STEPS), present: { draft, label }, future: [] })
      openKey = options?.mergeKey
    },
    commit() { openKey = undefined },
    undo() {
      openKey = undefined
      setHistory(back)
    },
    redo() {
      openKey = undefined
      setHistory(forward)
    },
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    lastChange: () => history().past.length > 0 ? history().present.label : '',
    nextChange: () => history().future[0]?.label ?? '',
    refused,
    dismissRefusal: () => void setRefused(null),
  }
}

function back(history: History): History {
  const previous = history.past.at(-1)
  if (!previous) return history
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] }
}

function forward(history: History): History {
  const [next, ...rest] = history.future
  if (!next) return history
  return { past: [...history.past, history.present], present: next, future: rest }
}

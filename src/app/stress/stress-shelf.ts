import { createSignal } from 'solid-js'
import type { StressFound } from '../../analysis/stress/play.ts'

/** Whole sets of cards by the key of their plan: what Onzekerheid computed, Rapport can tell. */
export interface StressShelf {
  readonly of: (key: string) => StressFound | null
  readonly keep: (key: string, found: StressFound) => void
}

export function createStressShelf(): StressShelf {
  const [kept, setKept] = createSignal<{ readonly key: string; readonly found: StressFound } | null>(null)
  return {
    of: (key) => { const now = kept(); return now?.key === key ? now.found : null },
    keep: (key, found) => void setKept({ key, found }),
  }
}

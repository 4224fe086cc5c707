import { limits } from '../../scenario-file/limits.ts'
import type { DraftSettings } from './draft.ts'

export type RunSettingId = 'seed' | 'replications' | 'horizonYears'

/** Smallest and largest that the page takes; a file may ask for less. Under five years nobody can be followed to the end. */
const runSettingRanges = {
  replications: [100, limits.replications],
  horizonYears: [5, limits.horizonYears],
} as const satisfies Partial<Record<RunSettingId, readonly [number, number]>>

/** The settings with one of them as typed, or `null` if that cannot be. */
export function withRunSetting(settings: DraftSettings, id: RunSettingId, text: string): DraftSettings | null {
  const bare = text.trim()
  if (id === 'seed') return bare === '' || bare.length > limits.name ? null : { ...settings, seed: bare }
  const value = Number(bare.replace(/^(\d{1,3})\.(\d{3})$/, '$1$2'))
  const [low, high] = runSettingRanges[id]
  return /^[\d.]+$/.test(bare) && Number.isInteger(value) && value >= low && value <= high ? { ...settings, [id]: value } : null
}

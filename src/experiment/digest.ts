import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { outcomeIds } from '../model/outcomes.ts'
import type { Results } from './results.ts'

const CHUNK_NUMBERS = 8192

/**
 * SHA-256 of the outcomes as little-endian float64, in order of replication, scenario and outcome, as 64 hexadecimal digits.
 * Every NaN is written with the same bits, because engines differ in which of the many they make.
 */
export function outcomeDigest(results: Pick<Results, 'outcomes' | 'completed' | 'scenarioIds'>): string {
  const total = results.completed * results.scenarioIds.length * outcomeIds.length
  const hash = sha256.create()
  const bytes = new Uint8Array(CHUNK_NUMBERS * 8)
  const view = new DataView(bytes.buffer)
  for (let from = 0; from < total; from += CHUNK_NUMBERS) {
    const count = Math.min(CHUNK_NUMBERS, total - from)
    for (let index = 0; index < count; index++) writeNumber(view, index * 8, results.outcomes[from + index]!)
    hash.update(bytes.subarray(0, count * 8))
  }
  return bytesToHex(hash.digest())
}

function writeNumber(view: DataView, at: number, value: number): void {
  if (Number.isNaN(value)) {
    view.setUint32(at, 0, true)
    view.setUint32(at + 4, 0x7ff80000, true)
  } else {
    view.setFloat64(at, value, true)
  }
}

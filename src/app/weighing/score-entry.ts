import { HIGHEST_SCORE, LOWEST_SCORE } from '../../analysis/mca/criterion.ts'
import type { Score } from '../../analysis/mca/criterion.ts'
import { EN_DASH } from '../../texts/format.ts'

/** A number as a person types it in Dutch; null if it is none. */
export function numberFrom(text: string): number | null {
  const plain = text.trim().replace(/^\u2212/, '-').replace(/\s*%$/, '').replace(/^€\s*/, '')
  const bare = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : null
}

/** `2`, `1–2`, `1 tot 2,5`; empty is not scored. @returns undefined if it is no score */
export function scoreFrom(text: string): Score | null | undefined {
  if (text.trim() === '') return null
  const ends = text.split(/\s*(?:tot|–|-)\s*/).map(numberFrom)
  if (ends.length > 2 || ends.some((end) => end === null || end < LOWEST_SCORE || end > HIGHEST_SCORE)) return undefined
  const low = ends[0]!
  const high = ends[1] ?? low
  return low > high ? undefined : low === high ? low : { low, high }
}

export function scoreText(score: Score | null): string {
  const written = (value: number): string => String(value).replace('.', ',')
  if (score === null) return ''
  if (typeof score === 'number' || score.low === score.high) return written(typeof score === 'number' ? score : score.low)
  return `${written(score.low)}${EN_DASH}${written(score.high)}`
}

import type { Setting } from '../../model/parameters/parameter.ts'

/** Why a typed value cannot be used. Texts make the sentence. */
export type EntryProblem = 'empty' | 'not-a-number' | 'reversed' | 'out-of-range'

export type Entry =
  | { readonly ok: true; readonly setting: Setting }
  | { readonly ok: false; readonly problem: EntryProblem }

const NUMBER = String.raw`[-−]?\d[\d.]*(?:,\d+)?`
const ONE = new RegExp(`^(${NUMBER})$`)
const TWO = new RegExp(`^(${NUMBER})(?:-|–|—|tot|t/m)(${NUMBER})$`)

/**
 * Reads what a person types in a lever's field: `150`, `1.200`, `0,5`, or a range `140-190` that is drawn once in each future, every
 * value as likely. A unit behind it is ignored.
 * @param factor how many shown units go in one of the parameter's (100 for a share shown in percent)
 * @param range in the parameter's own unit
 */
export function readEntry(text: string, factor: number, range: readonly [min: number, max: number]): Entry {
  const bare = text.toLowerCase().replace(/\s/g, '').replace(/^€/, '').replace(/(?<=\d)[%€a-z]*$/, '')
  if (bare === '') return { ok: false, problem: 'empty' }
  const numbers = (ONE.exec(bare) ?? TWO.exec(bare))?.slice(1).map((part) => toNumber(part) / factor)
  if (numbers === undefined || numbers.some((value) => !Number.isFinite(value))) return { ok: false, problem: 'not-a-number' }
  if (numbers.some((value) => value < range[0] || value > range[1])) return { ok: false, problem: 'out-of-range' }
  const [low, high] = numbers
  if (low === undefined) return { ok: false, problem: 'not-a-number' }
  if (high === undefined || high === low) return { ok: true, setting: low }
  return low > high ? { ok: false, problem: 'reversed' } : { ok: true, setting: { kind: 'uniform', low, high } }
}

/** A point before three digits groups thousands; any other point is read as a decimal comma, as many keyboards give. */
function toNumber(text: string): number {
  const plain = text.replace('−', '-')
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)
  return Number(grouped ? plain.replaceAll('.', '').replace(',', '.') : plain.replace(',', '.'))
}

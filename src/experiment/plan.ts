import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Plan, PlanScenario } from '../model/plan.ts'

/** Plain data as text with sorted keys: equal data, equal text. Refuses what JSON would lose (NaN, Infinity, undefined). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`canonicalJson: ${value} is not a finite number`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') return remembered(value, LARGE) ?? writeObject(value)
  throw new Error(`canonicalJson: cannot write a ${typeof value}`)
}

/** Settings of a scenario stand in the key of the plan and in that of the scenario: written once, since plans are never changed in place. */
const texts = new WeakMap<object, string>()
/** Members from which on writing costs more than remembering. */
const LARGE = 32

function remembered(value: object, least: number): string | null {
  const known = texts.get(value)
  if (known !== undefined) return known
  if (Object.keys(value).length < least) return null
  const text = writeObject(value)
  texts.set(value, text)
  return text
}

function writeObject(value: object): string {
  const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
}

const planKeys = new WeakMap<Plan, string>()

/** SHA-256 of the canonical plan, as 64 hexadecimal digits. The number of replications is not in it: a longer run continues a shorter one. */
export function planKey(plan: Plan): string {
  const known = planKeys.get(plan)
  if (known !== undefined) return known
  const key = bytesToHex(sha256(utf8ToBytes(canonicalJson(plan))))
  planKeys.set(plan, key)
  return key
}

/** Key of what one scenario's numbers depend on: the plan without the other scenarios, and without names. */
export function scenarioKey(plan: Plan, scenario: PlanScenario): string {
  const { scenarios: _, region, ...rest } = plan
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ ...rest, decisionYear: region.decisionYear, settings: scenario.settings }))))
}

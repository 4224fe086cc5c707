import { MODEL_VERSION } from '../../model/version.ts'
import { compareCited } from '../../report/cited.ts'
import type { Cited, CitedAnswer } from '../../report/cited.ts'
import type { Draft } from '../draft/draft.ts'
import { wantedRun } from '../run/wanted-run.ts'

export type { CitedAnswer } from '../../report/cited.ts'

/** Digits of the plan key in an address: enough that no two plans of one region share them. */
const KEY_DIGITS = 16

function citedOf(draft: Draft): Cited {
  const { key, plan, replications } = wantedRun(draft)
  return { planKey: key.slice(0, KEY_DIGITS), modelVersion: MODEL_VERSION, seed: plan.seed, replications }
}

/** Behind the session in the link of a report: which numbers the report has, so that opening it can say whether they are still the same. */
export function citedSuffix(draft: Draft): string {
  const { planKey, modelVersion, seed, replications } = citedOf(draft)
  return `&k=${planKey}&m=${encodeURIComponent(modelVersion)}&n=${replications}&z=${encodeURIComponent(seed)}`
}

/** @returns `null` where the address is not that of a report, or was cut */
export function citedAnswer(hash: string, draft: Draft): CitedAnswer | null {
  const part = (name: string): string | null => new RegExp(`[?&]${name}=([^&]*)`).exec(hash)?.[1] ?? null
  const [key, model, futures, seed] = [part('k'), part('m'), Number(part('n')), part('z')]
  if (key === null || model === null || seed === null || !Number.isInteger(futures) || futures < 1) return null
  try {
    return compareCited({ planKey: key, modelVersion: decodeURIComponent(model), seed: decodeURIComponent(seed), replications: futures }, citedOf(draft))
  } catch (error) {
    // A mail program broke the escapes: without them the link still opens, it only cannot be compared.
    if (error instanceof URIError) return null
    throw error
  }
}

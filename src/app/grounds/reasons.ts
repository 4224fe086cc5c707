import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Draft, Reason, Reasons } from '../draft/draft.ts'

export const LONGEST_WHO = 80
export const LONGEST_WHY = 500

export function reasonOf({ reasons }: Pick<Draft, 'reasons'>, id: ParameterId): Reason {
  return reasons?.[id] ?? { who: '', why: '' }
}

/** Empty words take the reason away. */
export function withReason(draft: Draft, id: ParameterId, { who, why }: Reason): Draft {
  const { reasons, ...rest } = draft
  const { [id]: _, ...others } = reasons ?? {}
  const said = { who: who.trim().slice(0, LONGEST_WHO), why: why.trim().slice(0, LONGEST_WHY) }
  const next: Reasons = said.who === '' && said.why === '' ? others : { ...others, [id]: said }
  return Object.keys(next).length === 0 ? rest : { ...rest, reasons: next }
}

import { strengthIn, weakest } from '../../analysis/evidence.ts'
import type { Decomposition, LeverGroupId } from '../../experiment/decompose.ts'
import type { Strength } from '../../model/parameters/parameter.ts'
import type { Draft } from '../draft/draft.ts'

export type GroupStrengths = Readonly<Partial<Record<LeverGroupId, Strength>>>

/** On what the settings of each group rest: its weakest parameter, in the weaker of the two scenarios. */
export function groupStrengths({ groups, fromId, toId }: Decomposition, draft: Draft): GroupStrengths {
  return Object.fromEntries(groups.map((group) => [group.id, weakest(group.parameters.map((id) => strengthIn(draft, [fromId, toId], id)))]))
}

import type { MoneySourceId } from '../../analysis/money/ledger.ts'
import type { Band } from '../../analysis/money/outlook.ts'
import type { BalanceGroup } from './balance.ts'

const groups: readonly { readonly label: string; readonly sources: readonly MoneySourceId[] }[] = [
  { label: 'SPUK statushouders', sources: ['voorschot', 'termijn2', 'termijn3', 'afrekening', 'prestatie'] },
  { label: 'SPUK onderwijsroute, begeleiding en gezinsmigranten', sources: ['onderwijsroute', 'begeleiding', 'gezinsmigranten'] },
  { label: 'Gemeentefonds', sources: ['gemeentefonds'] },
  { label: 'Eigen en aanvullend', sources: ['eigen', 'aanvullend'] },
]

/**
 * Middle futures by group, as high as the middle of the baten together: middles of parts do not add up by themselves.
 * @param middles of each source, one a budget year
 * @param baten bands of all sources together, one a budget year
 */
export function balanceGroups(middles: ReadonlyMap<MoneySourceId, readonly number[]>, baten: readonly Band[]): readonly BalanceGroup[] {
  const raw = groups.map(({ label, sources: ids }) => ({ label, amounts: baten.map((_, year) => Math.max(0, ids.reduce((sum, id) => sum + middles.get(id)![year]!, 0))) }))
  const scale = baten.map(({ p50 }, year) => {
    const sum = raw.reduce((total, { amounts }) => total + amounts[year]!, 0)
    return sum > 0 ? p50 / sum : 1
  })
  return raw.filter(({ amounts }) => amounts.some((amount) => amount > 0)).map(({ label, amounts }) => ({ label, amounts: amounts.map((amount, year) => amount * scale[year]!) }))
}

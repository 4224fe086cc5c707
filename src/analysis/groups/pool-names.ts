import type { TracedPool } from '../../experiment/trace/pools.ts'
import type { Plan } from '../../model/plan.ts'
import { AVOND } from '../../model/world.ts'
import { poolTexts } from '../../texts/groups.ts'

export interface PoolName {
  /** Tells pools of different futures to be the same. */
  readonly key: string
  /** `B1-route`. */
  readonly soort: string
  /** Who share it: `hele regio`, `Hoorn`, `Opmeer en 5 andere`; with the provider where there are more. */
  readonly wie: string
  /** The same in two parts, where there is room for half; the second is empty where there is one provider. */
  readonly delen: readonly [gemeenten: string, aanbieder: string]
}

export function poolName(plan: Pick<Plan, 'gemeenten'>, pool: TracedPool): PoolName {
  const who = membersName(plan, pool.gemeenten)
  const aanbieder = pool.aanbieder === AVOND ? poolTexts.avond : pool.aanbieders > 1 ? poolTexts.aanbieder(pool.aanbieder + 1) : ''
  return {
    key: `${pool.soort}/${pool.gemeenten.join()}/${pool.aanbieder}/${pool.aanbieders}`,
    soort: poolTexts.soorten[pool.soort],
    wie: aanbieder === '' ? who : `${who}, ${aanbieder}`,
    delen: [who, aanbieder],
  }
}

/** The gemeenten of a pool or a team in a few words. */
export function membersName({ gemeenten }: Pick<Plan, 'gemeenten'>, members: readonly number[]): string {
  const first = gemeenten[members[0] ?? -1]?.name ?? poolTexts.nobody
  if (members.length === gemeenten.length) return members.length === 1 ? first : poolTexts.region
  return members.length === 1 ? first : poolTexts.andOthers(first, members.length - 1)
}

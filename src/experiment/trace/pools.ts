import type { Run } from '../../model/run.ts'
import type { Structure } from '../../model/structure.ts'

export type PoolSoort = 'b1' | 'z' | 'onderwijs' | 'startklas'

/** Who share a group: gemeenten of the plan by their place, with one provider. */
export interface TracedPool {
  readonly soort: PoolSoort
  /** Places of gemeenten in the plan, ascending. */
  readonly gemeenten: readonly number[]
  /** From 0, of `aanbieders`; where there is no choice 0 of 1; `AVOND` for the evening groups. */
  readonly aanbieder: number
  readonly aanbieders: number
}

export interface PoolList {
  readonly pools: readonly TracedPool[]
  /**
   * Place in `pools`, added when it is new.
   * @param pool its number in the organisation that is in force
   */
  place(run: Readonly<Run>, soort: PoolSoort, route: number, pool: number, aanbieder: number): number
}

const soorten: readonly PoolSoort[] = ['b1', 'z', 'onderwijs', 'startklas']

/** Pools are numbered anew at the switch; here each keeps its place by who is in it. */
export function createPoolList(): PoolList {
  const pools: TracedPool[] = []
  const places = new Map<string, number>()
  const now = new Map<number, number>()
  let structure: Structure | null = null
  const find = (run: Readonly<Run>, soort: PoolSoort, route: number, pool: number, aanbieder: number): number => {
    const count = run.plan.gemeenten.length
    const gemeenten = Array.from({ length: count }, (_, g) => g).filter((g) => run.structure.poolOf[route * count + g] === pool)
    const aanbieders = soort === 'b1' || soort === 'z' ? run.structure.aanbieders : 1
    const key = `${soort}/${gemeenten.join()}/${aanbieder}/${aanbieders}`
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, pools.length)
    return pools.push({ soort, gemeenten, aanbieder, aanbieders }) - 1
  }
  return {
    pools,
    place(run, soort, route, pool, aanbieder) {
      if (run.structure !== structure) {
        structure = run.structure
        now.clear()
      }
      // Asked for everybody who waits, every week: a number is found sooner than a text.
      const number = (soorten.indexOf(soort) * 256 + pool) * 256 + aanbieder
      const known = now.get(number)
      if (known !== undefined) return known
      const found = find(run, soort, route, pool, aanbieder)
      now.set(number, found)
      return found
    },
  }
}

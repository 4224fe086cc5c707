import { Count, Deel } from '../../model/world.ts'
import type { Follower } from './follow.ts'
import type { TracedGroup } from './groepen.ts'
import type { PoolList } from './pools.ts'

/**
 * Startklassen have no number of their own in the model: whoever of a pool begins in a week fills classes up to the maximum, one
 * after the other, and the last class takes the rest.
 */
export function followStartklassen(list: PoolList): Follower<readonly TracedGroup[]> {
  const groups: TracedGroup[] = []
  let state = new Uint8Array(0)
  const since = new Map<number, number>()
  return {
    see(run) {
      const { world, population, inputs, structure } = run
      if (inputs.startklas.moment === 0) return
      const week = run.week - run.decisionWeek
      if (state.length < population.count) state = new Uint8Array(population.capacity)
      const begun = new Map<number, number[]>()
      for (let person = 0; person < world.counts[Count.Arrived]!; person++) {
        const now = world.person.startklas[person]!
        if (now === state[person]) continue
        state[person] = now
        if (now === Deel.Wacht) since.set(person, week)
        if (now !== Deel.Bezig) continue
        const pool = structure.poolOf[population.gemeente[person]!]!
        begun.set(pool, [...(begun.get(pool) ?? []), week - (since.get(person) ?? week)])
      }
      const length = Math.round(inputs.startklas.weken)
      const most = Math.round(inputs.startklas.maximum)
      const end = week + length <= run.weeks - run.decisionWeek ? week + length : null
      for (const [pool, waited] of begun) {
        waited.sort((a, b) => b - a)
        const place = list.place(run, 'startklas', 0, pool, 0)
        for (let from = 0; from < waited.length; from += most) {
          const own = waited.slice(from, from + most)
          groups.push({
            pool: place, start: week, end, sizes: new Uint8Array(length).fill(own.length), level: 0, steps: [],
            minimum: Math.min(inputs.startklas.minimum, most), maximum: most, waited: own,
          })
        }
      }
    },
    end: () => groups,
  }
}

import type { Plan } from './plan.ts'

export interface Simulator {
  /**
   * One replication of all scenarios of the plan.
   * @param outcomes [scenario][outcome], filled
   * @param series [scenario][series][month], filled; NaN where nobody was counted
   */
  run(replication: number, outcomes: Float64Array, series: Float32Array): void
}

export function createSimulator(_plan: Plan): Simulator {
  throw new Error('not yet')
}

import type { OutcomeId } from './outcomes.ts'
import type { Evidence } from './parameters/parameter.ts'

/** Shares that a region can set itself as a goal: outcomes of the model, and `op-leerroute`, the people in guidance who have a PIP. */
export const goalMeasures = [
  'pip.binnen-10-weken', 'pip.definitief-binnen-10-weken', 'op-leerroute', 'les.binnen-4-weken', 'les.binnen-8-weken', 'les.binnen-13-weken',
  'gesprekken.op-tijd', 'afgerond.binnen-3-jaar', 'werk-of-opleiding',
] as const satisfies readonly (OutcomeId | 'op-leerroute')[]

export type GoalMeasure = (typeof goalMeasures)[number]

/** What a region wants, in the words of its own documents. The model is held against it and never fitted to it. */
export interface RegionGoal {
  /** Dutch, as the document says it. */
  readonly name: string
  /** Share to reach, 0 to 1. */
  readonly value: number
  readonly measure: GoalMeasure
  /** Dutch: what the model counts differently from the words of the goal. */
  readonly reading: string
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

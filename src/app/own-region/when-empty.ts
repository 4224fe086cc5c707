import type { Distribution, Evidence } from '../../model/parameters/parameter.ts'
import { toDistribution } from '../../model/parameters/parameter.ts'
import type { LeverId } from '../../model/parameters/registry.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { AskedId } from './form.ts'

/** What holds for a question that is left empty. */
export interface WhenEmpty {
  readonly setting: Distribution
  readonly evidence: Evidence
  /** It comes from the general Opplus, the form that changes least, instead of from the list of the model. */
  readonly asOpplus: boolean
}

/** @param general the four general scenarios */
export function whenEmpty(id: AskedId, general: readonly Scenario[]): WhenEmpty {
  const opplus = general.find((scenario) => scenario.id === 'opplus')
  const setting = opplus?.levers[id as LeverId]
  const spec = parameters[id]
  if (opplus === undefined || setting === undefined) return { setting: spec.baseline, evidence: spec.evidence[0], asOpplus: false }
  return { setting: toDistribution(setting), evidence: opplus.evidence[id as LeverId]?.[0] ?? spec.evidence[0], asOpplus: true }
}

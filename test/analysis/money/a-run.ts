import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createLocalExecutor } from '../../../src/experiment/local-executor.ts'
import { makePlan } from '../../../src/experiment/make-plan.ts'
import type { Results } from '../../../src/experiment/results.ts'
import { run } from '../../../src/experiment/run.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Adjustments } from '../../../src/model/scenario.ts'
import { noAdjustments } from '../../../src/model/scenario.ts'
import { parseText } from '../../../src/scenario-file/parse.ts'
import { isDiagnostics } from '../../../src/scenario-file/diagnostic.ts'

const folder = new URL('../../../scenarios/westfriesland/', import.meta.url)

function shipped(name: string) {
  const answer = parseText(readFileSync(fileURLToPath(new URL(`${name}.json`, folder)), 'utf8'))
  if (isDiagnostics(answer)) throw new Error(answer.map(({ message }) => message).join('\n'))
  return answer
}

/** The shipped region Westfriesland with its four scenarios. */
export function westfriesland(adjustments: Adjustments = noAdjustments, horizonYears = 8): Plan {
  const region = shipped('regio')
  if (region.kind !== 'region') throw new Error('regio.json is no region')
  const scenarios = ['opplus', 'integratie', 'uitbesteding', 'synthese'].map((id) => {
    const file = shipped(id)
    if (file.kind !== 'scenario') throw new Error(`${id}.json is no scenario`)
    return file.scenario
  })
  return makePlan({ region: region.region, scenarios, adjustments, seed: 'geld', horizonYears })
}

export async function simulated(plan: Plan, replications: number): Promise<Results> {
  const end = await run(plan, createLocalExecutor(), { replications, firstBatch: replications })
  if (end.kind !== 'complete') throw new Error('cancelled')
  return end.results
}

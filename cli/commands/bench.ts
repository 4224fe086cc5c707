import { formatNumber } from '../../src/texts/format.ts'
import { createBatchRunner } from '../../src/experiment/batch.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Options } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import type { ExitCode, Host } from '../host.ts'
import { chooseSimulator } from '../../workers/kernel.ts'
import { exitCode, refuse } from '../host.ts'
import { isProblems, loadTarget } from '../load.ts'
import { runDefaults } from './run.ts'

export const benchOptions = { replications: { kind: 'whole', range: [1, 10_000] } } as const satisfies Options

/** Speed of one thread. A ratio to a fixed computation on the same machine can be compared between machines; seconds cannot. */
export function benchCommand(args: readonly string[], host: Host): ExitCode {
  const parsed = parseArguments(args, benchOptions)
  if (isProblems(parsed)) return refuse(host, parsed.problems)
  const target = parsed.words[0] ?? 'westfriesland'
  const loaded = loadTarget(host.root, target)
  if (isProblems(loaded)) return refuse(host, loaded.problems)
  const plan = makePlan({ ...loaded, seed: runDefaults.seed, horizonYears: runDefaults.horizonYears })
  const speed = replicationsPerSecond(plan, parsed.options.replications ?? 200, host)
  const reference = referencesPerSecond(host)
  host.out([
    `${loaded.region.name}, ${plan.scenarios.length} scenario's, ${plan.horizonYears} jaar, 1 rekenkern:`,
    `${formatNumber(speed, 1)} toekomsten per seconde (${formatNumber(1000 / speed / plan.scenarios.length, 2)} ms per scenario).`,
    `Vaste rekensom van deze computer: ${formatNumber(reference, 2)} keer per seconde.`,
    `Verhouding: ${formatNumber(speed / reference, 2)} toekomsten per rekensom.`,
    '',
  ].join('\n'))
  return exitCode.done
}

function replicationsPerSecond(plan: Plan, replications: number, host: Host): number {
  const runBatch = createBatchRunner(chooseSimulator())
  // The first replications compile; they would measure the compiler.
  runBatch(plan, { first: 0, count: Math.min(20, replications) })
  const start = host.now()
  runBatch(plan, { first: 0, count: replications })
  return (replications * 1000) / Math.max(host.now() - start, 0.001)
}

const REFERENCE_STEPS = 2_000_000
const REFERENCE_ROUNDS = 5

/** Integer mixing, a logarithm and array traffic, in the proportions of a simulation; nothing of the model, so it never changes. */
function referencesPerSecond(host: Host): number {
  const numbers = new Float64Array(4096)
  const round = () => {
    let state = 1
    for (let step = 0; step < REFERENCE_STEPS; step++) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + step
      numbers[state & 4095]! += Math.log(1 + ((state >>> 8) & 0xffff))
    }
    return numbers[state & 4095]!
  }
  let kept = round()
  const start = host.now()
  for (let index = 0; index < REFERENCE_ROUNDS; index++) kept += round()
  // The sum is used, or a compiler may leave the work out.
  if (Number.isNaN(kept)) throw new Error('the reference computation has no result')
  return (REFERENCE_ROUNDS * 1000) / Math.max(host.now() - start, 0.001)
}

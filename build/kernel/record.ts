import { loadTarget } from '../../cli/load.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import { bookSize } from '../../src/model/books.ts'
import type { Kernel } from '../../src/model/kernel/create-kernel-simulator.ts'
import { createKernelSimulator } from '../../src/model/kernel/create-kernel-simulator.ts'
import { kernelInputs } from '../../src/model/kernel/kernel-code.ts'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { SERIES_MONTHS_BEFORE, seriesIds } from '../../src/model/series.ts'

/** Places in the memory of a kernel that only takes down what it is told. */
const AT = { today: 1 << 16, inputs: 1 << 17, outcomes: 1 << 20, series: 1 << 21, books: 1 << 23 } as const
const MEMORY = 1 << 26

/**
 * What the host tells a kernel about the first futures of a region, as cpp/sample.cpp reads it: numbers of the plan, of scenarios, of
 * inputs and of futures; the plan; and of each future its two key words and the inputs of today and of the scenarios.
 */
export function recordRuns(root: string, target: string, futures: number): Float64Array {
  const loaded = loadTarget(root, target)
  if ('problems' in loaded) throw new Error(loaded.problems.join(' '))
  const plan = makePlan({ ...loaded, seed: 'profile', horizonYears: 8 })
  const scenarios = plan.scenarios.length
  const inputs = kernelInputs.reduce((sum, [, names]) => sum + names.length, 0)
  const planSize = 5 + plan.history.length + 7 * plan.gemeenten.length
  const numbers = [planSize, scenarios, inputs, futures]
  const buffer = new ArrayBuffer(MEMORY)
  const read = (at: number, length: number): Float64Array => new Float64Array(buffer, at, length)
  const deaf: Kernel = {
    memory: { buffer }, fits: () => 1, planAt: () => 0, todayAt: () => AT.today, inputsAt: () => AT.inputs, outcomesAt: () => AT.outcomes, seriesAt: () => AT.series, booksAt: () => AT.books,
    readPlan: () => { if (numbers.length === 4) numbers.push(...read(0, planSize)) },
    replicate: (a, b) => numbers.push(a, b, ...read(AT.today, inputs), ...read(AT.inputs, scenarios * inputs)),
  }
  const simulator = createKernelSimulator(deaf, plan)
  const [outcomes, series, books] = [scenarios * outcomeIds.length, scenarios * seriesIds.length * (SERIES_MONTHS_BEFORE + 12 * plan.horizonYears), scenarios * bookSize(plan)]
  for (let future = 0; future < futures; future++) simulator.run(future, new Float64Array(outcomes), new Float32Array(series), new Float32Array(books))
  return Float64Array.from(numbers)
}

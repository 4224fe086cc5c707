import { bookSize } from '../books.ts'
import type { DrawnInputs, Inputs } from '../inputs.ts'
import { drawInputs, prepareInputs } from '../inputs.ts'
import { outcomeIds } from '../outcomes.ts'
import type { Plan, PlanGemeente } from '../plan.ts'
import { replicationKey, subjectOf } from '../random/draw.ts'
import { SERIES_MONTHS_BEFORE, seriesIds } from '../series.ts'
import type { Simulator } from '../simulate.ts'
import { createSimulator } from '../simulate.ts'
import { kernelInputs } from './kernel-code.ts'

/** What the kernel (build/kernel) gives a thread: the model as WebAssembly, with one world in it. Places are addresses in its memory. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer }
  fits(gemeenten: number, years: number, scenarios: number): number
  planAt(): number
  todayAt(): number
  inputsAt(): number
  outcomesAt(): number
  seriesAt(): number
  booksAt(): number
  readPlan(): void
  /** @returns how many people came, or −1 when they did not fit and nothing was simulated */
  replicate(a: number, b: number, withBooks: number): number
}

/** What the kernel asks of JavaScript, so that both round alike. */
export const kernelImports = { m: { log: Math.log, exp: Math.exp, pow: Math.pow } }

const inputCount = kernelInputs.reduce((sum, [, names]) => sum + names.length, 0)

/**
 * A simulator like `createSimulator`, with the same outcomes to the last bit and two to three times as fast. A plan about a
 * counted past, or one that is too large for the kernel, is run in TypeScript.
 */
export function createKernelSimulator(kernel: Kernel, plan: Plan): Simulator {
  const slow = createSimulator(plan)
  if (plan.counted || kernel.fits(plan.gemeenten.length, plan.history.length + plan.horizonYears, plan.scenarios.length) === 0) return slow
  const { buffer } = kernel.memory
  const numbers = planNumbers(plan)
  const today = place(prepareInputs(plan.today), buffer, kernel.todayAt())
  const scenarios = plan.scenarios.map(({ settings }, index) => place(prepareInputs(settings), buffer, kernel.inputsAt() + index * inputCount * 8))
  const made = {
    outcomes: new Float64Array(buffer, kernel.outcomesAt(), scenarios.length * outcomeIds.length),
    series: new Float32Array(buffer, kernel.seriesAt(), scenarios.length * seriesIds.length * (SERIES_MONTHS_BEFORE + plan.horizonYears * 12)),
    books: new Float32Array(buffer, kernel.booksAt(), scenarios.length * bookSize(plan)),
  }
  return {
    run(replication, outcomes, series, books) {
      const key = replicationKey(plan.seed, replication)
      // The kernel knows one plan at a time, and another simulator may have run since.
      sendPlan(kernel, numbers)
      for (const to of [today, ...scenarios]) writeInputs(drawInputs(to.drawn, key), to.into)
      if (kernel.replicate(key.a, key.b, books ? 1 : 0) < 0) return slow.run(replication, outcomes, series, books)
      outcomes.set(made.outcomes)
      series.set(made.series)
      books?.set(made.books)
    },
  }
}

interface Place {
  readonly drawn: DrawnInputs
  readonly into: Float64Array
}

function place(drawn: DrawnInputs, buffer: ArrayBuffer, at: number): Place {
  return { drawn, into: new Float64Array(buffer, at, inputCount) }
}

function writeInputs(inputs: Inputs, into: Float64Array): void {
  let at = 0
  for (const [group, names] of kernelInputs) {
    const numbers = (inputs as Readonly<Record<string, Readonly<Record<string, number>>>>)[group]!
    for (const name of names) into[at++] = numbers[name]!
  }
}

function sendPlan(kernel: Kernel, numbers: Float64Array): void {
  new Float64Array(kernel.memory.buffer, kernel.planAt(), numbers.length).set(numbers)
  kernel.readPlan()
}

/** The plan as `readPlan` in build/kernel/cpp/interface.hpp takes it. */
function planNumbers(plan: Plan): Float64Array {
  const { gemeenten, history, horizonYears, scenarios, todayTaakstelling } = plan
  return Float64Array.from([gemeenten.length, history.length, horizonYears, scenarios.length, todayTaakstelling, ...history, ...gemeenten.flatMap(gemeenteNumbers)])
}

function gemeenteNumbers({ code, taakstellingShare, gezinsmigrantShare, deelregio, leerrouteFactor }: PlanGemeente): readonly number[] {
  return [taakstellingShare, gezinsmigrantShare, deelregio, subjectOf(code), subjectOf(`${code}/gezinsmigrant`), leerrouteFactor?.z ?? 1, leerrouteFactor?.onderwijs ?? 1]
}

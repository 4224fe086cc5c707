import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookSize } from '../../src/model/books.ts'
import { createKernelSimulator, kernelImports, type Kernel } from '../../src/model/kernel/create-kernel-simulator.ts'
import { kernelCode } from '../../src/model/kernel/kernel-code.ts'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import type { Plan, Settings } from '../../src/model/plan.ts'
import { SERIES_MONTHS_BEFORE, seriesIds } from '../../src/model/series.ts'
import { createSimulator, type Simulator } from '../../src/model/simulate.ts'
import { makePlan } from '../../src/experiment/make-plan.ts'
import { isProblems, loadTarget } from '../../cli/load.ts'

const kernel = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(kernelCode, 'base64')), kernelImports).exports as unknown as Kernel

function planOf(region: string): Plan {
  const loaded = loadTarget(process.cwd(), region)
  if (isProblems(loaded)) throw new Error(`no region ${region}`)
  return makePlan({ ...loaded, seed: 'kernel', horizonYears: 6 })
}

function numbersOf(plan: Plan, simulator: Simulator, replication: number): readonly number[] {
  const outcomes = new Float64Array(plan.scenarios.length * outcomeIds.length)
  const series = new Float32Array(plan.scenarios.length * seriesIds.length * (SERIES_MONTHS_BEFORE + plan.horizonYears * 12))
  const books = new Float32Array(plan.scenarios.length * bookSize(plan))
  simulator.run(replication, outcomes, series, books)
  return [...outcomes, ...series, ...books]
}

test('the kernel is made of the model as it is now', () => {
  expect(() => execFileSync('node', ['build/kernel/make.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
})

test.each(['westfriesland', 'mvs', 'leiden-oegstgeest'])('for %s the kernel gives the numbers of the model to the last bit', (region) => {
  const plan = planOf(region)
  const fast = createKernelSimulator(kernel, plan)
  const slow = createSimulator(plan)
  for (let replication = 0; replication < 3; replication++) expect(numbersOf(plan, fast, replication)).toStrictEqual(numbersOf(plan, slow, replication))
})

/** Every parameter somewhere in its range, on a step of its slider: `places` says where. */
function settingsAt(places: readonly number[]): Settings {
  return Object.fromEntries(parameterIds.map((id, index) => {
    const { range: [min, max], step } = parameters[id]
    return [id, { kind: 'fixed', value: Math.min(max, min + Math.round((places[index]! * (max - min)) / step) * step) }]
  })) as Settings
}

test('with all parameters anywhere in their ranges, ends included, it does so too', () => {
  const base = planOf('mvs')
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: parameterIds.length, maxLength: parameterIds.length })
  fc.assert(fc.property(places, places, fc.nat(1e6), (now, then, replication) => {
    const plan = { ...base, today: settingsAt(now), scenarios: [{ ...base.scenarios[0]!, settings: settingsAt(then) }] }
    expect(numbersOf(plan, createKernelSimulator(kernel, plan), replication)).toStrictEqual(numbersOf(plan, createSimulator(plan), replication))
  }), { numRuns: 20, seed: 7 })
}, 30_000)

test('two plans can take turns in one kernel', () => {
  const [first, second] = [planOf('westfriesland'), planOf('mvs')]
  const fast = createKernelSimulator(kernel, first)
  const before = numbersOf(first, fast, 5)
  numbersOf(second, createKernelSimulator(kernel, second), 0)
  expect(numbersOf(first, fast, 5)).toStrictEqual(before)
})

test('an explanation with many scenarios fits too', () => {
  const base = planOf('westfriesland')
  const plan = { ...base, scenarios: Array.from({ length: 5 }, (_, copy) => base.scenarios.map((scenario) => ({ ...scenario, id: `${scenario.id}-${copy}` }))).flat() }
  const fits: Kernel = { ...kernel, fits: (...asked) => { expect(kernel.fits(...asked)).toBe(1); return 1 } }
  expect(numbersOf(plan, createKernelSimulator(fits, plan), 1)).toStrictEqual(numbersOf(plan, createSimulator(plan), 1))
  expect(kernel.fits(7, 12, 257)).toBe(0)
})

test('a plan that does not fit in the kernel is run by the model', () => {
  const plan = planOf('westfriesland')
  const narrow: Kernel = { ...kernel, fits: () => 0, replicate: () => { throw new Error('not this one') } }
  const full: Kernel = { ...kernel, replicate: () => -1 }
  const expected = numbersOf(plan, createSimulator(plan), 0)
  expect(numbersOf(plan, createKernelSimulator(narrow, plan), 0)).toStrictEqual(expected)
  expect(numbersOf(plan, createKernelSimulator(full, plan), 0)).toStrictEqual(expected)
})

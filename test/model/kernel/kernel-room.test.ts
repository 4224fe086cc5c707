import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makePlan } from '../../../src/experiment/make-plan.ts'
import { createKernelSimulator, kernelImports } from '../../../src/model/kernel/create-kernel-simulator.ts'
import type { Kernel } from '../../../src/model/kernel/create-kernel-simulator.ts'
import { kernelCode } from '../../../src/model/kernel/kernel-code.ts'
import { kernelRoom, outgrown } from '../../../src/model/kernel/kernel-room.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { isProblems, loadTarget } from '../../../cli/load.ts'

const kernel = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(kernelCode, 'base64')), kernelImports).exports as unknown as Kernel

const plan = ((): Plan => {
  const loaded = loadTarget(process.cwd(), 'westfriesland')
  if (isProblems(loaded)) throw new Error('no Westfriesland')
  return makePlan({ ...loaded, seed: 'room', horizonYears: 8 })
})()

const withGemeenten = (count: number): Plan => ({ ...plan, gemeenten: Array.from({ length: count }, (_, at) => ({ ...plan.gemeenten[at % plan.gemeenten.length]!, code: String(at), taakstellingShare: 1 / count, gezinsmigrantShare: 1 / count })) })
const withTaakstelling = (persons: number): Plan => ({ ...plan, todayTaakstelling: persons, scenarios: plan.scenarios.map((scenario) => ({ ...scenario, settings: { ...scenario.settings, 'instroom.taakstelling': { kind: 'fixed', value: persons } } })) })

test('the limits are those of the kernel', () => {
  const { gemeenten, years, scenarios } = kernelRoom
  expect(kernel.fits(gemeenten, years, scenarios)).toBe(1)
  for (const [g, y, s] of [[1, 0, 0], [0, 1, 0], [0, 0, 1]] as const) expect(kernel.fits(gemeenten + g, years + y, scenarios + s)).toBe(0)
  expect(readFileSync('build/kernel/cpp/room.hpp', 'utf8')).toContain(`PERSONS = ${kernelRoom.persons},`)
})

test('a region of usual size fits, one gemeente or one year more than there is room for does not', () => {
  expect(outgrown(plan)).toBeNull()
  expect(outgrown(withGemeenten(kernelRoom.gemeenten))).toBeNull()
  expect(outgrown(withGemeenten(kernelRoom.gemeenten + 1))).toBe('gemeenten')
  expect(outgrown({ ...plan, horizonYears: kernelRoom.years - plan.history.length + 1 })).toBe('years')
})

test('whether the people fit is foretold as the kernel finds it', () => {
  const outcomes = new Float64Array(10_000)
  const series = new Float32Array(200_000)
  const isSlow = (of: Plan): boolean => {
    let people = 0
    const spied: Kernel = { ...kernel, replicate: (...key) => (people = kernel.replicate(...key)) }
    createKernelSimulator(spied, { ...of, scenarios: of.scenarios.slice(0, 1) }).run(0, outcomes, series)
    return people < 0
  }
  for (const persons of [376, 3000]) expect([outgrown(withTaakstelling(persons)), isSlow(withTaakstelling(persons))]).toEqual([null, false])
  expect([outgrown(withTaakstelling(8000)), isSlow(withTaakstelling(8000))]).toEqual(['persons', true])
})

import { describe, expect, test } from 'vitest'
import { outcomeIds } from '../../src/model/outcomes.ts'
import { type ParameterId, parameterIds, parameters } from '../../src/model/parameters/registry.ts'
import { worldParameters } from '../../src/model/parameters/world-parameters.ts'
import { aPlan, simulate, type Some } from '../model/a-plan.ts'

/** A region in which everything that the model knows happens, so that every parameter has something to work on. */
const base: Some = { 'instroom.taakstelling': 160, 'instroom.gezinsmigranten': 60, 'leerroute.verkeerde-keuze': 0.15 }

/** Situations that a single condition of the registry cannot say. */
const rare: Readonly<Partial<Record<ParameterId, Some>>> = {
  // One pool and one provider have nothing wider.
  'groepen.breder': { 'groepen.pool-b1': 0, 'groepen.pool-z': 0 },
  // Small groups come last, after the minimum and after everything wider.
  'groepen.klein': { 'groepen.minimum': 12, 'groepen.breder': 0, 'groepen.gemengd': 0 },
  // What a contract expects is only paid for where a number is guaranteed.
  'kosten.volume-verwacht': { 'kosten.volumegarantie': 1 },
  // An evening group must find enough people.
  'groepen.avond-effect': { 'groepen.avond': 0.8 },
  'kosten.avond-toeslag': { 'groepen.avond': 0.8 },
  // The wait for a home only limits how early an early start can be.
  'instroom.wachttijd-woning': { 'instroom.vroege-start': 0.6, 'instroom.vroege-weken': 26 },
}

function situation(id: ParameterId): Some {
  const { onlyWhen } = parameters[id]
  return { ...(onlyWhen ? { [onlyWhen.parameter]: onlyWhen.values[0]! } : {}), ...rare[id] }
}

/** Outcomes of three futures for each value, as one list of numbers a value. Who comes is the same for all scenarios of a plan. */
function outcomesWith(id: ParameterId, values: readonly number[]): readonly (readonly number[])[] {
  const scenarios = values.map((value): Some => ({ ...situation(id), [id]: value }))
  const run = (own: readonly Some[]): readonly (readonly number[])[] => {
    const { outcomes } = simulate(aPlan({ shares: [0.6, 0.4], deelregios: [0, 1], horizonYears: 6, all: base, scenarios: own }), 3)
    return own.map((_, s) => outcomes.flatMap((all) => Array.from(all.subarray(s * outcomeIds.length, (s + 1) * outcomeIds.length))))
  }
  return worldParameters.has(id) || parameters[id].role === 'context' ? scenarios.flatMap((own) => run([own])) : run(scenarios)
}

describe('every parameter changes something between its minimum and its maximum', () => {
  test.each(parameterIds)('%s', (id) => {
    const { range: [min, max], options } = parameters[id]
    const [first, ...others] = outcomesWith(id, options ? options.map((_, choice) => choice) : [min, max])
    // A choice may cost as much as another at the middle of all doubts; then one of the others differs.
    const differs = others.some((other) => first!.some((value, n) => !Object.is(value, other[n])))
    expect(differs, `${id} is dead: no outcome differs between ${min} and ${max}`).toBe(true)
  })
})

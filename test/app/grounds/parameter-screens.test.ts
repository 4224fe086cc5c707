import { expect, test } from 'vitest'
import { setLever } from '../../../src/app/levers/change-lever.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { ledgerScreens, outcomesOf, screensOf } from '../../../src/app/grounds/parameter-screens.ts'
import { wantedRun } from '../../../src/app/run/wanted-run.ts'
import { createBatchRunner } from '../../../src/experiment/batch.ts'
import { outcomeIds, outcomeIndex } from '../../../src/model/outcomes.ts'
import { parameterIds, parameters } from '../../../src/model/parameters/registry.ts'
import type { ParameterId } from '../../../src/model/parameters/registry.ts'
import { aDraft } from '../a-draft.ts'

const simulate = createBatchRunner()
const small: Draft = { ...aDraft, scenarios: aDraft.scenarios.slice(0, 1), settings: { ...aDraft.settings, horizonYears: 6 } }
const outcomesWhen = (draft: Draft, count: number): Float64Array => simulate(wantedRun(draft).plan, { first: 0, count }).outcomes

/** What differs on one of the outcomes, of any future and scenario; nobody counted is the same as nobody counted. */
function differing(one: Float64Array, other: Float64Array): ReadonlySet<string> {
  const found = outcomeIds.filter((id) => {
    for (let at = outcomeIndex[id]; at < one.length; at += outcomeIds.length) if (!Object.is(one[at], other[at])) return true
    return false
  })
  return new Set(found)
}

/** Where the number works only if something else is set too, besides its own condition. */
const needs: Readonly<Partial<Record<ParameterId, readonly [ParameterId, number]>>> = {
  'groepen.breder': ['groepen.pool-b1', 0],
  'kosten.volume-verwacht': ['kosten.volumegarantie', 1],
  'groepen.avond-effect': ['groepen.avond', 0.8],
  'kosten.avond-toeslag': ['groepen.avond', 0.8],
}

function readyFor(id: ParameterId): Draft {
  const { onlyWhen } = parameters[id]
  const draft = onlyWhen === undefined ? small : setLever(small, onlyWhen.parameter as ParameterId, null, onlyWhen.values[0]!)
  const also = needs[id]
  return also === undefined ? draft : setLever(draft, also[0], null, also[1])
}

test('every number has a screen, also where no future draws it, and no screen is without numbers', () => {
  for (const id of parameterIds) expect(screensOf(id, false), id).not.toEqual([])
  for (const screen of ledgerScreens) expect(parameterIds.filter((id) => screensOf(id, true).includes(screen)).length, screen).toBeGreaterThan(4)
})

test('a screen tells numbers apart: only Onzekerheid, which shows what futures draw, has them all', () => {
  for (const screen of ledgerScreens.filter((one) => one !== 'onzekerheid')) {
    expect(parameterIds.filter((id) => screensOf(id, false).includes(screen)).length, screen).toBeLessThan(parameterIds.length)
  }
  expect(parameterIds.every((id) => screensOf(id, true).includes('onzekerheid') && !screensOf(id, false).includes('onzekerheid'))).toBe(true)
})

test('every number moves an outcome that is named for it, at an end of its slider', () => {
  const before = new Map<string, Float64Array>()
  const outcomesBefore = (draft: Draft, futures: number): Float64Array => {
    const key = `${futures} ${JSON.stringify(draft.adjustments)}`
    const found = before.get(key) ?? outcomesWhen(draft, futures)
    before.set(key, found)
    return found
  }
  const moves = (id: ParameterId, futures: number): boolean => {
    const ready = readyFor(id)
    return parameters[id].range.some((end) => {
      const changed = differing(outcomesBefore(ready, futures), outcomesWhen(setLever(ready, id, null, end), futures))
      return outcomesOf(id).some((outcome) => changed.has(outcome))
    })
  }
  // One future shows most of it; what is rare needs some more.
  expect(parameterIds.filter((id) => !moves(id, 1)).filter((id) => !moves(id, 4))).toEqual([])
})

import type { Distribution, Setting } from '../../model/parameters/parameter.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Adjustments } from '../../model/scenario.ts'
import type { Draft } from '../draft/draft.ts'
import type { Scope } from './levers.ts'
import { bounds, sameSetting, scopeOf, standardSettings } from './levers.ts'

type Own = Readonly<Partial<Record<ParameterId, Setting>>>

/**
 * Sets a parameter for a scope. For all scenarios this takes the place of what single scenarios had: a slider that moves and does
 * nothing would be a lie. A value equal to the standard is no change.
 */
export function setLever(draft: Draft, id: ParameterId, asked: Scope, setting: Setting): Draft {
  const scope = scopeOf(id, asked)
  const isStandard = standardSettings(draft, id, scope).every((standard) => sameSetting(standard, setting))
  if (scope === null) {
    const cleared = resetLever(draft, id, null)
    return isStandard ? cleared : withAdjustments(cleared, { ...cleared.adjustments, all: { ...cleared.adjustments.all, [id]: setting } })
  }
  const { all, byScenario } = draft.adjustments
  const own = isStandard && all[id] === undefined ? without(byScenario[scope] ?? {}, id) : { ...byScenario[scope], [id]: setting }
  return withAdjustments(draft, { all, byScenario: tidy({ ...byScenario, [scope]: own }) })
}

/**
 * Takes the user's change of a parameter away. For one scenario a change for all is spread over the others, so that only this one
 * goes back.
 */
export function resetLever(draft: Draft, id: ParameterId, asked: Scope): Draft {
  const scope = scopeOf(id, asked)
  const { all, byScenario } = draft.adjustments
  if (scope === null) {
    const others = Object.fromEntries(Object.entries(byScenario).map(([scenario, own]) => [scenario, without(own, id)]))
    return withAdjustments(draft, { all: without(all, id), byScenario: tidy(others) })
  }
  const shared = all[id]
  const spread: Record<string, Own> = { ...byScenario, [scope]: without(byScenario[scope] ?? {}, id) }
  if (shared !== undefined) {
    for (const other of draft.scenarios) if (other.id !== scope) spread[other.id] = { [id]: shared, ...byScenario[other.id] }
  }
  return withAdjustments(draft, { all: without(all, id), byScenario: tidy(spread) })
}

/** A range keeps its width when its middle is dragged, and stays within the slider. */
export function moveTo(setting: Distribution, value: number, range: readonly [min: number, max: number]): Setting {
  if (setting.kind === 'fixed') return value
  const [low, high] = bounds(setting)
  const wanted = value - centralValue(setting)
  const shift = tidyNumber(Math.min(Math.max(wanted, range[0] - low), range[1] - high))
  const moved = (bound: number): number => tidyNumber(bound + shift)
  return setting.kind === 'uniform'
    ? { kind: 'uniform', low: moved(low), high: moved(high) }
    : { kind: 'triangular', low: moved(low), mode: moved(setting.mode), high: moved(high) }
}


/** 0.1 + 0.2 should not show as 0.30000000000000004 in a file. */
function tidyNumber(value: number): number {
  return Number(value.toPrecision(12))
}

function without(own: Own, id: ParameterId): Own {
  const { [id]: _, ...rest } = own
  return rest
}

function tidy(byScenario: Readonly<Record<string, Own>>): Readonly<Record<string, Own>> {
  return Object.fromEntries(Object.entries(byScenario).filter(([, own]) => Object.keys(own).length > 0))
}

function withAdjustments(draft: Draft, adjustments: Adjustments): Draft {
  return { ...draft, adjustments }
}

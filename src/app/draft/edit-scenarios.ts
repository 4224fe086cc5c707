import type { ParameterId } from '../../model/parameters/registry.ts'
import type { Adjustments, Scenario } from '../../model/scenario.ts'
import { limits } from '../../scenario-file/limits.ts'
import type { Draft } from './draft.ts'

/** Scenarios of a draft: a copy, another name, one fewer. A scenario is its file plus what was changed for it, and both go along. */

/** With fewer there is nothing to compare. */
export const FEWEST_SCENARIOS = 2
export const MOST_SCENARIOS = limits.scenarios

export type OwnChanges = Adjustments['byScenario'][string]

export function hasRoom({ scenarios }: Pick<Draft, 'scenarios'>): boolean {
  return scenarios.length < MOST_SCENARIOS
}

/** @throws RangeError for an id that is not there, or where there is no room: the page offers neither */
export function duplicateScenario(draft: Draft, id: string, name: string): Draft {
  return addScenario(draft, { ...scenarioOf(draft, id), name }, draft.adjustments.byScenario[id] ?? {})
}

/** Adds a scenario at the end, so that the others keep their colour. Its id is made from its name. */
export function addScenario(draft: Draft, scenario: Scenario, own: OwnChanges): Draft {
  if (!hasRoom(draft)) throw new RangeError(`addScenario: more than ${MOST_SCENARIOS} scenarios`)
  const id = freeId(scenario.name, draft.scenarios.map((other) => other.id))
  const { all, byScenario } = draft.adjustments
  return {
    ...draft,
    scenarios: [...draft.scenarios, { ...scenario, id }],
    adjustments: Object.keys(own).length === 0 ? draft.adjustments : { all, byScenario: { ...byScenario, [id]: own } },
  }
}

/** Only what people read changes: the id stays, so weights, changes and results stay with it. */
export function renameScenario(draft: Draft, id: string, name: string): Draft {
  return { ...draft, scenarios: draft.scenarios.map((scenario) => (scenario.id === id ? { ...scenario, name } : scenario)) }
}

/** @throws RangeError where too few would be left */
export function removeScenario(draft: Draft, id: string): Draft {
  const scenarios = draft.scenarios.filter((scenario) => scenario.id !== id)
  if (scenarios.length < FEWEST_SCENARIOS) throw new RangeError('removeScenario: nothing would be left to compare')
  const { [id]: _, ...byScenario } = draft.adjustments.byScenario
  return withKnownView({ ...draft, scenarios, adjustments: { ...draft.adjustments, byScenario } })
}

/** A view of a scenario that is gone becomes the first pair that is left. */
export function withKnownView<T extends Pick<Draft, 'scenarios' | 'view'>>(draft: T): T {
  const ids = draft.scenarios.map(({ id }) => id)
  const { compared, baseline } = draft.view
  if (ids.includes(compared) && ids.includes(baseline)) return draft
  const stays = ids.includes(baseline) ? baseline : ids.find((id) => id !== compared) ?? ids[0]!
  return { ...draft, view: { ...draft.view, baseline: stays, compared: ids.includes(compared) ? compared : ids.find((id) => id !== stays) ?? stays } }
}

/** A name that no other scenario has: `Synthese`, `Synthese 2`, … */
export function freeName(wanted: string, taken: readonly string[]): string {
  const name = wanted.trim().slice(0, limits.name)
  if (!taken.includes(name)) return name
  for (let number = 2; ; number++) {
    const numbered = `${name.slice(0, limits.name - 4)} ${number}`
    if (!taken.includes(numbered)) return numbered
  }
}

function freeId(name: string, taken: readonly string[]): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{Diacritic}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const base = plain.slice(0, 50).replace(/-$/, '')
  const stem = base === '' || base === 'constructor' || base === 'prototype' ? 'scenario' : base
  if (!taken.includes(stem)) return stem
  for (let number = 2; ; number++) if (!taken.includes(`${stem}-${number}`)) return `${stem}-${number}`
}

export function scenarioOf({ scenarios }: Pick<Draft, 'scenarios'>, id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id)
  if (!found) throw new RangeError(`scenarioOf: no scenario ${id}`)
  return found
}

/** What was changed for this scenario alone. */
export function changesOf({ adjustments }: Pick<Draft, 'adjustments'>, id: string): readonly ParameterId[] {
  return Object.keys(adjustments.byScenario[id] ?? {}) as readonly ParameterId[]
}

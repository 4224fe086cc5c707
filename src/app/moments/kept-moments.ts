import type { Diagnostic } from '../../scenario-file/diagnostic.ts'
import { isDiagnostics } from '../../scenario-file/diagnostic.ts'
import type { KeptMoment } from '../../scenario-file/kept-views.ts'
import type { RunSettings } from '../../scenario-file/run-settings.ts'
import { canonicalJson } from '../../experiment/plan.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Draft, DraftSettings, Moment, Proposal } from '../draft/draft.ts'
import { keptWeighing, weighingFrom } from '../weighing/kept-weighing.ts'

/** Moments as a session file keeps them, and back: what is as in the session itself is not written again. */

export function keptMoment({ name, proposal }: Moment, now: Draft): KeptMoment {
  const { region, scenarios, adjustments, settings, view, mca, money } = proposal
  return {
    name,
    ...(same(region, now.region) ? {} : { region }),
    ...(same(scenarios, now.scenarios) ? {} : { scenarios: keptScenarios(scenarios, now.scenarios) }),
    adjustments,
    settings: keptSettings(settings),
    ...(same(view, now.view) ? {} : { view }),
    ...(same(mca, now.mca) ? {} : { mca: mca === undefined ? null : keptWeighing(mca) }),
    ...(same(money, now.money) ? {} : { money: money ?? null }),
  }
}

/** @param now the session's own proposal, from which absent parts come */
export function momentFrom(kept: KeptMoment, now: Proposal): Moment | readonly Diagnostic[] {
  const region = kept.region ?? now.region
  const mca = kept.mca === undefined ? now.mca : kept.mca === null ? undefined : weighingFrom(kept.mca, region.name)
  if (mca !== undefined && isDiagnostics(mca)) return mca
  const money = kept.money === undefined ? now.money : kept.money ?? undefined
  return {
    name: kept.name,
    proposal: {
      region,
      scenarios: scenariosOf(kept, now.scenarios),
      adjustments: kept.adjustments,
      settings: settingsFrom(kept.settings),
      view: kept.view ?? now.view,
      ...(mca && { mca }),
      ...(money && { money }),
    },
  }
}

/** The switch is written only where it is on: a file without it is one that a person can write. */
export function keptSettings({ onlyPoolsAndTeams, ...settings }: DraftSettings): RunSettings {
  return { ...settings, ...(onlyPoolsAndTeams && { onlyPoolsAndTeams }) }
}

export function settingsFrom({ onlyPoolsAndTeams = false, ...settings }: RunSettings): DraftSettings {
  return { ...settings, onlyPoolsAndTeams }
}

function keptScenarios(scenarios: readonly Scenario[], now: readonly Scenario[]): NonNullable<KeptMoment['scenarios']> {
  const isNow = (scenario: Scenario): boolean => now.some((other) => other.id === scenario.id && same(other, scenario))
  return { order: scenarios.map(({ id }) => id), own: scenarios.filter((scenario) => !isNow(scenario)) }
}

/** The file was checked: every id in `order` is of a scenario in `own` or in the session. */
function scenariosOf({ scenarios }: KeptMoment, now: readonly Scenario[]): readonly Scenario[] {
  if (scenarios === undefined) return now
  return scenarios.order.flatMap((id) => scenarios.own.find((scenario) => scenario.id === id) ?? now.find((scenario) => scenario.id === id) ?? [])
}

/** Two values are often the same object: a moment shares what was not changed since. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  return one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other)
}

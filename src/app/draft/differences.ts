import type { Distribution } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { Scenario } from '../../model/scenario.ts'
import { canonicalJson } from '../../experiment/plan.ts'
import { differenceTexts } from '../../texts/moments.ts'
import type { Proposal } from './draft.ts'
import { effectiveSetting, sameSetting } from '../levers/levers.ts'
import { leversByTheme } from '../levers/main-levers.ts'

/** What differs, in the order in which the levers stand on the screen. */

/** A scenario as it is in a proposal: its file and what was changed. */
export interface Side {
  readonly proposal: Proposal
  readonly scenario: Scenario
}

export interface SettingDifference {
  readonly id: ParameterId
  readonly from: Distribution
  readonly to: Distribution
  /** Names of the scenarios where it differs; null for all of them. */
  readonly scenarios: readonly string[] | null
}

const screenOrder: readonly ParameterId[] = leversByTheme('').flatMap(({ ids }) => ids)

/** What the second side has otherwise than the first. */
export function scenarioDifferences(from: Side, to: Side): readonly SettingDifference[] {
  return screenOrder.flatMap((id) => {
    const [before, after] = [settingOf(from, id), settingOf(to, id)]
    return sameSetting(before, after) ? [] : [{ id, from: before, to: after, scenarios: null }]
  })
}

/** How many of the differences are choices (and numbers of the region), and how many are assumptions. */
export function countByRole(differences: readonly SettingDifference[]): { readonly choices: number; readonly assumptions: number } {
  const assumptions = differences.filter(({ id }) => parameters[id].role === 'assumption').length
  return { choices: differences.length - assumptions, assumptions }
}

export interface ProposalDifferences {
  readonly settings: readonly SettingDifference[]
  /** What differs besides settings, as sentences. */
  readonly parts: readonly string[]
}

/** What changed between two proposals, such as a moment and now. */
export function proposalDifferences(then: Proposal, now: Proposal): ProposalDifferences {
  const shared = now.scenarios.flatMap((scenario) => {
    const before = then.scenarios.find(({ id }) => id === scenario.id)
    return before ? [{ name: scenario.name, from: { proposal: then, scenario: before }, to: { proposal: now, scenario } }] : []
  })
  return { settings: screenOrder.flatMap((id) => differencesOf(id, shared)), parts: otherParts(then, now) }
}

/** One line for each way in which a parameter changed: scenarios that changed alike stand together. */
function differencesOf(id: ParameterId, shared: readonly { readonly name: string; readonly from: Side; readonly to: Side }[]): readonly SettingDifference[] {
  const ways = new Map<string, { readonly from: Distribution; readonly to: Distribution; readonly names: string[] }>()
  for (const { name, from, to } of shared) {
    const [before, after] = [settingOf(from, id), settingOf(to, id)]
    if (sameSetting(before, after)) continue
    const key = canonicalJson([before, after])
    ways.set(key, { from: before, to: after, names: [...ways.get(key)?.names ?? [], name] })
  }
  return [...ways.values()].map(({ from, to, names }) => ({ id, from, to, scenarios: names.length === shared.length ? null : names }))
}

function otherParts(then: Proposal, now: Proposal): readonly string[] {
  const texts = differenceTexts.parts
  const nameIn = ({ scenarios }: Proposal, id: string): string | undefined => scenarios.find((scenario) => scenario.id === id)?.name
  const [before, after] = [then.settings, now.settings]
  return [
    ...(differs(then.region, now.region) ? [texts.region(then.region.name, now.region.name)] : []),
    ...now.scenarios.filter(({ id }) => nameIn(then, id) === undefined).map(({ name }) => texts.added(name)),
    ...then.scenarios.filter(({ id }) => nameIn(now, id) === undefined).map(({ name }) => texts.removed(name)),
    ...then.scenarios.flatMap(({ id, name }) => { const later = nameIn(now, id); return later === undefined || later === name ? [] : [texts.renamed(name, later)] }),
    ...(before.seed === after.seed ? [] : [texts.seed(before.seed, after.seed)]),
    ...(before.horizonYears === after.horizonYears ? [] : [texts.horizon(before.horizonYears, after.horizonYears)]),
    ...(before.replications === after.replications ? [] : [texts.replications(before.replications, after.replications)]),
    ...(before.onlyPoolsAndTeams === after.onlyPoolsAndTeams ? [] : [after.onlyPoolsAndTeams ? texts.equalisedOn : texts.equalisedOff]),
    ...(differs(then.money, now.money) ? [texts.money] : []),
    ...(differs(then.mca, now.mca) ? [texts.weighing] : []),
  ]
}

function settingOf({ proposal, scenario }: Side, id: ParameterId): Distribution {
  return effectiveSetting(proposal, scenario, id)
}

/** Most parts are the same object: only what was changed is written out. */
function differs(one: unknown, other: unknown): boolean {
  if (one === other) return false
  return one === undefined || other === undefined || canonicalJson(one) !== canonicalJson(other)
}

import type { UncertaintyView } from '../../analysis/uncertainty/view.ts'
import type { Strength, Theme } from '../../model/parameters/parameter.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { sources } from '../../model/parameters/sources.ts'
import type { Source } from '../../model/parameters/sources.ts'
import { ledgerTexts } from '../../texts/grounds/grounds.ts'
import { settingWithUnit } from '../../texts/levers.ts'
import type { Draft, Reason } from '../draft/draft.ts'
import { bounds, leverView } from '../levers/levers.ts'
import { screensOf } from './parameter-screens.ts'
import type { LedgerScreen } from './parameter-screens.ts'
import { reasonOf } from './reasons.ts'

/** One number of the model with what it rests on, as a line of the ledger. */
export interface LedgerLine {
  readonly id: ParameterId
  readonly label: string
  readonly value: string
  /** What futures may draw, or that it is fixed. */
  readonly range: string
  readonly strength: Strength
  /** Author and year; empty for an aanname. */
  readonly source: string
  readonly locator: string
  /** Part of the doubt about the compared difference, 0 to 1; null where it cannot be told from chance or nothing is known yet. */
  readonly influence: number | null
  readonly isChanged: boolean
  /** Who changed it and why, in their words; null where it was not changed or nobody said so. */
  readonly reason: Reason | null
  /** Screens where it can be seen at work. */
  readonly screens: readonly LedgerScreen[]
  /** A number of this region's own file. */
  readonly isRegional: boolean
}

export interface LedgerFilter {
  readonly search: string
  readonly strength: Strength | null
  /** Subject of the lever panel; `null` for all. */
  readonly theme: Theme | null
  /** Only what is seen at work on this screen; `null` for all. */
  readonly screen: LedgerScreen | null
  /** Only lines with a large influence, changed ones, or those of the region. */
  readonly only: 'alles' | 'invloed' | 'gewijzigd' | 'regio'
}

/** From here on a doubt explains so much of the difference that it is worth a look. */
export const LARGE_INFLUENCE = 0.03

/** @param uncertainty of the compared pair, or null before there are futures enough */
export function ledgerOf(draft: Draft, uncertainty: UncertaintyView | null): readonly LedgerLine[] {
  const influence = new Map(uncertainty?.bars.map(({ parameter, share }) => [parameter, share]))
  return parameterIds.map((id): LedgerLine => {
    const lever = leverView(draft, id, null)
    const [first] = lever.sources[0].evidence
    const [low, high] = bounds(lever.setting)
    return {
      id, label: lever.spec.label, strength: first!.strength, locator: first!.locator,
      source: first!.source === 'geen' ? '' : shortSource(first!.source),
      value: lever.differs ? ledgerTexts.differs : settingWithUnit({ kind: 'fixed', value: middleOf(lever.setting) }, lever.spec, true),
      range: low === high ? ledgerTexts.fixed : settingWithUnit(lever.setting, lever.spec, true),
      influence: influence.get(id) ?? null,
      isChanged: lever.changed,
      reason: lever.changed ? given(reasonOf(draft, id)) : null,
      // Drawn where one scenario has a range, also if the others are fixed.
      screens: screensOf(id, lever.perScenario.some(({ setting }) => { const [from, to] = bounds(setting); return from !== to })),
      isRegional: lever.sources[0].of === draft.region.name,
    }
  })
}

function given(reason: Reason): Reason | null {
  return reason.who === '' && reason.why === '' ? null : reason
}

function middleOf(setting: ReturnType<typeof leverView>['setting']): number {
  if (setting.kind === 'fixed') return setting.value
  return setting.kind === 'triangular' ? setting.mode : (setting.low + setting.high) / 2
}

function shortSource(key: string): string {
  const source: Source | undefined = Object.hasOwn(sources, key) ? sources[key as keyof typeof sources] : undefined
  return source ? `${source.author.split(/,| in opdracht/)[0]} ${source.year}` : key
}

export function filterLedger(lines: readonly LedgerLine[], { search, strength, theme, screen, only }: LedgerFilter): readonly LedgerLine[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter((word) => word !== '')
  return lines.filter((line) => {
    if (strength !== null && line.strength !== strength) return false
    if (theme !== null && parameters[line.id].theme !== theme) return false
    if (screen !== null && !line.screens.includes(screen)) return false
    if (only === 'invloed' && (line.influence ?? 0) < LARGE_INFLUENCE) return false
    if (only === 'gewijzigd' && !line.isChanged) return false
    if (only === 'regio' && !line.isRegional) return false
    const text = `${line.label} ${line.id} ${line.source} ${parameters[line.id].explanation} ${line.reason?.who ?? ''} ${line.reason?.why ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

export function countByStrength(lines: readonly LedgerLine[]): Readonly<Record<Strength, number>> {
  const counts = { sterk: 0, redelijk: 0, zwak: 0, aanname: 0 }
  for (const { strength } of lines) counts[strength]++
  return counts
}

import type { ParameterId } from '../../model/parameters/registry.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import type { Theme } from '../../model/parameters/parameter.ts'
import { themeNames } from '../../texts/levers.ts'
import type { Draft } from '../draft/draft.ts'
import { leverView } from './levers.ts'

/** The levers that stand beside the results. `first` ones also where there is room for four only. */
export interface MainLever {
  readonly id: ParameterId
  readonly first: boolean
  /** Stands there where `id` does nothing in any scenario: a dead slider takes the place of one that answers. */
  readonly instead?: ParameterId
}

export interface LeverGroup {
  readonly name: string
  readonly levers: readonly MainLever[]
}

export const mainLevers: readonly LeverGroup[] = [
  { name: 'Wie komt er', levers: [{ id: 'instroom.taakstelling', first: true }, { id: 'instroom.gezinsmigranten', first: false }] },
  { name: 'Groepen', levers: [{ id: 'groepen.minimum', first: true }, { id: 'groepen.langste-wacht', first: true }, { id: 'startklas.per-jaar', first: false, instead: 'groepen.startinterval' }] },
  { name: 'Team', levers: [{ id: 'teams.norm-caseload', first: true }] },
]

export function leverInPlace({ id, instead }: MainLever, draft: Draft): ParameterId {
  return instead !== undefined && leverView(draft, id, null).disabledReason !== undefined ? instead : id
}

/** In the order of a newcomer's way, as the names are listed. */
const themes = Object.keys(themeNames) as readonly Theme[]

export interface ThemeLevers {
  readonly theme: Theme
  readonly ids: readonly ParameterId[]
}

/** Every parameter by theme, in the registry's order within it; only those whose words contain all of what is searched for. */
export function leversByTheme(search: string): readonly ThemeLevers[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '')
  const byTheme = new Map<Theme, ParameterId[]>(themes.map((theme) => [theme, []]))
  for (const id of parameterIds) {
    const spec = parameters[id]
    const text = plain([id, spec.label, spec.explanation, spec.unit, ...(spec.options ?? [])].join(' '))
    if (words.every((word) => text.includes(word))) byTheme.set(spec.theme, [...byTheme.get(spec.theme)!, id])
  }
  return [...byTheme].filter(([, ids]) => ids.length > 0).map(([theme, ids]) => ({ theme, ids }))
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{Diacritic}/gu, '')
}

import type { OutcomeId } from '../../model/outcomes.ts'

/** Choosing which figures and charts stand on Vergelijken. */
export const pinnedTexts = {
  open: 'Kies cijfers',
  heading: 'Welke cijfers naast elkaar staan',
  explain: (most: number) => `Kies er ten hoogste ${most}. De bovenste drie staan er ook op een klein scherm.`,
  full: (most: number) => `Er staan ${most} cijfers. Haal er eerst een weg.`,
  chosen: 'Gekozen, in deze volgorde',
  others: 'Andere cijfers',
  up: (label: string) => `${label} omhoog`,
  down: (label: string) => `${label} omlaag`,
  remove: (label: string) => `${label} weghalen`,
  add: (label: string) => `${label} erbij zetten`,
  standard: 'Terug naar de standaard',
  changed: 'Andere cijfers op Vergelijken',
  seriesChanged: (label: string) => `Grafiek: ${label}`,
  search: 'Zoek een cijfer',
} as const

/** Groups in the list, by the first word of an outcome's id. */
export const outcomeGroups: readonly { readonly name: string; readonly starts: readonly string[] }[] = [
  { name: 'PIP en leerroute', starts: ['pip', 'leerroute'] },
  { name: 'Wachten en groepen', starts: ['les', 'groepen', 'reistijd'] },
  { name: 'Afronden', starts: ['afgerond', 'verlengd', 'over-termijn', 'werk-of-opleiding'] },
  { name: 'Caseload en team', starts: ['caseload', 'fte', 'gesprekken', 'contactpersonen'] },
  { name: 'Wie er komen en gaan', starts: ['instroom', 'vertrokken'] },
  { name: 'Kosten en budget', starts: ['kosten', 'lasten', 'staart', 'baten', 'saldo', 'budget'] },
]

/** @returns the group's name; `Overig` for an outcome that none of them names */
export function outcomeGroupOf(id: OutcomeId): string {
  const first = id.split('.')[0]!
  return outcomeGroups.find(({ starts }) => starts.includes(first))?.name ?? 'Overig'
}

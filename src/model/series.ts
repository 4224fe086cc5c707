/** What one replication of one scenario looks like over time: one number a month. NaN where nobody was counted. */

export interface SeriesSpec {
  readonly label: string
  readonly unit: 'euro' | 'weken' | 'personen' | 'aantal' | 'fte'
  readonly definition: string
}

const s = (label: string, unit: SeriesSpec['unit'], definition: string): SeriesSpec => ({ label, unit, definition })

export const series = {
  'lasten': s('Lasten', 'euro', 'Lasten in de laatste twaalf maanden, prijzen van 2025.'),
  'baten': s('Baten', 'euro', 'Rijksmiddelen en eigen bijdrage in de laatste twaalf maanden.'),
  'wachtweken': s('Weken van PIP tot eerste les', 'weken', 'Gemiddelde van wie in de laatste twaalf maanden met les begon (B1-route en Z-route).'),
  'wachtend-pip': s('Wacht op een PIP', 'personen', 'Ingeschreven en nog zonder PIP, aan het einde van de maand.'),
  'wachtend-groep': s('Wacht op een groep', 'personen', 'Met PIP en nog zonder les, aan het einde van de maand.'),
  'les-b1': s('In les, B1-route', 'personen', 'Aan het einde van de maand.'),
  'les-onderwijs': s('In les, onderwijsroute', 'personen', 'Aan het einde van de maand.'),
  'les-z': s('In les, Z-route', 'personen', 'Aan het einde van de maand.'),
  'caseload': s('Caseload', 'personen', 'Mensen in begeleiding aan het einde van de maand.'),
  'groepen': s('Taalgroepen', 'aantal', 'Taalgroepen met les aan het einde van de maand.'),
  'fte': s('Fte in dienst', 'fte', 'Aan het einde van de maand.'),
} as const satisfies Record<string, SeriesSpec>

export type SeriesId = keyof typeof series
export const seriesIds = Object.keys(series) as readonly SeriesId[]
export const seriesIndex = Object.fromEntries(seriesIds.map((id, index) => [id, index])) as Readonly<Record<SeriesId, number>>

/** Months of series before the decision date, so that a chart shows where today comes from. */
export const SERIES_MONTHS_BEFORE = 12

/** How a run is made, in words. */
export const runTexts = {
  heading: 'Rekenen: aantal toekomsten, jaren en zaad',
  fields: {
    replications: {
      label: 'Aantal toekomsten',
      hint: 'Meer toekomsten geeft een kleinere rekenfout en duurt langer. Van 100 tot en met 100.000; 1.000 is gewoon.',
      wrong: 'Dit aantal kan niet.',
    },
    horizonYears: { label: 'Jaren na het besluit', hint: 'Hoe ver vooruit wordt gerekend. Van 5 tot en met 20 jaar.', wrong: 'Dit aantal jaren kan niet.' },
    seed: {
      label: 'Zaad',
      hint: 'Hetzelfde zaad geeft precies dezelfde toekomsten, ook op een andere computer. Een ander zaad laat zien wat toeval is.',
      wrong: 'Vul een zaad in van 1 tot en met 80 tekens.',
    },
  },
} as const

import { NBSP, formatNumber, formatOutcome } from '../format.ts'

/** What the numbers rest on, and how anybody can see that the model adds up. */
export const groundsTexts = {
  parts: {
    aannames: 'Waarden en bronnen', controles: 'Controles', toets: 'Toets aan de werkelijkheid', tellingen: 'Eigen tellingen', methode: 'Methode', begrippen: 'Begrippen',
  },
  partsLabel: 'Onderdelen van de onderbouwing',
  /** @param own values that its own file gives */
  ofRegion: (region: string, own: number, all: number) => `Van ${region} zelf ${own === 1 ? 'is' : 'zijn'} ${formatNumber(own)} van de ${formatNumber(all)} waarden. De andere komen uit landelijke stukken, van andere regio’s of uit een scenario, of zijn een aanname.`,
  lead: 'Elke waarde heeft een bereik, een sterkte en een bron of een reden. Wijzigen kan hier of bij de schuiven.',
  search: 'Zoek een waarde',
  all: 'Alles',
  theme: 'Onderwerp van de waarden',
  everyTheme: 'Alle onderwerpen',
  screen: 'Scherm waarop de waarde meetelt',
  everyScreen: 'Alle schermen',
  seenOn: 'Telt rechtstreeks mee op',
  large: 'Veel invloed',
  changed: 'Gewijzigd',
  regional: 'Van deze regio',
  filters: 'Welke waarden',
  none: 'Geen waarde past bij dit filter.',
  shown: (shown: number, all: number) => `${formatNumber(shown)} van de ${formatNumber(all)} waarden in beeld`,
  columns: { name: 'Waarde', value: 'Midden', range: 'Bereik', strength: 'Sterkte', source: 'Bron', place: 'Plaats', influence: 'Deel van de twijfel' },
  influenceOf: (first: string, second: string, measure: string) => `Deel van de twijfel: hoeveel van de spreiding in het verschil tussen ${first} en ${second} op “${measure}” aan deze waarde hangt.`,
  assumption: 'Een aanname: geen document noemt dit getal. De bron is wat er het dichtst bij komt.',
  differenceOf: (first: string, second: string) => `het verschil tussen ${first} en ${second}`,
  noInfluence: 'niet te zien',
  influenceLater: 'volgt na het rekenen',
  noDocument: 'geen document gevonden',
  choose: 'Kies een waarde om de bron te lezen en de schuif te zien.',
  close: 'Sluit deze waarde',
  why: 'Waar komt dit vandaan',
  reason: 'Wie wijzigde dit en waarom',
  reasonWho: 'Wie (functie of gemeente)',
  reasonWhy: 'Waarom',
  reasonHint: 'Gaat mee in het bestand, de link en het rapport. Geen persoonsgegevens.',
  changedBy: ({ who, why }: { readonly who: string; readonly why: string }) => `Gewijzigd${who === '' ? '' : ` door ${who}`}${why === '' ? '' : `: ${why}`}`,
  changedByNobody: 'Gewijzigd; wie en waarom is niet ingevuld',
  reasonChanged: (label: string) => `Reden bij ${label}`,
  methodMissing: 'De tekst kon niet worden geladen.',
  searchTerm: 'Zoek een begrip',
  checks: {
    heading: (good: number, all: number) => good === all ? `${formatNumber(good)} van de ${formatNumber(all)} controles in orde` : `${formatNumber(all - good)} van de ${formatNumber(all)} controles niet in orde`,
    lead: 'Deze controles lopen over alle toekomsten van de eigen invoer.',
    none: 'Zodra de toekomsten zijn doorgerekend, staan hier de controles.',
    good: 'in orde', bad: 'niet in orde',
    bugHint: 'Dit hoort niet voor te komen. Bewaar de sessie in een bestand en meld het, met het kenmerk van de uitkomsten.',
    repeat: 'Reken drie toekomsten opnieuw',
    repeating: 'Bezig…',
  },
} as const

export const ledgerTexts = { fixed: 'vast', differs: 'per scenario' } as const

/** @param large aannames with a large influence */
export function groundsHeadline(all: number, assumed: number, large: number | null): string {
  const start = `Van de ${formatNumber(all)} waarden zijn er ${formatNumber(assumed)} een aanname`
  if (large === null) return start
  return large === 0 ? `${start}; geen daarvan weegt zichtbaar in dit verschil` : `${start}; ${formatNumber(large)} daarvan ${large === 1 ? 'weegt' : 'wegen'} zwaar`
}

export function influenceWords(share: number): string {
  const word = share >= 0.1 ? 'veel' : share >= 0.03 ? 'matig' : 'weinig'
  return `${word} (${formatOutcome('aandeel', Math.round(share * 100) / 100)})`
}

/** What a check looked at and what it found. */
export const checkWords = {
  lines: { label: 'Posten tellen op tot de lasten', detail: (n: number, largest: number) => `${formatNumber(n)} sommen, grootste verschil €${NBSP}${formatNumber(largest, 2)}` },
  people: { label: 'Alle scenario’s hebben dezelfde mensen', detail: (n: number) => `${formatNumber(n)} toekomsten vergeleken` },
  shares: { label: 'Elk deel ligt tussen 0 en 100%', detail: (n: number) => `${formatNumber(n)} delen` },
  order: { label: 'Binnen 4 ≤ binnen 8 ≤ binnen 13 weken', detail: (n: number) => `${formatNumber(n)} toekomsten` },
  pip: { label: 'Definitief PIP nooit vaker dan enig PIP', detail: (n: number) => `${formatNumber(n)} toekomsten` },
  groups: { label: 'Geen gemiddelde groep boven het maximum', detail: (n: number, largest: number) => `${formatNumber(n)} toekomsten, hoogste ${formatNumber(largest, 1)}` },
  negative: { label: 'Geen wachttijd, lasten of aantal onder nul', detail: (n: number) => `${formatNumber(n)} uitkomsten` },
  gemeenten: { label: 'Lasten per gemeente en jaar tellen op tot de regio', detail: (n: number, largest: number) => `${formatNumber(n)} sommen, grootste verschil €${NBSP}${formatNumber(largest, 2)}` },
  balance: { label: 'Baten min lasten is het saldo', detail: (n: number, largest: number) => `${formatNumber(n)} sommen, grootste verschil €${NBSP}${formatNumber(largest, 2)}` },
  repeat: { label: 'Opnieuw gerekend: dezelfde getallen', detail: (n: number) => `${formatNumber(n)} getallen gelijk` },
} as const

export type CheckId = keyof typeof checkWords

import type { Distribution, ParameterSpec, Strength, Theme, Unit, Zone } from '../model/parameters/parameter.ts'

/** What stands beside a number, and how many shown units go in one of the model's (a share of 0,35 is shown as 35%). */
export interface ShownUnit {
  readonly factor: number
  readonly suffix: string
}

export function shownUnit(unit: Unit): ShownUnit {
  if (unit === 'aandeel') return { factor: 100, suffix: '%' }
  if (unit === 'aandeel per jaar') return { factor: 100, suffix: '% per jaar' }
  return { factor: 1, suffix: unit === 'factor' ? '' : unit }
}

const exact = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 })

/** The unit where room is scarce and the name says who is counted: `per jaar` for `personen per jaar`. */
export function briefUnit(unit: Unit): string {
  return shownUnit(unit).suffix.replace(/^personen (?=per )/, '')
}

/** A value as a person types it: decimal comma, point for thousands, true minus, without unit. */
export function valueText(value: number, unit: Unit): string {
  return exact.format(value * shownUnit(unit).factor).replace('-', '−')
}

/** A number, or both ends of a range: `140–190`. */
export function settingText(setting: Distribution, unit: Unit): string {
  return setting.kind === 'fixed'
    ? valueText(setting.value, unit)
    : `${valueText(setting.low, unit)}–${valueText(setting.high, unit)}`
}

/** With the unit behind it, or for a choice its name. */
export function settingWithUnit(setting: Distribution, spec: Pick<ParameterSpec, 'unit' | 'options'>, brief = false): string {
  if (spec.options && setting.kind === 'fixed') return spec.options[setting.value] ?? String(setting.value)
  const many = brief ? briefUnit(spec.unit) : shownUnit(spec.unit).suffix
  const suffix = setting.kind === 'fixed' && setting.value === 1 ? singular(many) : many
  const text = settingText(setting, spec.unit)
  return suffix === '' ? text : suffix.startsWith('%') ? `${text}${suffix}` : `${text}\u00a0${suffix}`
}

const singulars: Readonly<Record<string, string>> = { aanbieders: 'aanbieder', dagdelen: 'dagdeel', gesprekken: 'gesprek', overdrachten: 'overdracht', personen: 'persoon', uren: 'uur', weken: 'week' }

/** `1 aanbieder`, `1 dagdeel per week`. */
function singular(unit: string): string {
  const [first = '', ...rest] = unit.split(' ')
  return [singulars[first] ?? first, ...rest].join(' ')
}

/** Names for a panel of 284 px; elsewhere the label itself stands. */
export const shortNames: Readonly<Record<string, string>> = {
  'instroom.taakstelling': 'Taakstelling', 'groepen.minimum': 'Minimum groep', 'groepen.langste-wacht': 'Langste wacht', 'teams.norm-caseload': 'Caseload',
}

/** The name of a zone without what stands between brackets behind it: the slider has room for a word. */
export function zoneName(zone: Zone): string {
  return zone.label.replace(/ \(.*\)$/, '')
}

export function zoneAt(zones: readonly Zone[], value: number): Zone | undefined {
  return zones.findLast((zone) => value >= zone.from)
}

export const strengthWords: Readonly<Record<Strength, string>> = { sterk: 'Sterk', redelijk: 'Redelijk', zwak: 'Zwak', aanname: 'Aanname' }
export const strengthMeanings: Readonly<Record<Strength, string>> = {
  sterk: 'wet, contract of een telling hier',
  redelijk: 'elders geteld, of meer bronnen',
  zwak: 'één bron',
  aanname: 'geen document noemt dit getal; altijd met een reden',
}

export const themeNames: Readonly<Record<Theme, string>> = {
  instroom: 'Wie komt er', intake: 'Brede intake en PIP', startklas: 'Startklas', leerroute: 'Leerroute', groepen: 'Groepen',
  lessen: 'Lessen en examens', begeleiding: 'Begeleiding', teams: 'Teams en afstemming', overgang: 'De overgang', werk: 'Werk en opleiding',
  geld: 'Kosten en budget',
}

const roleNames: Readonly<Record<ParameterSpec['role'], string>> = { lever: 'keuze van de organisatie', assumption: 'onzeker: elke toekomst trekt een waarde', context: 'gegeven voor de regio' }

export const leverTexts = {
  heading: 'Schuiven',
  scopeLabel: 'Geldt voor',
  scopeAll: 'alle scenario’s',
  all: (count: number) => `Alle ${count} schuiven`,
  allHeading: (count: number) => `Alle ${count} schuiven, per onderwerp`,
  search: 'Zoek een schuif',
  searchHint: 'Bijvoorbeeld: wachttijd, caseload, tolk',
  found: (count: number) => count === 0 ? 'Geen schuif gevonden. Probeer een korter woord.' : count === 1 ? '1 schuif gevonden' : `${count} schuiven gevonden`,
  inTheme: (total: number, changed: number) => changed === 0 ? `${total}` : `${total}, ${changed} gewijzigd`,
  sheet: (changed: number) => changed === 0 ? 'Schuiven' : `Schuiven (${changed} gewijzigd)`,
  close: 'Sluiten',
  role: (spec: ParameterSpec) => roleNames[spec.role],
  now: (text: string) => `nu ${text}`,
  back: 'terug',
  backLabel: (label: string, text: string) => `terug: ${label} weer ${text}`,
  differs: (values: readonly string[]) => `verschilt per scenario: ${values.join(' / ')}`,
  differsShort: 'verschilt',
  fieldLabel: (label: string) => `${label}, getal of bereik`,
  fieldHint: 'Een getal, of een bereik zoals 140-190: dan trekt elke toekomst een waarde daaruit.',
  less: (label: string) => `Minder: ${label}`,
  more: (label: string) => `Meer: ${label}`,
  wasToday: (text: string) => `was ${text}`,
  range: (low: string, high: string) => `Mag van ${low} tot en met ${high}.`,
  problems: {
    'empty': 'Vul een getal in.',
    'not-a-number': 'Dit is geen getal of bereik. Voorbeeld: 150 of 140-190.',
    'reversed': 'Zet het kleinste getal vooraan.',
    'out-of-range': 'Dit valt buiten de schuif.',
  },
  shared: 'Geldt altijd voor alle scenario’s.',
  changed: (label: string, scenario: string | null, text: string) => scenario === null ? `${label}: ${text}` : `${label} (${scenario}): ${text}`,
  reset: (label: string) => `${label} teruggezet`,
  restore: {
    menu: 'Terugzetten',
    what: 'Zet schuiven, scenario’s, instellingen en geldregels terug. De weging, de momenten en het rapport blijven staan.',
    to: (name: string) => `Terug naar: ${name.toLowerCase()}`,
    standard: 'Standaard',
    standardMeaning: 'alles zoals de regio en de scenario’s het zeggen',
    saved: 'Opgeslagen',
    savedMeaning: 'zoals het laatst in een bestand is bewaard of daaruit geopend',
    savedMissing: 'er is nog niets in een bestand bewaard',
    start: 'Begin van het overleg',
    startMeaning: 'zoals het was toen deze pagina, dit bestand of deze link openging',
    already: 'zo staat het nu',
    done: (target: string) => `Teruggezet naar: ${target.toLowerCase()}`,
  },
} as const

export const evidenceTexts = {
  badge: (label: string, word: string) => `Bron van ${label}: ${word}`,
  heading: (label: string) => `Waar komt dit vandaan: ${label}`,
  noDocument: 'geen document gevonden',
  ofModel: 'In het model',
  ofRegion: (name: string) => `Voor ${name}`,
  standard: 'Standaard',
  legend: 'Sterkte van de gegevens',
} as const

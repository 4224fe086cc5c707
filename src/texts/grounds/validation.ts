import { formatNumber, NBSP, NO_FIGURE } from '../format.ts'

/** The model beside what was counted. */

export const validationTexts = {
  title: 'Hoe goed klopt het model?',
  /** Regions of which the past is simulated again, by their folder. */
  regions: { 'leidschendam-voorburg-voorschoten-wassenaar': 'Leidschendam-Voorburg, Voorschoten en Wassenaar', 'leiden-oegstgeest': 'Leiden en Oegstgeest', 'rotterdam': 'Rotterdam', 'mvs': 'MVS' } as Readonly<Record<string, string>>,
  lead: 'Het model rekent 2022 tot en met 2024 na, met de inburgeraars die er in die jaren echt kwamen. Daarna staat elk geteld getal naast wat het model ervan maakt: de middelste toekomst, en de grenzen van negen van de tien toekomsten.',
  fitted: 'Deze telling is gebruikt om een getal van het model te kiezen; zij toetst dus minder dan het lijkt.',
  stale: 'Deze tabel hoort bij een eerdere versie van het model. Met `npm run validate` wordt zij opnieuw gemaakt.',
  columns: ['Wat er geteld is', 'Geteld', 'Model: middelste', 'Model: 9 van de 10', 'Oordeel', 'Wat het betekent'] as const,
  source: 'Bron',
  howCounted: 'Hoe geteld',
  onlyMisses: 'Alleen wat buiten de band valt',
} as const

export type VerdictWord = 'binnen' | 'te-breed' | 'hoger' | 'lager' | 'geen-cijfer'

export const verdictWords: Readonly<Record<VerdictWord, string>> = {
  'binnen': 'binnen de band',
  'te-breed': 'binnen, maar de band is te breed',
  'hoger': 'model te hoog',
  'lager': 'model te laag',
  'geen-cijfer': 'geen cijfer',
}

type Unit = 'personen' | 'aandeel' | 'weken' | 'maanden' | 'euro' | 'klassen'

/** One number in its unit, short enough for a column of a table. */
export function validationFigure(unit: Unit, value: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE
  switch (unit) {
    case 'aandeel': return `${formatNumber(value * 100)}%`
    case 'euro': return `€${NBSP}${formatNumber(value)}`
    case 'weken': case 'maanden': return `${formatNumber(value, 1)} ${unit}`
    default: return formatNumber(value)
  }
}

export function validationRange(unit: Unit, low: number, high: number): string {
  const first = unit === 'weken' || unit === 'maanden' ? formatNumber(low, 1) : validationFigure(unit, low)
  return `${first} tot ${validationFigure(unit, high)}`
}

/** `52 van de 68 getelde getallen liggen in de band van negen van de tien toekomsten (76%).` */
export function scoreSentence(inside: number, all: number): string {
  return `${inside} van de ${all} getelde getallen liggen in de band van negen van de tien toekomsten (${formatNumber((inside / all) * 100)}%).`
}

export function scoreOfPart(name: string, inside: number, all: number): string {
  return `${name}: ${inside} van de ${all} binnen de band (${formatNumber((inside / all) * 100)}%)`
}

export const partNames = {
  fittedRegion: 'Leidschendam-Voorburg, Voorschoten en Wassenaar (op tellingen hier zijn twee aannames ingesteld)',
  elsewhere: 'Oegstgeest, Rotterdam, MVS en landelijk (hier is niets op ingesteld)',
  atLeastTen: 'Zonder de tellingen van minder dan tien mensen of klassen, die een band gauw bevat',
  notFitted: 'Alle tellingen die nergens voor gebruikt zijn',
} as const

/** How far outside, or why inside says little. */
export function verdictSentence(verdict: VerdictWord, off: number, width: number): string {
  const percent = `${formatNumber(Math.abs(off) * 100)}%`
  switch (verdict) {
    case 'binnen': return ''
    case 'te-breed': return `De band is een factor ${formatNumber(width, 1)} breed; bij een jaartotaal zegt meer dan drie te weinig.`
    case 'hoger': return `Het model ligt ${percent} te hoog, gemeten vanaf de dichtstbijzijnde rand.`
    case 'lager': return `Het model ligt ${percent} te laag, gemeten vanaf de dichtstbijzijnde rand.`
    case 'geen-cijfer': return 'In het model werd hier niemand geteld.'
  }
}

export function madeWith(version: string, replications: number): string {
  return `Modelversie ${version}, ${formatNumber(replications)} toekomsten per terugblik.`
}


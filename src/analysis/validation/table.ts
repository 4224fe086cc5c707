import { sources } from '../../model/parameters/sources.ts'
import type { SourceId } from '../../model/parameters/sources.ts'
import { madeWith, partNames, scoreOfPart, scoreSentence, validationFigure, validationRange, validationTexts, verdictSentence, verdictWords } from '../../texts/grounds/validation.ts'
import type { Compared, Verdict } from './compare.ts'
import { scoreOf } from './compare.ts'
import type { Observation } from './observation.ts'
import { FITTED_TEST } from './observations.ts'
import type { ValidationOutcome } from './outcome.ts'
import { comparedRows } from './outcome.ts'

export interface ValidationRow {
  readonly id: string
  readonly what: string
  readonly observed: string
  readonly middle: string
  readonly band: string
  readonly verdict: Verdict
  readonly verdictText: string
  /** Empty where the number lies in the band and there is nothing to add. */
  readonly meaning: string
  readonly howCounted: string | null
  readonly source: string
  readonly quote: string
}

export interface ValidationGroup {
  readonly place: string
  /** `Rotterdam: 1 van de 2 (50%)`, of all its rows. */
  readonly score: string
  readonly rows: readonly ValidationRow[]
}

/** The table as a reader sees it, in the page and in docs/validatie.md. */
export interface ValidationTable {
  readonly title: string
  /** `52 van de 68 …`: the sentence above everything. */
  readonly score: string
  /** The same for parts of the table, most telling last. */
  readonly parts: readonly string[]
  readonly madeWith: string
  readonly groups: readonly ValidationGroup[]
}

export function validationTable(outcome: ValidationOutcome): ValidationTable {
  const rows = comparedRows(outcome)
  const { inside, all } = scoreOf(rows)
  const part = (name: string, of: readonly Compared[]): string => {
    const score = scoreOf(of)
    return scoreOfPart(name, score.inside, score.all)
  }
  return {
    title: validationTexts.title,
    score: scoreSentence(inside, all),
    parts: [
      part(partNames.fittedRegion, rows.filter(({ observation }) => observation.test === FITTED_TEST)),
      part(partNames.elsewhere, rows.filter(({ observation }) => observation.test !== FITTED_TEST)),
      part(partNames.atLeastTen, rows.filter(({ observation }) => !isHandful(observation))),
      part(partNames.notFitted, rows.filter(({ observation }) => !observation.fitted)),
    ],
    madeWith: madeWith(outcome.modelVersion, outcome.replications),
    groups: groupsOf(rows),
  }
}

/** So few that a band holds it easily. */
function isHandful({ unit, observed }: Observation): boolean {
  return (unit === 'personen' || unit === 'klassen') && typeof observed === 'number' && observed < 10
}

function groupsOf(rows: readonly Compared[]): readonly ValidationGroup[] {
  const places = [...new Set(rows.map(({ observation }) => observation.place))]
  return places.map((place) => {
    const own = rows.filter(({ observation }) => observation.place === place)
    const { inside, all } = scoreOf(own)
    return { place, score: scoreOfPart(place, inside, all), rows: own.map(rowOf) }
  })
}

function rowOf({ observation, band, verdict, off, width }: Compared): ValidationRow {
  const { unit, observed, evidence } = observation
  const source = sources[evidence.source as SourceId]
  const missed = verdict !== 'binnen'
  return {
    id: observation.id,
    what: observation.label,
    observed: typeof observed === 'number' ? validationFigure(unit, observed) : validationRange(unit, observed[0], observed[1]),
    middle: validationFigure(unit, band.p50),
    band: validationRange(unit, band.p05, band.p95),
    verdict,
    verdictText: verdictWords[verdict],
    meaning: [verdictSentence(verdict, off, width), missed ? observation.explanation : undefined, observation.fitted ? validationTexts.fitted : undefined].filter(Boolean).join(' '),
    howCounted: observation.counted ?? null,
    source: `${source.author} (${source.year}), ${evidence.locator}`,
    quote: evidence.quote,
  }
}

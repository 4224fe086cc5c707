import { LEAST_REPLICATIONS } from '../analysis/precision.ts'
import { isEqual, isNoise } from '../analysis/noise.ts'
import { noiseInWords } from '../texts/compare/compare-screen.ts'
import { reportTexts } from '../texts/report/report.ts'
import type { Block } from './blocks.ts'
import type { Facts } from './facts.ts'

/**
 * Which scenarios cannot be told apart, for every row of the tiles. The screen brackets neighbours only, because a bracket cannot
 * skip a column; words can, so here every pair counts, and what is not named can be told apart.
 */
export function noiseSentences(facts: Facts): readonly string[] {
  const names = facts.input.plan.scenarios.map(({ name }) => name)
  const rows = facts.kpis()
  return noiseInWords(rows.flatMap(({ outcome, label }) => {
    const between = (a: number, b: number) => facts.comparison(outcome, b, a).difference
    return groupsWhere(names.length, (a, b) => isNoise(between(a, b))).map((places) => ({
      row: label, names: places.map((place) => names[place]!), isEqual: pairsOf(places).every(([a, b]) => isEqual(between(a, b))),
    }))
  }), rows.length)
}

/** Sets of at least two places in which every pair is alike and to which no other place can be added; in order. Two sets can share a place. */
export function groupsWhere(count: number, areAlike: (a: number, b: number) => boolean): readonly (readonly number[])[] {
  const alike = Array.from({ length: count }, (_, b) => Array.from({ length: count }, (__, a) => (a === b ? false : a < b ? areAlike(a, b) : areAlike(b, a))))
  const found: number[][] = []
  // Bron and Kerbosch: grow a set by what goes with all of it, and keep it where nothing does.
  const grow = (set: readonly number[], open: readonly number[], seen: readonly number[]): void => {
    if (open.length === 0 && seen.length === 0 && set.length > 1) found.push([...set])
    open.forEach((place, at) => {
      const goesWith = (other: number): boolean => alike[place]![other]!
      grow([...set, place], open.slice(at + 1).filter(goesWith), [...seen, ...open.slice(0, at)].filter(goesWith))
    })
  }
  grow([], alike.map((_, place) => place), [])
  return found
}

function pairsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.flatMap((a, at) => places.slice(at + 1).map((b) => [a, b] as const))
}

/** What the futures cannot tell apart; what is not named they can. */
export function noiseBlocks(facts: Facts): readonly Block[] {
  if (!facts.isEnough) return [{ kind: 'paragraph', text: reportTexts.tooFewHere(LEAST_REPLICATIONS) }]
  const noise = noiseSentences(facts)
  if (noise.length === 0) return [{ kind: 'paragraph', text: reportTexts.noNoise }]
  return [{ kind: 'list', items: noise.map((sentence) => `${sentence}.`) }, { kind: 'paragraph', text: reportTexts.restDiffers, size: 'small' }]
}

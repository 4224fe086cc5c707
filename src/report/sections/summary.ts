import { LEAST_REPLICATIONS } from '../../analysis/precision.ts'
import type { KpiCell, KpiRow } from '../../analysis/kpi.ts'
import { chanceHigher } from '../../analysis/difference.ts'
import { chanceBar } from '../../charts/chance-bar.ts'
import { strip } from '../../charts/strip.ts'
import { outcomes } from '../../model/outcomes.ts'
import { formatChance, formatOutcome } from '../../texts/format.ts'
import { measureOf } from '../../texts/measures.ts'
import { authorLine, betterTile, budgetForAll, checksSentence, evidenceSentence, reportTexts, reserveTile, summaryLead, withinTile } from '../../texts/report/report.ts'
import type { Block, Cell, Row, Section, Tile } from '../blocks.ts'
import { cell } from '../blocks.ts'
import { evidenceHere } from '../evidence-of.ts'
import type { Facts } from '../facts.ts'
import { asTitle, heading, regionWarning, scenarioColumns } from '../parts.ts'
import { noiseSentences } from '../noise-sentences.ts'
import { sectionNames } from '../section-ids.ts'
import { flipItems } from './uncertainty.ts'
import { isReconstructed } from './weighing.ts'

/** Width of the drawing in a cell of four scenarios, in user units. */
const CELL = { width: 118, height: 15 }

/** One page: the answer, three figures, the six rows of Vergelijken, and what would change the choice. */
export function summarySection(facts: Facts): Section {
  const { input } = facts
  const { headline, size } = facts.comparison(input.measure)
  const names = input.plan.scenarios.map(({ name }) => name)
  const { author, organisation } = input.choices
  return {
    id: 'samenvatting', name: sectionNames.samenvatting, title: asTitle(headline),
    blocks: [
      { kind: 'paragraph', text: [size, summaryLead(names, input.results.completed), budgetLine(facts)].filter((text) => text !== '').join(' '), size: 'lead' },
      // The date stands at the foot of every page; a name stands here.
      ...(author.trim() + organisation.trim() === '' ? [] : [{ kind: 'paragraph', text: authorLine(author, organisation, input.date), size: 'small' } as const]),
      ...regionWarning(input),
      ...(input.onlyPoolsAndTeams ? [{ kind: 'note', text: reportTexts.equalised } as const] : []),
      ...(facts.isEnough ? [{ kind: 'tiles', tiles: tiles(facts) } as const] : [{ kind: 'note', text: reportTexts.tooFewFutures(input.results.completed, LEAST_REPLICATIONS) } as const]),
      kpiTable(facts),
      ...noiseBlocks(facts),
      ...otherwise(facts),
      { kind: 'paragraph', text: [{ text: `${reportTexts.restsTitle}. `, bold: true }, { text: restsOn(facts) }] },
    ],
  }
}

function budgetLine(facts: Facts): string {
  if (!facts.isEnough) return ''
  return budgetForAll(facts.money().scenarios.map(({ region }) => ({ chance: region.within.at(-1) ?? Number.NaN, error: region.withinError })))
}

function tiles(facts: Facts): readonly Tile[] {
  const { first, pair, years } = facts
  const own = facts.money().scenarios[first]!.region
  return [
    ...betterTiles(facts),
    { figure: formatChance(own.within.at(-1) ?? Number.NaN, own.replications), text: withinTile(pair.first, years[1], Math.max(1, Math.round(own.withinError * 100))) },
    { figure: formatOutcome('euro', own.reserveNeeded[1]!), text: reserveTile(pair.first, own.reserveError[1]!) },
  ]
}

/** Which of the pair is better on the chosen measure, where the futures say so. */
function betterTiles(facts: Facts): readonly Tile[] {
  const { difference, verdict } = facts.comparison(facts.input.measure)
  const { better } = outcomes[facts.input.measure]
  if (verdict !== 'verschil' || better === 'none') return []
  const [lower, higher] = [difference.chanceLower, chanceHigher(difference)]
  const firstWins = better === 'lower' ? lower : higher
  const secondWins = better === 'lower' ? higher : lower
  const [winner, other] = firstWins >= secondWins ? [facts.pair.first, facts.pair.second] : [facts.pair.second, facts.pair.first]
  return [{ figure: formatChance(Math.max(firstWins, secondWins), difference.n), text: betterTile(winner, other, measureOf(facts.input.measure), better === 'lower') }]
}

/** The tiles of Vergelijken, each with its drawing. */
export function kpiTable(facts: Facts): Block {
  return {
    kind: 'table', title: reportTexts.outcomesTitle, note: reportTexts.outcomesNote,
    columns: scenarioColumns(facts, { lines: reportTexts.outcomesCorner.map((text) => ({ text, small: true as const })) }, 1.45),
    rows: facts.kpis().map((row): Row => ({
      header: { lines: [{ text: row.label }, { text: [{ text: row.counts, soft: true }], small: true }] },
      cells: row.cells.map((found, position) => kpiCell(row, found, position)),
    })),
  }
}

function kpiCell(row: KpiRow, found: KpiCell, position: number): Cell {
  if (found.kind === 'leeg') return cell(found.value.figure)
  const after = found.kind === 'kans' ? `simulatiefout ${found.error}` : found.band
  const scene = found.kind === 'kans' ? chanceBar(row, found, position, CELL) : strip(row, found, position, CELL)
  return {
    lines: [{ text: [{ text: found.value.figure, bold: true }, { text: found.value.unit === '' ? '' : ` ${found.value.unit}` }] }, { text: [{ text: after, soft: true }], small: true }],
    scene: { scene, alt: found.spoken },
  }
}

function noiseBlocks(facts: Facts): readonly Block[] {
  if (!facts.isEnough) return []
  const sentences = noiseSentences(facts)
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', size: 'small', text: `${reportTexts.noiseTitle}. ${sentences.join('; ').replaceAll(' binnen de ruis, geen rangorde', '')}.` }]
}

function otherwise(facts: Facts): readonly Block[] {
  const { sentences } = facts.weighed()
  // The page has room for three.
  const flips = flipItems(facts).slice(0, 2)
  // Who is first now goes before what would change it.
  const standing = sentences === null ? [] : [[{ text: `${reportTexts.weighing(facts.input.weighing.parties.map(({ party }) => party), isReconstructed(facts))}. `, bold: true as const }, { text: `${sentences.headline} ${sentences.firstPlace}` }]]
  const weighed = sentences === null || flips.length > 1 ? standing : [...standing, sentences.smallestWeight]
  return flips.length + weighed.length === 0 ? [] : [heading(reportTexts.otherwiseTitle), { kind: 'list', items: [...flips, ...weighed] }]
}

function restsOn(facts: Facts): string {
  const { total, byStrength } = evidenceHere(facts)
  const { checked, failed } = facts.money().check
  return `${evidenceSentence(total, byStrength)} ${checksSentence(checked, failed)}`
}

import type { KpiCell, KpiRow } from '../../analysis/kpi.ts'
import { countEvidence } from '../../analysis/evidence.ts'
import { chanceBar } from '../../charts/chance-bar.ts'
import { strip } from '../../charts/strip.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import { noiseInWords } from '../../texts/compare-screen.ts'
import { chanceFigure, formatOutcome } from '../../texts/format.ts'
import { measureOf } from '../../texts/measures.ts'
import { authorLine, betterTile, checksSentence, evidenceSentence, reportTexts, reserveTile, summaryLead, withinTile } from '../../texts/report.ts'
import type { Block, Cell, Row, Section, Tile } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { asTitle, heading, scenarioColumns } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

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
      { kind: 'paragraph', text: [summaryLead(names, input.results.completed), size].filter((text) => text !== '').join(' '), size: 'lead' },
      { kind: 'paragraph', text: authorLine(author, organisation, input.date), size: 'small' },
      ...(input.onlyPoolsAndTeams ? [{ kind: 'note', text: reportTexts.equalised } as const] : []),
      { kind: 'tiles', tiles: tiles(facts) },
      kpiTable(facts),
      ...noiseBlocks(facts),
      ...otherwise(facts),
      heading(reportTexts.restsTitle),
      { kind: 'paragraph', text: restsOn(facts) },
    ],
  }
}

function tiles(facts: Facts): readonly Tile[] {
  const { first, second, pair, years } = facts
  const money = facts.money()
  const chance = (place: number): number => money.scenarios[place]!.region.within.at(-1) ?? Number.NaN
  const { dots } = facts.comparison(facts.input.measure)
  const own = money.scenarios[first]!.region
  const shared = dots === null || facts.comparison(facts.input.measure).verdict !== 'verschil' ? [] : [{
    figure: `${Math.max(dots.first, dots.second)} van de 100`, text: betterTile(dots.first >= dots.second ? pair.first : pair.second, dots.first >= dots.second ? pair.second : pair.first, measureOf(facts.input.measure).label),
  }]
  return [
    ...shared,
    { figure: `${chanceFigure(chance(first))} van de 100`, text: withinTile(pair.first, years[1], pair.second, chanceFigure(chance(second)), Math.max(1, Math.round(own.withinError * 100))) },
    { figure: formatOutcome('euro', own.reserveNeeded[1]!), text: reserveTile(pair.first) },
  ]
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

/** The brackets of the screen in words. */
export function noiseSentences(facts: Facts): readonly string[] {
  const names = facts.input.plan.scenarios.map(({ name }) => name)
  const rows = facts.kpis()
  return noiseInWords(rows.flatMap((row) => row.noise.map((group) => ({ row: row.label, names: names.slice(group.from, group.to + 1), isEqual: group.kind === 'gelijk' }))), rows.length)
}

function noiseBlocks(facts: Facts): readonly Block[] {
  const sentences = noiseSentences(facts)
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', size: 'small', text: `${sentences.join('; ')}.` }]
}

function otherwise(facts: Facts): readonly Block[] {
  const { sentences } = facts.weighed()
  if (sentences === null) return []
  return [heading(reportTexts.otherwiseTitle), { kind: 'list', items: [sentences.firstPlace, sentences.smallestWeight] }]
}

function restsOn(facts: Facts): string {
  const { total, byStrength } = countEvidence(parameterIds.map((id) => parameters[id]))
  const { checked, failed } = facts.money().check
  return `${evidenceSentence(total, byStrength)} ${checksSentence(checked, failed)}`
}

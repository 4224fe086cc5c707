import { quantileError } from '../../analysis/quantiles.ts'
import { chanceHalfWidth } from '../../analysis/precision.ts'
import { quantile, summarise } from '../../analysis/summary.ts'
import { dotHundred } from '../../charts/dot-hundred.ts'
import { fanChart } from '../../charts/fan-chart.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import type { SeriesId } from '../../model/series.ts'
import { compareTexts } from '../../texts/compare/compare-screen.ts'
import { thousands } from '../../texts/budget.ts'
import { formatBand, formatNumber, formatOutcome } from '../../texts/format.ts'
import { plusMinus, reportTexts } from '../../texts/report/report.ts'
import type { Block, FigureBlock, Row, Section } from '../blocks.ts'
import { cell, valueCell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { FULL, TALL, asTitle, definitions, heading, outcomeTable } from '../parts.ts'
import { noiseBlocks } from '../noise-sentences.ts'
import { goalBlocks } from './goals.ts'
import { sectionNames } from '../section-ids.ts'
import { kpiTable } from './summary.ts'

/** A chart over time with its table. @param isTitled the section has its sentence as a title */
function fanFigure(facts: Facts, series: SeriesId, isTitled = false): FigureBlock {
  const view = facts.timeline(series)
  return { kind: 'figure', scene: fanChart(view, { width: FULL, height: TALL }), source: facts.source, withTable: true, ...(isTitled && { caption: view.label }) }
}

export function outcomesSection(facts: Facts): Section {
  const { input, first, second, pair } = facts
  const comparison = facts.comparison(input.measure)
  return {
    id: 'resultaten', name: sectionNames.resultaten, title: asTitle(comparison.headline),
    blocks: [
      { kind: 'paragraph', text: [comparison.size, ...comparison.notes].join(' '), size: 'lead' },
      ...(comparison.dots === null ? [] : [{ kind: 'figure', source: facts.source, scene: dotHundred(comparison.dots, [first, second], { ...pair, headline: comparison.headline }) } as const]),
      // The same table twice tells nothing more.
      input.choices.sections.includes('samenvatting') ? { kind: 'paragraph', text: reportTexts.inSummary } : kpiTable(facts),
      ...(facts.isEnough ? [budgetDistance(facts)] : []), kpiWords(facts), ...goalBlocks(facts),
      heading(reportTexts.noiseTitle), ...noiseBlocks(facts),
      { kind: 'paragraph', text: compareTexts.thresholdNote, size: 'small' },
      ...(facts.isEnough ? [fanFigure(facts, 'lasten'), fanFigure(facts, 'wachtweken'), pairsTable(facts)] : []),
      heading(reportTexts.norms, 3),
      { kind: 'list', items: facts.kpis().map((row) => [{ text: `${row.label}. `, bold: true as const }, { text: row.definition }]) },
    ],
  }
}

/** A chance within budget does not say how far off: the saldo, and what it takes, stand beside it. */
function budgetDistance({ input: { plan, results } }: Facts): Block {
  const { columns } = reportTexts
  return {
    kind: 'table', title: reportTexts.distanceTitle, note: reportTexts.distanceNote,
    columns: [{ header: cell(columns.scenario), align: 'start' }, ...[columns.within, columns.balance, columns.contribution].map((text) => ({ header: cell(text), align: 'end' as const }))],
    rows: plan.scenarios.map(({ name }, mark): Row => {
      const { mean, n } = summarise(outcomeColumn(results, mark, 'budget.binnen'))
      const { p10, p50, p90 } = summarise(outcomeColumn(results, mark, 'saldo.aandeel'))
      const needed = outcomeColumn(results, mark, 'budget.bijdrage-nodig')
      return {
        header: cell(name, { mark }),
        cells: [
          valueCell(formatOutcome('kans', mean), plusMinus(formatNumber(Math.max(1, Math.ceil(chanceHalfWidth(mean, n) * 100))))),
          valueCell(formatOutcome('aandeel', p50), formatBand('aandeel', p10, p90)), valueCell(thousands(quantile(needed, 0.8)), plusMinus(thousands(quantileError(needed, 0.8)))),
        ],
      }
    }),
  }
}

/** What stands under each tile on the screen: the sentence of a cell and what may not be left out beside it. Of the budget it is told in full above. */
function kpiWords(facts: Facts): Block {
  return {
    kind: 'table', title: reportTexts.wordsTitle, note: reportTexts.wordsNote(facts.pair.second),
    columns: [{ header: cell(reportTexts.columns.measure), align: 'start', weight: 1.2 }, ...facts.input.plan.scenarios.map(({ name }, mark) => ({ header: cell(name, { mark }), align: 'start' as const, weight: 1 }))],
    rows: facts.kpis().filter(({ outcome }) => outcome !== 'budget.binnen').map((row): Row => ({
      header: cell(row.label),
      cells: row.cells.map((found) => ({ lines: [found.sentence, ...found.beside].filter((text) => text !== '').map((text) => ({ text, small: true as const })) })),
    })),
  }
}

/** Every pair of scenarios on the measure that was chosen. */
function pairsTable(facts: Facts): Block {
  const { scenarios } = facts.input.plan
  const pairs = scenarios.flatMap((_, b) => scenarios.slice(b + 1).map((__, offset) => [b + 1 + offset, b] as const))
  return {
    kind: 'table', title: reportTexts.pairsTitle, note: reportTexts.pairsNote,
    columns: [{ header: cell(reportTexts.columns.pair), align: 'start', weight: 1 }, { header: cell(reportTexts.columns.found), align: 'start', weight: 3 }],
    rows: pairs.map(([a, b]): Row => {
      const { headline, size } = facts.comparison(facts.input.measure, a, b)
      return { header: cell(`${scenarios[a]!.name} en ${scenarios[b]!.name}`), cells: [cell([headline, size].filter((text) => text !== '').join(' '))] }
    }),
  }
}

interface ThemeSpec {
  readonly id: 'keten' | 'groepen' | 'caseload'
  readonly table: string
  readonly outcomes: readonly OutcomeId[]
  /** The first gives the title. */
  readonly series: readonly SeriesId[]
}

const themes: readonly ThemeSpec[] = [
  {
    id: 'keten', table: reportTexts.chainTitle, series: ['wachtend-pip', 'les-b1'],
    outcomes: ['instroom.statushouders', 'instroom.gezinsmigranten', 'pip.weken', 'pip.binnen-10-weken', 'pip.definitief-binnen-10-weken', 'pip.voorlopig', 'les.wachtweken', 'les.binnen-4-weken', 'les.binnen-8-weken', 'les.binnen-13-weken',
      'leerroute.gewisseld', 'afgerond.afgeschaald', 'verlengd', 'over-termijn', 'afgerond.binnen-3-jaar', 'afgerond.b1', 'afgerond.onderwijs', 'afgerond.z', 'afgerond.maanden', 'werk-of-opleiding', 'vertrokken'],
  },
  {
    id: 'groepen', table: reportTexts.groupsTitle, series: ['wachtend-groep', 'groepen'],
    outcomes: ['groepen.aantal', 'groepen.grootte', 'groepen.onder-minimum', 'groepen.stoelen-gevuld', 'groepen.docententekort', 'les.wachtweken', 'reistijd'],
  },
  {
    id: 'caseload', table: reportTexts.caseloadTitle, series: ['caseload', 'fte'],
    outcomes: ['caseload.aantal', 'caseload.per-fte', 'caseload.boven-norm', 'fte.in-dienst', 'fte.nodig', 'gesprekken.op-tijd', 'contactpersonen'],
  },
]

/** Keten, groepen and caseload: charts over time, and every outcome with its band. */
export function themeSection(facts: Facts, id: ThemeSpec['id']): Section {
  const spec = themes.find((theme) => theme.id === id)!
  const [first] = spec.series
  return {
    id, name: sectionNames[id], title: facts.timeline(first!).title,
    blocks: [...(facts.isEnough ? spec.series.map((series, index) => fanFigure(facts, series, index === 0)) : []), outcomeTable(facts, spec.table, spec.outcomes), ...definitions(spec.outcomes)],
  }
}

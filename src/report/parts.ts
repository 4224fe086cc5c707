import { isWeaklyGrounded } from '../analysis/evidence.ts'
import { summarise } from '../analysis/summary.ts'
import { chanceHalfWidth } from '../analysis/precision.ts'
import type { NamedScenario } from '../charts/mca/parts.ts'
import { outcomeColumn } from '../experiment/results.ts'
import { outcomes } from '../model/outcomes.ts'
import type { OutcomeId } from '../model/outcomes.ts'
import { beginTexts } from '../texts/begin.ts'
import { NO_FIGURE, chanceFigure, onScale, rangeOn, scaleFor } from '../texts/format.ts'
import { chanceWithError, reportTexts } from '../texts/report/report.ts'
import type { Block, Cell, Column, Row } from './blocks.ts'
import { cell, valueCell } from './blocks.ts'
import type { Facts } from './facts.ts'
import type { ReportInput } from './input.ts'

/** Width of a drawing over the whole page, in user units; paper is set at three quarters of it in points. */
export const FULL = 672
export const TALL = 250

/** One column a scenario, each with its mark; the first column holds the row headers. */
export function scenarioColumns(facts: Facts, corner: Cell, firstWeight?: number): readonly Column[] {
  return [
    { header: corner, align: 'start', ...(firstWeight === undefined ? {} : { weight: firstWeight }) },
    ...facts.input.plan.scenarios.map(({ name }, mark): Column => ({ header: cell(name, { mark }), align: 'start', ...(firstWeight === undefined ? {} : { weight: 1 }) })),
  ]
}

/** A weighing can leave out scenarios that nobody scored. */
export function namedScenarios(facts: Facts, ids: readonly string[]): readonly NamedScenario[] {
  const { scenarios } = facts.input.plan
  return ids.map((id) => ({ name: facts.nameOf(id), place: Math.max(0, scenarios.findIndex((scenario) => scenario.id === id)) }))
}

/** Outcomes by scenario: middle future and band, or a chance with its simulation error. */
export function outcomeTable(facts: Facts, title: string, ids: readonly OutcomeId[]): Block {
  return {
    kind: 'table', title, note: reportTexts.bandNote,
    columns: scenarioColumns(facts, cell(reportTexts.columns.measure), 1.5),
    rows: ids.map((id): Row => ({ header: cell(outcomes[id].label), cells: outcomeCells(facts, id) })),
  }
}

/** All scenarios on one scale, so that `8,7` stands beside `6,0` and both have a band with as many decimals. */
function outcomeCells({ input: { plan, results } }: Facts, id: OutcomeId): readonly Cell[] {
  const { unit } = outcomes[id]
  const found = plan.scenarios.map((_, scenario) => summarise(outcomeColumn(results, scenario, id)))
  const scale = scaleFor(unit, found.filter(({ n }) => n > 0).map(({ p50 }) => p50))
  return found.map(({ n, mean, p10, p50, p90 }) => {
    if (n === 0) return cell(NO_FIGURE)
    if (unit === 'kans') return cell(chanceWithError(chanceFigure(mean), Math.max(1, Math.round(chanceHalfWidth(mean, n) * 100))))
    return valueCell(onScale(scale, p50), rangeOn(scale, p10, p90) + (scale.attached ? scale.unit : ''))
  })
}

/** What each outcome counts, for under its table. A last sentence that many share stands once, below. */
export function definitions(ids: readonly OutcomeId[]): readonly Block[] {
  const shared = sharedEnding(ids.map((id) => outcomes[id].definition))
  const written = (definition: string): string => (shared !== '' && definition.endsWith(shared) ? `${definition.slice(0, -shared.length).trim()}*` : definition)
  return [
    { kind: 'heading', level: 2, text: reportTexts.definitionsTitle },
    { kind: 'list', items: ids.map((id) => [{ text: `${outcomes[id].label}. `, bold: true as const }, { text: written(outcomes[id].definition) }]) },
    ...(shared === '' ? [] : [{ kind: 'paragraph', text: `* ${shared}`, size: 'small' } as const]),
  ]
}

/** The last sentence of at least three definitions; empty where there is none. */
function sharedEnding(texts: readonly string[]): string {
  const endings = texts.map((text) => text.split(/(?<=\.) /).at(-1)!)
  return endings.find((ending) => endings.filter((other) => other === ending).length >= 3) ?? ''
}

export function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))
}

/** A sentence as a heading: without its full stop. */
export function asTitle(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', level, text }
}

/** Who reads one page only has to know what the page of the program warns of above the same figures. */
export function regionWarning({ region, choices }: ReportInput): readonly Block[] {
  if (!isWeaklyGrounded(region)) return []
  const text = beginTexts.notice.heading(region.name, region.toelichting)
  return [{ kind: 'note', text: choices.sections.includes('regio') ? `${text} ${reportTexts.seeRegion}` : text }]
}

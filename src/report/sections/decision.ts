import type { DecisionRecord } from '../../analysis/mca/decision-record.ts'
import { draftDecisionNote } from '../../analysis/mca/decision-record.ts'
import { reportTexts } from '../../texts/report.ts'
import type { Block, Section } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { heading, paragraphs } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

/** The draft for the griffie: the decision that was recorded, or a note without one. */
export function decisionSection(facts: Facts): Section {
  const { input } = facts
  const { analysis } = facts.weighed()
  const record = input.weighing.decision ?? undecided(facts)
  const sections = analysis === null ? [] : draftDecisionNote(record, analysis, facts.nameOf)
  return {
    id: 'besluitnota', name: sectionNames.besluitnota, title: record.chosen === null ? 'Er is nog geen keuze vastgelegd' : `Voorstel: ${facts.nameOf(record.chosen)}`,
    blocks: [
      ...(sections.length === 0 ? [{ kind: 'paragraph', text: reportTexts.noWeighing } as const] : []),
      ...sections.flatMap(({ title, paragraphs: texts, table }): Block[] => [
        heading(title), ...paragraphs(texts),
        ...(table === undefined ? [] : [{
          kind: 'table', title, columns: table.header.map((text, index) => ({ header: cell(text), align: index === 0 ? 'start' as const : 'start' as const })),
          rows: table.rows.map(([header = '', ...cells]) => ({ header: cell(header), cells: cells.map((text) => cell(text)) })),
        } as const]),
      ]),
      ...freeText('Voorwaarden', input.choices.conditions), ...freeText('Wat een minderheid vindt', input.choices.minority),
    ],
  }
}

function freeText(title: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [heading(title), ...paragraphs(text.split(/\n+/))]
}

function undecided({ input: { weighing, date, region, planKey, plan, results } }: Facts): DecisionRecord {
  return {
    moment: date, region: region.name, decidedBy: [], chosen: null, reason: '', conditions: [], weightSets: weighing.parties, aggregation: weighing.aggregation, criteria: weighing.criteria,
    run: { planKey, modelVersion: plan.model.version, seed: plan.seed, futures: results.completed },
  }
}

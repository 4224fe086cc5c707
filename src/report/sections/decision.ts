import type { DecisionRecord, NoteSection } from '../../analysis/mca/decision-record.ts'
import { draftDecisionNote } from '../../analysis/mca/decision-record.ts'
import { noteTexts } from '../../texts/report/decision-note.ts'
import { weighingTexts } from '../../texts/weighing.ts'
import { reportTexts } from '../../texts/report/report.ts'
import type { Block, Section } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { heading, paragraphs, regionWarning } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'
import { isReconstructed, noticesOf } from './weighing.ts'
import { choiceBlocks, conditionBlocks, flipBlocks, minorityBlocks, reasonBlocks, sourceBlocks, weightBlocks } from './decision-grounds.ts'

/** The draft for the griffie: the decision that was recorded, or a note that leaves it open. What it says is what was counted. */
export function decisionSection(facts: Facts): Section {
  const { input } = facts
  const { analysis } = facts.weighed()
  const record = input.weighing.decision ?? undecided(facts)
  const [proposal, said, differ, change, how, account] = analysis === null ? [] : draftDecisionNote(record, analysis, facts.nameOf).map(noteBlocks)
  return {
    id: 'besluitnota', name: sectionNames.besluitnota, title: record.chosen === null ? noteTexts.openTitle : `Voorstel: ${facts.nameOf(record.chosen)}`,
    blocks: [
      // A note goes round without the summary.
      ...(input.choices.sections.includes('samenvatting') ? [] : regionWarning(input)),
      ...(proposal ?? []), ...choiceBlocks(facts), ...reasonBlocks(facts),
      ...(said ?? [heading(noteTexts.weighing)]), ...noticesOf(facts), ...(differ ?? []), ...weightBlocks(facts), ...minorityBlocks(facts), ...conditionBlocks(facts),
      ...(change ?? []), ...flipBlocks(facts), ...(how ?? []), ...(isReconstructed(facts) ? [{ kind: 'note', text: weighingTexts.reconstruction } as const] : []), ...sourceBlocks(facts), ...(account ?? []),
    ],
  }
}

function noteBlocks({ title, paragraphs: texts, table }: NoteSection): readonly Block[] {
  return [
    heading(title), ...paragraphs(texts),
    ...(table === undefined ? [] : [{
      kind: 'table', title: table.header[0] === 'Scenario' ? reportTexts.totalsTitle : reportTexts.criteriaTitle, columns: table.header.map((text, column) => ({ header: cell(text), align: isNumeric(table.rows, column) ? 'end' as const : 'start' as const })),
      rows: table.rows.map(([header = '', ...cells]) => ({ header: cell(header), cells: cells.map((text) => cell(text)) })),
    } as const]),
  ]
}

/** Figures stand under each other at their right; a place can be a range. */
function isNumeric(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.length > 0 && rows.every((row) => /^(\d[\d.,]*%?|minder dan 1|meer dan 99)$/.test(row[column] ?? ''))
}

function undecided({ input: { weighing, date, region, planKey, plan, results } }: Facts): DecisionRecord {
  return {
    moment: date, region: region.name, decidedBy: [], chosen: null, reason: '', conditions: [], weightSets: weighing.parties, aggregation: weighing.aggregation, criteria: weighing.criteria,
    run: { planKey, modelVersion: plan.model.version, seed: plan.seed, futures: results.completed },
  }
}

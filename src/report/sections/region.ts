import { leadingStrength } from '../../analysis/evidence.ts'
import type { Region } from '../../model/scenario.ts'
import { centralValue, toDistribution } from '../../model/parameters/parameter.ts'
import type { ContextId } from '../../model/parameters/registry.ts'
import { parameters } from '../../model/parameters/registry.ts'
import { formatNumber, formatOutcome } from '../../texts/format.ts'
import { settingWithUnit, strengthWords } from '../../texts/levers.ts'
import { deelregioName, regionTitle, reportTexts } from '../../texts/report/report.ts'
import type { Block, Cell, Section } from '../blocks.ts'
import { cell } from '../blocks.ts'
import { evidenceCell, evidencePlaces } from '../evidence-cell.ts'
import type { Facts } from '../facts.ts'
import type { ReportInput } from '../input.ts'
import { sectionNames } from '../section-ids.ts'

const { columns } = reportTexts

export function regionSection({ input }: Facts): Section {
  const { region, plan, choices } = input
  return {
    id: 'regio', name: sectionNames.regio,
    title: regionTitle(region.name, region.gemeenten.length, centralValue(plan.scenarios[0]!.settings['instroom.taakstelling'])),
    blocks: [{ kind: 'paragraph', text: region.toelichting }, gemeentenTable(input), ...contextBlocks(input, choices.sections.includes('aannames'))],
  }
}

function gemeentenTable({ region, adjustments }: ReportInput): Block {
  const asked = adjustments.all['instroom.taakstelling']
  const total = region.gemeenten.reduce((sum, { taakstelling }) => sum + taakstelling, 0)
  const parts = new Map(region.gemeenten.map(({ deelregio }) => [deelregio, region.gemeenten.filter((other) => other.deelregio === deelregio).map(({ name }) => name)]))
  const hasInwoners = region.gemeenten.some(({ inwoners }) => inwoners !== undefined)
  const cellsOf = (taakstelling: number, deelregio: string, inwoners: number | undefined) => [
    ...(parts.size > 1 ? [cell(deelregioName(parts.get(deelregio)!))] : []), cell(formatNumber(taakstelling)), cell(formatOutcome('aandeel', taakstelling / total)),
    ...(hasInwoners ? [cell(inwoners === undefined ? '–' : formatNumber(inwoners))] : []),
  ]
  return {
    kind: 'table', title: reportTexts.gemeentenTitle,
    ...(asked === undefined ? {} : { note: reportTexts.gemeentenChanged(settingWithUnit(toDistribution(asked), parameters['instroom.taakstelling'])) }),
    columns: [
      { header: cell(columns.gemeente), align: 'start' }, ...(parts.size > 1 ? [{ header: cell(columns.deelregio), align: 'start' as const }] : []),
      { header: cell(columns.taakstelling), align: 'end' }, { header: cell(columns.share), align: 'end' }, ...(hasInwoners ? [{ header: cell(columns.inwoners), align: 'end' as const }] : []),
    ],
    rows: region.gemeenten.map(({ name, taakstelling, deelregio, inwoners }) => ({ header: cell(name), cells: cellsOf(taakstelling, deelregio, inwoners) })),
  }
}

/** The numbers that the region was given, each with its source, and what somebody set in their place. */
function contextBlocks(input: ReportInput, isCitedLater: boolean): readonly Block[] {
  const { region: { context }, adjustments } = input
  const valueCell = (id: ContextId, value: number): Cell => {
    const asked = adjustments.all[id]
    const own = settingWithUnit({ kind: 'fixed', value }, parameters[id])
    return asked === undefined ? cell(own) : { lines: [{ text: own }, { text: reportTexts.inSession(settingWithUnit(toDistribution(asked), parameters[id])), small: true }] }
  }
  const found = Object.entries(context) as [ContextId, NonNullable<Region['context'][ContextId]>][]
  if (found.length === 0) return []
  return [{
    kind: 'table', title: reportTexts.contextTitle, note: isCitedLater ? `${reportTexts.whereCited} ${reportTexts.elsewhereNote}` : reportTexts.elsewhereNote,
    columns: [{ header: cell(columns.number), align: 'start', weight: 1 }, { header: cell(columns.value), align: 'start', weight: 0.7 }, { header: cell(columns.strength), align: 'start', weight: 0.55 }, { header: cell(columns.source), align: 'start', weight: 2.9 }],
    rows: found.map(([id, { value, evidence }]) => ({
      header: cell(parameters[id].label),
      cells: [valueCell(id, value), cell(strengthWords[leadingStrength(evidence)]), (isCitedLater ? evidencePlaces : evidenceCell)(input, [{ of: [], evidence, own: true }])],
    })),
  }]
}

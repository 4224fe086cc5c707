import { makePlan } from '../../experiment/make-plan.ts'
import { canonicalJson } from '../../experiment/plan.ts'
import { toDistribution } from '../../model/parameters/parameter.ts'
import type { Setting } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { isParameterId, parameterIds, parameters } from '../../model/parameters/registry.ts'
import { settingWithUnit } from '../../texts/levers.ts'
import { reportTexts } from '../../texts/report/report.ts'
import type { Block, Row, Section } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import { heading, scenarioColumns } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

const { columns } = reportTexts

export function scenariosSection(facts: Facts): Section {
  const { input } = facts
  const differing = parameterIds.filter((id) => new Set(input.plan.scenarios.map(({ settings }) => canonicalJson(settings[id]))).size > 1)
  return {
    id: 'scenarios', name: sectionNames.scenarios, title: titleOf(facts, differing),
    blocks: [
      ...(input.onlyPoolsAndTeams ? [{ kind: 'note', text: reportTexts.equalised } as const] : []),
      ...input.scenarios.flatMap((scenario): Block[] => [heading(scenario.name), { kind: 'paragraph', text: [{ text: `${scenario.kern} `, bold: true }, { text: scenario.toelichting }] }]),
      ...(differing.length === 0 ? [] : [differTable(facts, differing)]),
      heading(reportTexts.changedTitle), ...changes(facts),
    ],
  }
}

function titleOf({ input: { plan }, pair, first, second }: Facts, differing: readonly ParameterId[]): string {
  const between = differing.filter((id) => canonicalJson(plan.scenarios[first]!.settings[id]) !== canonicalJson(plan.scenarios[second]!.settings[id]))
  return `${pair.first} wijkt op ${between.length} ${between.length === 1 ? 'instelling' : 'instellingen'} af van ${pair.second}`
}

function differTable(facts: Facts, ids: readonly ParameterId[]): Block {
  return {
    kind: 'table', title: reportTexts.differTitle, note: reportTexts.differNote,
    columns: scenarioColumns(facts, cell(columns.setting), 1.4),
    rows: ids.map((id): Row => ({
      header: cell(parameters[id].label),
      cells: facts.input.plan.scenarios.map(({ settings }) => ({ lines: [{ text: settingWithUnit(settings[id], parameters[id]), small: true as const }] })),
    })),
  }
}

/** What somebody set, beside what the region and the scenario say. */
function changes({ input: { region, scenarios, adjustments, plan }, nameOf }: Facts): readonly Block[] {
  const untouched = makePlan({ region, scenarios, adjustments: { all: {}, byScenario: {} }, seed: plan.seed, horizonYears: plan.horizonYears })
  const was = (id: ParameterId, scenario: string | null): string => {
    const own = untouched.scenarios.filter((other) => scenario === null || other.id === scenario)
    return [...new Set(own.map(({ settings }) => settingWithUnit(settings[id], parameters[id])))].join(' / ')
  }
  const rowsOf = (settings: Readonly<Partial<Record<ParameterId, Setting>>>, scenario: string | null): Row[] => Object.entries(settings).flatMap(([id, setting]) => {
    if (!isParameterId(id)) return []
    const [to, whose] = [settingWithUnit(toDistribution(setting), parameters[id]), scenario === null ? null : nameOf(scenario)]
    return [{ header: cell(parameters[id].label), cells: [cell(reportTexts.changedOf(whose)), cell(was(id, scenario)), cell(to)] }]
  })
  const rows = [...rowsOf(adjustments.all, null), ...Object.entries(adjustments.byScenario).flatMap(([id, own]) => rowsOf(own, id))]
  if (rows.length === 0) return [{ kind: 'paragraph', text: reportTexts.changedNone }]
  return [{
    kind: 'table', title: reportTexts.changedTitle, rows,
    columns: [columns.setting, columns.forWhom, columns.before, columns.changed].map((text) => ({ header: cell(text), align: 'start' as const })),
  }]
}

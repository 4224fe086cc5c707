import { leadingStrength } from '../../analysis/evidence.ts'
import type { Distribution, Evidence, ParameterSpec } from '../../model/parameters/parameter.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { AssumptionId, ContextId, LeverId, ParameterId } from '../../model/parameters/registry.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import { isSourceId, sources } from '../../model/parameters/sources.ts'
import { sheetTexts } from '../../texts/report/sheets.ts'
import { settingWithUnit, strengthWords, themeNames } from '../../texts/levers.ts'
import { reportTexts } from '../../texts/report/report.ts'
import type { Facts } from '../facts.ts'
import type { ReportInput } from '../input.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, figure, words } from './sheet.ts'

const { columns, names, about } = sheetTexts

/** A row for each number of the model, with its value in every scenario and what it rests on. */
export function inputsSheet({ input }: Facts): Sheet {
  const { scenarios } = input.plan
  return {
    id: 'invoer', name: names.invoer, about: about.invoer, fixedColumns: 2,
    columns: [
      column(columns.theme, 22), column(columns.name, 40, true), column(columns.code, 30), column(columns.role, 20), column(columns.unit, 24, true), ...scenarios.map(({ name }) => column(name, 26, true)),
      column(columns.strength, 11), column(columns.source, 34, true), column(columns.place, 18, true), column(columns.quote, 60, true), column(columns.reason, 60, true), column(columns.more, 60, true), column(columns.changed, 24, true),
      ...scenarios.flatMap(({ name }) => [columns.low, columns.middle, columns.high].map((end) => column(`${name} ${end}`, 18))),
    ],
    rows: parameterIds.map((id) => rowOf(input, id)),
  }
}

function rowOf(input: ReportInput, id: ParameterId): readonly SheetCell[] {
  const spec: ParameterSpec = parameters[id]
  const { scenarios } = input.plan
  const [first, ...more] = evidenceOf(input, id)
  return [
    words(themeNames[spec.theme]), words(spec.label), words(id), words(sheetTexts.roles[spec.role]), words(spec.options === undefined ? spec.unit : sheetTexts.choice(spec.options)),
    ...scenarios.map(({ settings }) => words(settingWithUnit(settings[id], spec))),
    words(strengthWords[leadingStrength([first, ...more])]), words(sourceName(first)), words(first.locator), words(first.quote), words(first.reason ?? ''),
    words([...more, ...scenarioEvidence(input, id)].map(inOneLine).join('\n')), words(changedText(input, id)),
    ...scenarios.flatMap(({ settings }) => endsOf(settings[id]).map((value) => figure(value, 'alle'))),
  ]
}

/** The region's own source goes before the model's. */
function evidenceOf({ region }: ReportInput, id: ParameterId): readonly [Evidence, ...Evidence[]] {
  return region.assumptions[id as AssumptionId]?.evidence ?? region.context[id as ContextId]?.evidence ?? parameters[id].evidence
}

interface Named extends Evidence {
  readonly scenario?: string
}

function scenarioEvidence({ scenarios }: ReportInput, id: ParameterId): readonly Named[] {
  return scenarios.flatMap((scenario) => (scenario.evidence[id as LeverId] ?? scenario.assumptions[id as AssumptionId]?.evidence ?? []).map((evidence) => ({ ...evidence, scenario: scenario.name })))
}

function sourceName({ source }: Evidence): string {
  return isSourceId(source) && source !== 'geen' ? `${sources[source].author}, ${sources[source].year}` : reportTexts.noDocument
}

function inOneLine(evidence: Named): string {
  const { locator, quote, reason, scenario } = evidence
  const parts = [[sourceName(evidence), locator].filter((part) => part !== '').join(', '), quote === '' ? '' : `“${quote}”`, reason ?? '']
  return `${scenario === undefined ? '' : `${scenario}: `}${parts.filter((part) => part !== '').join('. ')}`
}

function changedText({ adjustments, plan }: ReportInput, id: ParameterId): string {
  const own = plan.scenarios.filter((scenario) => adjustments.byScenario[scenario.id]?.[id] !== undefined).map(({ name }) => name)
  if (adjustments.all[id] !== undefined) return own.length === 0 ? sheetTexts.changedAll : `${sheetTexts.changedAll}; ${sheetTexts.changedFor(own.join(', '))}`
  return own.length === 0 ? sheetTexts.notChanged : sheetTexts.changedFor(own.join(', '))
}

/** Both ends and the middle; one number has only a middle. */
function endsOf(setting: Distribution): readonly [low: number, middle: number, high: number] {
  return setting.kind === 'fixed' ? [Number.NaN, setting.value, Number.NaN] : [setting.low, centralValue(setting), setting.high]
}

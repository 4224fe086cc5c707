import { leadingStrength } from '../../analysis/evidence.ts'
import type { Distribution, Evidence, ParameterSpec } from '../../model/parameters/parameter.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import { isSourceId, sources } from '../../model/parameters/sources.ts'
import { joinNames } from '../../texts/compare/compare-screen.ts'
import { sheetTexts } from '../../texts/report/sheets.ts'
import { settingWithUnit, strengthWords, themeNames } from '../../texts/levers.ts'
import { reportTexts } from '../../texts/report/report.ts'
import type { Grounds } from '../evidence-of.ts'
import { groundsOf, isElsewhere, weakestOf } from '../evidence-of.ts'
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
      column(columns.strength, 11), column(columns.appliesTo, 26, true), column(columns.source, 34, true), column(columns.aboutRegion, 34, true), column(columns.place, 18, true), column(columns.quote, 60, true), column(columns.reason, 60, true), column(columns.more, 60, true), column(columns.changed, 24, true),
      ...scenarios.flatMap(({ name }) => [columns.low, columns.middle, columns.high].map((end) => column(`${name} ${end}`, 18))),
    ],
    rows: parameterIds.map((id) => rowOf(input, id)),
  }
}

function rowOf(input: ReportInput, id: ParameterId): readonly SheetCell[] {
  const spec: ParameterSpec = parameters[id]
  const { scenarios } = input.plan
  const grounds = groundsOf(input, id)
  const [[leading, first], ...more] = namedEvidence(grounds)
  return [
    words(themeNames[spec.theme]), words(spec.label), words(id), words(sheetTexts.roles[spec.role]), words(spec.options === undefined ? spec.unit : sheetTexts.choice(spec.options)),
    ...scenarios.map(({ settings }) => words(settingWithUnit(settings[id], spec))),
    words(strengthWords[leadingStrength(weakestOf(grounds).evidence)]), words(appliesTo(leading)), words(sourceName(first)), words(aboutOf(input, leading, first)), words(first.locator), words(first.quote), words(first.reason ?? ''),
    words(more.map(([about, evidence]) => inOneLine(input, about, evidence)).join('\n')), words(changedText(input, id)),
    ...scenarios.flatMap(({ settings }) => endsOf(settings[id]).map((value) => figure(value, 'alle'))),
  ]
}

type Named = readonly [grounds: Grounds, evidence: Evidence]

function namedEvidence(grounds: readonly [Grounds, ...Grounds[]]): readonly [Named, ...Named[]] {
  const [first, ...rest] = grounds.flatMap((one) => one.evidence.map((evidence): Named => [one, evidence]))
  return [first!, ...rest]
}

function appliesTo({ of }: Grounds): string {
  return of.length === 0 ? sheetTexts.allScenarios : joinNames(of)
}

/** What region the document is about, and whether that is another one. */
function aboutOf(input: ReportInput, { own }: Grounds, evidence: Evidence): string {
  const { source } = evidence
  if (!isSourceId(source) || source === 'geen') return ''
  return isElsewhere(input, evidence, own) ? `${sources[source].region} (${reportTexts.elsewhere})` : sources[source].region
}

function sourceName({ source }: Evidence): string {
  return isSourceId(source) && source !== 'geen' ? `${sources[source].author}, ${sources[source].year}` : reportTexts.noDocument
}

function inOneLine(input: ReportInput, grounds: Grounds, evidence: Evidence): string {
  const { locator, quote, reason } = evidence
  const place = [sourceName(evidence), locator].filter((part) => part !== '').join(', ')
  const parts = [isElsewhere(input, evidence, grounds.own) ? `${place} (${reportTexts.elsewhere})` : place, quote === '' ? '' : `“${quote}”`, reason ?? '']
  return `${grounds.of.length === 0 ? '' : `${appliesTo(grounds)}: `}${parts.filter((part) => part !== '').join('. ')}`
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

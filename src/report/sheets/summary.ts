import { moneyKeys, moneyPolicies } from '../../model/money.ts'
import { sources } from '../../model/parameters/sources.ts'
import { sheetTexts } from '../../texts/report/sheets.ts'
import { checksSentence, policiesSentence, reportTexts } from '../../texts/report/report.ts'
import type { Colophon } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { column, figure, strong, words } from './sheet.ts'

const { columns, names, about, facts: label } = sheetTexts

/** Where the file comes from, what its other sheets hold, and what it rests on. */
export function summarySheet(facts: Facts, colophon: Colophon, others: readonly Sheet[]): Sheet {
  return {
    id: 'samenvatting', name: names.samenvatting, about: about.samenvatting, fixedColumns: 0,
    columns: [column(columns.name, 34, true), column(columns.value, 110, true)],
    rows: [
      ...origin(facts, colophon),
      [strong(sheetTexts.sheets)], ...others.map(({ name, about: text }) => [words(name), words(text)]),
      [strong(sheetTexts.warnings)], ...reportTexts.whatNot.map((text) => [words(''), words(text)]),
      [strong(sheetTexts.sources)], ...Object.entries(sources).filter(([id]) => id !== 'geen').map(([, { author, title, year, region, findIt }]) => [words(`${author}, ${year}`), words(`${title}. Gaat over: ${region}. ${findIt}`)]),
    ],
  }
}

function origin(facts: Facts, colophon: Colophon): readonly (readonly SheetCell[])[] {
  const { input, pair } = facts
  const { choices, check } = facts.money()
  const text = (name: string, value: string): readonly (readonly SheetCell[])[] => (value === '' ? [] : [[words(name), words(value)]])
  return [
    ...text(label.program, sheetTexts.program), ...text(label.region, colophon.region), ...text(label.date, colophon.date), ...text(label.author, colophon.author), ...text(label.organisation, colophon.organisation),
    ...text(label.concept, colophon.isConcept ? label.isConcept : ''), ...text(label.scenarios, input.plan.scenarios.map(({ name }) => name).join(', ')), ...text(label.pair, `${pair.first} en ${pair.second}`),
    ...text(label.equalised, input.onlyPoolsAndTeams ? reportTexts.equalised : ''),
    ...text(label.model, colophon.modelVersion), [words(label.file), figure(colophon.fileVersion, 'heel')], ...text(label.key, colophon.planKey), ...text(label.seed, colophon.seed),
    [words(label.futures), figure(colophon.replications, 'heel')], [words(label.error), figure(colophon.error, 'heel')],
    ...text(label.money, policiesSentence(choices.on.map((id) => moneyPolicies[id].label), moneyKeys[choices.key].label)), ...text(label.checks, checksSentence(check.checked, check.failed)),
    ...text(label.link, input.link ?? ''),
  ]
}

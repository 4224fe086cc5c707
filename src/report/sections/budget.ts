import { lastIds, moneySourceIds, moneySources } from '../../analysis/money/ledger.ts'
import type { Band, MoneyStanding } from '../../analysis/money/outlook.ts'
import { chanceHalfWidth } from '../../analysis/precision.ts'
import { quantile } from '../../analysis/summary.ts'
import { moneyBalance } from '../../charts/money/balance.ts'
import { moneyDots } from '../../charts/money/dots.ts'
import { moneyFan } from '../../charts/money/fan.ts'
import { balanceGroups } from '../../charts/money/groups.ts'
import { moneyWaterfall } from '../../charts/money/waterfall.ts'
import { bookLines } from '../../model/books.ts'
import { moneyKeys, moneyPolicies } from '../../model/money.ts'
import { balanceTitle, budgetHeadline, budgetTexts, chanceTitle, dotsTitle, fallTitle, reserveSentence, reserveTitle, saldoTitle, shortfallSentence, thousands, thousandsBand } from '../../texts/budget.ts'
import { NBSP, chanceFigure, formatOutcome } from '../../texts/format.ts'
import { chanceWithError, checksSentence, policiesSentence, reportTexts } from '../../texts/report/report.ts'
import type { Block, Cell, Column, FigureBlock, Row, Section, TableBlock } from '../blocks.ts'
import { cell } from '../blocks.ts'
import type { Facts } from '../facts.ts'
import type { MoneyFacts } from '../money-facts.ts'
import { FULL, TALL, heading } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

export function budgetSection(facts: Facts): Section {
  const money = facts.money()
  const { outlook, choices, check } = money
  const chance = outlook.within.at(-1) ?? Number.NaN
  return {
    id: 'budget', name: sectionNames.budget, title: budgetHeadline(facts.pair.first, 'de regio', chance, outlook.replications, outlook.years.at(-1)!),
    blocks: [
      { kind: 'paragraph', size: 'lead', text: `${reserveSentence(outlook.reserveNeeded[1]!, 0.9)} ${shortfallSentence(outlook.shortfall)}` },
      { kind: 'paragraph', text: policiesSentence(choices.on.map((id) => moneyPolicies[id].label), moneyKeys[choices.key].label) },
      scenariosTable(facts, money),
      ...figures(facts, money),
      chanceTable(facts, money, facts.first), ...(facts.first === facts.second ? [] : [chanceTable(facts, money, facts.second)]),
      linesTable(money),
      heading(budgetTexts.timingTitle), { kind: 'paragraph', text: budgetTexts.timing }, ...lastYear(money),
      keysTable(facts, money),
      { kind: 'paragraph', text: checksSentence(check.checked, check.failed) },
      { kind: 'paragraph', text: budgetTexts.tile, size: 'small' },
    ],
  }
}

const sumOf = (bands: readonly Band[]): number => bands.reduce((sum, { p50 }) => sum + p50, 0)

function figures({ first, second, pair, source }: Facts, { outlook, base, middles, fall, choices }: MoneyFacts): readonly FigureBlock[] {
  const { years } = outlook
  const prices = budgetTexts.prices(choices.on.includes('index'))
  const size = { width: FULL, height: TALL }
  const own = { name: pair.first, place: first }
  const fan = (what: 'reserve' | 'saldo', title: string, subtitle: string): FigureBlock => ({
    kind: 'figure', source, withTable: true,
    scene: moneyFan({ title, subtitle, label: budgetTexts[what], years, bands: outlook[what], ...own, ...(first === second ? {} : { other: { name: pair.second, place: second, bands: base[what] } }) }, size),
  })
  return [
    { kind: 'figure', source, scene: moneyDots({ title: dotsTitle(outlook.within.at(-1) ?? 0, outlook.replications), subtitle: budgetTexts.dotsSubtitle(`${years[0]}–${years.at(-1)}`), totals: outlook.totals, place: first, reserve90: outlook.reserveNeeded[1]! }, size) },
    { kind: 'figure', source, scene: moneyBalance({ title: balanceTitle(sumOf(outlook.baten), sumOf(outlook.lasten)), subtitle: budgetTexts.balanceSubtitle(prices), years, groups: balanceGroups(middles, outlook.baten), lasten: outlook.lasten, place: first }, size) },
    fan('reserve', reserveTitle(outlook.reserve.at(-1)!.p50, years.at(-1)!), budgetTexts.reserveSubtitle(prices)),
    fan('saldo', saldoTitle(years, outlook.saldo), budgetTexts.saldoSubtitle(prices)),
    ...(first === second ? [] : [{ kind: 'figure', source, scene: moneyWaterfall(fall, { title: fallTitle(pair.first, pair.second, fall.to - fall.from, fall.error), subtitle: budgetTexts.fallSubtitle(prices, fall.error), from: { name: pair.second, place: second }, to: own }, FULL) } as const]),
  ]
}

const end = (text: string): Column => ({ header: cell(text), align: 'end' })

function scenariosTable(facts: Facts, money: MoneyFacts): Block {
  return {
    kind: 'table', title: budgetTexts.scenariosTitle, note: reportTexts.scenariosNote('de hele regio'),
    columns: [{ header: cell(budgetTexts.scenario), align: 'start' }, ...[budgetTexts.within, budgetTexts.saldoTotal, budgetTexts.shortfall, budgetTexts.reserves, budgetTexts.terug].map(end)],
    rows: money.scenarios.map(({ region }, mark): Row => ({
      header: cell(facts.input.plan.scenarios[mark]!.name, { mark }),
      cells: [
        cell(chanceWithError(chanceFigure(last(region)), Math.round(region.withinError * 100))), totalsCell(region.totals),
        Number.isFinite(region.shortfall) ? measured([region.shortfall], [region.shortfallError]) : cell(budgetTexts.noShortfall),
        measured(region.reserveNeeded, region.reserveError), measured([region.meanBack], [region.backError]),
      ],
    })),
  }
}

/** Figures in thousands with their simulation error under them. */
function measured(values: readonly number[], errors: readonly number[]): Cell {
  const noise = errors.every((error) => Number.isFinite(error)) ? `±${NBSP}${errors.map(thousands).join(' / ')}` : ''
  return { lines: [{ text: values.map(thousands).join(' / ') }, ...(noise === '' ? [] : [{ text: [{ text: noise, soft: true as const }], small: true as const }])] }
}

function last({ within }: MoneyStanding): number {
  return within.at(-1) ?? Number.NaN
}

function totalsCell(totals: Float64Array): Cell {
  return bandCell(quantile(totals, 0.5), quantile(totals, 0.1), quantile(totals, 0.9))
}

function bandCell(p50: number, p10: number, p90: number): Cell {
  return { lines: [{ text: thousands(p50) }, { text: [{ text: thousandsBand(p10, p90).replaceAll(' ', NBSP), soft: true }], small: true }] }
}

/** Chance by year and gemeente, the reserve for 90 of 100, and the part that is paid. */
function chanceTable(facts: Facts, { outlook, scenarios, keys, choices }: MoneyFacts, place: number): TableBlock {
  const { plan } = facts.input
  const { region, gemeenten } = scenarios[place]!
  const paid = place === facts.first ? (keys.find(({ key }) => key === choices.key)?.paid ?? null) : null
  const all = paid?.reduce((sum, value) => sum + value, 0) ?? 0
  const row = (name: string, standing: MoneyStanding, part: string): Row => ({
    header: cell(name),
    cells: [...standing.within.map((chance) => cell(chanceFigure(chance), { fill: heat(chance) })), measured([standing.reserveNeeded[1]!], [standing.reserveError[1]!]), ...(paid === null ? [] : [cell(part)])],
  })
  const title = chanceTitle({ chance: last(region) }, gemeenten.map((standing, g) => ({ name: plan.gemeenten[g]!.name, chance: last(standing), error: standing.withinError })))
  return {
    kind: 'table', title: `${reportTexts.chancesOf(plan.scenarios[place]!.name)}. ${title}`, note: reportTexts.chanceNote(largestError(region, gemeenten)),
    columns: [{ header: cell(budgetTexts.gemeente), align: 'start' }, ...outlook.years.map((year) => end(String(year))), end(budgetTexts.reserve90), ...(paid === null ? [] : [end(reportTexts.payShare)])],
    rows: [
      { ...row(plan.region.name, region, '100%'), isTotal: true },
      ...(gemeenten.length === 1 ? [] : gemeenten).map((standing, g) => row(plan.gemeenten[g]!.name, standing, all > 0 && paid !== null ? formatOutcome('aandeel', paid[g]! / all) : '')),
    ],
  }
}

/** Why the last year stands apart; not where a rule of the money leaves nothing to settle in it. */
function lastYear({ outlook, sources }: MoneyFacts): readonly Block[] {
  const settled = sources.get('afrekening')?.at(-1)
  return settled === undefined || (settled.p10 === 0 && settled.p90 === 0) ? [] : [{ kind: 'paragraph', text: budgetTexts.lastYear(outlook.years.at(-1)!) }]
}

/** Of all chances in the table, in futures out of 100, rounded up. */
function largestError(region: MoneyStanding, gemeenten: readonly MoneyStanding[]): number {
  return Math.max(1, ...[region, ...gemeenten].flatMap(({ within, replications }) => within.map((chance) => Math.ceil(chanceHalfWidth(chance, replications) * 100 - 1e-9))))
}

/** Five classes with their edges at every twenty, light enough for black text. */
function heat(chance: number): string {
  return ['surface', 'h1', 'h2', 'h3', 'h4'][Math.min(4, Math.floor(chance * 5))]!
}

function linesTable({ outlook, sources, lines }: MoneyFacts): Block {
  const rowOf = (label: string, bands: readonly Band[], isTotal?: true): Row => ({ header: cell(label), cells: bands.map(({ p10, p50, p90 }) => bandCell(p50, p10, p90)), ...(isTotal && { isTotal }) })
  const isUsed = (bands: readonly Band[]): boolean => bands.some(({ p10, p90 }) => p10 !== 0 || p90 !== 0)
  const total = budgetTexts.total.toLowerCase()
  return {
    kind: 'table', title: budgetTexts.linesTitle, note: `${budgetTexts.linesCaption} ${budgetTexts.ownPeople}`,
    columns: [{ header: cell(budgetTexts.year), align: 'start' }, ...outlook.years.map((year) => end(String(year)))],
    rows: [
      ...moneySourceIds.filter((id) => isUsed(sources.get(id)!)).map((id) => rowOf(moneySources[id].label, sources.get(id)!)),
      rowOf(`${budgetTexts.baten}, ${total}`, outlook.baten, true),
      ...lastIds.filter((id) => isUsed(lines.get(id)!)).map((id) => rowOf(bookLines[id].label, lines.get(id)!)),
      rowOf(`${budgetTexts.lasten}, ${total}`, outlook.lasten, true), rowOf(budgetTexts.saldo, outlook.saldo, true), rowOf(budgetTexts.terug, outlook.terug), rowOf(budgetTexts.reserve, outlook.reserve, true),
    ],
  }
}

/** Who pays under which key. */
function keysTable({ input: { plan } }: Facts, { keys, choices }: MoneyFacts): Block {
  return {
    kind: 'table', title: budgetTexts.keysTitle, note: keys.some(({ paid }) => paid === null) ? `${reportTexts.keysNote} ${reportTexts.noInwoners}` : reportTexts.keysNote,
    columns: [{ header: cell(budgetTexts.key), align: 'start' }, ...plan.gemeenten.map(({ name }) => end(name)), end(budgetTexts.regionTotal)],
    rows: keys.map(({ key, paid, errors, totalError }): Row => ({
      header: { lines: [{ text: capital(moneyKeys[key].label) }, { text: [{ text: moneyKeys[key].explanation, soft: true }], small: true }] },
      cells: paid === null ? [...plan.gemeenten.map(() => cell('–')), cell('–')] : [...paid.map((amount, g) => measured([amount], [errors?.[g] ?? Number.NaN])), measured([paid.reduce((sum, value) => sum + value, 0)], [totalError])],
      ...(key === choices.key && { isTotal: true }),
    })),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

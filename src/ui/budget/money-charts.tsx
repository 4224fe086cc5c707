import type { JSX } from 'solid-js'
import type { MoneyHead, MoneyPicture } from '../../app/create-money.ts'
import type { MoneySourceId } from '../../analysis/money/ledger.ts'
import type { BalanceGroup } from '../../charts/money-balance.ts'
import { moneyBalance } from '../../charts/money-balance.ts'
import { moneyDots } from '../../charts/money-dots.ts'
import { moneyFan } from '../../charts/money-fan.ts'
import { moneyWaterfall } from '../../charts/money-waterfall.ts'
import { balanceTitle, budgetTexts, dotsTitle, fallTitle, reserveTitle, saldoTitle } from '../../texts/budget.ts'
import { MoneyCard } from './money-card.tsx'

const HEIGHT = 260
const sumOf = (bands: readonly { readonly p50: number }[]): number => bands.reduce((sum, { p50 }) => sum + p50, 0)

/** The drawings: chance, balance, reserve, saldo, and what explains the difference with another scenario. */
export function MoneyCharts(props: { readonly head: MoneyHead; readonly picture: MoneyPicture; readonly source: string }): JSX.Element {
  const p = () => props.picture
  const h = () => props.head
  const years = () => `${p().outlook.years[0]}–${p().outlook.years.at(-1)}`
  const prices = () => budgetTexts.prices(p().choices.on.includes('index'))
  const named = (place: number) => ({ name: p().run.plan.scenarios[place]!.name, place })
  const other = (what: 'reserve' | 'saldo') => (p().place === p().basePlace ? {} : { other: { ...named(p().basePlace), bands: p().base[what] } })
  const fan = (what: 'reserve' | 'saldo', title: string, subtitle: string) => (width: number) =>
    moneyFan({ title, subtitle, label: budgetTexts[what], years: p().outlook.years, bands: p().outlook[what], ...named(p().place), ...other(what) }, { width, height: HEIGHT })
  return (
    <div class="budget-charts">
      <MoneyCard source={props.source} draw={(width) => moneyDots({ title: dotsTitle(h().outlook.within.at(-1) ?? 0, h().outlook.replications), subtitle: budgetTexts.dotsSubtitle(years()), totals: h().outlook.totals, place: h().place, reserve90: h().outlook.reserveNeeded[1]! }, { width, height: HEIGHT })} />
      <MoneyCard source={props.source} class="budget-wide" draw={(width) => moneyBalance({ title: balanceTitle(sumOf(h().outlook.baten), sumOf(h().outlook.lasten)), subtitle: budgetTexts.balanceSubtitle(budgetTexts.prices(h().choices.on.includes('index'))), years: h().outlook.years, groups: groupsOf(h()), lasten: h().outlook.lasten, place: h().place }, { width, height: HEIGHT })} />
      <MoneyCard source={props.source} draw={(width) => fan('reserve', reserveTitle(p().outlook.reserve.at(-1)!.p50, p().outlook.years.at(-1)!), budgetTexts.reserveSubtitle(prices()))(width)} />
      <MoneyCard source={props.source} draw={(width) => fan('saldo', saldoTitle(p().outlook.years, p().outlook.saldo), budgetTexts.saldoSubtitle(prices()))(width)} />
      <MoneyCard source={props.source} draw={(width) => moneyWaterfall(p().fall, { title: fallTitle(named(p().place).name, named(p().basePlace).name, p().fall.to - p().fall.from), subtitle: budgetTexts.fallSubtitle(prices()), from: named(p().basePlace), to: named(p().place) }, width)} />
    </div>
  )
}

const groups: readonly { readonly label: string; readonly sources: readonly MoneySourceId[] }[] = [
  { label: 'SPUK statushouders', sources: ['voorschot', 'termijn2', 'termijn3', 'afrekening', 'prestatie'] },
  { label: 'SPUK onderwijsroute, begeleiding en gezinsmigranten', sources: ['onderwijsroute', 'begeleiding', 'gezinsmigranten'] },
  { label: 'Gemeentefonds', sources: ['gemeentefonds'] },
  { label: 'Eigen en aanvullend', sources: ['eigen', 'aanvullend'] },
]

/** Middle futures by group, as high as the middle of the baten together: middles of parts do not add up by themselves. */
function groupsOf(picture: MoneyHead): readonly BalanceGroup[] {
  const raw = groups.map(({ label, sources }) => ({ label, amounts: picture.outlook.years.map((_, year) => Math.max(0, sources.reduce((sum, id) => sum + picture.sources.get(id)![year]!.p50, 0))) }))
  const scale = picture.outlook.years.map((_, year) => {
    const sum = raw.reduce((total, { amounts }) => total + amounts[year]!, 0)
    return sum > 0 ? picture.outlook.baten[year]!.p50 / sum : 1
  })
  return raw.filter(({ amounts }) => amounts.some((amount) => amount > 0)).map(({ label, amounts }) => ({ label, amounts: amounts.map((amount, year) => amount * scale[year]!) }))
}

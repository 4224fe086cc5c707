import type { JSX } from 'solid-js'
import type { MoneyHead, MoneyPair } from '../../app/money/create-money.ts'
import type { Scene } from '../../charts/scene.ts'
import { moneyBalance } from '../../charts/money/balance.ts'
import { moneyDots } from '../../charts/money/dots.ts'
import { moneyFan } from '../../charts/money/fan.ts'
import { balanceGroups } from '../../charts/money/groups.ts'
import { moneyWaterfall } from '../../charts/money/waterfall.ts'
import { balanceTitle, budgetTexts, dotsTitle, fallTitle, reserveTitle, saldoTitle } from '../../texts/budget.ts'
import { MoneyCard } from './money-card.tsx'

const HEIGHT = 260
const sumOf = (bands: readonly { readonly p50: number }[]): number => bands.reduce((sum, { p50 }) => sum + p50, 0)

/** The drawings: chance, balance, reserve, saldo, and what explains the difference with another scenario. */
export function MoneyCharts(props: { readonly head: MoneyHead; readonly pair: MoneyPair; readonly source: string }): JSX.Element {
  return (
    <div class="budget-charts">
      <MoneyCard source={props.source} of={props.head} draw={drawDots} />
      <MoneyCard source={props.source} of={props.head} class="budget-wide" draw={drawBalance} />
      <MoneyCard source={props.source} of={props.pair} draw={(p, width) => drawFan(p, 'reserve', reserveTitle(p.course.reserve.at(-1)!.p50, p.outlook.years.at(-1)!), budgetTexts.reserveSubtitle(prices(p)), width)} />
      <MoneyCard source={props.source} of={props.pair} draw={(p, width) => drawFan(p, 'saldo', saldoTitle(p.outlook.years, p.course.saldo), budgetTexts.saldoSubtitle(prices(p)), width)} />
      <MoneyCard source={props.source} of={props.pair} draw={drawFall} />
    </div>
  )
}

const prices = ({ choices }: MoneyHead): string => budgetTexts.prices(choices.on.includes('index'))
const named = ({ run }: MoneyHead, place: number) => ({ name: run.plan.scenarios[place]!.name, place })

function drawDots({ outlook, place }: MoneyHead, width: number): Scene {
  const { within, replications, years, totals, reserveNeeded } = outlook
  return moneyDots({ title: dotsTitle(within.at(-1) ?? 0, replications), subtitle: budgetTexts.dotsSubtitle(`${years[0]}–${years.at(-1)}`), totals, place, reserve90: reserveNeeded[1]! }, { width, height: HEIGHT })
}

function drawBalance(head: MoneyHead, width: number): Scene {
  const { outlook: { baten, lasten, years }, place } = head
  // Somebody asks at once why the last year is lower.
  const subtitle = [budgetTexts.balanceSubtitle(prices(head)), ...(head.middles.get('afrekening')!.at(-1) === 0 ? [] : [budgetTexts.lastYear(years.at(-1)!)])].join(' ')
  return moneyBalance({ title: balanceTitle(sumOf(baten), sumOf(lasten)), subtitle, years, groups: balanceGroups(head.middles, head.outlook.baten), lasten, place }, { width, height: HEIGHT })
}

function drawFan(pair: MoneyPair, what: 'reserve' | 'saldo', title: string, subtitle: string, width: number): Scene {
  const { outlook, course, baseCourse, place, basePlace } = pair
  const other = place === basePlace ? {} : { other: { ...named(pair, basePlace), bands: baseCourse[what] } }
  return moneyFan({ title, subtitle, label: budgetTexts[what], years: outlook.years, bands: course[what], ...named(pair, place), ...other }, { width, height: HEIGHT })
}

function drawFall(pair: MoneyPair, width: number): Scene {
  const [own, base] = [named(pair, pair.place), named(pair, pair.basePlace)]
  return moneyWaterfall(pair.fall, { title: fallTitle(own.name, base.name, pair.fall.to - pair.fall.from, pair.fall.error), subtitle: budgetTexts.fallSubtitle(prices(pair), pair.fall.error), from: base, to: own }, width)
}

import { For, Index, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { MoneyPicture, MoneyShares, ScenarioMoney } from '../../app/money/create-money.ts'
import { quantilesOf } from '../../analysis/quantiles.ts'
import { lastIds, moneySourceIds, moneySources } from '../../analysis/money/ledger.ts'
import type { Band } from '../../analysis/money/outlook.ts'
import { chanceHalfWidth } from '../../analysis/precision.ts'
import { bookLines } from '../../model/books.ts'
import { moneyKeys } from '../../model/money.ts'
import { budgetTexts, chanceTitle, thousands, thousandsBand, thousandsNoise } from '../../texts/budget.ts'
import { joinNames } from '../../texts/compare/compare-screen.ts'
import { chanceFigure, formatOutcome } from '../../texts/format.ts'
import { ScenarioMark } from '../controls/scenario-mark.tsx'
import { createCalm } from './create-calm.ts'
import { Explained } from '../controls/term.tsx'

const euro = thousands

/** Chance by year and gemeente, the reserve for 90 of 100, and the part that is paid. */
export function ChanceTable(props: { readonly shares: MoneyShares }): JSX.Element {
  const { value: shares, watch } = createCalm(() => props.shares)
  /** The region first, then its gemeenten; a region of one gemeente is that gemeente. */
  const rows = () => shares().gemeenten
  const isAlone = () => rows().length === 2
  const paid = () => shares().keys.find(({ key }) => key === shares().choices.key)?.paid ?? null
  const all = () => paid()?.reduce((sum, value) => sum + value, 0) ?? 0
  const noise = () => Math.max(...rows().flatMap(({ outlook }) => outlook.within.map((chance) => chanceHalfWidth(chance, outlook.replications))))
  const part = (row: number): string => (row === 0 ? '100%' : formatOutcome('aandeel', all() > 0 ? (paid()?.[row - 1] ?? 0) / all() : Number.NaN))
  return (
    <section ref={watch} class="compare-card budget-table" aria-labelledby="budget-chances">
      <h2 class="chart-title" id="budget-chances">{chanceTitle({ chance: last(rows()[0]!.outlook.within) }, rows().slice(1).map(({ name, outlook }) => ({ name, chance: last(outlook.within), error: outlook.withinError })))}</h2>
      <section class="budget-scroll" tabindex="0" aria-label={budgetTexts.chanceCaption}>
        <table>
          <caption>{budgetTexts.chanceCaption} {budgetTexts.chanceNoise(noise())}</caption>
          <thead><tr><th scope="col">{budgetTexts.gemeente}</th><For each={shares().outlook.years}>{(year) => <th scope="col" class="heat-year">{year}</th>}</For><th scope="col">{budgetTexts.reserve90}</th><Show when={!isAlone()}><th scope="col">{budgetTexts.share}</th></Show></tr></thead>
          <tbody><Index each={isAlone() ? rows().slice(1) : rows()}>{(row, index) => (
            <tr classList={{ 'budget-total': index === 0 }}>
              <th scope="row">{row().name}</th>
              <Index each={row().outlook.within}>{(chance) => <td class={`heat heat-${heat(chance())}`}>{chanceFigure(chance())}</td>}</Index>
              <td><Measured value={row().outlook.reserveNeeded[1]!} error={row().outlook.reserveError[1]!} /></td>
              <Show when={!isAlone()}><td>{part(index)}</td></Show>
            </tr>
          )}</Index></tbody>
        </table>
      </section>
    </section>
  )
}

function last(values: readonly number[]): number {
  return values.at(-1) ?? Number.NaN
}

/** Five classes with their edges at every twenty. */
function heat(chance: number): number {
  return Math.min(5, Math.floor(chance * 5) + 1)
}

/** All scenarios on the same futures and rules. */
export function ScenarioTable(props: { readonly picture: MoneyPicture }): JSX.Element {
  const { value: picture, watch } = createCalm(() => props.picture)
  return (
    <section ref={watch} class="compare-card budget-table" aria-labelledby="budget-scenarios">
      <h2 class="chart-title" id="budget-scenarios">{budgetTexts.scenariosTitle}</h2>
      <section class="budget-scroll" tabindex="0" aria-label={budgetTexts.scenariosCaption}>
        <table>
          <caption>{budgetTexts.scenariosCaption}</caption>
          <thead><tr><th scope="col">{budgetTexts.scenario}</th><th scope="col">{budgetTexts.within}</th><th scope="col">{budgetTexts.saldoTotal}</th><th scope="col">{budgetTexts.shortfall}</th><th scope="col">{budgetTexts.reserves}</th><th scope="col">{budgetTexts.terug}</th></tr></thead>
          <tbody><Index each={picture().scenarios}>{(row) => (
            <tr>
              <th scope="row"><span class="budget-scenario"><ScenarioMark place={row().place} />{row().name}</span></th>
              <td>{chanceFigure(last(row().outlook.within))} ± {Math.round(row().outlook.withinError * 100)}</td>
              <td>{euro(saldo(row(), 0.5))}<small>{thousandsBand(saldo(row(), 0.1), saldo(row(), 0.9))}</small></td>
              <td><Show when={Number.isFinite(row().outlook.shortfall)} fallback={budgetTexts.noShortfall}><Measured value={row().outlook.shortfall} error={row().outlook.shortfallError} /></Show></td>
              <td>{row().outlook.reserveNeeded.map(euro).join(' / ')}<small>± {row().outlook.reserveError.map(euro).join(' / ')}</small></td>
              <td><Measured value={row().outlook.meanBack} error={row().outlook.backError} /></td>
            </tr>
          )}</Index></tbody>
        </table>
      </section>
    </section>
  )
}

function saldo({ outlook }: ScenarioMoney, share: number): number {
  return quantilesOf(outlook.totals, [share])[0]!
}

/** A figure in thousands with its simulation error. */
function Measured(props: { readonly value: number; readonly error: number }): JSX.Element {
  return <>{euro(props.value)}<small>{thousandsNoise(props.error)}</small></>
}

/** Baten by source and lasten by line, per year. */
export function LinesTable(props: { readonly picture: MoneyPicture }): JSX.Element {
  const { value: picture, watch } = createCalm(() => props.picture)
  const outlook = () => picture().outlook
  const isMoving = (bands: readonly Band[]): boolean => bands.some(({ p10, p90 }) => Math.abs(p10) >= 0.5 || Math.abs(p90) >= 0.5)
  const sources = () => moneySourceIds.filter((id) => isMoving(picture().sources.get(id)!))
  const lines = () => lastIds.filter((id) => isMoving(picture().lines.get(id)!))
  const still = () => lastIds.filter((id) => !isMoving(picture().lines.get(id)!))
  return (
    <section ref={watch} class="compare-card budget-table" aria-labelledby="budget-lines">
      <h2 class="chart-title" id="budget-lines">{budgetTexts.linesTitle}</h2>
      <section class="budget-scroll" tabindex="0" aria-label={budgetTexts.linesCaption}>
        <table>
          <caption>{budgetTexts.linesCaption} {budgetTexts.ownPeople}</caption>
          <thead><tr><th scope="col">{budgetTexts.year}</th><For each={outlook().years}>{(year) => <th scope="col">{year}</th>}</For></tr></thead>
          <tbody>
            <For each={sources()}>{(id) => <Row label={moneySources[id].label} bands={picture().sources.get(id)!} />}</For>
            <Row label={`${budgetTexts.baten}, ${budgetTexts.total.toLowerCase()}`} bands={outlook().baten} isTotal />
            <For each={lines()}>{(id) => <Row label={bookLines[id].label} bands={picture().lines.get(id)!} />}</For>
            <Row label={`${budgetTexts.lasten}, ${budgetTexts.total.toLowerCase()}`} bands={outlook().lasten} isTotal />
            <Show when={isMoving(picture().unpaid)}><Row label={bookLines['aantal.onbetaald'].label} bands={picture().unpaid} /></Show>
            <Row label={budgetTexts.saldo} bands={picture().course.saldo} isTotal />
            <Row label={budgetTexts.terug} bands={picture().back} />
            <Row label={budgetTexts.reserve} bands={picture().course.reserve} isTotal />
          </tbody>
        </table>
      </section>
      <Show when={still().length > 0}><p class="compare-small budget-words">{budgetTexts.noughtLines(joinNames(still().map((id) => bookLines[id].label)))}</p></Show>
      <details class="budget-inside">
        <summary>{budgetTexts.insideTitle}</summary>
        <dl><For each={[...lastIds, 'aantal.onbetaald' as const]}>{(id) => <><dt>{bookLines[id].label}</dt><dd>{bookLines[id].definition}</dd></>}</For></dl>
      </details>
      <h3>{budgetTexts.timingTitle}</h3>
      <p class="compare-small budget-words"><Explained text={budgetTexts.timing} /></p>
    </section>
  )
}

function Row(props: { readonly label: string; readonly bands: readonly Band[]; readonly isTotal?: boolean }): JSX.Element {
  return (
    <tr classList={{ 'budget-total': props.isTotal === true }}>
      <th scope="row">{props.label}</th>
      <Index each={props.bands}>{(band) => <td>{euro(band().p50)}<small>{thousandsBand(band().p10, band().p90)}</small></td>}</Index>
    </tr>
  )
}

/** Who pays under which key. */
export function KeysTable(props: { readonly shares: MoneyShares }): JSX.Element {
  const { value: shares, watch } = createCalm(() => props.shares)
  const names = () => shares().gemeenten.slice(1).map(({ name }) => name)
  return (
    <section ref={watch} class="compare-card budget-table" aria-labelledby="budget-keys">
      <h2 class="chart-title" id="budget-keys">{budgetTexts.keysTitle}</h2>
      <section class="budget-scroll" tabindex="0" aria-label={budgetTexts.keysCaption}>
        <table>
          <caption>{budgetTexts.keysCaption} {budgetTexts.keysNoise}</caption>
          <thead><tr><th scope="col">{budgetTexts.key}</th><For each={names()}>{(name) => <th scope="col">{name}</th>}</For><th scope="col">{budgetTexts.regionTotal}</th></tr></thead>
          <tbody><Index each={shares().keys}>{(row) => (
            <tr classList={{ 'budget-chosen': row().key === shares().choices.key }}>
              <th scope="row">{moneyKeys[row().key].label}<small>{moneyKeys[row().key].explanation}</small></th>
              <Show when={row().paid} fallback={<td colspan={names().length + 1}>{budgetTexts.keyMissing}</td>}>
                {(paid) => <><Index each={paid()}>{(amount, g) => <td><Measured value={amount()} error={row().errors![g]!} /></td>}</Index><td><Measured value={paid().reduce((sum, value) => sum + value, 0)} error={row().totalError} /></td></>}
              </Show>
            </tr>
          )}</Index></tbody>
        </table>
      </section>
    </section>
  )
}

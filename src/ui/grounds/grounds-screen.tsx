import { For, Match, Switch, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { createChecks } from '../../app/grounds/create-checks.ts'
import { createUncertainty } from '../../app/uncertainty/create-uncertainty.ts'
import { LARGE_INFLUENCE, ledgerOf } from '../../app/grounds/ledger.ts'
import { groundsHeadline, groundsTexts } from '../../texts/grounds/grounds.ts'
import { measureOf } from '../../texts/measures.ts'
import { sharesSentence } from '../../texts/uncertainty/uncertainty.ts'
import '../compare/compare.css'
import type { ScreenProps } from '../screen-props.ts'
import { ChecksCard } from './checks-card.tsx'
import { DocumentView, Glossary } from './document-view.tsx'
import './grounds.css'
import { Ledger } from './ledger.tsx'
import { OwnCounts } from './own-counts.tsx'
import { ValidationTable } from './validation-table.tsx'

const parts = ['aannames', 'controles', 'toets', 'tellingen', 'methode', 'begrippen'] as const
type Part = (typeof parts)[number]

/** What every number rests on, whether the model adds up, how it was held against what was counted, and its words. */
export function GroundsScreen(props: ScreenProps): JSX.Element {
  const [part, setPart] = createSignal<Part>('aannames')
  const { run } = props.session
  const view = createMemo(() => props.workspace.draft().view)
  const uncertainty = createUncertainty(run.shown, props.workspace.draft)
  const checks = createChecks(run.shown, props.executor)
  const lines = createMemo(() => ledgerOf(props.workspace.draft(), uncertainty()?.view ?? null))
  const known = () => uncertainty()?.view ?? null
  const headline = () => {
    const assumed = lines().filter(({ strength }) => strength === 'aanname')
    return groundsHeadline(lines().length, assumed.length, known() === null ? null : assumed.filter(({ influence }) => (influence ?? 0) >= LARGE_INFLUENCE).length)
  }
  const shares = () => {
    const now = known()
    const names = uncertainty()?.names
    return now === null || names === undefined ? '' : sharesSentence(now.shares.assumed, now.shares.sourced, groundsTexts.differenceOf(names.first, names.second))
  }
  const note = () => {
    const names = uncertainty()?.names
    return known() === null || names === undefined ? null : groundsTexts.influenceOf(names.first, names.second, measureOf(view().measure).label)
  }
  return (
    <div class="compare compare-page grounds">
      <div>
        <h1>{headline()}</h1>
        <p class="nl-paragraph">{shares() === '' ? groundsTexts.lead : shares()}</p>
        <p class="compare-small">{groundsTexts.ofRegion(props.workspace.draft().region.name, lines().filter(({ isRegional }) => isRegional).length, lines().length)}</p>
      </div>
      <fieldset class="grounds__parts">
        <legend class="visually-hidden">{groundsTexts.partsLabel}</legend>
        <For each={parts}>{(one) => <button type="button" class="ledger__chip" aria-pressed={part() === one} onClick={() => setPart(one)}>{groundsTexts.parts[one]}</button>}</For>
      </fieldset>
      <Switch>
        <Match when={part() === 'aannames'}><Ledger lines={lines()} workspace={props.workspace} influenceNote={note()} /></Match>
        <Match when={part() === 'controles'}><ChecksCard of={checks} /></Match>
        <Match when={part() === 'toets'}><ValidationTable /></Match>
        <Match when={part() === 'tellingen'}><OwnCounts run={run.shown()} /></Match>
        <Match when={part() === 'methode'}><DocumentView read={props.documents.method} /></Match>
        <Match when={part() === 'begrippen'}><Glossary read={props.documents.glossary} /></Match>
      </Switch>
    </div>
  )
}

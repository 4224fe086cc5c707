import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { LARGE_INFLUENCE, countByStrength, filterLedger } from '../../app/grounds/ledger.ts'
import type { LedgerFilter, LedgerLine } from '../../app/grounds/ledger.ts'
import { ledgerScreens } from '../../app/grounds/parameter-screens.ts'
import type { LedgerScreen } from '../../app/grounds/parameter-screens.ts'
import type { Workspace } from '../../app/workspace.ts'
import { strengths } from '../../analysis/evidence.ts'
import type { Theme } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { groundsTexts, influenceWords } from '../../texts/grounds/grounds.ts'
import { strengthWords, themeNames } from '../../texts/levers.ts'
import { shellTexts } from '../../texts/shell.ts'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'
import { ChosenValue } from './chosen-value.tsx'

/** Every number of the model: its middle, its range and what it rests on; one of them opens beside the list. */
export function Ledger(props: { readonly lines: readonly LedgerLine[]; readonly workspace: Workspace; readonly influenceNote: string | null }): JSX.Element {
  const [filter, setFilter] = createSignal<LedgerFilter>({ search: '', strength: null, theme: null, screen: null, only: 'alles' })
  const [chosen, setChosen] = createSignal<ParameterId | null>(null)
  const shown = createMemo(() => filterLedger(props.lines, filter()))
  let list!: HTMLElement
  // Who closes a value goes on in the list where it was opened.
  const close = (id: ParameterId): void => {
    setChosen(null)
    list.querySelector<HTMLElement>(`[data-value="${CSS.escape(id)}"]`)?.focus()
  }
  return (
    <div class="ledger" classList={{ 'ledger--open': chosen() !== null }}>
      <div class="compare-card ledger__card">
        <Filters lines={props.lines} filter={filter()} isKnown={props.influenceNote !== null} onFilter={setFilter} />
        <section ref={list} class="scene-table ledger__table" tabindex="0" aria-label={groundsTexts.parts.aannames}>
          <table>
            <thead><tr>
              <th scope="col">{groundsTexts.columns.name}</th><th scope="col">{groundsTexts.columns.value}</th><th scope="col" class="ledger__wide">{groundsTexts.columns.range}</th>
              <th scope="col">{groundsTexts.columns.strength}</th><th scope="col" class="ledger__wide">{groundsTexts.columns.source}</th><th scope="col" class="ledger__wide">{groundsTexts.columns.place}</th><th scope="col">{groundsTexts.columns.influence}</th>
            </tr></thead>
            <tbody><For each={shown()}>{(line) => <Line line={line} isKnown={props.influenceNote !== null} isChosen={chosen() === line.id} onChoose={() => setChosen(chosen() === line.id ? null : line.id)} />}</For></tbody>
          </table>
        </section>
        <p class="compare-small" role="status">{shown().length === 0 ? groundsTexts.none : groundsTexts.shown(shown().length, props.lines.length)}</p>
        <p class="compare-small">{groundsTexts.assumption}</p>
        <Show when={props.influenceNote}>{(note) => <p class="compare-small">{note()}</p>}</Show>
      </div>
      <Show when={chosen()} keyed fallback={<p class="compare-card ledger__hint">{groundsTexts.choose}</p>}>
        {(id) => <ChosenValue id={id} screens={props.lines.find((line) => line.id === id)?.screens ?? []} workspace={props.workspace} onClose={() => close(id)} />}
      </Show>
    </div>
  )
}

function Filters(props: { readonly lines: readonly LedgerLine[]; readonly filter: LedgerFilter; readonly isKnown: boolean; readonly onFilter: (filter: LedgerFilter) => void }): JSX.Element {
  const counts = createMemo(() => countByStrength(props.lines))
  const number = (test: (line: LedgerLine) => boolean): number => props.lines.filter(test).length
  const isAll = () => props.filter.strength === null && props.filter.only === 'alles'
  return (
    <fieldset class="ledger__filters">
      <legend class="visually-hidden">{groundsTexts.filters}</legend>
      <input type="search" class="utrecht-textbox utrecht-textbox--html-input" aria-label={groundsTexts.search} placeholder={groundsTexts.search} value={props.filter.search} onInput={(event) => props.onFilter({ ...props.filter, search: event.currentTarget.value })} />
      <select class="picker" aria-label={groundsTexts.theme} onChange={(event) => props.onFilter({ ...props.filter, theme: event.currentTarget.value === '' ? null : event.currentTarget.value as Theme })}>
        <option value="" selected={props.filter.theme === null}>{groundsTexts.everyTheme}</option>
        <For each={Object.entries(themeNames)}>{([id, name]) => <option value={id} selected={props.filter.theme === id}>{name}</option>}</For>
      </select>
      <select class="picker" aria-label={groundsTexts.screen} onChange={(event) => props.onFilter({ ...props.filter, screen: event.currentTarget.value === '' ? null : event.currentTarget.value as LedgerScreen })}>
        <option value="" selected={props.filter.screen === null}>{groundsTexts.everyScreen}</option>
        <For each={ledgerScreens}>{(id) => <option value={id} selected={props.filter.screen === id}>{shellTexts.tabs[id]}</option>}</For>
      </select>
      <Chip name={groundsTexts.all} count={props.lines.length} isOn={isAll()} onPress={() => props.onFilter({ ...props.filter, strength: null, only: 'alles' })} />
      <For each={strengths}>{(strength) => (
        <Chip name={strengthWords[strength]} count={counts()[strength]} isOn={props.filter.strength === strength} onPress={() => props.onFilter({ ...props.filter, only: 'alles', strength })} />
      )}</For>
      <Chip name={groundsTexts.large} count={props.isKnown ? number((line) => (line.influence ?? 0) >= LARGE_INFLUENCE) : null} isOn={props.filter.only === 'invloed'} onPress={() => props.onFilter({ ...props.filter, strength: null, only: 'invloed' })} />
      <Chip name={groundsTexts.regional} count={number((line) => line.isRegional)} isOn={props.filter.only === 'regio'} onPress={() => props.onFilter({ ...props.filter, strength: null, only: 'regio' })} />
      <Chip name={groundsTexts.changed} count={number((line) => line.isChanged)} isOn={props.filter.only === 'gewijzigd'} onPress={() => props.onFilter({ ...props.filter, strength: null, only: 'gewijzigd' })} />
    </fieldset>
  )
}

/** @param count null before it is known */
function Chip(props: { readonly name: string; readonly count: number | null; readonly isOn: boolean; readonly onPress: () => void }): JSX.Element {
  return <button type="button" class="ledger__chip" aria-pressed={props.isOn} onClick={() => props.onPress()}>{props.isOn ? '✓ ' : ''}{props.name} <span class="ledger__count">{props.count ?? '…'}</span></button>
}

function Line(props: { readonly line: LedgerLine; readonly isKnown: boolean; readonly isChosen: boolean; readonly onChoose: () => void }): JSX.Element {
  return (
    <tr classList={{ 'ledger__line--chosen': props.isChosen }}>
      <th scope="row"><button type="button" class="ledger__name" data-value={props.line.id} aria-expanded={props.isChosen} onClick={() => props.onChoose()}>{props.line.label}</button>
        <Show when={props.line.isChanged}><small class="ledger__by">{props.line.reason === null ? groundsTexts.changedByNobody : groundsTexts.changedBy(props.line.reason)}</small></Show>
      </th>
      <td class="ledger__left">{props.line.value}</td>
      <td class="ledger__left ledger__wide">{props.line.range}</td>
      <td class="ledger__left"><StrengthBlocks strength={props.line.strength} /></td>
      <td class="ledger__left ledger__wide"><Show when={props.line.source !== ''} fallback={<em>{groundsTexts.noDocument}</em>}>{props.line.source}</Show></td>
      <td class="ledger__left ledger__wide ledger__place" title={props.line.locator}>{props.line.locator === '' ? '–' : props.line.locator}</td>
      <td class="ledger__left">
        <Show when={props.line.influence} fallback={<span class="ledger__none">{props.isKnown ? groundsTexts.noInfluence : groundsTexts.influenceLater}</span>}>{(share) => (
          <><span class="ledger__bar" aria-hidden="true"><span style={{ '--share': Math.min(1, share() * 2) }} /></span> {influenceWords(share())}</>
        )}</Show>
      </td>
    </tr>
  )
}

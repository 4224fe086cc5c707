import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { View } from '../../app/draft/draft.ts'
import type { Comparison } from '../../analysis/comparison.ts'
import type { Scene } from '../../charts/scene.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { compareTexts } from '../../texts/compare/compare-screen.ts'
import { measureOf } from '../../texts/measures.ts'
import { ChartView } from '../charts/chart-view.tsx'

export interface ScenarioName {
  readonly id: string
  readonly name: string
}

/** What can be compared in a sentence: what a wethouder asks about first. */
const measureIds: readonly OutcomeId[] = [
  'kosten.per-inburgeraar', 'lasten.jaar', 'budget.binnen', 'budget.bijdrage-nodig', 'pip.binnen-10-weken', 'les.wachtweken',
  'groepen.onder-minimum', 'afgerond.binnen-3-jaar', 'afgerond.maanden', 'werk-of-opleiding', 'fte.in-dienst', 'reistijd',
]

/** The answer as a sentence, its proof as a hundred dots, and what is compared with what. */
export function ComparisonStrip(props: {
  readonly comparison: Comparison
  /** Gains and costs on the other figures; empty where nothing can be said yet. */
  readonly tradeOff: string
  readonly dots: Scene | null
  readonly scenarios: readonly ScenarioName[]
  readonly view: View
  readonly onView: (view: View) => void
  /** Of the settings before: what is wanted is still coming. */
  readonly isOld: boolean
  /** What the sentence is worth while the run goes on; then it stands in the place of the notes. */
  readonly worth: string
  /** The run in the place of the choices, while it goes on. */
  readonly status: (() => JSX.Element) | null
}): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <section class="strip strip-comparison" classList={{ 'strip-old': props.isOld }} aria-label={compareTexts.heading}>
      <Show when={props.dots}>{(dots) => <ChartView scene={dots()} class="strip-dots" />}</Show>
      <div class="strip-words">
        <h2 class="strip-title">{props.comparison.headline}</h2>
        <Show when={props.comparison.size !== ''}><p class="strip-size">{props.comparison.size}</p></Show>
        <Show when={props.worth === ''} fallback={<p class="strip-notes">{props.worth}</p>}>
          <Show when={props.comparison.notes.length > 0}><p class="strip-notes">{props.comparison.notes.join(' ')}</p></Show>
          <Show when={props.tradeOff !== ''}><p class="strip-notes strip-tradeoff">{props.tradeOff}</p></Show>
        </Show>
      </div>
      <Show when={props.status} fallback={
        <>
          <button type="button" class="nl-button nl-button--secondary strip-change" aria-expanded={isOpen()} aria-controls="strip-pickers" onClick={() => setOpen(!isOpen())}>
            {isOpen() ? compareTexts.close : compareTexts.change}
          </button>
          <Pickers scenarios={props.scenarios} view={props.view} onView={props.onView} isOpen={isOpen()} />
        </>
      }>{(status) => status()()}</Show>
    </section>
  )
}

export function Pickers(props: { readonly scenarios: readonly ScenarioName[]; readonly view: View; readonly onView: (view: View) => void; readonly isOpen: boolean }): JSX.Element {
  const options = (): readonly (readonly [string, string])[] => props.scenarios.map((s) => [s.id, s.name])
  const measures = (): readonly (readonly [string, string])[] => {
    const known = measureIds.includes(props.view.measure) ? measureIds : [props.view.measure, ...measureIds]
    return known.map((id) => [id, measureOf(id).label])
  }
  /** Choosing the other one of the pair swaps them: a scenario is not compared with itself. */
  const choose = (side: 'compared' | 'baseline', id: string): void => {
    const other = side === 'compared' ? 'baseline' : 'compared'
    const next = { ...props.view, [side]: id }
    props.onView(next[other] === id ? { ...next, [other]: props.view[side] } : next)
  }
  return (
    <fieldset id="strip-pickers" class="pickers" data-open={props.isOpen ? '' : undefined}>
      <legend class="visually-hidden">{compareTexts.choosePair}</legend>
      <Picker label={compareTexts.compared} value={props.view.compared} options={options()} onPick={(id) => choose('compared', id)} />
      <span aria-hidden="true" class="picker-word">{compareTexts.with}</span>
      <Picker label={compareTexts.baseline} value={props.view.baseline} options={options()} onPick={(id) => choose('baseline', id)} />
      <span aria-hidden="true" class="picker-word">{compareTexts.on}</span>
      <Picker label={compareTexts.measure} value={props.view.measure} options={measures()} onPick={(id) => props.onView({ ...props.view, measure: id as OutcomeId })} />
    </fieldset>
  )
}

export function Picker(props: { readonly label: string; readonly value: string; readonly options: readonly (readonly [value: string, label: string])[]; readonly onPick: (value: string) => void }): JSX.Element {
  return (
    <select class="picker" aria-label={props.label} onChange={(event) => props.onPick(event.currentTarget.value)}>
      <For each={props.options}>{([value, label]) => <option value={value} selected={value === props.value}>{label}</option>}</For>
    </select>
  )
}

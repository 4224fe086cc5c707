import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { createMoney, knownInwoners, uncounted } from '../../app/money/create-money.ts'
import type { MoneyFocus, MoneyHead, MoneyScope } from '../../app/money/create-money.ts'
import type { Executor } from '../../app/run/create-run.ts'
import type { SessionRun } from '../../app/run/create-session-run.ts'
import { createLate } from '../../app/run/create-shown.ts'
import { slowRun } from '../../app/run/slow-run.ts'
import { moneyEditor } from '../../app/money/money-entry.ts'
import type { MoneyEditor } from '../../app/money/money-entry.ts'
import type { Workspace } from '../../app/workspace.ts'
import { moneyKeyIds, moneyKeys } from '../../model/money.ts'
import type { Region } from '../../model/scenario.ts'
import type { MoneyKeyId } from '../../model/money.ts'
import { budgetHeadline, budgetTexts, reserveSentence, shortfallSentence } from '../../texts/budget.ts'
import { formatChance } from '../../texts/format.ts'
import { sourceLine } from '../../texts/compare/compare-screen.ts'
import '../compare/compare.css'
import { RunStrip } from '../compare/run-strip.tsx'
import './budget.css'
import { CoalitionPanel } from './coalition-panel.tsx'
import { MoneyCharts } from './money-charts.tsx'
import { ChanceTable, KeysTable, LinesTable, ScenarioTable } from './money-tables.tsx'
import { InwonersFields } from './inwoners-fields.tsx'
import { Field, PolicyPanel } from './policy-panel.tsx'

export interface BudgetScreenProps {
  readonly workspace: Workspace
  /** For the groups of gemeenten; everything else comes from the page's one run. */
  readonly executor: Executor
  readonly session: SessionRun
}

/** The money of the region and of every gemeente, on the futures that the page already has. */
export function BudgetScreen(props: BudgetScreenProps): JSX.Element {
  const { workspace, session } = props
  const { run, wanted } = session
  const money = moneyEditor(workspace)
  const [scenario, setScenario] = createSignal<string | null>(null)
  const [scope, setScope] = createSignal<MoneyScope>('regio')
  const focus = createMemo((): MoneyFocus => {
    const { compared, baseline } = workspace.draft().view
    return { scenario: scenario() ?? compared, baseline: (scenario() ?? compared) === baseline ? compared : baseline, scope: scope() }
  })
  const choices = createMemo(() => money.choices())
  const { head, pair, shares, picture } = createMoney(run.shown, choices, () => workspace.draft().region, focus)
  const isStale = createLate(() => picture() !== null && picture()?.run.key !== wanted().key)
  // Nothing is divided, and nobody works together, where there is one gemeente.
  const isAlone = () => workspace.draft().region.gemeenten.length === 1
  const isBusy = createLate(() => run.status().kind === 'running')
  /** Adding up the books of thousands of futures takes seconds in which no future is simulated. */
  const waiting = () => uncounted(run.shown(), picture())
  const isCounting = createLate(() => waiting() !== null)
  const stripIsRun = () => isBusy() || run.status().kind === 'failed' || run.status().kind === 'stopped'
  return (
    <div class="compare compare-page budget" data-stale={isStale() ? '' : undefined}>
      <Show when={stripIsRun()}><RunStrip run={run} isStale={isStale()} reason="" provisional="" slow={slowRun(wanted().plan)} onUndo={workspace.canUndo() ? () => workspace.undo() : null} /></Show>
      <Show when={!stripIsRun() && (isCounting() || picture() === null)}><p class="compare-notice" role="status">{waitingWords(waiting())}</p></Show>
      <Show when={picture()} fallback={<h1 class="visually-hidden">{budgetTexts.heading}</h1>}>
        {(drawn) => (
          <div class="compare-main">
            <Head picture={head() ?? drawn()} money={money} region={workspace.draft().region} onScenario={setScenario} onScope={setScope} />
            <Rules money={money} region={workspace.draft().region} />
            <MoneyCharts head={head() ?? drawn()} pair={pair() ?? drawn()} source={sourceLine(drawn().run.results.completed, drawn().run.plan.seed, drawn().run.key)} />
            <ChanceTable shares={shares() ?? drawn()} />
            <ScenarioTable picture={drawn()} />
            <LinesTable picture={drawn()} />
            <Show when={!isAlone()}>
              <KeysTable shares={shares() ?? drawn()} />
              <CoalitionPanel picture={drawn()} executor={props.executor} />
            </Show>
            <p class="budget-check" data-failed={drawn().check.failed > 0 ? '' : undefined}>{budgetTexts.check(drawn().check.checked, drawn().check.failed, drawn().run.results.completed)}</p>
            <p class="compare-small budget-words">{budgetTexts.tile}</p>
          </div>
        )}
      </Show>
    </div>
  )
}

/** @param futures those that are there and not yet added up; null for none */
function waitingWords(futures: number | null): string {
  return futures === null ? budgetTexts.none : budgetTexts.counting(futures)
}

interface HeadProps {
  readonly picture: MoneyHead
  readonly money: MoneyEditor
  readonly region: Region
  readonly onScenario: (id: string) => void
  readonly onScope: (scope: MoneyScope) => void
}

function Head(props: HeadProps): JSX.Element {
  const plan = () => props.picture.run.plan
  const isAlone = () => plan().gemeenten.length === 1
  const scopeName = () => (isAlone() ? plan().gemeenten[0]!.name : props.picture.focus.scope === 'regio' ? 'de regio' : plan().gemeenten[props.picture.focus.scope]!.name)
  const chance = () => props.picture.outlook.within.at(-1) ?? 0
  const tile = (): string => {
    const { tileChance, outlook: { replications } } = props.picture
    return Math.round(tileChance * replications) === Math.round(chance() * replications) ? budgetTexts.tileSame : budgetTexts.tileOther(formatChance(tileChance, replications))
  }
  return (
    <div class="budget-head">
      <div class="budget-answer">
        <h1>{budgetHeadline(plan().scenarios[props.picture.place]!.name, scopeName(), chance(), props.picture.outlook.replications, props.picture.outlook.years.at(-1)!)}</h1>
        <p>{reserveSentence(props.picture.outlook.reserveNeeded[1]!, 0.9)} {shortfallSentence(props.picture.outlook.shortfall)}</p>
        <p class="compare-small">{tile()} {budgetTexts.noise(props.picture.outlook.withinError, props.picture.outlook.reserveError[1]!, props.picture.outlook.shortfallError)}</p>
      </div>
      <div class="budget-pickers">
        <label>{budgetTexts.scenario}
          <select class="picker" onChange={(event) => props.onScenario(event.currentTarget.value)}>
            <For each={plan().scenarios}>{({ id, name }, index) => <option value={id} selected={index() === props.picture.place}>{name}</option>}</For>
          </select>
        </label>
        <Show when={!isAlone()}>
          <label>{budgetTexts.scope}
            <select class="picker" onChange={(event) => props.onScope(event.currentTarget.value === 'regio' ? 'regio' : Number(event.currentTarget.value))}>
              <option value="regio" selected={props.picture.focus.scope === 'regio'}>{budgetTexts.region}</option>
              <For each={plan().gemeenten}>{({ name }, index) => <option value={index()} selected={props.picture.focus.scope === index()}>{name}</option>}</For>
            </select>
          </label>
          <KeyPicker money={props.money} region={props.region} />
        </Show>
      </div>
    </div>
  )
}

function Rules(props: { readonly money: MoneyEditor; readonly region: Region }): JSX.Element {
  const isMany = () => props.region.gemeenten.length > 1
  return (
    <div class="budget-rules">
      <Show when={props.money.choices().key === 'vast' && isMany()}><div class="compare-card budget-part"><Field id="sleutel.vast" money={props.money} /></div></Show>
      <PolicyPanel money={props.money} />
      <Show when={isMany()}><InwonersFields money={props.money} region={props.region} /></Show>
    </div>
  )
}

/** How the lasten are divided. */
function KeyPicker(props: { readonly money: MoneyEditor; readonly region: Region }): JSX.Element {
  const key = () => props.money.choices().key
  const hasInwoners = () => knownInwoners(props.region) !== null
  return (
    <label class="budget-key">{budgetTexts.key}
      <select class="picker" onChange={(event) => props.money.chooseKey(event.currentTarget.value as MoneyKeyId)}>
        <For each={moneyKeyIds}>{(id) => <option value={id} selected={key() === id} disabled={id === 'inwoners' && !hasInwoners()}>{id === 'inwoners' && !hasInwoners() ? budgetTexts.keyWaits : moneyKeys[id].label}</option>}</For>
      </select>
    </label>
  )
}

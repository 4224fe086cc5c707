import { For, Show, createMemo } from 'solid-js'
import type { JSX } from 'solid-js'
import { LEAST_FUTURES, createUncertainty } from '../../app/uncertainty/create-uncertainty.ts'
import type { UncertaintyPicture } from '../../app/uncertainty/create-uncertainty.ts'
import { createLate } from '../../app/run/create-shown.ts'
import { createWholeRun } from '../../app/run/create-whole-run.ts'
import { slowRun } from '../../app/run/slow-run.ts'
import type { View } from '../../app/draft/draft.ts'
import type { UncertaintyView } from '../../analysis/uncertainty/view.ts'
import { tornado } from '../../charts/uncertainty/tornado.ts'
import { outcomes } from '../../model/outcomes.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { chartSwitchTexts } from '../../texts/chart-switch.ts'
import { compareTexts, sourceLine } from '../../texts/compare/compare-screen.ts'
import { measureOf } from '../../texts/measures.ts'
import { bestWords, flipSentence, lookedAtSentence, noFlipSentence, regretWords, sharesSentence, uncertaintyHeadline, uncertaintyTexts, unsureSentence, worthOfAllSentence, worthSentence, worthTiesSentence, worthUnsureSentence } from '../../texts/uncertainty/uncertainty.ts'
import { MoneyCard } from '../budget/money-card.tsx'
import { Pickers } from '../compare/comparison-strip.tsx'
import '../compare/compare.css'
import { RunStrip } from '../compare/run-strip.tsx'
import { ScenarioLabel } from '../compare/scenario-label.tsx'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { InstrumentsSection } from './instruments-section.tsx'
import { StressSection } from './stress-section.tsx'
import './uncertainty.css'

/** What the choice between two scenarios depends on, when it would be another one, and what is worth finding out first. */
export function UncertaintyScreen(props: ScreenProps): JSX.Element {
  const { workspace, session } = props
  const { run, wanted } = session
  const view = createMemo(() => workspace.draft().view)
  const picture = createUncertainty(run.shown, workspace.draft)
  const whole = createWholeRun(run)
  const isStale = createLate(() => picture() !== null && picture()?.run.key !== wanted().key)
  const isBusy = createLate(() => run.status().kind === 'running')
  const stripIsRun = () => isBusy() || run.status().kind === 'failed' || run.status().kind === 'stopped'
  const changeView = (next: View): void => workspace.change(compareTexts.choosePair, (draft) => ({ ...draft, view: next }), { mergeKey: 'view' })
  return (
    <div class="compare compare-page uncertainty" data-stale={isStale() ? '' : undefined}>
      <Show when={stripIsRun()}><RunStrip run={run} isStale={isStale()} reason="" provisional="" slow={slowRun(wanted().plan)} onUndo={workspace.canUndo() ? () => workspace.undo() : null} /></Show>
      <Show when={picture()} fallback={<><h1 class="visually-hidden">{uncertaintyTexts.heading}</h1><Show when={!stripIsRun()}><p class="compare-notice">{uncertaintyTexts.none}</p></Show></>}>
        {(drawn) => (
          <div class="compare-main">
            <div class="uncertainty__head">
              <div>
                <h1>{headline(drawn())}</h1>
                <Show when={drawn().view}>{(known) => <p class="nl-paragraph">{sharesSentence(known().shares.assumed, known().shares.sourced)}</p>}</Show>
              </div>
              <Pickers scenarios={drawn().run.plan.scenarios} view={view()} onView={changeView} isOpen />
            </div>
            <Show when={view().compared !== view().baseline} fallback={<p class="compare-notice">{uncertaintyTexts.samePair}</p>}>
              <Show when={drawn().view} fallback={<p class="compare-notice">{uncertaintyTexts.tooFew(LEAST_FUTURES)}</p>}>
                {(known) => <Answers picture={drawn()} view={known()} />}
              </Show>
            </Show>
            <StressSection screen={props} whole={whole} />
            <InstrumentsSection screen={props} whole={whole} />
          </div>
        )}
      </Show>
    </div>
  )
}

function headline({ view, names }: UncertaintyPicture): string {
  if (view === null) return uncertaintyTexts.heading
  const flips = view.flips.filter(({ point }) => point.kind === 'omslag').length
  const unsure = view.flips.filter(({ point }) => point.kind === 'onzeker').length
  return uncertaintyHeadline(names, view.outcome, view.mean, view.halfWidth, flips, unsure)
}

function Answers(props: { readonly picture: UncertaintyPicture; readonly view: UncertaintyView }): JSX.Element {
  const source = () => sourceLine(props.view.futures, props.picture.run.plan.seed, props.picture.run.key)
  return (
    <div class="uncertainty__grid">
      <Show when={props.view.bars.length > 0} fallback={<p class="compare-notice">{uncertaintyTexts.noInfluence}</p>}>
        <MoneyCard of={props.view} draw={(view, width) => tornado(view, props.picture.names, width)} source={source()} class="uncertainty__tornado" />
      </Show>
      <div class="uncertainty__side">
        <Flips picture={props.picture} view={props.view} />
        <Worth picture={props.picture} view={props.view} />
        <RegretTable picture={props.picture} view={props.view} />
      </div>
      <details class="compare-card uncertainty__silent">
        <summary>{uncertaintyTexts.silent(props.view.silent.length)}</summary>
        <ul><For each={props.view.silent}>{(id) => <li>{parameters[id].label}</li>}</For></ul>
      </details>
    </div>
  )
}

function Flips(props: { readonly picture: UncertaintyPicture; readonly view: UncertaintyView }): JSX.Element {
  const labels = (kind: 'geen' | 'onzeker') => props.view.flips.filter(({ point }) => point.kind === kind).map(({ point }) => parameters[point.parameter].label)
  const found = () => props.view.flips.flatMap((flip) => (flip.point.kind === 'omslag' ? [{ ...flip, point: flip.point }] : []))
  return (
    <section class="compare-card uncertainty__card" aria-labelledby="uncertainty-flips">
      <h2 class="chart-title" id="uncertainty-flips">{uncertaintyTexts.flips}</h2>
      <Show when={found().length === 0 && labels('onzeker').length === 0}><p><strong>{uncertaintyTexts.noFlips}</strong></p></Show>
      <ul class="plain-list">
        <For each={found()}>{(flip) => {
          const words = () => flipSentence(parameters[flip.point.parameter], props.view.outcome, props.picture.names, flip.values, flip.point.firstIsLowerBelow)
          return (
            <li class="uncertainty__flip">
              <p class="uncertainty__flip-title"><strong>{words().title}</strong> <StrengthBlocks strength={flip.strength} /></p>
              <p class="compare-small">{words().body}</p>
            </li>
          )
        }}</For>
      </ul>
      <Show when={labels('onzeker').length > 0}><p class="compare-small">{unsureSentence(labels('onzeker'))}</p></Show>
      <Show when={labels('geen').length > 0}><p class="compare-small">{found().length === 0 && labels('onzeker').length === 0 ? lookedAtSentence(labels('geen')) : noFlipSentence(labels('geen'))}</p></Show>
    </section>
  )
}

/** At most so many: who has to find out ten things finds out none. */
const MOST_WORTH = 3

function Worth(props: { readonly picture: UncertaintyPicture; readonly view: UncertaintyView }): JSX.Element {
  const label = (id: ParameterId): string => parameters[id].label
  const told = () => props.view.worth.told
  // Whoever is shown may be no better than one that is not.
  const ties = () => props.view.worth.ties.filter((ids) => ids.some((id) => told().slice(0, MOST_WORTH).some(({ parameter }) => parameter === id))).map((ids) => ids.map(label))
  return (
    <section class="compare-card uncertainty__card uncertainty__worth" aria-labelledby="uncertainty-worth">
      <h2 class="chart-title" id="uncertainty-worth">{uncertaintyTexts.worth}</h2>
      <Show when={told().length > 0} fallback={<p><strong>{props.view.worth.unsure.length > 0 ? uncertaintyTexts.noneTold : uncertaintyTexts.nothingWorth}</strong></p>}>
        <ul class="uncertainty__list"><For each={told().slice(0, MOST_WORTH)}>{(one) => <li>{worthSentence(parameters[one.parameter], props.view.outcome, one, props.view.futures)}</li>}</For></ul>
        <Show when={ties().length > 0}><p class="compare-small">{worthTiesSentence(ties())}</p></Show>
      </Show>
      <Show when={props.view.worth.unsure.length > 0}><p class="compare-small">{worthUnsureSentence(props.view.worth.unsure.map(label))}</p></Show>
      <p class="compare-small">{worthOfAllSentence(props.view.outcome, props.view.worthOfAll, props.picture.names)} {uncertaintyTexts.worthNote}</p>
    </section>
  )
}

function RegretTable(props: { readonly picture: UncertaintyPicture; readonly view: UncertaintyView }): JSX.Element {
  const { regretColumns } = uncertaintyTexts
  // A future is within budget or not: nine of ten of those say nothing.
  const isChance = () => outcomes[props.view.outcome].unit === 'kans'
  const isShared = () => props.view.regrets.reduce((sum, { best }) => sum + best, 0) > 1.005
  return (
    <section class="compare-card uncertainty__card uncertainty__regret" aria-labelledby="uncertainty-regret">
      <h2 class="chart-title" id="uncertainty-regret">{uncertaintyTexts.regret}</h2>
      <p class="compare-small">{measureOf(props.view.outcome).label}. {uncertaintyTexts.regretExplain} {isShared() ? uncertaintyTexts.regretShared : ''}</p>
      <Show when={props.view.regrets.length > 0} fallback={<p>{uncertaintyTexts.regretNone}</p>}>
        <section class="scene-table" tabindex="0" aria-label={`${uncertaintyTexts.regret}: ${chartSwitchTexts.table.toLowerCase()}`}>
          <table>
            <thead><tr><th scope="col">{regretColumns.scenario}</th><th scope="col">{regretColumns.mean}</th><Show when={!isChance()}><th scope="col">{regretColumns.p90}</th></Show><th scope="col">{regretColumns.best}</th></tr></thead>
            <tbody>
              <For each={props.view.regrets}>{(regret) => (
                <tr>
                  <th scope="row"><ScenarioLabel name={props.picture.run.plan.scenarios[regret.scenario]!.name} position={regret.scenario} /></th>
                  <td>{regretWords(props.view.outcome, regret.mean)}</td>
                  <Show when={!isChance()}><td>{regretWords(props.view.outcome, regret.p90)}</td></Show>
                  <td>{bestWords(regret.best, regret.bestError, regret.futures)}</td>
                </tr>
              )}</For>
            </tbody>
          </table>
        </section>
      </Show>
    </section>
  )
}

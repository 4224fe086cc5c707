import { For, Match, Show, Switch, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { WEIGHT_SAMPLES } from '../../analysis/mca/analysis.ts'
import { MEAN_2019 } from '../../analysis/mca/opening-2019.ts'
import type { Run } from '../../app/run/create-run.ts'
import type { Weighed, WeighingModel } from '../../app/weighing/create-weighing.ts'
import { addParty, isUnscored, putParty, removeUnscored, scoreBetween, setAllPointsFrom } from '../../app/weighing/change-weighing.ts'
import { shortened } from '../../app/weighing/shortened.ts'
import { inForm } from '../../app/weighing/elicitation.ts'
import type { Workspace } from '../../app/workspace.ts'
import { compareTexts, progressSentence, stoppedSentence } from '../../texts/compare/compare-screen.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Dialog } from '../controls/dialog.tsx'
import { CriteriaTable } from './criteria-table.tsx'
import { DecisionCard } from './decision-card.tsx'
import { EquivalentCard } from './equivalent-card.tsx'
import { OpeningSteps } from './opening-steps.tsx'
import { allKinds, PartyEditor } from './party-editor.tsx'
import { DisagreementCard, MoreCards, PlacesCard } from './results.tsx'
import type { FoundProps } from './results.tsx'
import { RoomDialog } from './room-dialog.tsx'
import { Table2019 } from './table-2019.tsx'
import '../compare/compare.css'
import './weighing.css'
import { WeightsDialog } from './weights-dialog.tsx'

export interface WeighingScreenProps {
  readonly workspace: Workspace
  readonly model: WeighingModel
  /** The shared run of the page. */
  readonly run: Run
}

/** Afwegen: the sentence, the criteria, and what the weights of everybody make of them. */
export function WeighingScreen(props: WeighingScreenProps): JSX.Element {
  const { workspace, model } = props
  const [dialog, setDialog] = createSignal<'room' | 'weights' | null>(null)
  const [editing, setEditing] = createSignal<string | null>(null)
  const draft = workspace.draft
  const edited = () => model.weighing().parties.find((set) => set.id === editing())
  const found = createMemo(() => foundIn(model, model.weighed()))
  const opens = createMemo(() => isOpening(model.weighed()))
  // What lies below the fold follows when the hand rests: a slider that moves redraws only what it is watched for.
  const rested = createMemo<FoundProps | null>((before) => {
    const now = found()
    return now === null || now.weighed.samples >= WEIGHT_SAMPLES || before === null ? now : before
  }, null)
  // What a gemeente gave in points stays in points: only who weighs in steps already, or a group that has not weighed, begins here.
  const swing = () => {
    const others = model.weighing().parties.filter((set) => set.id !== MEAN_2019)
    const inSteps = others.find((set) => set.elicitation.kind === 'swing')
    if (inSteps !== undefined) return void setEditing(inSteps.id)
    if (others.length > 0) return void setDialog('weights')
    model.change(texts.swing, (weighing) => {
      const added = addParty(weighing, texts.group)
      const set = added.parties.at(-1)!
      return putParty(added, { ...set, elicitation: inForm(set, 'swing', added.criteria) })
    })
    setEditing(model.weighing().parties.at(-1)!.id)
  }
  return (
    <div class="compare compare-page weigh">
      <h1 class="visually-hidden">{texts.heading(draft().region.name)}</h1>
      <div class="weigh-head">
        <Headline found={found()} model={model} />
        <Show when={!opens()}><WaysToWeigh onDialog={setDialog} onSwing={swing} /></Show>
      </div>
      <Notices {...props} opens={opens()} />
      <Show when={opens()}><OpeningSteps model={model} ways={<WaysToWeigh onDialog={setDialog} onSwing={swing} />} /></Show>
      <div class="weigh-grid">
        <div class="weigh-column">
          <CriteriaTable model={model} scenarios={draft().scenarios} notice={model.mca2019() === null ? null : texts.reconstruction} />
          <Show when={!opens()}><PointsTools model={model} hasSynthese={draft().scenarios.some((scenario) => scenario.id === 'synthese')} /></Show>
        </div>
        <div class="weigh-column">
          <Show when={found()}>{(now) => <><PlacesCard {...now()} /><DisagreementCard {...now()} /></>}</Show>
          <Show when={model.mca2019()}>{(mca) => <Table2019 mca={mca()} model={model} scenarios={draft().scenarios} />}</Show>
        </div>
      </div>
      <div class="weigh-more">
        <Show when={rested()}>{(now) => <><MoreCards {...now()} /><EquivalentCard weighed={now().weighed} /></>}</Show>
        <DecisionCard model={model} region={draft().region} scenarios={draft().scenarios} run={props.run.shown()} />
      </div>
      <Show when={dialog() === 'weights'}><WeightsDialog model={model} region={draft().region} onEdit={(id) => { setDialog(null); setEditing(id) }} onClose={() => setDialog(null)} /></Show>
      <Show when={dialog() === 'room'}><RoomDialog model={model} region={draft().region} onClose={() => setDialog(null)} /></Show>
      <Show when={edited()}>{(set) => (
        <Dialog heading={texts.partyEdit(set().party)} wide onClose={() => { workspace.commit(); setEditing(null) }}>
          <PartyEditor set={set()} criteria={model.weighing().criteria} kinds={allKinds} onChange={(elicitation) => model.change(texts.partyEdit(set().party), (weighing) => putParty(weighing, { ...set(), elicitation }), `gewicht/${set().id}`)} />
        </Dialog>
      )}</Show>
    </div>
  )
}

/** The buttons that give weights: for who weighs, from a room, or step by step. */
function WaysToWeigh(props: { readonly onDialog: (dialog: 'room' | 'weights') => void; readonly onSwing: () => void }): JSX.Element {
  return (
    <div class="weigh-row">
      <button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={() => props.onDialog('weights')}>{texts.settings}</button>
      <button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={() => props.onDialog('room')}>{texts.fromRoom}</button>
      <button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={props.onSwing}>{texts.swing}</button>
    </div>
  )
}

/** Nothing is wrong, only not there yet: points, weights, or both. */
function isOpening(weighed: Weighed | null): boolean {
  return weighed !== null && weighed.analysis === null && weighed.diagnostics.every(({ code }) => code === 'criterium-zonder-score' || code === 'geen-gewichten')
}

function foundIn(model: WeighingModel, weighed: Weighed | null): FoundProps | null {
  return weighed?.analysis && weighed.sentences ? { model, weighed, analysis: weighed.analysis, sentences: weighed.sentences } : null
}

function Headline(props: { readonly found: FoundProps | null; readonly model: WeighingModel }): JSX.Element {
  return (
    <div class="weigh-words">
      <h2 class="weigh-title">{props.found?.sentences.firstPlace ?? texts.noHeadlines[props.model.status().kind]}</h2>
      <p>{props.found ? `${props.found.sentences.headline} ${props.found.sentences.factsOrValues}` : ''}</p>
      <p class="visually-hidden" role="status">{props.model.status().kind === 'working' ? texts.working : ''}</p>
    </div>
  )
}

/** What cannot be weighed now, and why; what stays on the screen belongs to before. */
function Notices(props: WeighingScreenProps & { readonly opens: boolean }): JSX.Element {
  const failed = () => { const now = props.model.status(); return now.kind === 'failed' ? now : null }
  const simulated = () => props.model.weighing().criteria.some((measured) => measured.measure.kind === 'simulated')
  return (
    <>
      <Switch>
        <Match when={failed()}>{(now) => (
          <div class="compare-notice" role="alert"><p>{texts.failed} {texts.detail}: {now().detail}</p><button type="button" class="nl-button nl-button--secondary" onClick={props.model.retry}>{texts.again}</button></div>
        )}</Match>
        <Match when={simulated() && runStopped(props.run)}>{(sentence) => (
          <div class="compare-notice" role="alert"><p>{sentence()}</p><button type="button" class="nl-button nl-button--secondary" onClick={props.run.retry}>{texts.again}</button></div>
        )}</Match>
        <Match when={props.model.status().kind === 'waiting'}><div class="compare-notice"><p><span role="status">{texts.waiting}</span> {progressOf(props.run)}</p></div></Match>
        <Match when={simulated() && props.run.shown()?.complete === false}><div class="compare-notice" role="status"><p>{texts.stale}</p></div></Match>
      </Switch>
      <Show when={!props.opens && (props.model.weighed()?.diagnostics.length ?? 0) > 0}>
        <ul class="compare-notice weigh-list"><For each={shortened(props.model.weighed()!.diagnostics)}>{(sentence) => <li>{sentence}</li>}</For></ul>
      </Show>
    </>
  )
}

/** Why nothing comes any more; empty while something may. */
function runStopped(run: Run): string {
  const now = run.status()
  if (now.kind === 'failed') return `${compareTexts.failedHeading} ${compareTexts.failedNothingLost} ${texts.detail}: ${now.detail}`
  return now.kind === 'stopped' ? stoppedSentence(now.completed, now.total) : ''
}

function progressOf(run: Run): string {
  const now = run.status()
  return now.kind === 'running' ? progressSentence(now.completed, now.total, false) : ''
}

/** Between people and the simulation for all criteria at once, and the one way to score Synthese in one step: only when asked. */
function PointsTools(props: { readonly model: WeighingModel; readonly hasSynthese: boolean }): JSX.Element {
  return (
    <div class="weigh-row weigh-tools">
      <button type="button" class="nl-button nl-button--secondary" onClick={() => props.model.change(texts.allSimulated, (weighing) => setAllPointsFrom(weighing, 'simulatie'))}>{texts.allSimulated}</button>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => props.model.change(texts.allJudged, (weighing) => setAllPointsFrom(weighing, 'oordeel'))}>{texts.allJudged}</button>
      <Show when={props.model.weighing().criteria.some(isUnscored)}><button type="button" class="nl-button nl-button--secondary" onClick={() => props.model.change(texts.removeUnscored, removeUnscored)}>{texts.removeUnscored}</button></Show>
      <Show when={props.hasSynthese}><button type="button" class="nl-button nl-button--secondary" title={texts.betweenHint} onClick={() => props.model.change(texts.between, (weighing) => scoreBetween(weighing, 'synthese', ['integratie', 'uitbesteding']))}>{texts.between}</button></Show>
    </div>
  )
}

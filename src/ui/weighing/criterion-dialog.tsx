import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { clusterLabels } from '../../analysis/mca/criterion.ts'
import type { MeasuredCriterion, Score } from '../../analysis/mca/criterion.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import { removeCriterion, setPointsFrom, setScale, setScore } from '../../app/weighing/change-weighing.ts'
import { numberFrom, scoreFrom, scoreText } from '../../app/weighing/score-entry.ts'
import { outcomes } from '../../model/outcomes.ts'
import type { Scenario } from '../../model/scenario.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Dialog } from '../controls/dialog.tsx'
import { StrengthBlocks } from '../controls/strength-blocks.tsx'
import { PointsIcon } from './points-from.tsx'

/** One criterion: what it means, who gives the points, and which. */
export function CriterionDialog(props: { readonly measured: MeasuredCriterion; readonly model: WeighingModel; readonly scenarios: readonly Scenario[]; readonly onClose: () => void }): JSX.Element {
  const criterion = () => props.measured.criterion
  const switchTo = (to: 'oordeel' | 'simulatie') => props.model.change(texts.switchTo(criterion().label, to), (weighing) => setPointsFrom(weighing, criterion().id, to))
  return (
    <Dialog heading={criterion().label} onClose={props.onClose}>
      <div class="weigh-form">
        <p><b>{clusterLabels[criterion().cluster]}</b></p>
        <p>{criterion().definition}</p>
        <p class="compare-small">{criterion().own ? criterion().source.reason : `${texts.literal}: ${criterion().source.locator}`} <StrengthBlocks strength={criterion().source.strength} /></p>
        <fieldset class="weigh-choice">
          <legend>{texts.pointsFrom}</legend>
          <label><input type="radio" name="from" checked={props.measured.measure.kind === 'judged'} onChange={() => switchTo('oordeel')} /><PointsIcon kind="judged" />{texts.judged}</label>
          <Show when={criterion().simulation} fallback={<p class="compare-small">{texts.noSimulation}</p>}>
            <label><input type="radio" name="from" checked={props.measured.measure.kind === 'simulated'} onChange={() => switchTo('simulatie')} /><PointsIcon kind="simulated" />{texts.simulated}</label>
          </Show>
        </fieldset>
        <Show when={criterion().simulation}><ScaleFields measured={props.measured} model={props.model} /></Show>
        <fieldset class="weigh-choice">
          <legend>{texts.scores}</legend>
          <For each={props.scenarios}>{(scenario) => <ScoreField measured={props.measured} scenario={scenario} model={props.model} />}</For>
        </fieldset>
        <div>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => { props.onClose(); props.model.change(`${texts.removeCriterion}: ${criterion().label}`, (weighing) => removeCriterion(weighing, criterion().id)) }}>{texts.removeCriterion}</button>
        </div>
      </div>
    </Dialog>
  )
}

function ScoreField(props: { readonly measured: MeasuredCriterion; readonly scenario: Scenario; readonly model: WeighingModel }): JSX.Element {
  const [wrong, setWrong] = createSignal('')
  const score = (): Score | null => {
    const { measure, kept } = props.measured
    return (measure.kind === 'judged' ? measure.scores : (kept ?? {}))[props.scenario.id] ?? null
  }
  const take = (text: string) => {
    const read = scoreFrom(text)
    setWrong(read === undefined ? texts.scoreWrong(text) : '')
    if (read !== undefined) props.model.change(texts.scoreOf(props.measured.criterion.label, props.scenario.name), (weighing) => setScore(weighing, props.measured.criterion.id, props.scenario.id, read))
  }
  return (
    <label class="weigh-field">
      <span>{props.scenario.name}</span>
      <input class="utrecht-textbox" type="text" inputmode="decimal" value={scoreText(score())} placeholder={texts.notScored} aria-invalid={wrong() !== ''} onChange={(event) => take(event.currentTarget.value)} />
      <Show when={wrong()}><span class="weigh-error" role="alert">{wrong()}</span></Show>
    </label>
  )
}

function ScaleFields(props: { readonly measured: MeasuredCriterion; readonly model: WeighingModel }): JSX.Element {
  const [wrong, setWrong] = createSignal(false)
  const scale = () => props.measured.criterion.simulation!
  const spec = () => outcomes[scale().outcome]
  const factor = () => (spec().unit === 'aandeel' ? 100 : 1)
  const unit = () => (spec().unit === 'aandeel' ? '%' : spec().unit)
  const written = (value: number) => String(Number((value * factor()).toPrecision(12))).replace('.', ',')
  const take = (end: 'worst' | 'best', text: string) => {
    const number = numberFrom(text)
    const next = { worst: scale().worst, best: scale().best, ...(number !== null && { [end]: number / factor() }) }
    const bad = number === null || next.worst === next.best
    setWrong(bad)
    if (!bad) props.model.change(`${texts.scale}: ${props.measured.criterion.label}`, (weighing) => setScale(weighing, props.measured.criterion.id, scale().outcome, next.worst, next.best))
  }
  return (
    <fieldset class="weigh-choice">
      <legend>{texts.scale}: {spec().label} ({unit()})</legend>
      <label class="weigh-field"><span>{texts.scaleWorst}</span><input class="utrecht-textbox" type="text" inputmode="decimal" value={written(scale().worst)} onChange={(event) => take('worst', event.currentTarget.value)} /></label>
      <label class="weigh-field"><span>{texts.scaleBest}</span><input class="utrecht-textbox" type="text" inputmode="decimal" value={written(scale().best)} onChange={(event) => take('best', event.currentTarget.value)} /></label>
      <Show when={wrong()}><p class="weigh-error" role="alert">{texts.scaleWrong}</p></Show>
      <p class="compare-small">{scale().evidence.reason} {texts.scaleHint}</p>
    </fieldset>
  )
}

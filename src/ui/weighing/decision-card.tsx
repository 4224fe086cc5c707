import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { draftDecisionNote } from '../../analysis/mca/decision-record.ts'
import type { DecisionRecord } from '../../analysis/mca/decision-record.ts'
import type { WeighingModel } from '../../app/weighing/create-weighing.ts'
import type { ShownRun } from '../../app/run/create-run.ts'
import { setDecision } from '../../app/weighing/change-weighing.ts'
import { noteText } from '../../app/weighing/note-text.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import type { Region, Scenario } from '../../model/scenario.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { saveText } from '../charts/save-text.ts'
import { CopyButton } from './copy-button.tsx'

export interface DecisionProps {
  readonly model: WeighingModel
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly run: ShownRun | null
}

/** Who chose what, on which weights, at which moment; and a draft of the note for the griffie. */
export function DecisionCard(props: DecisionProps): JSX.Element {
  const decision = () => props.model.weighing().decision
  const [by, setBy] = createSignal(decision()?.decidedBy.join(', ') ?? '')
  const [chosen, setChosen] = createSignal(decision()?.chosen ?? '')
  const [reason, setReason] = createSignal(decision()?.reason ?? '')
  const [conditions, setConditions] = createSignal(decision()?.conditions.join('\n') ?? '')
  const listed = (text: string, between: string) => text.split(between).map((part) => part.trim()).filter((part) => part !== '')
  const record = (): DecisionRecord => {
    const { parties, aggregation, criteria } = props.model.weighing()
    const simulated = props.model.weighed()?.input.results ? props.run : null
    return {
      moment: new Date().toISOString(), region: props.region.name, decidedBy: listed(by(), ','), chosen: chosen() || null, reason: reason().trim(), conditions: listed(conditions(), '\n'),
      weightSets: parties, aggregation, criteria,
      run: simulated === null ? null : { planKey: simulated.key, modelVersion: MODEL_VERSION, seed: simulated.plan.seed, futures: simulated.results.completed },
    }
  }
  const decide = () => props.model.change(texts.decide, (weighing) => setDecision(weighing, record()))
  const note = createMemo(() => {
    const analysis = props.model.weighed()?.analysis
    // A copied text loses the card around it: it says itself that it is a draft.
    return analysis ? `Concept\n\n${noteText(draftDecisionNote(decision() ?? record(), analysis, props.model.nameOf))}` : null
  })
  return (
    <section class="compare-card weigh-card weigh-decision" aria-label={texts.decisionTitle}>
      <h2 class="chart-title">{texts.decisionTitle}</h2>
      <p class="chart-subtitle">{texts.decisionExplain}</p>
      <div class="weigh-form">
        <div class="weigh-decision__fields">
          <label class="weigh-field"><span>{texts.decidedBy}</span><input class="utrecht-textbox" type="text" value={by()} onInput={(event) => setBy(event.currentTarget.value)} /></label>
          <label class="weigh-field"><span>{texts.chosen}</span>
            <select class="picker" onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="" selected={chosen() === ''}>{texts.chosenNone}</option>
              <For each={props.scenarios}>{(scenario) => <option value={scenario.id} selected={chosen() === scenario.id}>{scenario.name}</option>}</For>
            </select>
          </label>
          <label class="weigh-field"><span>{texts.reason}</span><textarea class="utrecht-textbox" rows="2" value={reason()} onInput={(event) => setReason(event.currentTarget.value)} /></label>
          <label class="weigh-field"><span>{texts.conditions}</span><textarea class="utrecht-textbox" rows="2" value={conditions()} onInput={(event) => setConditions(event.currentTarget.value)} /></label>
        </div>
        <div class="weigh-row">
          <button type="button" class="nl-button nl-button--primary" onClick={decide}>{texts.decide}</button>
          <Show when={decision()}><button type="button" class="nl-button nl-button--subtle" onClick={() => props.model.change(texts.undecide, (weighing) => setDecision(weighing, null))}>{texts.undecide}</button></Show>
        </div>
        <p role="status">{decision() === null ? '' : texts.decided(moment(decision()!.moment))}</p>
        <Show when={note()} fallback={<p class="compare-small">{texts.noteWait}</p>}>{(text) => (
          <details>
            <summary>{texts.note}</summary>
            <section class="weigh-note" tabindex="0" aria-label={texts.note}><pre>{text()}</pre></section>
            <div class="weigh-row">
              <CopyButton label={texts.noteCopy} text={text} />
              <button type="button" class="nl-button nl-button--secondary" onClick={() => saveText(`conceptnotitie-${props.region.id}.txt`, 'text/plain', text())}>{texts.noteSave}</button>
            </div>
          </details>
        )}</Show>
      </div>
    </section>
  )
}

function moment(iso: string): string {
  return new Date(iso).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' })
}

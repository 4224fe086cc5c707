import { Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { MeasuredCriterion } from '../../analysis/mca/criterion.ts'
import { equivalentChange } from '../../analysis/mca/swing.ts'
import type { Weighed } from '../../app/weighing/create-weighing.ts'
import { numberFrom } from '../../app/weighing/score-entry.ts'
import { outcomes } from '../../model/outcomes.ts'
import { weighingTexts as texts } from '../../texts/weighing.ts'
import { Picker } from '../compare/comparison-strip.tsx'

/** What the weights of all together say about two criteria, as a question: is that what is meant? */
export function EquivalentCard(props: { readonly weighed: Weighed }): JSX.Element {
  const criteria = () => props.weighed.input.criteria
  const [firstId, setFirst] = createSignal(criteria()[0]!.criterion.id)
  const [secondId, setSecond] = createSignal(criteria().at(-1)!.criterion.id)
  const [gain, setGain] = createSignal('1')
  const at = (id: string) => Math.max(0, criteria().findIndex((measured) => measured.criterion.id === id))
  const unit = (measured: MeasuredCriterion) => (measured.measure.kind === 'judged' ? 'punten' : outcomes[measured.measure.scale.outcome].unit === 'aandeel' ? 'procentpunt' : outcomes[measured.measure.scale.outcome].unit)
  const first = () => criteria()[at(firstId())]!
  const second = () => criteria()[at(secondId())]!
  const says = createMemo(() => {
    if (firstId() === secondId()) return texts.equivalentSame
    const typed = numberFrom(gain())
    const weights = props.weighed.analysis?.group.together.weights
    if (typed === null || !(typed > 0) || weights === undefined) return ''
    const better = unit(first()) === 'procentpunt' ? typed / 100 : typed
    return equivalentChange(first(), second(), { first: weights[at(firstId())]!, second: weights[at(secondId())]! }, better)?.sentence ?? texts.equivalentNone
  })
  const options = () => criteria().map(({ criterion }) => [criterion.id, criterion.label] as const)
  return (
    <section class="compare-card weigh-card" aria-label={texts.equivalentTitle}>
      <h2 class="chart-title">{texts.equivalentTitle}</h2>
      <div class="weigh-form">
        <div class="weigh-field"><span>{texts.equivalentFirst}</span><Picker label={texts.equivalentFirst} value={first().criterion.id} options={options()} onPick={setFirst} /></div>
        <label class="weigh-field"><span>{texts.equivalentGain(unit(first()))}</span><input class="utrecht-textbox" type="text" inputmode="decimal" value={gain()} onInput={(event) => setGain(event.currentTarget.value)} /></label>
        <div class="weigh-field"><span>{texts.equivalentSecond}</span><Picker label={texts.equivalentSecond} value={second().criterion.id} options={options()} onPick={setSecond} /></div>
        <p class="weigh-answer" role="status"><Show when={says()}>{says()}</Show></p>
      </div>
    </section>
  )
}

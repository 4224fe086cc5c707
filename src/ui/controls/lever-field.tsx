import { Show, createEffect, createSignal, createUniqueId, on } from 'solid-js'
import type { JSX } from 'solid-js'
import { readEntry } from '../../app/levers/lever-entry.ts'
import type { EntryProblem } from '../../app/levers/lever-entry.ts'
import type { LeverView } from '../../app/levers/levers.ts'
import type { Setting } from '../../model/parameters/parameter.ts'
import { briefUnit, leverTexts, settingText, shownUnit, valueText } from '../../texts/levers.ts'

export interface LeverFieldProps {
  readonly lever: LeverView
  readonly onSet: (setting: Setting) => void
  /** The error belongs under the whole lever, not inside the box. */
  readonly errorId: string
  readonly onProblem: (sentence: string | null) => void
  readonly problem: string | null
}

/** Exact typing: `150`, or `140-190` for a range. Enter or leaving the field sets it, Escape brings the old text back. */
export function LeverField(props: LeverFieldProps): JSX.Element {
  const hint = createUniqueId()
  const unit = () => props.lever.spec.unit
  const current = () => props.lever.differs ? leverTexts.differsShort : settingText(props.lever.setting, unit())
  const [text, setText] = createSignal(current())
  const restore = () => {
    setText(current())
    props.onProblem(null)
  }
  createEffect(on(current, restore, { defer: true }))
  const apply = () => {
    if (text() === current()) return props.onProblem(null)
    const entry = readEntry(text(), shownUnit(unit()).factor, props.lever.range)
    if (!entry.ok) return props.onProblem(problemSentence(entry.problem, props.lever))
    props.onProblem(null)
    props.onSet(entry.setting)
    setText(current())
  }
  return (
    <span class="lever__box" classList={{ 'lever__box--invalid': props.problem !== null }}>
      <input
        type="text" inputmode="text" autocomplete="off" spellcheck={false} class="lever__field"
        aria-label={leverTexts.fieldLabel(props.lever.spec.label)} aria-invalid={props.problem !== null} aria-describedby={`${hint} ${props.errorId}`}
        disabled={props.lever.disabledReason !== undefined} size={Math.max(2, text().length)} value={text()}
        onInput={(event) => setText(event.currentTarget.value)} onChange={apply} onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => { if (event.key === 'Escape') restore() }}
      />
      <Show when={!props.lever.differs && briefUnit(unit())}>{(suffix) => <span class="lever__unit">{suffix()}</span>}</Show>
      <span id={hint} class="visually-hidden">{leverTexts.fieldHint}</span>
    </span>
  )
}

function problemSentence(problem: EntryProblem, lever: LeverView): string {
  const { unit } = lever.spec
  const allowed = leverTexts.range(valueText(lever.range[0], unit), `${valueText(lever.range[1], unit)} ${shownUnit(unit).suffix}`.trim())
  return `${leverTexts.problems[problem]} ${allowed}`
}

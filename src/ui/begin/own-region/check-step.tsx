import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { OwnRegion } from '../../../app/own-region/own-region.ts'
import { ownRegionFile, ownSessionFile } from '../../../app/own-region/own-region.ts'
import type { FormProblem } from '../../../app/own-region/form.ts'
import type { YearOfHistory } from '../../../app/own-region/level.ts'
import { slowRegion } from '../../../app/run/slow-run.ts'
import type { Shell } from '../../../app/shell.ts'
import { parameters } from '../../../model/parameters/registry.ts'
import { ownRegionTexts as texts } from '../../../texts/own-region/own-region.ts'
import { shellTexts } from '../../../texts/shell.ts'
import { saveText } from '../../charts/save-text.ts'
import { Message } from '../../controls/message.tsx'
import { ScenarioMark } from '../../controls/scenario-mark.tsx'
import { goTo } from '../../shell/use-screen.ts'
import { inputId } from './form-field.tsx'
import type { StepProps } from './gemeenten-step.tsx'
import { addressOf } from './use-form-step.ts'

/** Everything that is not right, or what the region becomes and the two things to do with it. */
export function CheckStep(props: StepProps & { readonly shell: Shell }): JSX.Element {
  return (
    <Show when={props.editor.made()} fallback={<Problems problems={props.editor.problems()} />}>{(made) => <Ready made={made()} {...props} />}</Show>
  )
}

function Problems(props: { readonly problems: readonly FormProblem[] }): JSX.Element {
  return (
    <Message kind="error">
      <h3 class="nl-heading nl-heading--level-3">{texts.wrong(props.problems.length)}</h3>
      <p>{texts.wrongHint}</p>
      <ul class="problems"><For each={props.problems}>{(problem) => <li><a class="nl-link" href={addressOf(problem.step)} onClick={() => focusLater(problem.field)}>{problem.message}</a></li>}</For></ul>
    </Message>
  )
}

/** The field is there once the address has changed and its step is drawn. */
function focusLater(field: string): void {
  setTimeout(() => {
    const input = document.getElementById(inputId(field))
    input?.closest('details')?.setAttribute('open', '')
    input?.focus()
  }, 50)
}

function Ready(props: StepProps & { readonly shell: Shell; readonly made: OwnRegion }): JSX.Element {
  const name = () => props.made.region.name
  const empty = () => props.made.unanswered
  const save = (what: string, text: string) => saveText(`${props.made.region.id}-${what}.json`, 'application/json', text)
  const begin = () => {
    const { region, scenarios } = props.made
    props.shell.chooseRegion({ region, scenarios }, shellTexts.chosen(region.name))
    goTo('vergelijken')
  }
  return (
    <>
      <p class="own-now" role="status">{texts.ready}</p>
      <Show when={slowRegion(props.made)}>{(words) => <p class="own-field__hint">{words()}</p>}</Show>
      <div class="own-ways">
        <button type="button" class="nl-button nl-button--primary" onClick={begin}>{texts.begin(name())}</button>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => save('sessie', ownSessionFile(props.made))}>{texts.saveSession}</button>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => save('regio', ownRegionFile(props.made))}>{texts.saveRegion}</button>
        <span class="own-field__hint">{texts.saveHint}</span>
      </div>
      <h3 class="nl-heading nl-heading--level-3">{texts.summary}</h3>
      <YearTable made={props.made} />
      <h3 class="nl-heading nl-heading--level-3">{texts.scenarios}</h3>
      <ul class="plain-list own-forms">
        <For each={props.made.scenarios}>{(scenario, place) => <li><ScenarioMark place={place()} /> <strong>{scenario.name}</strong> <span class="own-field__hint">{scenario.kern}</span></li>}</For>
      </ul>
      <p>{texts.assumed(empty().length)}</p>
      <Show when={empty().length > 0}><ul class="problems own-assumed"><For each={empty()}>{(id) => <li>{parameters[id].label}</li>}</For></ul></Show>
    </>
  )
}

function YearTable(props: { readonly made: OwnRegion }): JSX.Element {
  const level = () => props.made.level
  const origin = (one: YearOfHistory) => (one.partly ? texts.origin.partly : one.given ? texts.origin.given : one.year > level().year ? texts.origin.level : texts.origin.shape)
  return (
    <div class="own-table">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{texts.years}</caption>
        <thead><tr class="utrecht-table__row"><For each={Object.values(texts.yearColumns)}>{(head) => <th scope="col" class="utrecht-table__header-cell">{head}</th>}</For></tr></thead>
        <tbody>
          <For each={level().history}>{(one) => (
            <tr class="utrecht-table__row">
              <th scope="row" class="utrecht-table__header-cell">{one.year}</th>
              <td class="utrecht-table__cell utrecht-table__cell--numeric-column">{Math.round(one.factor * level().total).toLocaleString('nl-NL')}</td>
              <td class="utrecht-table__cell">{origin(one)}</td>
            </tr>
          )}</For>
        </tbody>
      </table>
    </div>
  )
}

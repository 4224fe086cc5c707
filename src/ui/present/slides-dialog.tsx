import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Draft, SavedView } from '../../app/draft/draft.ts'
import { momentsOf } from '../../app/moments/moments.ts'
import { addView, moveView, noteView, removeView, shownScreens, viewsOf, withMomentOf, withViews } from '../../app/present/presentation.ts'
import type { Workspace } from '../../app/workspace.ts'
import { outcomeIds, outcomes } from '../../model/outcomes.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { presentTexts, slideName, slideNames } from '../../texts/present.ts'
import { Dialog } from '../controls/dialog.tsx'

/** Which messages are shown, in which order, and in whose words. Kept with the session; every change can be undone. */
export function SlidesDialog(props: { readonly workspace: Workspace; readonly onClose: () => void }): JSX.Element {
  const views = () => viewsOf(props.workspace.draft())
  const moments = createMemo(() => momentsOf(props.workspace.draft()).map(({ name }) => name))
  const change = (next: (draft: Draft) => Draft): void => props.workspace.change(presentTexts.changed, next)
  return (
    <Dialog wide heading={presentTexts.slides} onClose={props.onClose}>
      <ol class="plain-list slides">
        <For each={views()}>{(view, place) => <SlideRow view={view} place={place()} moments={moments()} isFirst={place() === 0} isLast={place() === views().length - 1} onChange={change} />}</For>
      </ol>
      <Show when={moments().length === 0}><p class="compare-small">{presentTexts.momentsHint}</p></Show>
      <button type="button" class="nl-button nl-button--subtle" onClick={() => change((draft) => withViews(draft, []))}>{presentTexts.standard}</button>
      <AddSlide workspace={props.workspace} onChange={change} />
    </Dialog>
  )
}

interface SlideRowProps {
  readonly view: SavedView
  readonly place: number
  /** Names of the moments that there are. */
  readonly moments: readonly string[]
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (next: (draft: Draft) => Draft) => void
}

function SlideRow(props: SlideRowProps): JSX.Element {
  const name = () => slideName(props.view.screen, props.view.screen === 'vergelijken' || props.view.screen === 'onzekerheid' ? props.view.view?.measure : undefined)
  return (
    <li class="slides__row">
      <div class="slides__words">
        <strong>{props.place + 1}. {name()}</strong>
        <div class="slides__fields">
          <label class="slides__note">{presentTexts.note}
            <input type="text" class="utrecht-textbox utrecht-textbox--html-input" maxlength="200" placeholder={presentTexts.noteHint} value={props.view.note ?? ''} onChange={(event) => { const { value } = event.currentTarget; props.onChange((draft) => noteView(draft, props.place, value)) }} />
          </label>
          <Show when={props.moments.length > 0 || props.view.moment !== undefined}><MomentChoice {...props} name={name()} /></Show>
        </div>
      </div>
      <span class="figures__buttons">
        <button type="button" class="nl-button nl-button--secondary" aria-label={presentTexts.up(name())} aria-disabled={props.isFirst} onClick={() => props.onChange((draft) => moveView(draft, props.place, -1))}>↑</button>
        <button type="button" class="nl-button nl-button--secondary" aria-label={presentTexts.down(name())} aria-disabled={props.isLast} onClick={() => props.onChange((draft) => moveView(draft, props.place, 1))}>↓</button>
        <button type="button" class="nl-button nl-button--secondary" aria-label={presentTexts.remove(name())} aria-disabled={props.isFirst && props.isLast} onClick={() => props.onChange((draft) => removeView(draft, props.place))}>−</button>
      </span>
    </li>
  )
}

/** Whose numbers the slide shows. */
function MomentChoice(props: SlideRowProps & { readonly name: string }): JSX.Element {
  const isGone = () => props.view.moment !== undefined && !props.moments.includes(props.view.moment)
  const choose = (moment: string): void => props.onChange((draft) => withMomentOf(draft, props.place, moment === '' ? null : moment))
  return (
    <label class="slides__note slides__of">{presentTexts.numbers}
      <select class="picker" aria-label={presentTexts.numbersOf(props.name)} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="" selected={props.view.moment === undefined}>{presentTexts.ofNow}</option>
        <For each={props.moments}>{(name) => <option value={name} selected={name === props.view.moment}>{presentTexts.ofMoment(name)}</option>}</For>
        <Show when={isGone()}><option value={props.view.moment!} selected>{presentTexts.goneShort(props.view.moment!)}</option></Show>
      </select>
    </label>
  )
}

function AddSlide(props: { readonly workspace: Workspace; readonly onChange: (next: (draft: Draft) => Draft) => void }): JSX.Element {
  const [screen, setScreen] = createSignal<string>(shownScreens[0])
  const [measure, setMeasure] = createSignal<OutcomeId>(props.workspace.draft().view.measure)
  const hasMeasure = () => screen() === 'vergelijken' || screen() === 'onzekerheid'
  const add = (): void => props.onChange((draft) => addView(draft, { screen: screen(), view: { ...draft.view, ...(hasMeasure() && { measure: measure() }) } }))
  return (
    <fieldset class="slides__add">
      <legend>{presentTexts.add}</legend>
      <label>{presentTexts.addWhat} <select class="picker" onChange={(event) => setScreen(event.currentTarget.value)}><For each={shownScreens}>{(id) => <option value={id}>{slideNames[id]}</option>}</For></select></label>
      <label>{presentTexts.addMeasure} <select class="picker" disabled={!hasMeasure()} onChange={(event) => setMeasure(event.currentTarget.value as OutcomeId)}><For each={outcomeIds}>{(id) => <option value={id} selected={id === measure()}>{outcomes[id].label}</option>}</For></select></label>
      <button type="button" class="nl-button nl-button--secondary" onClick={add}>{presentTexts.addButton}</button>
    </fieldset>
  )
}

import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Draft } from '../../app/draft/draft.ts'
import { MOST_ROWS, moveFigure, shownFigures, standardFigures, toggleFigure } from '../../app/present/pinned.ts'
import type { Workspace } from '../../app/workspace.ts'
import { outcomeIds, outcomes } from '../../model/outcomes.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomeGroupOf, outcomeGroups, pinnedTexts } from '../../texts/compare/pinned.ts'
import { Dialog } from '../controls/dialog.tsx'

/** Which figures stand side by side, and in which order. Every click is a step that undo takes back. */
export function ChooseFigures(props: { readonly workspace: Workspace }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <button type="button" class="nl-button nl-button--subtle" aria-haspopup="dialog" onClick={() => setOpen(true)}>{pinnedTexts.open}</button>
      <Show when={isOpen()}><FiguresDialog workspace={props.workspace} onClose={() => setOpen(false)} /></Show>
    </>
  )
}

function FiguresDialog(props: { readonly workspace: Workspace; readonly onClose: () => void }): JSX.Element {
  const [search, setSearch] = createSignal('')
  const chosen = () => shownFigures(props.workspace.draft())
  const isFull = () => chosen().length >= MOST_ROWS
  const change = (next: (draft: Draft) => Draft): void => props.workspace.change(pinnedTexts.changed, next)
  const matching = (name: string) => outcomeIds.filter((id) => !chosen().includes(id) && outcomeGroupOf(id) === name && outcomes[id].label.toLowerCase().includes(search().trim().toLowerCase()))
  return (
    <Dialog heading={pinnedTexts.heading} onClose={props.onClose}>
      <p class="compare-small">{pinnedTexts.explain(MOST_ROWS)}</p>
      <h3 class="figures__heading">{pinnedTexts.chosen}</h3>
      <ol class="plain-list figures__list">
        <For each={chosen()}>{(id, place) => <ChosenFigure id={id} isFirst={place() === 0} isLast={place() === chosen().length - 1} onChange={change} />}</For>
      </ol>
      <button type="button" class="nl-button nl-button--subtle" onClick={() => change(standardFigures)}>{pinnedTexts.standard}</button>
      <h3 class="figures__heading">{pinnedTexts.others}</h3>
      <input type="search" class="utrecht-textbox utrecht-textbox--html-input" aria-label={pinnedTexts.search} placeholder={pinnedTexts.search} value={search()} onInput={(event) => setSearch(event.currentTarget.value)} />
      <p class="compare-small" role="status">{isFull() ? pinnedTexts.full(MOST_ROWS) : ''}</p>
      <For each={outcomeGroups}>{(group) => (
        <Show when={matching(group.name).length > 0}>
          <h4 class="figures__group">{group.name}</h4>
          <ul class="plain-list figures__list">
            <For each={matching(group.name)}>{(id) => (
              <li class="figures__row">
                <span>{outcomes[id].label}<span class="compare-small figures__what">{outcomes[id].definition}</span></span>
                <button type="button" class="nl-button nl-button--secondary" aria-label={pinnedTexts.add(outcomes[id].label)} disabled={isFull()} onClick={() => change((draft) => toggleFigure(draft, id))}>+</button>
              </li>
            )}</For>
          </ul>
        </Show>
      )}</For>
    </Dialog>
  )
}

function ChosenFigure(props: { readonly id: OutcomeId; readonly isFirst: boolean; readonly isLast: boolean; readonly onChange: (next: (draft: Draft) => Draft) => void }): JSX.Element {
  const label = () => outcomes[props.id].label
  return (
    <li class="figures__row">
      <span>{label()}</span>
      <span class="figures__buttons">
        <button type="button" class="nl-button nl-button--secondary" aria-label={pinnedTexts.up(label())} aria-disabled={props.isFirst} onClick={() => props.onChange((draft) => moveFigure(draft, props.id, -1))}>↑</button>
        <button type="button" class="nl-button nl-button--secondary" aria-label={pinnedTexts.down(label())} aria-disabled={props.isLast} onClick={() => props.onChange((draft) => moveFigure(draft, props.id, 1))}>↓</button>
        <button type="button" class="nl-button nl-button--secondary" aria-label={pinnedTexts.remove(label())} onClick={() => props.onChange((draft) => toggleFigure(draft, props.id))}>−</button>
      </span>
    </li>
  )
}

import { For, Match, Show, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Executor } from '../../app/run/create-run.ts'
import { FEWEST_SCENARIOS, MOST_SCENARIOS, changesOf, duplicateScenario, freeName, hasRoom, removeScenario, renameScenario } from '../../app/draft/edit-scenarios.ts'
import type { Shell } from '../../app/shell.ts'
import type { Workspace } from '../../app/workspace.ts'
import { scenarioTexts as texts } from '../../texts/scenarios-edit.ts'
import { Dialog } from '../controls/dialog.tsx'
import { ScenarioMark, ScenarioName } from '../controls/scenario-mark.tsx'
import { BlendForm } from './blend-form.tsx'
import { DifferenceView } from './difference-view.tsx'
import { NameForm } from './name-form.tsx'
import './differences.css'

type Part = 'list' | 'blend' | 'differences'

/** All that can be done with scenarios: copy, name, remove, mix, and lay beside each other. */
export function ScenariosDialog(props: { readonly shell: Shell; readonly executor: Executor; readonly onClose: () => void }): JSX.Element {
  const { workspace } = props.shell
  const [part, setPart] = createSignal<Part>('list')
  const [said, setSaid] = createSignal('')
  const [note, setNote] = createSignal('')
  const toList = () => <div><button type="button" class="nl-button nl-button--secondary" onClick={() => setPart('list')}>{texts.toList}</button></div>
  const say = (label: string, more = '') => {
    setSaid(label)
    setNote(more)
  }
  const made = (label: string) => {
    say(label)
    setPart('list')
  }
  return (
    <Dialog wide class="dialog--fit" heading={part() === 'blend' ? texts.blendTitle : texts.title} onClose={props.onClose}>
      <div class="page-dialog">
        <Switch>
          <Match when={part() === 'list'}>
            <p class="page-dialog__lead">{texts.explain}</p>
            <ScenarioList workspace={workspace} onSaid={say} />
            <Show when={said()}>
              <p class="page-dialog__ways" role="status"><span>{said()}. {note()}</span>
                <Show when={workspace.lastChange() === said()}><button type="button" class="nl-button nl-button--subtle" onClick={() => { workspace.undo(); setSaid('') }}>{texts.undo}</button></Show>
              </p>
            </Show>
            <div class="page-dialog__ways">
              <button type="button" class="nl-button nl-button--secondary" disabled={!hasRoom(workspace.draft())} onClick={() => setPart('blend')}>{texts.blend}</button>
              <button type="button" class="nl-button nl-button--secondary" onClick={() => setPart('differences')}>{texts.differences}</button>
            </div>
          </Match>
          <Match when={part() === 'blend'}>{toList()}<BlendForm workspace={workspace} onMade={made} /></Match>
          <Match when={part() === 'differences'}>{toList()}<DifferenceView draft={workspace.draft()} executor={props.executor} /></Match>
        </Switch>
      </div>
    </Dialog>
  )
}

function ScenarioList(props: { readonly workspace: Workspace; readonly onSaid: (label: string, more?: string) => void }): JSX.Element {
  const [renaming, setRenaming] = createSignal<string | null>(null)
  const scenarios = () => props.workspace.draft().scenarios
  const names = () => scenarios().map(({ name }) => name)
  const change = (label: string, next: Parameters<Workspace['change']>[1], more?: string) => {
    props.workspace.change(label, next)
    props.onSaid(label, more)
  }
  const remove = (id: string, name: string, place: number) => {
    // Colour and mark belong to the place: a room that knows a scenario by its colour must be told.
    const later = names().slice(place + 1)
    change(texts.removed(name), (draft) => removeScenario(draft, id), later.length === 0 ? undefined : texts.movedUp(later))
  }
  const duplicate = (id: string, name: string) => {
    const copy = freeName(texts.copyName(name), names())
    change(texts.duplicated(copy), (draft) => duplicateScenario(draft, id, copy))
  }
  const rename = (id: string, from: string, to: string) => {
    setRenaming(null)
    if (to !== from) change(texts.renamed(from, to), (draft) => renameScenario(draft, id, to))
  }
  const problemOf = (own: string) => (name: string) => name.trim() === '' ? texts.nameProblems.empty : name.trim() !== own && names().includes(name.trim()) ? texts.nameProblems.taken : null
  const isLast = () => scenarios().length <= FEWEST_SCENARIOS
  return (
    <>
      <ul class="page-dialog__rows" aria-label={texts.list}>
        <For each={scenarios()}>{(scenario, place) => (
          <li class="page-dialog__row">
            <Show when={renaming() !== scenario.id} fallback={<NameForm label={texts.name} name={scenario.name} save={texts.saveName} cancel={texts.cancel} problemOf={problemOf(scenario.name)} onSave={(name) => rename(scenario.id, scenario.name, name)} onCancel={() => setRenaming(null)} />}>
              <div class="page-dialog__words">
                <span class="page-dialog__name"><ScenarioMark place={place()} line /><ScenarioName place={place()} name={scenario.name} /></span>
                <span class="page-dialog__small">{scenario.kern} {texts.ownChanges(changesOf(props.workspace.draft(), scenario.id).length)}</span>
              </div>
              <div class="page-dialog__ways">
                <button type="button" class="nl-button nl-button--subtle" aria-label={texts.renameOf(scenario.name)} onClick={() => setRenaming(scenario.id)}>{texts.rename}</button>
                <button type="button" class="nl-button nl-button--subtle" aria-label={texts.duplicateOf(scenario.name)} disabled={!hasRoom(props.workspace.draft())} onClick={() => duplicate(scenario.id, scenario.name)}>{texts.duplicate}</button>
                <button type="button" class="nl-button nl-button--subtle" aria-label={texts.removeOf(scenario.name)} disabled={isLast()} onClick={() => remove(scenario.id, scenario.name, place())}>{texts.remove}</button>
              </div>
            </Show>
          </li>
        )}</For>
      </ul>
      <Show when={isLast()}><p class="page-dialog__small">{texts.cannotRemove}</p></Show>
      <Show when={!hasRoom(props.workspace.draft())}><p class="page-dialog__small">{texts.full(MOST_SCENARIOS)}</p></Show>
    </>
  )
}

import { For, Show, createMemo, createSignal, createUniqueId } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Executor } from '../../app/run/create-run.ts'
import { proposalDifferences } from '../../app/draft/differences.ts'
import type { Moment } from '../../app/draft/draft.ts'
import { LONGEST_NAME, MOST_MOMENTS, backTo, keepMoment, momentsOf, nameProblem, removeMoment, renameMoment, slidesOf } from '../../app/moments/moments.ts'
import type { Shell } from '../../app/shell.ts'
import type { Workspace } from '../../app/workspace.ts'
import { momentTexts as texts } from '../../texts/moments.ts'
import { scenarioTexts } from '../../texts/scenarios-edit.ts'
import { Dialog } from '../controls/dialog.tsx'
import { NameForm } from '../scenarios/name-form.tsx'
import '../scenarios/differences.css'
import { MomentComparison } from './moment-comparison.tsx'

/** Named moments: keep one, go back to one, lay one beside now. Everything here can be undone. */
export function MomentsDialog(props: { readonly shell: Shell; readonly executor: Executor; readonly onClose: () => void }): JSX.Element {
  const { workspace } = props.shell
  const [said, setSaid] = createSignal('')
  const [compared, setCompared] = createSignal<string | null>(null)
  const moments = () => momentsOf(workspace.draft())
  const shown = () => moments().find(({ name }) => name === compared()) ?? null
  const change = (label: string, next: Parameters<Workspace['change']>[1]) => {
    workspace.change(label, next)
    setSaid(label)
  }
  return (
    <Dialog wide class="dialog--fit" heading={shown() === null ? texts.title : texts.comparing(shown()!.name)} onClose={props.onClose}>
      <div class="page-dialog">
        <Show when={shown()} fallback={
          <>
            <p class="page-dialog__lead">{texts.explain}</p>
            <KeepForm workspace={workspace} onKeep={(name) => change(texts.made(name), (draft) => keepMoment(draft, name))} />
            <Show when={said()}>
              <p class="page-dialog__ways" role="status"><span>{said()}.</span>
                <Show when={workspace.lastChange() === said()}><button type="button" class="nl-button nl-button--subtle" onClick={() => { workspace.undo(); setSaid('') }}>{scenarioTexts.undo}</button></Show>
              </p>
            </Show>
            <Show when={moments().length > 0} fallback={<p>{texts.none}</p>}>
              <ul class="page-dialog__rows" aria-label={texts.list}>
                <For each={[...moments()].reverse()}>{(moment) => <MomentRow moment={moment} workspace={workspace} onChange={change} onCompare={() => setCompared(moment.name)} />}</For>
              </ul>
            </Show>
          </>
        }>{(moment) => (
          <>
            <div class="page-dialog__ways">
              <button type="button" class="nl-button nl-button--secondary" onClick={() => setCompared(null)}>{texts.toList}</button>
              <button type="button" class="nl-button nl-button--secondary" onClick={() => { change(texts.wentBack(moment().name), (draft) => backTo(draft, moment())); setCompared(null) }}>{texts.backOf(moment().name)}</button>
            </div>
            <MomentComparison moment={moment()} draft={workspace.draft()} executor={props.executor} />
          </>
        )}</Show>
      </div>
    </Dialog>
  )
}

function KeepForm(props: { readonly workspace: Workspace; readonly onKeep: (name: string) => void }): JSX.Element {
  const id = createUniqueId()
  const [name, setName] = createSignal('')
  const [problem, setProblem] = createSignal<string | null>(null)
  const isFull = () => momentsOf(props.workspace.draft()).length >= MOST_MOMENTS
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    const found = nameProblem(props.workspace.draft(), name())
    setProblem(found === null ? null : texts.problems[found])
    if (found !== null || isFull()) return
    props.onKeep(name().trim())
    setName('')
  }
  return (
    <form class="page-dialog__pair" onSubmit={keep}>
      <div class="page-dialog__field page-dialog__field--wide">
        <label for={id} class="utrecht-form-label">{texts.name}</label>
        <input
          id={id} type="text" maxlength={LONGEST_NAME} autocomplete="off" class="utrecht-textbox utrecht-textbox--html-input" placeholder={texts.namePlaceholder} value={name()}
          aria-invalid={problem() !== null} aria-describedby={problem() === null ? undefined : `${id}-fout`} onInput={(event) => { setName(event.currentTarget.value); setProblem(null) }}
        />
        <Show when={problem()}><p id={`${id}-fout`} class="page-dialog__error" role="alert">{problem()}</p></Show>
        <Show when={isFull()}><p class="page-dialog__small">{texts.full(MOST_MOMENTS)}</p></Show>
      </div>
      <button type="submit" class="nl-button nl-button--primary" disabled={isFull()}>{texts.make}</button>
    </form>
  )
}

interface MomentRowProps {
  readonly moment: Moment
  readonly workspace: Workspace
  readonly onChange: (label: string, next: Parameters<Workspace['change']>[1]) => void
  readonly onCompare: () => void
}

function MomentRow(props: MomentRowProps): JSX.Element {
  const [isRenaming, setRenaming] = createSignal(false)
  const draft = () => props.workspace.draft()
  const name = () => props.moment.name
  const facts = createMemo(() => {
    const { region } = props.moment.proposal
    if (region.id !== draft().region.id) return texts.otherRegion(region.name)
    const { settings, parts } = proposalDifferences(props.moment.proposal, draft())
    return settings.length + parts.length === 0 ? texts.asNow : texts.differs(settings.length + parts.length)
  })
  const problemOf = (typed: string) => { const found = nameProblem(draft(), typed, name()); return found === null ? null : texts.problems[found] }
  const rename = (to: string) => {
    setRenaming(false)
    const from = name()
    if (to !== from) props.onChange(texts.renamed(from, to), (now) => renameMoment(now, from, to))
  }
  return (
    <li class="page-dialog__row">
      <Show when={!isRenaming()} fallback={<NameForm label={texts.name} name={name()} save={texts.saveName} cancel={texts.cancel} problemOf={problemOf} onSave={rename} onCancel={() => setRenaming(false)} />}>
        <div class="page-dialog__words"><strong>{name()}</strong><span class="page-dialog__small">{facts()}</span></div>
        <div class="page-dialog__ways">
          <button type="button" class="nl-button nl-button--secondary" aria-label={texts.backOf(name())} onClick={() => props.onChange(texts.wentBack(name()), (now) => backTo(now, props.moment))}>{texts.back}</button>
          <button type="button" class="nl-button nl-button--secondary" aria-label={texts.compareOf(name())} onClick={() => props.onCompare()}>{texts.compare}</button>
          <button type="button" class="nl-button nl-button--subtle" aria-label={texts.renameOf(name())} onClick={() => setRenaming(true)}>{texts.rename}</button>
          <button type="button" class="nl-button nl-button--subtle" aria-label={texts.removeOf(name())} onClick={() => props.onChange(texts.removed(name(), slidesOf(draft(), name())), (now) => removeMoment(now, name()))}>{texts.remove}</button>
        </div>
      </Show>
    </li>
  )
}

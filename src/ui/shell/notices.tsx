import { For, Match, Show, Suspense, Switch, createEffect, createSignal, on } from 'solid-js'
import type { JSX } from 'solid-js'
import type { FileProblem, Shell } from '../../app/shell.ts'
import type { KeepResult } from '../../app/session/storage.ts'
import { shellTexts } from '../../texts/shell.ts'
import { Message } from '../controls/message.tsx'
import { askForFile, saveFile } from './files.ts'
import { lazyPart } from './lazy-part.ts'
import { ProblemWords } from './problem-words.tsx'
import { useOtherTab } from './use-other-tab.ts'
import { goTo } from './use-screen.ts'
import { useUnexpected } from './use-unexpected.ts'

const OpenedNote = lazyPart(() => import('./opened-note.tsx').then(({ OpenedNote }) => OpenedNote))

const SHOWN_PROBLEMS = 12

export interface NoticesProps {
  readonly shell: Shell
  readonly kept: KeepResult
  /** Sentences of threads that stopped and were replaced. */
  readonly lost: readonly string[]
}

/** What a person has to know besides the screen: a bad file, a browser that keeps nothing, a thread that stopped, a press that failed. */
export function Notices(props: NoticesProps): JSX.Element {
  const [dismissed, setDismissed] = createSignal(0)
  const otherTab = useOtherTab()
  const unexpected = useUnexpected()
  const save = () => <button type="button" class="nl-button nl-button--secondary" onClick={() => saveFile(props.shell)}>{shellTexts.saveFile}</button>
  return (
    <>
      <Show when={props.shell.fileProblem()}>{(problem) => <BadFileNotice shell={props.shell} problem={problem()} />}</Show>
      <Show when={props.shell.opened()}>{(notice) => <Suspense><OpenedNote shell={props.shell} notice={notice()} /></Suspense>}</Show>
      <Show when={props.shell.workspace.refused()}>{(refusal) => (
        <Message kind="error" ways={<button type="button" class="nl-button nl-button--secondary" onClick={() => props.shell.workspace.dismissRefusal()}>{shellTexts.dismiss}</button>}>
          <h2 class="nl-heading nl-heading--level-3">{shellTexts.refused(refusal().label)}</h2>
          <ul class="problems"><For each={refusal().problems}>{(problem) => <li>{problem}</li>}</For></ul>
        </Message>
      )}</Show>
      <Switch>
        <Match when={props.kept === 'full'}><Message kind="error" ways={save()}><p>{shellTexts.storageFull}</p></Message></Match>
        <Match when={props.kept === 'blocked'}><Message kind="error" ways={save()}><p>{shellTexts.storageBlocked}</p></Message></Match>
      </Switch>
      <Show when={otherTab.hasKept()}>
        <Message kind="warning" ways={
          <>
            {save()}
            <button type="button" class="nl-button nl-button--secondary" onClick={() => location.reload()}>{shellTexts.otherTab.take}</button>
            <button type="button" class="nl-button nl-button--secondary" onClick={() => otherTab.dismiss()}>{shellTexts.dismiss}</button>
          </>
        }><p>{shellTexts.otherTab.body}</p></Message>
      </Show>
      <Show when={unexpected.detail() !== null}>
        <Message kind="error" ways={<>{save()}<button type="button" class="nl-button nl-button--secondary" onClick={() => unexpected.dismiss()}>{shellTexts.dismiss}</button></>}>
          <p>{shellTexts.unexpected} {shellTexts.technical}: {unexpected.detail()}</p>
        </Message>
      </Show>
      <Show when={props.lost.length > dismissed() && props.lost.at(-1)}>{(sentence) => (
        <Message kind="warning" ways={<button type="button" class="nl-button nl-button--secondary" onClick={() => setDismissed(props.lost.length)}>{shellTexts.dismiss}</button>}>
          <p>{shellTexts.threadLost} {shellTexts.technical}: {sentence()}</p>
        </Message>
      )}</Show>
    </>
  )
}

function BadFileNotice(props: { readonly shell: Shell; readonly problem: FileProblem }): JSX.Element {
  const texts = shellTexts.badFile
  const openRest = () => {
    props.shell.openRest(texts.partly(props.problem.name))
    goTo('vergelijken')
  }
  const rest = () => props.problem.problems.length - SHOWN_PROBLEMS
  let heading: HTMLHeadingElement | undefined
  // Opened from far down the page, on a telephone the message would stand out of sight.
  createEffect(on(() => props.problem, () => heading?.scrollIntoView({ block: 'nearest' })))
  return (
    <Message kind="error" ways={
      <>
        <button type="button" class="nl-button nl-button--primary" onClick={() => askForFile(props.shell, () => goTo('vergelijken'))}>{texts.other}</button>
        <Show when={props.problem.rest}>
          <button type="button" class="nl-button nl-button--secondary" onClick={openRest}>{texts.rest}</button>
        </Show>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => props.shell.dismissFileProblem()}>{texts.back}</button>
      </>
    }>
      <h2 ref={heading} class="nl-heading nl-heading--level-3">{texts.heading(props.problem.name)}</h2>
      <p>{texts.body}</p>
      <ul class="problems">
        <For each={props.problem.problems.slice(0, SHOWN_PROBLEMS)}>{(problem) => <li><ProblemWords problem={problem} /></li>}</For>
        <Show when={rest() > 0}><li>{texts.more(rest())}</li></Show>
      </ul>
    </Message>
  )
}

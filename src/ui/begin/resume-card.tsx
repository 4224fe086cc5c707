import { For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { changedParameters } from '../../app/levers/levers.ts'
import type { Resumable, Shell } from '../../app/shell.ts'
import { beginTexts, momentText } from '../../texts/begin.ts'
import { shellTexts } from '../../texts/shell.ts'
import { goTo } from '../shell/use-screen.ts'

/** What another session took the place of. */
export function FormerSessions(props: { readonly shell: Shell }): JSX.Element {
  return (
    <Show when={props.shell.former().length > 0}>
      <section class="card resume" aria-labelledby="begin-eerder">
        <h3 id="begin-eerder" class="resume__name">{beginTexts.former}</h3>
        <p class="resume__facts">{beginTexts.formerHint}</p>
        <ul class="plain-list resume__former">
          <For each={props.shell.former()}>{(session) => (
            <li><button type="button" class="city-choice__city" onClick={() => { if (props.shell.openFormer(session, beginTexts.formerOpened(session.name))) goTo('vergelijken') }}><strong>{session.name}</strong> <span class="region__facts">{beginTexts.formerFacts(session.changed)}</span></button></li>
          )}</For>
        </ul>
      </section>
    </Show>
  )
}

/** The session of this page, or else the one that the browser kept. */
export function ResumeCard(props: { readonly shell: Shell }): JSX.Element {
  const current = (): Resumable | null => {
    const { workspace, resumable } = props.shell
    return workspace.canUndo() ? { draft: workspace.draft(), savedAt: null } : resumable
  }
  return (
    <div class="card resume">
      <Show when={current()} fallback={<p class="resume__none">{beginTexts.nothingToResume}</p>}>{(session) => (
        <>
          <h3 class="resume__name">{session().draft.region.name}</h3>
          <p class="resume__facts">{beginTexts.resumeFacts(momentText(session().savedAt), changedParameters(session().draft).length)}</p>
          <button type="button" class="nl-button nl-button--secondary nl-button--wide" onClick={() => goTo('vergelijken')}>
            {session().savedAt === null ? shellTexts.compare : beginTexts.resumeOpen}
          </button>
        </>
      )}</Show>
    </div>
  )
}

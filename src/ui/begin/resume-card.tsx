import { Show } from 'solid-js'
import type { JSX } from 'solid-js'
import { changedParameters } from '../../app/levers/levers.ts'
import type { Resumable, Shell } from '../../app/shell.ts'
import { beginTexts, momentText } from '../../texts/begin.ts'
import { shellTexts } from '../../texts/shell.ts'
import { goTo } from '../shell/use-screen.ts'

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

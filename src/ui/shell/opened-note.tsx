import { For, Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { OpenedNotice } from '../../app/session/opened-notice.ts'
import type { Shell } from '../../app/shell.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import { openedTexts as texts } from '../../texts/sharing.ts'
import { shellTexts } from '../../texts/shell.ts'
import { Message } from '../controls/message.tsx'
import { ProblemWords } from './problem-words.tsx'

/** What somebody has to know of a session that came from elsewhere: what was left out, and whether the numbers are the same. */
export function OpenedNote(props: { readonly shell: Shell; readonly notice: OpenedNotice }): JSX.Element {
  const isWarning = () => props.notice.dropped.length > 0 || props.notice.model !== 'same' || props.notice.isOtherBase
  const ways = () => (
    <>
      <button type="button" class="nl-button nl-button--secondary" onClick={() => props.shell.dismissOpened()}>{shellTexts.dismiss}</button>
      <Show when={props.shell.workspace.canUndo()}>
        <button type="button" class="nl-button nl-button--secondary" onClick={() => { props.shell.workspace.undo(); props.shell.dismissOpened() }}>{texts.undo}</button>
      </Show>
    </>
  )
  const words = () => (
    <>
      <h2 class="nl-heading nl-heading--level-3">{texts.heading(props.notice.name, props.notice.dropped.length)}</h2>
      <Show when={props.notice.dropped.length > 0}>
        <p>{texts.dropped(props.notice.dropped.length)}</p>
        <details><summary>{texts.which}</summary><ul class="problems"><For each={props.notice.dropped}>{(problem) => <li><ProblemWords problem={problem} /></li>}</For></ul></details>
      </Show>
      <Switch>
        <Match when={props.notice.model === 'same' && !props.notice.isOtherBase}><p>{texts.sameModel(props.notice.version)}</p></Match>
        <Match when={props.notice.model === 'other'}><p>{texts.otherModel(props.notice.version, MODEL_VERSION)}</p></Match>
        <Match when={props.notice.model === 'newer'}><p>{texts.newerModel(props.notice.version, MODEL_VERSION)}</p></Match>
        <Match when={props.notice.model === 'unknown'}><p>{texts.unknownModel(MODEL_VERSION)}</p></Match>
      </Switch>
      <Show when={props.notice.isOtherBase}><p>{texts.otherBase}</p></Show>
    </>
  )
  return (
    <Show when={isWarning()} fallback={<div class="opened-note" role="status"><div>{words()}</div><div class="message__ways">{ways()}</div></div>}>
      <Message kind="warning" ways={ways()}>{words()}</Message>
    </Show>
  )
}

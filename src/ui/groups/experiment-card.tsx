import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ExperimentStatus } from '../../app/groups/create-experiment.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { Progress } from './progress.tsx'

/** Something that a screen computes when asked. */
export interface ExperimentProps {
  readonly status: ExperimentStatus
  /** How far it is. */
  readonly words: (done: number, all: number) => string
  readonly onStart: () => void
  readonly onStop: () => void
}

const runningOf = (status: ExperimentStatus) => (status.kind === 'running' ? status : null)
const failedOf = (status: ExperimentStatus) => (status.kind === 'failed' ? status : null)

function Status(props: ExperimentProps): JSX.Element {
  return (
    <Switch>
      <Match when={runningOf(props.status)}>{(now) => <Progress done={now().done} all={now().all} words={props.words(now().done, now().all)} onStop={props.onStop} />}</Match>
      <Match when={failedOf(props.status)}>{(now) => <p role="alert" class="groups-failed">{groupsTexts.failed} {groupsTexts.detail}: {now().detail}</p>}</Match>
    </Switch>
  )
}

/** Before anything was asked: what it is good for, and the button. @param props.id of the title, unique on the page */
export function IdleCard(props: ExperimentProps & { readonly id: string; readonly title: string; readonly why: string; readonly start: string }): JSX.Element {
  return (
    <section class="compare-card groups-card groups-idle" aria-labelledby={props.id}>
      <h2 class="chart-title" id={props.id}>{props.title}</h2>
      <p class="compare-small">{props.why}</p>
      <Status {...props} />
      <Show when={props.status.kind !== 'running'}><p><button type="button" class="nl-button nl-button--secondary" onClick={() => props.onStart()}>{props.start}</button></p></Show>
    </section>
  )
}

/** Beside what was found: the way to ask again where it belongs to other settings than those of now. @param props.isOther it does */
export function AskAgain(props: ExperimentProps & { readonly isOther: boolean }): JSX.Element {
  return (
    <>
      <Show when={props.isOther && props.status.kind !== 'running'}>
        <div class="compare-notice"><p>{groupsTexts.mapStale}</p><button type="button" class="nl-button nl-button--secondary" onClick={() => props.onStart()}>{groupsTexts.mapOther}</button></div>
      </Show>
      <Status {...props} />
    </>
  )
}

import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Run, RunStatus } from '../../app/run/create-run.ts'
import { compareTexts, failedPartly, progressSentence, stoppedSentence } from '../../texts/compare/compare-screen.ts'

export interface RunStripProps {
  readonly run: Run
  readonly isStale: boolean
  readonly reason: string
  readonly provisional: string
  /** Why it takes longer than elsewhere. */
  readonly slow?: string
  readonly onUndo: (() => void) | null
}

/** What the run is doing, in the place of the comparison sentence: progress, stopped, or failed. Each with its ways out. */
export function RunStrip(props: RunStripProps): JSX.Element {
  const status = () => props.run.status()
  const failure = () => {
    const now = status()
    return now.kind === 'failed' ? now : null
  }
  return (
    <Switch>
      <Match when={failure()}>{(failed) => (
        <section class="strip strip-failed" role="alert">
          <div class="strip-words">
            <h2 class="strip-title">{compareTexts.failedHeading}</h2>
            <p>{compareTexts.failedNothingLost} <Show when={props.run.shown()}>{(shown) => props.isStale ? compareTexts.failedShownStays : failedPartly(shown().results.completed)}</Show></p>
            <details class="strip-detail"><summary>{compareTexts.failedDetail}</summary><p>{failed().detail}</p></details>
          </div>
          <div class="strip-actions">
            <button type="button" class="nl-button nl-button--primary" onClick={props.run.retry}>{compareTexts.retry}</button>
            <Show when={props.onUndo}>{(undo) => <button type="button" class="nl-button nl-button--secondary" onClick={() => undo()()}>{compareTexts.undoLast}</button>}</Show>
          </div>
        </section>
      )}</Match>
      <Match when={countedOf(status())}>{(now) => (
        <section class="strip strip-running" aria-label={sentenceOf(now(), props.reason)}>
          <div class="strip-words">
            <h2 class="strip-title">{sentenceOf(now(), props.reason)}</h2>
            <progress class="strip-progress" max={now().total} value={now().completed} aria-label={compareTexts.progress} />
            <p>{props.reason} {props.isStale ? compareTexts.keepOld : props.provisional}</p>
            <Show when={props.slow}>{(words) => <p>{words()}</p>}</Show>
          </div>
          <div class="strip-actions"><StopOrResume run={props.run} isRunning={now().kind === 'running'} /></div>
        </section>
      )}</Match>
    </Switch>
  )
}

/** The same in the foot of a sentence that stays, where there is no room for both below each other. */
export function RunStatusRow(props: Omit<RunStripProps, 'provisional' | 'onUndo'>): JSX.Element {
  return (
    <Show when={countedOf(props.run.status())}>{(now) => (
      <section class="strip-status" aria-label={sentenceOf(now(), props.reason)}>
        <h3>{sentenceOf(now(), props.reason)}</h3>
        <div>
          <progress class="strip-progress" max={now().total} value={now().completed} aria-label={compareTexts.progress} />
          <p>{props.reason} {props.slow}</p>
        </div>
        <StopOrResume run={props.run} isRunning={now().kind === 'running'} />
      </section>
    )}</Show>
  )
}

function StopOrResume(props: { readonly run: Run; readonly isRunning: boolean }): JSX.Element {
  return (
    <Show when={props.isRunning} fallback={<button type="button" class="nl-button nl-button--secondary" onClick={props.run.retry}>{compareTexts.resume}</button>}>
      <button type="button" class="nl-button nl-button--secondary" onClick={props.run.stop}>{compareTexts.stop}</button>
    </Show>
  )
}

type Counted = Extract<RunStatus, { readonly kind: 'running' | 'stopped' }>

function countedOf(status: RunStatus): Counted | null {
  return status.kind === 'running' || status.kind === 'stopped' ? status : null
}

function sentenceOf({ kind, completed, total }: Counted, reason: string): string {
  return kind === 'running' ? progressSentence(completed, total, reason !== '') : stoppedSentence(completed, total)
}

import { Match, Show, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Run } from '../../app/run/create-run.ts'
import { compareTexts, failedPartly, progressSentence, stoppedSentence } from '../../texts/compare-screen.ts'

/** What the run is doing, in the place of the comparison sentence: progress, stopped, or failed. Each with its ways out. */
export function RunStrip(props: { readonly run: Run; readonly isStale: boolean; readonly reason: string; readonly provisional: string; readonly onUndo: (() => void) | null }): JSX.Element {
  const status = () => props.run.status()
  const counted = () => {
    const now = status()
    return now.kind === 'running' || now.kind === 'stopped' ? now : null
  }
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
      <Match when={counted()}>{(now) => (
        <section class="strip strip-running" aria-label={now().kind === 'running' ? progressSentence(now().completed, now().total, props.reason !== '') : stoppedSentence(now().completed, now().total)}>
          <div class="strip-words">
            <h2 class="strip-title">
              {now().kind === 'running' ? progressSentence(now().completed, now().total, props.reason !== '') : stoppedSentence(now().completed, now().total)}
            </h2>
            <progress class="strip-progress" max={now().total} value={now().completed} aria-label={compareTexts.progress} />
            <p>{props.reason} {props.isStale ? compareTexts.keepOld : props.provisional}</p>
          </div>
          <div class="strip-actions">
            <Show when={now().kind === 'running'} fallback={<button type="button" class="nl-button nl-button--secondary" onClick={props.run.retry}>{compareTexts.resume}</button>}>
              <button type="button" class="nl-button nl-button--secondary" onClick={props.run.stop}>{compareTexts.stop}</button>
            </Show>
          </div>
        </section>
      )}</Match>
    </Switch>
  )
}

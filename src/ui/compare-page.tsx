import { ErrorBoundary, Show, Suspense, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { changedParameters } from '../app/levers/levers.ts'
import type { Shell } from '../app/shell.ts'
import { leverTexts } from '../texts/levers.ts'
import { shellTexts } from '../texts/shell.ts'
import { Dialog } from './controls/dialog.tsx'
import { ButtonWords } from './controls/button-words.tsx'
import { EffectBar, EffectFoot } from './controls/lever-effect.tsx'
import { LeverPanel } from './panels/lever-panel.tsx'
import { Crash } from './shell/crash.tsx'
import { createMedia } from './compare/create-media.ts'

/** Vergelijken: levers beside the results, or in a sheet behind a bar where there is no room beside. */
export function ComparePage(props: { readonly shell: Shell; readonly results: () => JSX.Element }): JSX.Element {
  const narrow = createMedia('(max-width: 56.1875em)')
  const [sheet, setSheet] = createSignal(false)
  const changed = () => changedParameters(props.shell.workspace.draft()).length
  return (
    <div class="shell__body" classList={{ 'shell__body--narrow': narrow() }}>
      <h1 class="visually-hidden">{shellTexts.compareRegion(props.shell.workspace.draft().region.name)}</h1>
      <Show when={!narrow()}><aside class="lever-panel" aria-label={leverTexts.heading}><LeverPanel shell={props.shell} /></aside></Show>
      <div class="shell__results">
        <ErrorBoundary fallback={(error: unknown, reset) => <Crash error={error} reset={reset} shell={props.shell} />}>
          <Suspense fallback={<p class="shell__loading" role="status">{shellTexts.loading}</p>}>{props.results()}</Suspense>
        </ErrorBoundary>
        <Show when={!narrow()}><EffectBar workspace={props.shell.workspace} /></Show>
      </div>
      <Show when={narrow()}>
        <div class="sheet-bar">
          <button type="button" class="nl-button nl-button--primary nl-button--wide" aria-haspopup="dialog" onClick={() => setSheet(true)}><ButtonWords icon="sliders">{leverTexts.sheet(changed())}</ButtonWords></button>
        </div>
        <Show when={sheet()}>
          <Dialog class="sheet" heading={leverTexts.heading} onClose={() => setSheet(false)} foot={<EffectFoot workspace={props.shell.workspace} />}><LeverPanel shell={props.shell} headless /></Dialog>
        </Show>
      </Show>
    </div>
  )
}

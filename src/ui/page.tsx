import { ErrorBoundary, Match, Show, Switch, createEffect, lazy, on } from 'solid-js'
import type { Accessor, JSX } from 'solid-js'
import type { Executor } from '../app/create-run.ts'
import type { Shell } from '../app/shell.ts'
import { productName, shellTexts } from '../texts/shell.ts'
import { BeginScreen } from './begin/begin-screen.tsx'
import { ComparePage } from './compare-page.tsx'
import { Crash } from './shell/crash.tsx'
import { DropFile } from './shell/drop-file.tsx'
import { Notices } from './shell/notices.tsx'
import { TopBar } from './shell/top-bar.tsx'
import { useKeeping } from './shell/use-keeping.ts'
import { CONTENT, useScreen } from './shell/use-screen.ts'
import { useUndoKeys } from './shell/use-undo-keys.ts'

const CompareScreen = lazy(() => import('./compare/compare-screen.tsx').then((module) => ({ default: module.CompareScreen })))

export interface PageProps {
  readonly shell: Shell
  readonly executor: Executor
  /** Sentences of threads that stopped and were replaced. */
  readonly lost: Accessor<readonly string[]>
}

/** The whole page. */
export function Page(props: PageProps): JSX.Element {
  const screen = useScreen()
  const kept = useKeeping(props.shell)
  const { workspace } = props.shell
  let main!: HTMLElement
  useUndoKeys(workspace.undo, workspace.redo)
  createEffect(() => {
    document.title = screen() === 'begin' ? productName : `${shellTexts.compareRegion(workspace.draft().region.name)} · ${productName}`
  })
  // Another screen begins at its top, also for who listens instead of looks.
  createEffect(on(screen, () => {
    scrollTo(0, 0)
    main.focus({ preventScroll: true })
  }, { defer: true }))
  return (
    <>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href={`#${CONTENT}`}>{shellTexts.skip}</a>
      <TopBar shell={props.shell} screen={screen()} />
      <Show when={screen() === 'vergelijken'}>
        <nav class="tabs" aria-label={shellTexts.screens}><a class="tabs__tab" href="#vergelijken" aria-current="page">{shellTexts.compare}</a></nav>
      </Show>
      <main ref={main} id={CONTENT} tabindex="-1">
        <div class="notices"><Notices shell={props.shell} kept={kept()} lost={props.lost()} /></div>
        <ErrorBoundary fallback={(error: unknown, reset) => <Crash error={error} reset={reset} shell={props.shell} />}>
          <Switch>
            <Match when={screen() === 'begin'}><BeginScreen shell={props.shell} /></Match>
            <Match when={screen() === 'vergelijken'}>
              <ComparePage shell={props.shell} results={() => <CompareScreen workspace={workspace} executor={props.executor} />} />
            </Match>
          </Switch>
        </ErrorBoundary>
      </main>
      <DropFile shell={props.shell} />
    </>
  )
}

import { ErrorBoundary, Show, Suspense, createEffect, createSignal, on } from 'solid-js'
import type { Accessor, JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Executor } from '../app/run/create-run.ts'
import type { DocumentShelf } from '../app/documents/documents.ts'
import type { ReportMaker } from '../app/report/create-report.ts'
import { createSessionRun } from '../app/run/create-session-run.ts'
import type { Tracer } from '../app/chain/create-traced.ts'
import type { Weigher } from '../app/weighing/create-weighing.ts'
import type { Shell } from '../app/shell.ts'
import { createStressShelf } from '../app/stress/stress-shelf.ts'
import type { Mca2019 } from '../analysis/mca/published-2019.ts'
import { productName, shellTexts } from '../texts/shell.ts'
import { BeginScreen } from './begin/begin-screen.tsx'
import { RegionNotice } from './begin/region-notice.tsx'
import { screenOfName } from './screens.tsx'
import { GlossaryContext } from './controls/use-glossary.ts'
import { useGlossaryTips } from './controls/use-glossary-tips.ts'
import { LastEffectContext } from './controls/lever-effect.tsx'
import { CitedNotice } from './shell/cited-notice.tsx'
import { Crash, CrashDialog } from './shell/crash.tsx'
import { DropFile } from './shell/drop-file.tsx'
import { lazyPart } from './shell/lazy-part.ts'
import { Notices } from './shell/notices.tsx'
import { PageDialogs } from './shell/page-dialogs.tsx'
import { Tabs } from './shell/tabs.tsx'
import { TopBar } from './shell/top-bar.tsx'
import { DialogsContext } from './shell/use-dialogs.ts'
import { useKeptFocus } from './shell/use-kept-focus.ts'
import type { DialogName } from './shell/use-dialogs.ts'
import { useKeeping } from './shell/use-keeping.ts'
import { CONTENT, hasResults, useScreen } from './shell/use-screen.ts'
import type { Screen } from './shell/use-screen.ts'
import { useSharedLink } from './shell/use-shared-link.ts'

const GlossaryDialog = lazyPart(() => import('./controls/glossary-dialog.tsx').then(({ GlossaryDialog }) => GlossaryDialog))

export interface PageProps {
  readonly shell: Shell
  readonly executor: Executor
  readonly weigher: Weigher
  readonly tracer: Tracer
  readonly documents: DocumentShelf
  readonly reportMaker: ReportMaker
  /** The published weighing of a region, where there is one. */
  readonly mca2019Of: (regionId: string) => Mca2019 | null
  /** Sentences of threads that stopped and were replaced. */
  readonly lost: Accessor<readonly string[]>
}

/** The whole page. */
export function Page(props: PageProps): JSX.Element {
  const screen = useScreen()
  const kept = useKeeping(props.shell)
  const link = useSharedLink(props.shell)
  const [dialog, setDialog] = createSignal<DialogName | null>(null)
  // Beside the other dialogs: words in those have a meaning too.
  const [isGlossary, setGlossary] = createSignal(false)
  useGlossaryTips(props.documents.glossary, () => setGlossary(true))
  const open = (name: DialogName): void => { if (name === 'begrippen') setGlossary(true); else setDialog(name) }
  const { workspace } = props.shell
  const session = createSessionRun(workspace, props.executor, () => hasResults(screen()))
  const stress = createStressShelf()
  const beyondBegin = (): Exclude<Screen, 'begin'> | null => {
    const now = screen()
    return now === 'begin' ? null : now
  }
  useKeptFocus()
  let main!: HTMLElement
  createEffect(() => {
    const now = screen()
    document.title = hasResults(now) ? shellTexts.title(`${shellTexts.tabs[now]}: ${workspace.draft().region.name}`) : now === 'inbreng' ? shellTexts.title(shellTexts.participant) : productName
  })
  // Another screen begins at its top, also for who listens instead of looks.
  createEffect(on(screen, () => {
    scrollTo(0, 0)
    main.focus({ preventScroll: true })
  }, { defer: true }))
  return (
    <DialogsContext.Provider value={{ open }}>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href={`#${CONTENT}`}>{shellTexts.skip}</a>
      <Show when={screen() !== 'presenteren'}>
        <TopBar shell={props.shell} screen={screen()} kept={kept()} />
        <Show when={hasResults(screen())}><Tabs screen={screen()} /></Show>
      </Show>
      <main ref={main} id={CONTENT} tabindex="-1">
        <div class="notices"><Show when={link.cited()}>{(answer) => <CitedNotice answer={answer()} onDismiss={link.dismiss} />}</Show><Notices shell={props.shell} kept={kept()} lost={props.lost()} /><Show when={hasResults(screen()) && screen() !== 'presenteren'}><RegionNotice shell={props.shell} /></Show></div>
        <ErrorBoundary fallback={(error: unknown, reset) => <Crash error={error} reset={reset} shell={props.shell} place={screen()} />}>
          <Show when={beyondBegin()} fallback={<BeginScreen shell={props.shell} />} keyed>
            {(name) => (
              <GlossaryContext.Provider value={props.documents.glossary}><LastEffectContext.Provider value={session.lastEffect}><Suspense fallback={<p class="shell__loading" role="status">{shellTexts.loading}</p>}>
                <Dynamic component={screenOfName[name]} shell={props.shell} workspace={workspace} executor={props.executor} session={session} weigher={props.weigher} tracer={props.tracer} documents={props.documents} reportMaker={props.reportMaker} stress={stress} mca2019Of={props.mca2019Of} />
              </Suspense></LastEffectContext.Provider></GlossaryContext.Provider>
            )}
          </Show>
        </ErrorBoundary>
      </main>
      <DropFile shell={props.shell} />
      <ErrorBoundary fallback={(error: unknown, reset) => <CrashDialog error={error} reset={reset} shell={props.shell} onClose={() => { setDialog(null); setGlossary(false) }} />}>
        <PageDialogs shell={props.shell} executor={props.executor} open={dialog()} onClose={() => setDialog(null)} />
        <Show when={isGlossary()}><Suspense><GlossaryDialog read={props.documents.glossary} onClose={() => setGlossary(false)} /></Suspense></Show>
      </ErrorBoundary>
    </DialogsContext.Provider>
  )
}

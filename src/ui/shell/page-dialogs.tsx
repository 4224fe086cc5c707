import { Match, Suspense, Switch } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Executor } from '../../app/run/create-run.ts'
import type { Shell } from '../../app/shell.ts'
import { lazyPart } from './lazy-part.ts'
import type { DialogName } from './use-dialogs.ts'

const MomentsDialog = lazyPart(() => import('../moments/moments-dialog.tsx').then(({ MomentsDialog }) => MomentsDialog))
const ScenariosDialog = lazyPart(() => import('../scenarios/scenarios-dialog.tsx').then(({ ScenariosDialog }) => ScenariosDialog))
const ShareDialog = lazyPart(() => import('../sharing/share-dialog.tsx').then(({ ShareDialog }) => ShareDialog))

export interface PageDialogsProps {
  readonly shell: Shell
  readonly executor: Executor
  readonly open: DialogName | null
  readonly onClose: () => void
}

/** The dialogs of the page: fetched when somebody opens one. */
export function PageDialogs(props: PageDialogsProps): JSX.Element {
  return (
    <Suspense>
      <Switch>
        <Match when={props.open === 'momenten'}><MomentsDialog shell={props.shell} executor={props.executor} onClose={props.onClose} /></Match>
        <Match when={props.open === 'scenarios'}><ScenariosDialog shell={props.shell} executor={props.executor} onClose={props.onClose} /></Match>
        <Match when={props.open === 'delen'}><ShareDialog shell={props.shell} onClose={props.onClose} /></Match>
      </Switch>
    </Suspense>
  )
}

import { Match, Suspense, Switch, lazy } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Executor } from '../../app/run/create-run.ts'
import type { Shell } from '../../app/shell.ts'
import type { DialogName } from './use-dialogs.ts'

const MomentsDialog = lazy(() => import('../moments/moments-dialog.tsx').then((module) => ({ default: module.MomentsDialog })))
const ScenariosDialog = lazy(() => import('../scenarios/scenarios-dialog.tsx').then((module) => ({ default: module.ScenariosDialog })))
const ShareDialog = lazy(() => import('../sharing/share-dialog.tsx').then((module) => ({ default: module.ShareDialog })))

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

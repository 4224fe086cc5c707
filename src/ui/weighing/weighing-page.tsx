import type { JSX } from 'solid-js'
import type { Mca2019 } from '../../analysis/mca/published-2019.ts'
import type { Run } from '../../app/run/create-run.ts'
import { createWeighing } from '../../app/weighing/create-weighing.ts'
import type { Weigher } from '../../app/weighing/create-weighing.ts'
import { openingWeighing } from '../../app/weighing/weighing.ts'
import type { Shell } from '../../app/shell.ts'
import { ParticipantScreen } from './participant-screen.tsx'
import { WeighingScreen } from './weighing-screen.tsx'

export interface WeighingPageProps {
  readonly shell: Shell
  readonly mca2019Of: (regionId: string) => Mca2019 | null
}

/** Afwegen, with its analysis: begun when the screen opens, since everything it needs is in the draft and the shared run. */
export function WeighingPage(props: WeighingPageProps & { readonly weigher: Weigher; readonly run: Run }): JSX.Element {
  const { shell, run, mca2019Of, weigher } = props
  const model = createWeighing({ workspace: shell.workspace, shown: run.shown, mca2019Of, weigher })
  return <WeighingScreen workspace={shell.workspace} model={model} run={run} />
}

/** A page for somebody in the room: no run, no analysis. */
export function ParticipantPage(props: WeighingPageProps): JSX.Element {
  const draft = () => props.shell.workspace.draft()
  const criteria = () => (draft().mca ?? openingWeighing(props.mca2019Of(draft().region.id), draft().scenarios.map((scenario) => scenario.id))).criteria
  return <ParticipantScreen criteria={criteria()} region={draft().region} store={props.shell.store} />
}

import { render } from 'solid-js/web'
import { createWorkspace } from '../../../../src/app/workspace.ts'
import { createSessionRun } from '../../../../src/app/run/create-session-run.ts'
import { createLocalExecutor } from '../../../../src/experiment/local-executor.ts'
import '@nl-design-system-candidate/button-css/button.css'
import '../../../../src/ui/styles/fonts.css'
import '../../../../src/ui/styles/tokens.css'
import '../../../../src/ui/styles/theme.css'
import '../../../../src/ui/styles/base.css'
import { CompareScreen } from '../../../../src/ui/compare/compare-screen.tsx'
import { exampleDraft } from './example-draft.ts'
import { createSyntheticSimulator } from './synthetic-simulator.ts'

/** The right side of Vergelijken on numbers without meaning, beside an empty place for the levers. `?ms=5` makes each future slow; `?fail=300` fails there. */
const query = new URLSearchParams(location.search)
const busy = Number(query.get('ms') ?? 0)
const failAt = Number(query.get('fail') ?? Infinity)
const workspace = createWorkspace(exampleDraft())
let done = 0
const local = createLocalExecutor({
  createSimulator: (plan) => createSyntheticSimulator(plan, busy),
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
})
const executor: typeof local = {
  slots: 1,
  runBatch: async (plan, batch) => {
    done += batch.count
    if (done > failAt) { done = 0; throw new Error('De rekenkern antwoordt niet meer.') }
    return await local.runBatch(plan, batch)
  },
}
const Screen = () => <CompareScreen workspace={workspace} executor={executor} session={createSessionRun(workspace, executor, () => true)} />
Object.assign(window, { workspace })
if (query.has('theme')) document.documentElement.setAttribute('data-theme', query.get('theme') ?? '')
render(() => (
  <div class="harness">
    <style>{'.harness { display: grid; grid-template-columns: minmax(0, 1fr) } @media (min-width: 700px) { .harness { grid-template-columns: var(--levers-width) minmax(0, 1fr); padding-block-start: calc(var(--bar-height) + var(--tabs-height)) } }'}</style>
    <div class="harness-levers" />
    <main><h1 class="visually-hidden">Vergelijken</h1><Screen /></main>
  </div>
), document.querySelector('#root')!)

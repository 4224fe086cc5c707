import { For, Match, Show, Switch, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Executor, ShownRun } from '../../app/create-run.ts'
import { createVacancy, turnovers, VACANCY_FUTURES } from '../../app/caseload/create-vacancy.ts'
import { vacancyScene } from '../../charts/caseload/vacancy.ts'
import { caseloadTexts, turnoverOptions } from '../../texts/caseload.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { GroupsCard } from '../groups/groups-card.tsx'
import { Progress } from '../groups/progress.tsx'

/** What staff that leaves does to talks and PIPs: computed when asked. */
export function VacancyCard(props: { readonly base: ShownRun; readonly scenario: string; readonly executor: Executor }): JSX.Element {
  const model = createVacancy(props.executor)
  const [chosen, setChosen] = createSignal(1)
  const own = () => model.find(props.base.plan, props.scenario)
  const run = () => own() ?? model.newest()?.value ?? null
  const running = () => { const now = model.status(); return now.kind === 'running' ? now : null }
  const failed = () => { const now = model.status(); return now.kind === 'failed' ? now : null }
  const begin = () => model.start(props.base.plan, props.scenario)
  const status = () => (
    <Switch>
      <Match when={running()}>{(now) => <Progress done={now().done} all={now().all} words={caseloadTexts.vacancyProgress(now().done, now().all)} onStop={model.stop} />}</Match>
      <Match when={failed()}>{(now) => <p role="alert" class="groups-failed">{groupsTexts.failed} {groupsTexts.detail}: {now().detail}</p>}</Match>
    </Switch>
  )
  return (
    <Show when={run()} fallback={
      <section class="compare-card groups-card groups-idle" aria-labelledby="caseload-vacancy">
        <h2 class="chart-title" id="caseload-vacancy">{caseloadTexts.vacancyTitleIdle}</h2>
        <p class="compare-small">{caseloadTexts.vacancyWhy}</p>
        {status()}
        <Show when={running() === null}><p><button type="button" class="nl-button nl-button--secondary" onClick={begin}>{caseloadTexts.vacancyStart(VACANCY_FUTURES)}</button></p></Show>
      </section>
    }>{(found) => (
      <GroupsCard
        stale={own() === null} source={groupsTexts.followedSource(found().futures, props.base.plan.seed, props.base.key)}
        draw={(width) => vacancyScene(found().effects[chosen()]!, turnovers[chosen()]!, found().futures, width)}
        tools={
          <div class="groups-tools">
            <div class="groups-pickers"><label>{caseloadTexts.vacancyChoice}
              <select class="picker" onChange={(event) => setChosen(Number(event.currentTarget.value))}>
                <For each={turnovers}>{(value, index) => <option value={index()} selected={index() === chosen()}>{turnoverOptions(value)}</option>}</For>
              </select>
            </label></div>
            <Show when={own() === null && running() === null}>
              <div class="compare-notice"><p>{groupsTexts.mapStale}</p><button type="button" class="nl-button nl-button--secondary" onClick={begin}>{groupsTexts.mapOther}</button></div>
            </Show>
            {status()}
          </div>
        }
      ><p class="compare-small">{caseloadTexts.vacancyWhy}</p></GroupsCard>
    )}</Show>
  )
}

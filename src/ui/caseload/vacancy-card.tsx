import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { Executor, ShownRun } from '../../app/run/create-run.ts'
import { createVacancy, turnovers, VACANCY_FUTURES } from '../../app/caseload/create-vacancy.ts'
import { vacancyScene } from '../../charts/caseload/vacancy.ts'
import { caseloadTexts, turnoverOptions } from '../../texts/caseload.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { AskAgain, IdleCard } from '../groups/experiment-card.tsx'
import { GroupsCard } from '../groups/groups-card.tsx'

/** What staff that leaves does to talks and PIPs: computed when asked. */
export function VacancyCard(props: { readonly base: ShownRun; readonly scenario: string; readonly executor: Executor }): JSX.Element {
  const model = createVacancy(props.executor)
  const [chosen, setChosen] = createSignal(1)
  const own = () => model.find(props.base.plan, props.scenario)
  const run = () => own() ?? model.newest()?.value ?? null
  const experiment = { words: caseloadTexts.vacancyProgress, onStart: () => model.start(props.base.plan, props.scenario), onStop: model.stop }
  return (
    <Show when={run()} fallback={
      <IdleCard {...experiment} id="caseload-vacancy" status={model.status()} title={caseloadTexts.vacancyTitleIdle} why={caseloadTexts.vacancyWhy} start={caseloadTexts.vacancyStart(VACANCY_FUTURES)} />
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
            <AskAgain {...experiment} status={model.status()} isOther={own() === null} />
          </div>
        }
      ><p class="compare-small">{caseloadTexts.vacancyWhy}</p></GroupsCard>
    )}</Show>
  )
}

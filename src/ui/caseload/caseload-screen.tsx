import { For, Show, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { changeReason } from '../../app/run/change-reason.ts'
import { createLate } from '../../app/run/create-shown.ts'
import { createCaseload } from '../../app/caseload/create-caseload.ts'
import type { CaseloadModel, CaseloadPicture } from '../../app/caseload/create-caseload.ts'
import { teamLevers } from '../../app/caseload/team-levers.ts'
import { fteScene } from '../../charts/caseload/fte.ts'
import { heatScene } from '../../charts/caseload/heat.ts'
import { loadScale, loadScene } from '../../charts/caseload/load.ts'
import { scenarioStyle } from '../../charts/scenario-style.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { caseloadBand, caseloadHeadline, caseloadTexts, normNote } from '../../texts/caseload.ts'
import { progressSentence } from '../../texts/compare/compare-screen.ts'
import { groupsTexts } from '../../texts/groups.ts'
import { settingText } from '../../texts/levers.ts'
import '../compare/compare.css'
import { Dialog } from '../controls/dialog.tsx'
import { Lever } from '../controls/lever.tsx'
import { EffectFoot } from '../controls/lever-effect.tsx'
import { ScenarioMark } from '../controls/scenario-mark.tsx'
import { GroupsCard } from '../groups/groups-card.tsx'
import '../groups/groups.css'
import type { ScreenProps } from '../screen-props.ts'
import './caseload.css'
import { TeamTable } from './team-table.tsx'
import { VacancyCard } from './vacancy-card.tsx'

/** Per team and month against the norm, the fte it takes, and what vacancies do. */
export function CaseloadScreen(props: ScreenProps): JSX.Element {
  const { workspace, session } = props
  const model = createCaseload(session, props.tracer, () => workspace.draft().view.compared)
  const isStale = createLate(() => { const now = model.picture(); return now !== null && now.key !== session.wanted().key })
  const [levers, setLevers] = createSignal(false)
  return (
    <div class="compare compare-page groups caseload">
      <Show when={model.picture()} fallback={<><h1 class="visually-hidden">{caseloadTexts.heading(workspace.draft().region.name)}</h1><Waiting words={waitingWords(props, model)} progress={progressOf(props, model)} /></>}>{(picture) => (
        <>
          <Head model={model} picture={picture()} />
          <Show when={isStale()}><div class="compare-notice"><p><span role="status">{groupsTexts.stale(changeReason(picture().plan, session.wanted().plan))}</span> {waitingWords(props, model)}</p></div></Show>
          <Failure model={model} />
          <LoadCards picture={picture()} stale={isStale()} />
          <div class="groups-columns">
            <div class="groups-column">
              <GroupsCard stale={isStale()} source={sourceOf(picture())} draw={(width) => heatScene(picture().view, width)} />
              <Show when={model.base()}>{(base) => <VacancyCard base={base()} scenario={model.scenario()} executor={props.executor} />}</Show>
            </div>
            <div class="groups-column"><FteCard model={model} picture={picture()} stale={isStale()} onLevers={() => setLevers(true)} /></div>
          </div>
          <TeamTable teams={picture().view.teams} horizonYears={picture().plan.horizonYears} />
        </>
      )}</Show>
      <Show when={levers()}>
        <Dialog heading={caseloadTexts.leversHeading} onClose={() => { workspace.commit(); setLevers(false) }} foot={<EffectFoot workspace={workspace} />}>
          <p class="compare-small">{caseloadTexts.leversScope(model.picture()?.name ?? '')}</p>
          <For each={teamLevers}>{(id) => <Lever explained workspace={workspace} id={id} scope={model.scenario()} />}</For>
        </Dialog>
      </Show>
    </div>
  )
}

function waitingWords({ session }: ScreenProps, model: CaseloadModel): string {
  const now = session.run.status()
  if (now.kind === 'running') return progressSentence(now.completed, now.total, false)
  const trace = model.trace.status()
  return trace.kind === 'running' ? `${model.picture() === null ? `${caseloadTexts.coming} ` : ''}${caseloadTexts.following(trace.done, trace.all)}` : caseloadTexts.none
}

/** How far the run is, or the following of its futures; null while neither goes on. */
function progressOf({ session }: ScreenProps, model: CaseloadModel): { readonly done: number; readonly all: number } | null {
  const now = session.run.status()
  if (now.kind === 'running') return { done: now.completed, all: now.total }
  const trace = model.trace.status()
  return trace.kind === 'running' ? trace : null
}

/** Before there is anything to show: what comes, and how far it is. */
function Waiting(props: { readonly words: string; readonly progress: { readonly done: number; readonly all: number } | null }): JSX.Element {
  return (
    <Show when={props.progress} fallback={<p class="compare-notice" role="status">{props.words}</p>}>{(progress) => (
      <section class="strip strip-running" aria-label={caseloadTexts.coming}>
        <div class="strip-words">
          <p>{props.words}</p>
          <progress class="strip-progress" max={progress().all} value={progress().done} aria-label={caseloadTexts.coming} />
        </div>
      </section>
    )}</Show>
  )
}

function sourceOf({ view, plan, key }: CaseloadPicture): string {
  return groupsTexts.followedSource(view.futures, plan.seed, key)
}

function Head(props: { readonly model: CaseloadModel; readonly picture: CaseloadPicture }): JSX.Element {
  const picture = () => props.picture
  const withoutIntake = () => {
    const { teams } = picture().view
    return teams.some(({ intake }) => intake) ? teams.find(({ intake }) => !intake)?.norm ?? null : null
  }
  return (
    <div class="groups-head">
      <div class="groups-answer">
        <h1>{caseloadHeadline(picture().name, picture().view.over, settingText(picture().settings['teams.norm-caseload'], 'personen per fte'))}</h1>
        <p>{caseloadBand(picture().view.over, picture().view.shortage, picture().view.futures)}</p>
        <Show when={withoutIntake()}>{(norm) => <p>{normNote(settingText(picture().settings['teams.norm-caseload'], 'personen per fte'), norm())}</p>}</Show>
      </div>
      <label class="groups-scenario"><span>{caseloadTexts.scenario}</span>
        <span class="groups-scenario-row">
          <ScenarioMark place={picture().place} line />
          <select class="picker" onChange={(event) => props.model.chooseScenario(event.currentTarget.value)}>
            <For each={picture().plan.scenarios}>{({ id, name }) => <option value={id} selected={id === props.model.scenario()}>{name}</option>}</For>
          </select>
        </span>
      </label>
    </div>
  )
}

function Failure(props: { readonly model: CaseloadModel }): JSX.Element {
  const detail = () => { const now = props.model.trace.status(); return now.kind === 'failed' ? now.detail : null }
  return (
    <Show when={detail()}>{(words) => (
      <div class="compare-notice" role="alert"><p>{groupsTexts.failed} {groupsTexts.detail}: {words()}</p><button type="button" class="nl-button nl-button--secondary" onClick={() => props.model.trace.retry()}>{groupsTexts.again}</button></div>
    )}</Show>
  )
}

/** One drawing a team, all on one scale. */
function LoadCards(props: { readonly picture: CaseloadPicture; readonly stale: boolean }): JSX.Element {
  const teams = () => props.picture.view.teams.filter(({ intake }) => !intake)
  const scale = () => loadScale(teams())
  return (
    <div class="caseload-loads">
      <For each={teams()}>{(team) => (
        <GroupsCard stale={props.stale} source={sourceOf(props.picture)} draw={(width) => loadScene(team, props.picture.view.decisionYear, scale(), scenarioStyle(props.picture.place).colour, { width, height: 190 })} />
      )}</For>
    </div>
  )
}

function FteCard(props: { readonly model: CaseloadModel; readonly picture: CaseloadPicture; readonly stale: boolean; readonly onLevers: () => void }): JSX.Element {
  const text = (id: ParameterId): string => settingText(props.picture.settings[id], parameters[id].unit)
  return (
    <Show when={props.model.team()}>{(team) => (
      <GroupsCard
        stale={props.stale} source={sourceOf(props.picture)} draw={(width) => fteScene(team(), props.picture.view.decisionYear, scenarioStyle(props.picture.place).colour, { width, height: 230 })}
        tools={
          <div class="groups-pickers"><label>{caseloadTexts.team}
            <select class="picker" onChange={(event) => props.model.chooseTeam(event.currentTarget.value)}>
              <For each={props.picture.view.teams}>{({ key, name }) => <option value={key} selected={key === team().key}>{name}</option>}</For>
            </select>
          </label></div>
        }
      >
        <p class="compare-small">{caseloadTexts.steps(text('teams.stap-fte'), text('teams.minimum-fte'), text('teams.vertraging-op'), text('teams.vertraging-neer'))}</p>
        <p><button type="button" class="nl-button nl-button--secondary" aria-haspopup="dialog" onClick={() => props.onLevers()}>{caseloadTexts.stepLevers}</button></p>
      </GroupsCard>
    )}</Show>
  )
}

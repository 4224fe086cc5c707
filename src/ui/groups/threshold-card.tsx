import { For, Show, createMemo, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import type { LevelPoint, Threshold } from '../../analysis/groups/threshold.ts'
import { findThreshold } from '../../analysis/groups/threshold.ts'
import type { Executor, ShownRun } from '../../app/run/create-run.ts'
import { bounds, createThreshold, levelsOf, THRESHOLD_FUTURES } from '../../app/groups/create-threshold.ts'
import type { ThresholdRun } from '../../app/groups/create-threshold.ts'
import type { Workspace } from '../../app/workspace.ts'
import { thresholdScene } from '../../charts/groups/threshold.ts'
import { groupsTexts, noThreshold, thresholdQuestions, thresholdSentence, thresholdTeachers, thresholdUnsure, thresholdWords } from '../../texts/groups.ts'
import type { CrossingWords, ThresholdQuestion } from '../../texts/groups.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import { AskAgain, IdleCard } from './experiment-card.tsx'
import { GroupsCard } from './groups-card.tsx'

const HEIGHT = 230
const questions = Object.keys(thresholdQuestions) as readonly ThresholdQuestion[]

/** From how many newcomers something holds, or that there is no such number. */
export function ThresholdCard(props: { readonly base: ShownRun; readonly scenario: string; readonly workspace: Workspace; readonly executor: Executor }): JSX.Element {
  const model = createThreshold(props.executor)
  const [question, setQuestion] = createSignal<ThresholdQuestion>('tijd')
  const own = () => model.find(props.base.plan, props.scenario)
  const run = (): ThresholdRun | null => own() ?? model.newest()?.value ?? null
  const levels = createMemo(() => levelsOf(props.workspace.draft()))
  const experiment = { words: groupsTexts.thresholdProgress, onStart: () => model.start(props.base.plan, props.scenario, levels()), onStop: model.stop }
  return (
    <Show when={run()} fallback={
      <IdleCard {...experiment} id="groups-threshold-idle" status={model.status()} title={groupsTexts.thresholdIdle} why={groupsTexts.thresholdWhy} start={groupsTexts.thresholdStart(levels().length, THRESHOLD_FUTURES)} />
    }>{(found) => {
      const points = () => found()[question()]
      const threshold = createMemo(() => findThreshold(points(), bounds[question()]))
      return (
        <GroupsCard
          class="groups-threshold" stale={own() === null} source={groupsTexts.followedSource(THRESHOLD_FUTURES, props.base.plan.seed, props.base.key)}
          draw={(width) => thresholdScene({ title: titleOf(question(), threshold(), points()), subtitle: thresholdWords.subtitle(THRESHOLD_FUTURES), points: points(), least: bounds[question()], now: newcomersAt(points(), levelNow(props.base, props.scenario)) }, { width, height: HEIGHT })}
          tools={
            <div class="groups-tools">
              <div class="groups-pickers"><label>{groupsTexts.thresholdQuestion}
                <select class="picker" onChange={(event) => setQuestion(event.currentTarget.value as ThresholdQuestion)}>
                  <For each={questions}>{(one) => <option value={one} selected={one === question()}>{thresholdQuestions[one].label}</option>}</For>
                </select>
              </label></div>
              <AskAgain {...experiment} status={model.status()} isOther={own() === null} />
            </div>
          }
        ><p class="compare-small">{unsureOf(threshold(), found().docent)}</p></GroupsCard>
      )
    }}</Show>
  )
}

function levelNow(base: ShownRun, scenario: string): number {
  const own = base.plan.scenarios.find(({ id }) => id === scenario) ?? base.plan.scenarios[0]!
  return centralValue(own.settings['instroom.taakstelling'])
}

/** Newcomers that belong to a taakstelling, between the levels that were computed. */
function newcomersAt(points: readonly LevelPoint[], level: number): number | null {
  const next = points.findIndex((point) => point.level >= level)
  const [low, high] = [points[next - 1], points[next]]
  if (high === undefined) return null
  if (low === undefined || high.level === level) return high.newcomers
  return low.newcomers + ((level - low.level) / (high.level - low.level)) * (high.newcomers - low.newcomers)
}

function wordsOf(threshold: Threshold): readonly CrossingWords[] {
  if (threshold.kind !== 'omslag') return []
  return threshold.crossings.map(({ way, newcomers, level, after, before }) => ({ way, newcomers, level, low: after.newcomers, high: before.newcomers }))
}

function titleOf(question: ThresholdQuestion, threshold: Threshold, points: readonly LevelPoint[]): string {
  if (threshold.kind === 'omslag') return thresholdSentence(question, wordsOf(threshold))
  return noThreshold(question, threshold.kind, points[0]?.newcomers ?? 0, points.at(-1)?.newcomers ?? 0)
}

/** How sure the place of the crossing is; and where more people wait longer, what becomes of the teachers. */
function unsureOf(threshold: Threshold, docent: readonly LevelPoint[]): string {
  if (threshold.kind !== 'omslag') return ''
  const down = threshold.crossings.find(({ way }) => way === 'neer')
  const of = (level: number | undefined): LevelPoint | undefined => docent.find((point) => point.level === level)
  const [before, after] = [of(down?.after.level), of(down?.before.level)]
  const clear = before !== undefined && after !== undefined && after.mean - after.halfWidth > before.mean + before.halfWidth
  return [...wordsOf(threshold).map(thresholdUnsure), ...(clear ? [thresholdTeachers(before.newcomers, before.mean, after.newcomers, after.mean)] : [])].join(' ')
}

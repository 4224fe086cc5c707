import type { Arrivals } from './arrivals.ts'
import { createArrivals } from './arrivals.ts'
import { firstWeekOfMonth, indexLessonWeeks, lessonCalendar, WEEKS_PER_YEAR } from './calendar.ts'
import type { DrawnInputs, Inputs } from './inputs.ts'
import { drawInputs, prepareInputs } from './inputs.ts'
import { bookSize } from './books.ts'
import { writeBooks, writeOutcomes } from './measure.ts'
import { outcomeIds } from './outcomes.ts'
import type { Plan } from './plan.ts'
import type { ReplicationKey } from './random/draw.ts'
import { replicationKey } from './random/draw.ts'
import type { Ledger } from './record.ts'
import { clearLedger, copyLedger, createLedger } from './record.ts'
import type { Run } from './run.ts'
import { atDecision, beginRun, makeRoom, run } from './run.ts'
import { recordMonth, startYear, tallyWeek } from './monitor.ts'
import { SERIES_MONTHS_BEFORE, seriesIds } from './series.ts'
import { reviewDocenten } from './steps/docenten.ts'
import { handleDue, taskDone } from './steps/gebeurtenissen.ts'
import { bookBaten, bookFormatie, bookGroups, bookOvergang, bookVolumegarantie } from './steps/geld.ts'
import type { Instroom } from './steps/instroom.ts'
import { createInstroom, drawInstroom } from './steps/instroom.ts'
import { arrive } from './steps/intake.ts'
import { startModules } from './steps/modules.ts'
import { switchOrganisation } from './steps/overgang.ts'
import { drawPopulation } from './steps/persoon.ts'
import type { Cohorts } from './steps/spuk.ts'
import { countCohorts, createCohorts, spukByYear } from './steps/spuk.ts'
import { startStartklassen } from './steps/startklassen.ts'
import { reviewTeams, workTeams } from './steps/teams.ts'
import { formGroups } from './steps/wachtlijst.ts'
import type { Structure } from './structure.ts'
import { createStructure, organise } from './structure.ts'
import { clearWorld, copyWorld, Count } from './world.ts'

export interface Simulator {
  /**
   * One replication of all scenarios of the plan.
   * @param outcomes [scenario][outcome], filled
   * @param series [scenario][series][month], filled; NaN where nobody was counted
   * @param books [scenario][year][line][gemeente], filled when given (see books.ts)
   */
  run(replication: number, outcomes: Float64Array, series: Float32Array, books?: Float32Array): void
}

/** Looks at a run after each week: a test that counts, say. It must change nothing. */
export type Observe = (run: Readonly<Run>) => void

const QUARTER = 13
const FIRST_ARRIVALS = 4096

/** What a plan keeps between replications, so that nothing is allocated for each of them. */
interface Workspace {
  readonly plan: Plan
  readonly weeks: number
  readonly decisionWeek: number
  readonly instroom: Instroom
  readonly cohorts: Cohorts
  readonly spuk: Float64Array
  readonly ledger: Ledger
  readonly ledgerToday: Ledger
  readonly clockToday: Float64Array
  readonly seriesToday: Float32Array
  readonly today: DrawnInputs
  readonly scenarios: readonly DrawnInputs[]
  readonly structureToday: Structure
  readonly structure: Structure
  readonly observe: Observe | undefined
  readonly arrivals: Arrivals
}

/** @param observe sees each week of the run-in, and then of each scenario in the order of the plan */
export function createSimulator(plan: Plan, observe?: Observe): Simulator {
  const workspace = createWorkspace(plan, observe)
  return { run: (replication, outcomes, series, books) => runReplication(workspace, replication, outcomes, series, books) }
}

function createWorkspace(plan: Plan, observe: Observe | undefined): Workspace {
  const decisionWeek = plan.history.length * 52
  const weeks = decisionWeek + plan.horizonYears * 52
  const gemeenten = plan.gemeenten.length
  const months = SERIES_MONTHS_BEFORE + plan.horizonYears * 12
  return {
    plan, weeks, decisionWeek, observe,
    instroom: createInstroom(plan), cohorts: createCohorts(plan), spuk: new Float64Array((plan.history.length + plan.horizonYears) * gemeenten),
    ledger: createLedger(gemeenten, plan.horizonYears), ledgerToday: createLedger(gemeenten, plan.horizonYears),
    clockToday: new Float64Array(weeks + 1), seriesToday: new Float32Array(seriesIds.length * months),
    today: prepareInputs(plan.today), scenarios: plan.scenarios.map(({ settings }) => prepareInputs(settings)), structureToday: createStructure(plan), structure: createStructure(plan),
    arrivals: createArrivals(FIRST_ARRIVALS, weeks),
  }
}

/** Who comes is drawn once; the run-in is simulated once; then each scenario goes its own way from a copy. */
function runReplication(w: Workspace, replication: number, outcomes: Float64Array, series: Float32Array, books?: Float32Array): void {
  const { plan } = w
  const key = replicationKey(plan.seed, replication)
  const today = drawInputs(w.today, key)
  const scenarios = w.scenarios.map((scenario) => drawInputs(scenario, key))
  const shared = scenarios[0]!
  drawInstroom(plan, today, shared, key, w.instroom)
  drawPopulation(plan, w.instroom, today, shared, key, w.arrivals, run.population)
  makeRoom(run.population.capacity, w.weeks, plan.gemeenten.length)
  countCohorts(plan, run.population, w.cohorts)
  organise(plan, today, w.structureToday)
  simulateRunIn(w, today, key)
  const known = knownAtDecision(w, today)
  const width = outcomeIds.length
  const seriesWidth = w.seriesToday.length
  for (const [scenario, inputs] of scenarios.entries()) {
    const own = series.subarray(scenario * seriesWidth, (scenario + 1) * seriesWidth)
    own.set(w.seriesToday)
    beginRun(w, today, w.ledger, key)
    copyWorld(atDecision, run.world, known, run.population.count)
    copyLedger(w.ledgerToday, w.ledger)
    simulateScenario(w, inputs, own)
    writeOutcomes(w.cohorts, outcomes.subarray(scenario * width, (scenario + 1) * width))
    if (books) writeBooks(w.cohorts, books.subarray(scenario * bookSize(plan), (scenario + 1) * bookSize(plan)))
  }
}

/** The run-in, which is kept as it stands at the decision. */
function simulateRunIn(w: Workspace, today: Inputs, key: ReplicationKey): void {
  beginRun(w, today, w.ledgerToday, key)
  clearWorld(run.world, run.population.count)
  clearLedger(w.ledgerToday)
  w.seriesToday.fill(NaN)
  lessonCalendar(w.clockToday, today.lessen['weken-per-jaar'], 0)
  run.lessonClock.set(w.clockToday)
  indexLessonWeeks(run.lessonClock, w.weeks, run.weekOfLesson)
  spukByYear(w.plan, today, w.instroom, w.cohorts, w.spuk)
  for (run.week = 0; run.week < w.decisionWeek; run.week++) simulateWeek(w, today, 0, w.seriesToday)
  copyWorld(run.world, atDecision, knownAtDecision(w, today), 0)
}

/** People to whom something can have happened before the decision: the first so many. */
function knownAtDecision(w: Workspace, today: Inputs): number {
  const { population, world } = run
  const until = w.decisionWeek + Math.round(today.instroom['vroege-weken'])
  let known = world.counts[Count.Arrived]!
  while (known < population.count && population.arrival[known]! < until) known++
  return known
}

function simulateScenario(w: Workspace, inputs: Inputs, series: Float32Array): void {
  const lead = Math.round(inputs.overgang.weken)
  run.switchWeek = w.decisionWeek + lead
  run.transitionLoss = inputs.overgang.capaciteitsverlies
  run.lessonClock.set(w.clockToday)
  lessonCalendar(run.lessonClock.subarray(0, w.weeks + 1), inputs.lessen['weken-per-jaar'], Math.min(run.switchWeek, w.weeks))
  indexLessonWeeks(run.lessonClock, w.weeks, run.weekOfLesson)
  spukByYear(w.plan, inputs, w.instroom, w.cohorts, w.spuk)
  // The one-off costs are spread over the transition and the quarter after it, in whole months.
  const months = Math.max(1, Math.round((lead + QUARTER) / (52 / 12)))
  const perMonth = inputs.overgang.kosten / months
  const lastMonth = w.plan.history.length * 12 + months
  for (run.week = w.decisionWeek; run.week < w.weeks; run.week++) {
    startYear()
    if (run.week === run.switchWeek) {
      const merging = inputs.teams['functies-samen'] > run.inputs.teams['functies-samen']
      switchOrganisation(inputs, organise(w.plan, inputs, w.structure))
      run.learningLoss = merging ? inputs.functies.leerverlies * run.structure.samengevoegd : 0
    }
    simulateWeek(w, inputs, run.ledger.month < lastMonth ? perMonth : 0, series)
  }
}

/**
 * The week of everybody, in this order: who comes, what falls due, what teams do, which groups begin, what is counted.
 * @param granted inputs on which the Rijk pays: of the scenario from the decision on
 */
function simulateWeek(w: Workspace, granted: Inputs, overgangPerMonth: number, series: Float32Array): void {
  arrive()
  handleDue()
  workTeams(taskDone)
  startStartklassen()
  startModules()
  formGroups()
  tallyWeek()
  if ((run.week + 1) % QUARTER === 0) {
    reviewTeams()
    reviewDocenten()
  }
  if (run.week + 1 === firstWeekOfMonth(run.ledger.month + 1)) closeMonth(w, granted, overgangPerMonth, series)
  w.observe?.(run)
}

function closeMonth(w: Workspace, granted: Inputs, overgangPerMonth: number, series: Float32Array): void {
  // Groups are paid by the quarter.
  if ((run.week + 1) % QUARTER === 0) bookGroups(run.lessonClock[run.week + 1]! - run.lessonClock[run.week + 1 - QUARTER]!)
  if ((run.week + 1) % WEEKS_PER_YEAR === 0) bookVolumegarantie()
  bookFormatie()
  if (overgangPerMonth > 0) bookOvergang(overgangPerMonth)
  bookBaten(granted, w.spuk, w.cohorts)
  recordMonth(series)
}

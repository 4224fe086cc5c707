import type { Arrivals } from './arrivals.ts'
import { createArrivals } from './arrivals.ts'
import { firstWeekOfMonth, lessonCalendar, WEEKS_PER_YEAR } from './calendar.ts'
import type { Inputs } from './inputs.ts'
import { createInputs, drawInputs } from './inputs.ts'
import { bookSize } from './books.ts'
import { writeBooks, writeOutcomes } from './measure.ts'
import { outcomeIds } from './outcomes.ts'
import type { Plan } from './plan.ts'
import type { Population } from './population.ts'
import { createPopulation } from './population.ts'
import type { ReplicationKey } from './random/draw.ts'
import { replicationKey } from './random/draw.ts'
import type { Ledger } from './record.ts'
import { clearLedger, copyLedger, createLedger } from './record.ts'
import type { Run } from './run.ts'
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
import type { World } from './world.ts'
import { clearWorld, copyWorld, createWorld } from './world.ts'

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
const NEVER = 1e9
const NO_KEY: ReplicationKey = { a: 0, b: 0 }

/** What a thread keeps between replications, so that nothing is allocated for each of them. */
interface Workspace {
  readonly plan: Plan
  readonly weeks: number
  readonly decisionWeek: number
  readonly instroom: Instroom
  readonly cohorts: Cohorts
  readonly spuk: Float64Array
  readonly ledger: Ledger
  readonly ledgerToday: Ledger
  readonly clock: Float64Array
  readonly clockToday: Float64Array
  readonly seriesToday: Float32Array
  readonly today: Inputs
  readonly inputs: Inputs
  readonly structureToday: Structure
  readonly structure: Structure
  readonly observe: Observe | undefined
  readonly arrivals: Arrivals
  population: Population
  world: World
  worldToday: World
  run: Run
  runToday: Run
}

type Bare = Omit<Workspace, 'run' | 'runToday'>

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
  const persons = 256
  const bare = {
    plan, weeks, decisionWeek, observe,
    instroom: createInstroom(plan), cohorts: createCohorts(plan), spuk: new Float64Array((plan.history.length + plan.horizonYears) * gemeenten),
    ledger: createLedger(gemeenten, plan.horizonYears), ledgerToday: createLedger(gemeenten, plan.horizonYears),
    clock: new Float64Array(weeks + 1), clockToday: new Float64Array(weeks + 1), seriesToday: new Float32Array(seriesIds.length * months),
    today: createInputs(), inputs: createInputs(), structureToday: createStructure(plan), structure: createStructure(plan),
    arrivals: createArrivals(persons, weeks), population: createPopulation(persons), world: createWorld({ persons, weeks, gemeenten }), worldToday: createWorld({ persons, weeks, gemeenten }),
  }
  return { ...bare, ...createRuns(bare) }
}

/** Who comes is drawn once; the run-in is simulated once; then each scenario goes its own way from a copy. */
function runReplication(w: Workspace, replication: number, outcomes: Float64Array, series: Float32Array, books?: Float32Array): void {
  const { plan } = w
  const key = replicationKey(plan.seed, replication)
  const today = drawInputs(plan.today, key, w.today)
  const shared = drawInputs(plan.scenarios[0]!.settings, key, w.inputs)
  drawInstroom(plan, today, shared, key, w.instroom)
  admitPopulation(w, drawPopulation(plan, w.instroom, today, shared, key, w.arrivals, w.population))
  countCohorts(plan, w.population, w.cohorts)
  organise(plan, today, w.structureToday)
  simulateRunIn(w, beginRun(w, w.runToday, key, 0), today)
  const width = outcomeIds.length
  const seriesWidth = w.seriesToday.length
  for (let scenario = 0; scenario < plan.scenarios.length; scenario++) {
    const inputs = drawInputs(plan.scenarios[scenario]!.settings, key, w.inputs)
    copyWorld(w.worldToday, w.world, w.population.count)
    copyLedger(w.ledgerToday, w.ledger)
    const own = series.subarray(scenario * seriesWidth, (scenario + 1) * seriesWidth)
    own.set(w.seriesToday)
    const run = beginRun(w, w.run, key, inputs.overgang.capaciteitsverlies)
    simulateScenario(w, run, inputs, own)
    writeOutcomes(run, outcomes.subarray(scenario * width, (scenario + 1) * width))
    if (books) writeBooks(run, w.cohorts, books.subarray(scenario * bookSize(plan), (scenario + 1) * bookSize(plan)))
  }
}

/** One literal for all runs, with fractions where fractions come: engines then see one shape and keep the code of the steps fast. */
function createRun(w: Bare, world: World, ledger: Ledger, lessonClock: Float64Array): Run {
  return {
    plan: w.plan, key: NO_KEY, population: w.population, instroom: w.instroom, world, ledger, weeks: w.weeks, decisionWeek: w.decisionWeek,
    inputs: w.today, structure: w.structureToday, lessonClock, switchWeek: NEVER, transitionLoss: 0.5, learningLoss: 0.5, week: 0,
  }
}

function createRuns(w: Bare): Pick<Workspace, 'run' | 'runToday'> {
  return { run: createRun(w, w.world, w.ledger, w.clock), runToday: createRun(w, w.worldToday, w.ledgerToday, w.clockToday) }
}

/** Today's organisation is in force when a run begins. */
function beginRun(w: Workspace, run: Run, key: ReplicationKey, transitionLoss: number): Run {
  run.key = key
  run.inputs = w.today
  run.structure = w.structureToday
  run.switchWeek = NEVER
  run.transitionLoss = transitionLoss
  run.learningLoss = 0
  return run
}

/** Makes room for a population that has outgrown the columns. */
function admitPopulation(w: Workspace, population: Population): void {
  if (population === w.population) return
  w.population = population
  const size = { persons: population.capacity, weeks: w.weeks, gemeenten: w.plan.gemeenten.length }
  w.world = createWorld(size)
  w.worldToday = createWorld(size)
  const { run, runToday } = createRuns(w)
  w.run = run
  w.runToday = runToday
}

function simulateRunIn(w: Workspace, run: Run, today: Inputs): void {
  clearWorld(w.worldToday, w.population.count)
  clearLedger(w.ledgerToday)
  w.seriesToday.fill(NaN)
  lessonCalendar(w.clockToday, today.lessen['weken-per-jaar'], 0)
  spukByYear(w.plan, today, w.instroom, w.cohorts, w.spuk)
  for (run.week = 0; run.week < w.decisionWeek; run.week++) simulateWeek(w, run, 0, w.seriesToday)
}

function simulateScenario(w: Workspace, run: Run, inputs: Inputs, series: Float32Array): void {
  const lead = Math.round(inputs.overgang.weken)
  run.switchWeek = w.decisionWeek + lead
  w.clock.set(w.clockToday)
  lessonCalendar(w.clock, inputs.lessen['weken-per-jaar'], Math.min(run.switchWeek, w.weeks))
  spukByYear(w.plan, inputs, w.instroom, w.cohorts, w.spuk)
  // The one-off costs are spread over the transition and the quarter after it, in whole months.
  const months = Math.max(1, Math.round((lead + QUARTER) / (52 / 12)))
  const perMonth = inputs.overgang.kosten / months
  const lastMonth = w.plan.history.length * 12 + months
  for (run.week = w.decisionWeek; run.week < w.weeks; run.week++) {
    startYear(run)
    if (run.week === run.switchWeek) {
      const merging = inputs.teams['functies-samen'] > run.inputs.teams['functies-samen']
      switchOrganisation(run, inputs, organise(w.plan, inputs, w.structure))
      run.learningLoss = merging ? inputs.functies.leerverlies * run.structure.samengevoegd : 0
    }
    simulateWeek(w, run, run.ledger.month < lastMonth ? perMonth : 0, series)
  }
}

/** The week of everybody, in this order: who comes, what falls due, what teams do, which groups begin, what is counted. */
function simulateWeek(w: Workspace, run: Run, overgangPerMonth: number, series: Float32Array): void {
  arrive(run)
  handleDue(run)
  workTeams(run, taskDone)
  startStartklassen(run)
  startModules(run)
  formGroups(run)
  tallyWeek(run)
  if ((run.week + 1) % QUARTER === 0) {
    reviewTeams(run)
    reviewDocenten(run)
  }
  if (run.week + 1 === firstWeekOfMonth(run.ledger.month + 1)) closeMonth(w, run, overgangPerMonth, series)
  w.observe?.(run)
}

function closeMonth(w: Workspace, run: Run, overgangPerMonth: number, series: Float32Array): void {
  // Groups are paid by the quarter.
  if ((run.week + 1) % QUARTER === 0) bookGroups(run, run.lessonClock[run.week + 1]! - run.lessonClock[run.week + 1 - QUARTER]!)
  if ((run.week + 1) % WEEKS_PER_YEAR === 0) bookVolumegarantie(run)
  bookFormatie(run)
  if (overgangPerMonth > 0) bookOvergang(run, overgangPerMonth)
  bookBaten(run, run.week < w.decisionWeek ? w.today : w.inputs, w.spuk, w.cohorts)
  recordMonth(run, series)
}

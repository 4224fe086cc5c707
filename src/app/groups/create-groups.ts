import { createMemo, createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { ValueBand } from '../../analysis/band.ts'
import { bandOf } from '../../analysis/band.ts'
import type { ChosenFuture, FutureKind } from '../../analysis/futures.ts'
import { futureAt, rankedFutures, rankOf } from '../../analysis/futures.ts'
import type { Calendar } from '../../analysis/groups/calendar.ts'
import { calendarOf, poolsWithGroups } from '../../analysis/groups/calendar.ts'
import type { SizeDistribution, WaitingView } from '../../analysis/groups/counted.ts'
import { sizeDistribution, waitingView } from '../../analysis/groups/counted.ts'
import type { PoolName } from '../../analysis/groups/pool-names.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { OutcomeId } from '../../model/outcomes.ts'
import { outcomeIndex } from '../../model/outcomes.ts'
import type { Distribution } from '../../model/parameters/parameter.ts'
import { centralValue } from '../../model/parameters/parameter.ts'
import type { Plan } from '../../model/plan.ts'
import type { SessionRun } from '../run/create-session-run.ts'
import type { ShownRun } from '../run/create-run.ts'
import type { TraceModel, Tracer } from '../chain/create-traced.ts'
import { createTraced } from '../chain/create-traced.ts'
import { createWholeRun } from '../run/create-whole-run.ts'

/** What futures are put in order by: waiting is what groups are about, and no two futures wait equally long. */
const ORDER: OutcomeId = 'les.wachtweken'
/** Futures in which groups are counted. */
const COUNTED = 100
/** A year and a half, so that a group that begins late is still seen. */
export const CALENDAR_WEEKS = 78
export const NARROW_WEEKS = 52

export interface Head {
  readonly minimum: Distribution
  /** Share of people with a first lesson within 13 weeks. */
  readonly inTime: ValueBand
  readonly futures: number
}

export interface ShownFuture extends ChosenFuture {
  /** One of the three, or null for a future in between. */
  readonly kind: FutureKind | null
  /** Mean weeks of waiting in it. */
  readonly weeks: number
}

export interface CalendarPicture {
  readonly calendar: Calendar
  readonly plan: Plan
  readonly key: string
  readonly future: ShownFuture
}

export interface GroupsModel {
  readonly base: Accessor<ShownRun | null>
  readonly scenario: Accessor<string>
  readonly chooseScenario: (id: string) => void
  readonly year: Accessor<number>
  readonly chooseYear: (year: number) => void
  readonly pool: Accessor<string | null>
  readonly choosePool: (key: string | null) => void
  readonly pools: Accessor<readonly PoolName[]>
  readonly running: Accessor<boolean>
  readonly setRunning: (on: boolean) => void
  readonly future: Accessor<ShownFuture | null>
  readonly chooseFuture: (future: FutureKind | number) => void
  readonly head: Accessor<Head | null>
  readonly calendar: (weeks: number) => CalendarPicture | null
  readonly sizes: Accessor<SizeDistribution | null>
  readonly waiting: Accessor<WaitingView | null>
  readonly one: TraceModel<'groepen'>
  readonly many: TraceModel<'groepstelling'>
}

/** The groups of one scenario: one future in detail, many together. */
export function createGroups(session: SessionRun, tracer: Tracer, firstScenario: () => string): GroupsModel {
  const base = createWholeRun(session.run)
  const [asked, setAsked] = createSignal<string | null>(null)
  const [askedYear, chooseYear] = createSignal<number | null>(null)
  const [pool, choosePool] = createSignal<string | null>(null)
  const [running, setRunning] = createSignal(false)
  const [wish, setWish] = createSignal<FutureKind | number>('middelste')
  const scenario = createMemo(() => known(base()?.plan ?? session.wanted().plan, asked() ?? firstScenario()))
  const ranked = createMemo(() => { const run = base(); return run && rankedFutures(run.results, placeOf(run.plan, scenario()), ORDER) })
  const future = createMemo((): ShownFuture | null => {
    const run = base()
    const order = ranked()
    return run === null || order === null ? null : shownFuture(run, placeOf(run.plan, scenario()), order, wish())
  })
  const one = createTraced(tracer, createMemo(() => {
    const run = base()
    const chosen = future()
    return run === null || chosen === null ? null : { key: run.key, plan: run.plan, request: { kind: 'groepen', scenario: scenario(), replications: [chosen.replication] } as const }
  }))
  const many = createTraced(tracer, createMemo(() => {
    const run = base()
    if (run === null) return null
    const replications = Array.from({ length: Math.min(COUNTED, run.results.completed) }, (_, index) => index)
    return { key: run.key, plan: run.plan, request: { kind: 'groepstelling', scenario: scenario(), replications } as const }
  }))
  const year = createMemo(() => yearIn(base()?.plan ?? session.wanted().plan, askedYear()))
  const shownOf = createMemo(() => {
    const found = one.found()
    const run = base()
    return found === null || run === null ? null : { found, traced: found.traced[0]! }
  })
  const pools = createMemo(() => { const now = shownOf(); return now === null ? [] : poolsWithGroups(now.found.wanted.plan, now.traced.value) })
  return {
    base, scenario, year, pool, pools, running, future, one, many,
    chooseScenario: (id) => { setAsked(id); choosePool(null) },
    chooseYear: (next) => void chooseYear(next), choosePool: (key) => void choosePool(key), setRunning: (on) => void setRunning(on),
    chooseFuture: (next) => void setWish(next),
    head: createMemo(() => { const run = base(); return run && headOf(run, placeOf(run.plan, scenario())) }),
    calendar(weeks) {
      const now = shownOf()
      const chosen = future()
      if (now === null || chosen === null) return null
      const { plan, key } = now.found.wanted
      const from = (year() - plan.region.decisionYear) * 52
      const to = Math.min(from + weeks, now.traced.value.weeks)
      const only = pools().some((name) => name.key === pool()) ? pool() : null
      return { calendar: calendarOf(plan, now.traced.value, { from, to, pool: only, running: running() }), plan, key, future: { ...chosen, replication: now.traced.replication, weeks: now.traced.outcomes[outcomeIndex[ORDER]]! } }
    },
    sizes: createMemo(() => {
      const found = many.found()
      if (found === null) return null
      const { settings } = found.wanted.plan.scenarios[placeOf(found.wanted.plan, found.wanted.request.scenario)]!
      return sizeDistribution(found.traced, Math.ceil(centralValue(settings['groepen.minimum'])), Math.round(centralValue(settings['groepen.maximum'])))
    }),
    waiting: createMemo(() => { const found = many.found(); return found && waitingView(found.wanted.plan, found.traced) }),
  }
}

function shownFuture(run: ShownRun, place: number, order: Int32Array, wish: FutureKind | number): ShownFuture | null {
  const rank = typeof wish === 'number' ? wish : rankOf(wish, order.length)
  const found = futureAt(order, rank)
  if (found === null) return null
  const kind = (['goed', 'middelste', 'slecht'] as const).find((one) => rankOf(one, order.length) === found.rank) ?? null
  return { ...found, kind, weeks: outcomeColumn(run.results, place, ORDER)[found.replication]! }
}

function headOf(run: ShownRun, place: number): Head {
  return { minimum: run.plan.scenarios[place]!.settings['groepen.minimum'], inTime: bandOf(outcomeColumn(run.results, place, 'les.binnen-13-weken')), futures: run.results.completed }
}

/** From two years on every organisation is in force, as for the outcomes; of a shorter plan its last year, also where a later one was chosen. */
function yearIn({ region, horizonYears }: Plan, asked: number | null): number {
  const first = region.decisionYear
  return Math.max(first, Math.min(asked ?? first + 2, first + horizonYears - 1))
}

/** The scenario if the plan has it, else the first: it can go away under the screen. */
function known(plan: Plan, id: string): string {
  return plan.scenarios.some((scenario) => scenario.id === id) ? id : plan.scenarios[0]!.id
}

export function placeOf(plan: Plan, id: string): number {
  return Math.max(0, plan.scenarios.findIndex((scenario) => scenario.id === id))
}

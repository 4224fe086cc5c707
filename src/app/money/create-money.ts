import { createMemo, createSignal } from 'solid-js'
import type { Accessor } from 'solid-js'
import { checkMoney } from '../../analysis/money/check.ts'
import type { MoneyCheck } from '../../analysis/money/check.ts'
import type { MoneyRequest } from '../../analysis/money/request.ts'
import type { LastId, MoneyScope, MoneySourceId } from '../../analysis/money/ledger.ts'
import type { Band, MoneyCourse, MoneyFlow, MoneyStanding } from '../../analysis/money/outlook.ts'
import type { KeyRow } from '../../analysis/money/payers.ts'
import { waterfall } from '../../analysis/money/waterfall.ts'
import type { Waterfall } from '../../analysis/money/waterfall.ts'
import { moments } from '../../analysis/summary.ts'
import { outcomeColumn } from '../../experiment/results.ts'
import type { MoneyChoices } from '../../model/money.ts'
import { defaultMoney } from '../../model/money.ts'
import type { Region } from '../../model/scenario.ts'
import type { ShownRun } from '../run/create-run.ts'
import { createSliced } from '../run/create-sliced.ts'
import { createMoneyMemory } from './money-memory.ts'
import type { MoneyMemory } from './money-memory.ts'
import { rehearse } from './rehearse.ts'

export type { MoneyScope } from '../../analysis/money/ledger.ts'

/** What is looked at; none of it changes a number. */
export interface MoneyFocus {
  /** Id of a scenario. */
  readonly scenario: string
  /** Id of the scenario that it is set against. */
  readonly baseline: string
  readonly scope: MoneyScope
}

export interface ScenarioMoney {
  readonly place: number
  readonly name: string
  readonly outlook: MoneyStanding
}

/** The chosen scenario: what a switch shows first. */
export interface MoneyHead {
  readonly run: ShownRun
  readonly choices: MoneyChoices
  readonly focus: MoneyFocus
  /** Place of the scenario and of the baseline. */
  readonly place: number
  readonly basePlace: number
  readonly outlook: MoneyStanding & MoneyFlow
  /** Middle futures by source, one a budget year. */
  readonly middles: ReadonlyMap<MoneySourceId, readonly number[]>
  /** What the tile of Vergelijken says of this scenario: the region, with the rules of now. */
  readonly tileChance: number
}

/** The chosen scenario and its baseline: what all drawings stand on. */
export interface MoneyPair extends MoneyHead {
  readonly course: MoneyCourse
  readonly baseCourse: MoneyCourse
  readonly fall: Waterfall
}

/** The chosen scenario in every gemeente: who stands where, and who pays. */
export interface MoneyShares extends MoneyPair {
  /** The region first, then every gemeente. */
  readonly gemeenten: readonly { readonly name: string; readonly outlook: MoneyStanding }[]
  readonly keys: readonly KeyRow[]
}

/** The chosen scenario beside all others, line by line and checked. */
export interface MoneyPicture extends MoneyShares {
  readonly sources: ReadonlyMap<MoneySourceId, readonly Band[]>
  /** By year: what goes back. */
  readonly back: readonly Band[]
  readonly lines: ReadonlyMap<LastId, readonly Band[]>
  /** Lessons above the contract that nobody pays, by year: beside the lasten. */
  readonly unpaid: readonly Band[]
  /** All scenarios, in screen order, for the same scope. */
  readonly scenarios: readonly ScenarioMoney[]
  readonly check: MoneyCheck
}

/** Each a part more than the one before; what is later belongs to an earlier choice for a moment after a switch. */
export interface Money {
  readonly head: Accessor<MoneyHead | null>
  readonly pair: Accessor<MoneyPair | null>
  readonly shares: Accessor<MoneyShares | null>
  readonly picture: Accessor<MoneyPicture | null>
}

/** Applies the rules to the books of the shown run, in slices: the chosen scenario first. Never simulates. */
export function createMoney(shown: Accessor<ShownRun | null>, choices: Accessor<MoneyChoices>, region: Accessor<Region>, focus: Accessor<MoneyFocus>): Money {
  const memory = createMoneyMemory()
  const [times, setTimes] = createSignal(0)
  const request = createMemo((): Wanted | null => {
    times()
    const run = shown()
    return run === null || run.results.bookYears === 0 ? null : { run, choices: choices(), inwoners: knownInwoners(region()), focus: focus() }
  })
  // The ledgers are filled in place: once something newer is asked for, the rest of the older answer must not go on reading them.
  const current = <T extends { readonly wanted: Wanted }>(found: Accessor<T | null>): Accessor<T | null> => createMemo(() => {
    const done = found()
    return done !== null && done.wanted === request() ? done : null
  })
  const first = createSliced(request, function* (wanted) {
    return { wanted, head: yield* computeHead(wanted, memory) }
  })
  const second = createSliced(current(first), function* ({ wanted, head }) {
    return { wanted, pair: yield* computePair(wanted, head, memory) }
  })
  const third = createSliced(current(second), function* ({ wanted, pair }) {
    return { wanted, shares: yield* computeShares(wanted, pair, memory) }
  })
  const picture = createSliced(current(third), ({ wanted, shares }) => computeRest(wanted, shares, memory))
  rehearse(picture, () => setTimes((before) => before + 1))
  return {
    head: () => first()?.head ?? null,
    pair: () => second()?.pair ?? null,
    shares: () => third()?.shares ?? null,
    picture,
  }
}

/** Futures that are there while their money is not yet added up; null where there is nothing to wait for. */
export function uncounted(shown: ShownRun | null, picture: Pick<MoneyPicture, 'run'> | null): number | null {
  return shown === null || shown.results.bookYears === 0 || picture?.run === shown ? null : shown.results.completed
}

interface Wanted {
  readonly run: ShownRun
  readonly choices: MoneyChoices
  readonly inwoners: readonly number[] | null
  readonly focus: MoneyFocus
}

/** Yields between pieces of a few milliseconds. */
export function* computeMoney(wanted: Wanted, memory: MoneyMemory = createMoneyMemory()): Generator<undefined, MoneyPicture> {
  const pair = yield* computePair(wanted, yield* computeHead(wanted, memory), memory)
  return yield* computeRest(wanted, yield* computeShares(wanted, pair, memory), memory)
}

function requestOf(wanted: Wanted): MoneyRequest {
  const { plan, results } = wanted.run
  return { results, plan, choices: usable(wanted), inwoners: wanted.inwoners }
}

function* computeHead(wanted: Wanted, memory: MoneyMemory): Generator<undefined, MoneyHead> {
  const { run, focus } = wanted
  const request = requestOf(wanted)
  const { scenarios, gemeenten } = run.plan
  const scope = typeof focus.scope === 'number' && focus.scope < gemeenten.length ? focus.scope : 'regio'
  const find = (id: string): number => Math.max(0, scenarios.findIndex((scenario) => scenario.id === id))
  const place = find(focus.scenario)
  const own = yield* memory.fill(request, place)
  yield
  const outlook = { ...memory.standing(own, scope), ...memory.flow(own, scope) }
  yield
  const middles = memory.middles(own, scope)
  yield
  return { run, choices: request.choices, focus: { ...focus, scope }, place, basePlace: find(focus.baseline), outlook, middles, tileChance: moments(outcomeColumn(run.results, place, 'budget.binnen')).mean }
}

function* computePair(wanted: Wanted, head: MoneyHead, memory: MoneyMemory): Generator<undefined, MoneyPair> {
  const { place, basePlace, focus: { scope } } = head
  const request = requestOf(wanted)
  const own = yield* memory.fill(request, place)
  const ledger = yield* memory.fill(request, basePlace)
  yield
  const [course, baseCourse] = [memory.course(own, scope), memory.course(ledger, scope)]
  yield
  return { ...head, course, baseCourse, fall: waterfall({ means: memory.means(ledger, scope), standing: memory.standing(ledger, scope) }, { means: memory.means(own, scope), standing: head.outlook }) }
}

function* computeShares(wanted: Wanted, pair: MoneyPair, memory: MoneyMemory): Generator<undefined, MoneyShares> {
  const { run: { plan }, place } = pair
  const request = requestOf(wanted)
  const own = yield* memory.fill(request, place)
  const gemeenten = [{ name: plan.region.name, outlook: memory.standing(own, 'regio') }]
  for (const [g, { name }] of plan.gemeenten.entries()) {
    yield
    gemeenten.push({ name, outlook: memory.standing(own, g) })
  }
  return { ...pair, gemeenten, keys: yield* memory.keys(request, own) }
}

function* computeRest(wanted: Wanted, shares: MoneyShares, memory: MoneyMemory): Generator<undefined, MoneyPicture> {
  const { run: { plan, results }, place, focus: { scope } } = shares
  const request = requestOf(wanted)
  const own = yield* memory.fill(request, place)
  const scenarios: ScenarioMoney[] = []
  for (const [index, { name }] of plan.scenarios.entries()) {
    yield
    scenarios.push({ place: index, name, outlook: memory.standing(yield* memory.fill(request, index), scope) })
  }
  const lines = memory.lines(own, scope)
  yield
  const sources = memory.sources(own, scope)
  yield
  return { ...shares, ...lines, sources, back: memory.back(own, scope), scenarios, check: checkMoney(own, results, request.choices) }
}

/** A key that this region cannot apply gives way to the one the model uses. */
function usable({ choices, inwoners }: Wanted): MoneyChoices {
  return choices.key === 'inwoners' && inwoners === null ? { ...choices, key: defaultMoney.key } : choices
}

/** Null where one gemeente has none: a key on half of the figures would be wrong for all. */
export function knownInwoners(region: Region): readonly number[] | null {
  const counts = region.gemeenten.map(({ inwoners }) => inwoners)
  return counts.every((count) => count !== undefined) ? counts as readonly number[] : null
}

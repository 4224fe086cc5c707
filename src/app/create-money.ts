import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import { checkMoney } from '../analysis/money/check.ts'
import type { MoneyCheck } from '../analysis/money/check.ts'
import { evaluateMoney } from '../analysis/money/evaluate.ts'
import type { MoneyRequest } from '../analysis/money/evaluate.ts'
import type { LastId, MoneyLedger, MoneyScope, MoneySourceId } from '../analysis/money/ledger.ts'
import { lineBands, moneyOutlook, moneyStanding, sourceBands, unpaidBands, waterfall } from '../analysis/money/outlook.ts'
import type { Band, MoneyOutlook, MoneyStanding, Waterfall } from '../analysis/money/outlook.ts'
import { payersByKey } from '../analysis/money/payers.ts'
import type { KeyRow } from '../analysis/money/payers.ts'
import { moments } from '../analysis/summary.ts'
import { outcomeColumn } from '../experiment/results.ts'
import type { MoneyChoices } from '../model/money.ts'
import { defaultMoney } from '../model/money.ts'
import type { Region } from '../model/scenario.ts'
import type { ShownRun } from './create-run.ts'
import { createSliced } from './create-sliced.ts'

export type { MoneyScope } from '../analysis/money/ledger.ts'

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
  readonly outlook: MoneyOutlook
  readonly sources: ReadonlyMap<MoneySourceId, readonly Band[]>
  readonly lines: ReadonlyMap<LastId, readonly Band[]>
  /** Lessons above the contract that nobody pays, by year: beside the lasten. */
  readonly unpaid: readonly Band[]
  /** What the tile of Vergelijken says of this scenario: the region, with the rules of now. */
  readonly tileChance: number
}

/** The chosen scenario beside the others, the gemeenten and the keys. */
export interface MoneyPicture extends MoneyHead {
  readonly base: MoneyOutlook
  /** All scenarios, in screen order, for the same scope. */
  readonly scenarios: readonly ScenarioMoney[]
  /** The region first, then every gemeente. */
  readonly gemeenten: readonly { readonly name: string; readonly outlook: MoneyStanding }[]
  readonly keys: readonly KeyRow[]
  readonly fall: Waterfall
  readonly check: MoneyCheck
}

export interface Money {
  /** Newest answer for the chosen scenario. */
  readonly head: Accessor<MoneyHead | null>
  /** All of it; belongs to an earlier choice for a moment after a switch. */
  readonly picture: Accessor<MoneyPicture | null>
}

/** Applies the rules to the books of the shown run, in slices: the chosen scenario first. Never simulates. */
export function createMoney(shown: Accessor<ShownRun | null>, choices: Accessor<MoneyChoices>, region: Accessor<Region>, focus: Accessor<MoneyFocus>): Money {
  const memory = createLedgers()
  const request = createMemo((): Wanted | null => {
    const run = shown()
    return run === null || run.results.bookYears === 0 ? null : { run, choices: choices(), inwoners: knownInwoners(region()), focus: focus() }
  })
  const first = createSliced(request, function* (wanted) {
    return { wanted, head: yield* computeHead(wanted, memory) }
  })
  // The ledgers are filled in place: once something newer is asked for, the rest of the older answer must not go on reading them.
  const current = createMemo(() => {
    const done = first()
    return done !== null && done.wanted === request() ? done : null
  })
  return {
    head: () => first()?.head ?? null,
    picture: createSliced(current, ({ wanted, head }) => computeRest(wanted, head, memory)),
  }
}

interface Wanted {
  readonly run: ShownRun
  readonly choices: MoneyChoices
  readonly inwoners: readonly number[] | null
  readonly focus: MoneyFocus
}

/** Yields between pieces of a few milliseconds. */
export function* computeMoney(wanted: Wanted, memory: Ledgers = createLedgers()): Generator<void, MoneyPicture> {
  return yield* computeRest(wanted, yield* computeHead(wanted, memory), memory)
}

function requestOf(wanted: Wanted): MoneyRequest {
  const { plan, results } = wanted.run
  return { results, plan, choices: usable(wanted), inwoners: wanted.inwoners }
}

function* computeHead(wanted: Wanted, memory: Ledgers): Generator<void, MoneyHead> {
  const { run, focus } = wanted
  const request = requestOf(wanted)
  const { scenarios, gemeenten } = run.plan
  const scope = typeof focus.scope === 'number' && focus.scope < gemeenten.length ? focus.scope : 'regio'
  const find = (id: string): number => Math.max(0, scenarios.findIndex((scenario) => scenario.id === id))
  const place = find(focus.scenario)
  const own = yield* memory.fill(request, place)
  yield
  const outlook = moneyOutlook(own, scope)
  yield
  const sources = sourceBands(own, scope)
  yield
  return { run, choices: request.choices, focus: { ...focus, scope }, place, basePlace: find(focus.baseline), outlook, sources, ...memory.lines(own, scope), tileChance: moments(outcomeColumn(run.results, place, 'budget.binnen')).mean }
}

function* computeRest(wanted: Wanted, head: MoneyHead, memory: Ledgers): Generator<void, MoneyPicture> {
  const { run: { plan, results }, place, basePlace, outlook, focus: { scope } } = head
  const request = requestOf(wanted)
  const own = yield* memory.fill(request, place)
  const ledger = yield* memory.fill(request, basePlace)
  yield
  const base = basePlace === place ? outlook : moneyOutlook(ledger, scope)
  const scenarios: ScenarioMoney[] = []
  for (const [index, { name }] of plan.scenarios.entries()) {
    yield
    scenarios.push({ place: index, name, outlook: index === place ? outlook : index === basePlace ? base : moneyStanding(yield* memory.fill(request, index), scope) })
  }
  const gemeenten = [{ name: plan.region.name, outlook: scope === 'regio' ? outlook : moneyStanding(own, 'regio') }]
  for (const [g, { name }] of plan.gemeenten.entries()) {
    yield
    gemeenten.push({ name, outlook: moneyStanding(own, g) })
  }
  const keys = yield* payersByKey(request, own)
  yield
  return { ...head, base, scenarios, gemeenten, keys, fall: waterfall(ledger, own, scope), check: checkMoney(own, results, request.choices) }
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

export interface Ledgers {
  fill(request: MoneyRequest, scenario: number): Generator<void, MoneyLedger>
  /** Bands by line: most switches leave the lasten as they are. */
  lines(ledger: MoneyLedger, scope: MoneyScope): Pick<MoneyHead, 'lines' | 'unpaid'>
}

/** A ledger for each scenario, filled again each time: some twelve megabytes each for a thousand futures. What did not change is kept. */
export function createLedgers(): Ledgers {
  const kept = new Map<number, { readonly request: MoneyRequest; readonly ledger: MoneyLedger; readonly isWhole: boolean }>()
  let lines: { readonly of: string; readonly results: unknown; readonly bands: Pick<MoneyHead, 'lines' | 'unpaid'> } | null = null
  return {
    * fill(request, scenario) {
      const before = kept.get(scenario)
      if (before?.isWhole === true && before.request.results === request.results && before.request.choices === request.choices && before.request.inwoners === request.inwoners) return before.ledger
      // Half a ledger is no ledger: an abandoned computation must not be taken for a finished one.
      if (before !== undefined) kept.set(scenario, { ...before, isWhole: false })
      const ledger = yield* evaluateMoney(request, scenario, before?.ledger)
      kept.set(scenario, { request, ledger, isWhole: true })
      return ledger
    },
    lines(ledger, scope) {
      const of = JSON.stringify([ledger.scenario, scope, ledger.ground.lasten])
      if (lines === null || lines.of !== of || lines.results !== ledger.ground.results) lines = { of, results: ledger.ground.results, bands: { lines: lineBands(ledger, scope), unpaid: unpaidBands(ledger, scope) } }
      return lines.bands
    },
  }
}

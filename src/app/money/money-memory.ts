import { evaluateMoney } from '../../analysis/money/evaluate.ts'
import type { MoneyRequest } from '../../analysis/money/request.ts'
import type { Ground, LastId, MoneyLedger, MoneyScope, MoneySourceId } from '../../analysis/money/ledger.ts'
import { moneySourceIds } from '../../analysis/money/ledger.ts'
import { lineBands, sourceBands, sourceMiddles, unpaidBands } from '../../analysis/money/by-source.ts'
import { backBands, moneyCourse, moneyFlow, moneyStanding } from '../../analysis/money/outlook.ts'
import type { Band, MoneyCourse, MoneyFlow, MoneyStanding } from '../../analysis/money/outlook.ts'
import { payersByKey } from '../../analysis/money/payers.ts'
import type { KeyRow } from '../../analysis/money/payers.ts'
import { meanBaten, meanLines } from '../../analysis/money/waterfall.ts'
import type { MoneyMeans } from '../../analysis/money/waterfall.ts'

/**
 * A ledger for each scenario, filled again each time (some twelve megabytes each for a thousand futures), and what was read from
 * it. What a switch does not touch is kept: own means leave the lasten alone, and a key divides what stays the same together.
 */
export interface MoneyMemory {
  fill(request: MoneyRequest, scenario: number): Generator<undefined, MoneyLedger>
  standing(ledger: MoneyLedger, scope: MoneyScope): MoneyStanding
  flow(ledger: MoneyLedger, scope: MoneyScope): MoneyFlow
  course(ledger: MoneyLedger, scope: MoneyScope): MoneyCourse
  /** By year: what goes back. */
  back(ledger: MoneyLedger, scope: MoneyScope): readonly Band[]
  middles(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<MoneySourceId, readonly number[]>
  sources(ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<MoneySourceId, readonly Band[]>
  lines(ledger: MoneyLedger, scope: MoneyScope): LineBands
  means(ledger: MoneyLedger, scope: MoneyScope): MoneyMeans
  keys(request: MoneyRequest, ledger: MoneyLedger): Generator<undefined, readonly KeyRow[]>
}

export interface LineBands {
  readonly lines: ReadonlyMap<LastId, readonly Band[]>
  /** Lessons above the contract that nobody pays. */
  readonly unpaid: readonly Band[]
}

interface Filled {
  readonly request: MoneyRequest
  readonly ledger: MoneyLedger
  readonly isWhole: boolean
}

type Part = Exclude<keyof Ground, 'results'>
/** Which part of a ledger a source stands in. */
const partOf = (id: MoneySourceId): Part => (id === 'prestatie' || id === 'eigen' || id === 'aanvullend' ? 'keuze' : id === 'onderwijsroute' || id === 'begeleiding' || id === 'gemeentefonds' ? 'overig' : 'spuk')

/** A key leaves what the gemeenten pay together as it is. */
const partsFor = (scope: MoneyScope): readonly Part[] => (scope === 'regio' ? ['baten', 'lasten', 'spuk'] : ['baten', 'lasten', 'spuk', 'verdeling'])

export function createMoneyMemory(): MoneyMemory {
  const filled = new Map<number, Filled>()
  const keep = createKept()
  const ofScope = <T>(question: string, of: (ledger: MoneyLedger, scope: MoneyScope) => T) => (ledger: MoneyLedger, scope: MoneyScope): T => (
    keep(`${question} ${scope}`, ledger, groundOf(ledger, partsFor(scope)), () => of(ledger, scope)))
  const bySource = <T>(question: string, of: (ledger: MoneyLedger, scope: MoneyScope, wanted: readonly MoneySourceId[]) => ReadonlyMap<MoneySourceId, T>) => (ledger: MoneyLedger, scope: MoneyScope): ReadonlyMap<MoneySourceId, T> => (
    new Map((['spuk', 'overig', 'keuze'] as const).flatMap((part) => [...keep(`${question} ${part} ${scope}`, ledger, groundOf(ledger, [part]), () => of(ledger, scope, moneySourceIds.filter((id) => partOf(id) === part)))])))
  return {
    fill: (request, scenario) => fillAgain(filled, request, scenario),
    standing: ofScope('standing', moneyStanding),
    flow: ofScope('flow', moneyFlow),
    course: ofScope('course', moneyCourse),
    back: ofScope('back', backBands),
    middles: bySource('middles', sourceMiddles),
    sources: bySource('sources', sourceBands),
    lines: (ledger, scope) => keep(`lines ${scope}`, ledger, groundOf(ledger, ['lasten']), () => ({ lines: lineBands(ledger, scope), unpaid: unpaidBands(ledger, scope) })),
    means: (ledger, scope) => ({
      baten: keep(`baten ${scope}`, ledger, groundOf(ledger, ['baten']), () => meanBaten(ledger, scope)),
      lines: keep(`mean lines ${scope}`, ledger, groundOf(ledger, ['lasten']), () => meanLines(ledger, scope)),
    }),
    * keys(request, ledger) {
      const ground = JSON.stringify([ledger.ground.lasten, request.choices.numbers['sleutel.vast'] ?? null, request.inwoners])
      const rows = keep.find<readonly KeyRow[]>('keys', ledger, ground) ?? (yield* payersByKey(request, ledger))
      return keep('keys', ledger, ground, () => rows)
    },
  }
}

function* fillAgain(filled: Map<number, Filled>, request: MoneyRequest, scenario: number): Generator<undefined, MoneyLedger> {
  const before = filled.get(scenario)
  if (before?.isWhole === true && before.request.results === request.results && before.request.choices === request.choices && before.request.inwoners === request.inwoners) return before.ledger
  // Half a ledger is no ledger: an abandoned computation must not be taken for a finished one.
  if (before !== undefined) filled.set(scenario, { ...before, isWhole: false })
  const ledger = yield* evaluateMoney(request, scenario, before?.ledger)
  filled.set(scenario, { request, ledger, isWhole: true })
  return ledger
}

function groundOf({ ground }: MoneyLedger, parts: readonly Part[]): string {
  return parts.map((part) => ground[part]).join(' ')
}

interface Kept {
  <T>(question: string, ledger: MoneyLedger, ground: string, of: () => T): T
  find<T>(question: string, ledger: MoneyLedger, ground: string): T | undefined
}

/** The last answer to each question about each scenario, while it stands on the same ground in the same results. */
function createKept(): Kept {
  const answers = new Map<string, { readonly results: unknown; readonly ground: string; readonly answer: unknown }>()
  const find = <T>(question: string, { scenario, ground: { results } }: MoneyLedger, ground: string): T | undefined => {
    const known = answers.get(`${question} of ${scenario}`)
    return known !== undefined && known.results === results && known.ground === ground ? known.answer as T : undefined
  }
  const keep = <T>(question: string, ledger: MoneyLedger, ground: string, of: () => T): T => {
    const known = find<T>(question, ledger, ground)
    if (known !== undefined) return known
    const answer = of()
    answers.set(`${question} of ${ledger.scenario}`, { results: ledger.ground.results, ground, answer })
    return answer
  }
  return Object.assign(keep, { find })
}

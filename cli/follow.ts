import { followFutures } from '../src/analysis/followed/follow.ts'
import type { Followed } from '../src/analysis/followed/follow.ts'
import { createTraceRunner } from '../src/experiment/trace/trace.ts'
import { createTracer } from '../src/experiment/trace/tracer.ts'
import type { Plan } from '../src/model/plan.ts'
import { problemSentence } from '../src/report/sections/followed.ts'
import { limits } from '../src/scenario-file/limits.ts'
import type { KeptFollowed } from '../src/scenario-file/report-choices.ts'
import { followProblems } from '../src/texts/report/followed.ts'
import type { Host } from './host.ts'
import type { Answer } from './load.ts'
import { isProblems } from './load.ts'

const ALLOWED = 'toegestaan is `TOEKOMST`, `TOEKOMST:SCENARIO`, en daarachter `:persoon=N` of `:jaar=JJJJ`, zoals `417:opplus:persoon=63`.'

/**
 * `417`, `417:opplus`, `417:opplus:persoon=63` and `417:jaar=2029`, as futures to tell.
 * @param scenario id of the one that is told where none is named
 * @returns every problem at once
 */
export function readFollowed(texts: readonly string[], plan: Plan, replications: number, scenario: string): Answer<readonly KeptFollowed[]> {
  const read = texts.map((text) => readOne(text, plan, replications, scenario))
  const problems = [...read.flatMap((one) => (isProblems(one) ? one.problems : [])), ...(texts.length > limits.followed ? [`\`--follow\`: een rapport volgt hoogstens ${limits.followed} toekomsten.`] : [])]
  return problems.length > 0 ? { problems } : read.flatMap((one) => (isProblems(one) ? [] : [one]))
}

function readOne(text: string, plan: Plan, replications: number, fallback: string): Answer<KeptFollowed> {
  const say = (rest: string): Answer<KeptFollowed> => ({ problems: [`\`--follow ${text}\`: ${rest}`] })
  const match = /^(\d{1,6})(?::([a-z0-9-]+))?(?::(persoon|jaar)=(\d{1,7}))?$/.exec(text)
  if (!match) return say(ALLOWED)
  const [, number = '', scenario = fallback, kind, value = ''] = match
  const future = Number(number)
  if (future < 1 || future > replications) return say(followProblems.toekomst(future, replications))
  const ids = plan.scenarios.map(({ id }) => id)
  if (!ids.includes(scenario)) return say(`het scenario \`${scenario}\` is onbekend; bekend zijn ${ids.join(', ')}.`)
  if (kind === 'persoon') return Number(value) < 1 || Number(value) > limits.people ? say(ALLOWED) : { future, scenario, person: Number(value) }
  const from = plan.region.decisionYear
  const year = kind === undefined ? undefined : Number(value)
  if (year !== undefined && (year < from || year >= from + plan.horizonYears)) return say(followProblems.jaar(year, from, from + plan.horizonYears - 1))
  return { future, scenario, ...(year !== undefined && { year }) }
}

/** A sentence for each future that cannot be told. */
export function notTold(plan: Plan, replications: number, followed: readonly Followed[]): readonly string[] {
  return followed.flatMap(({ wish, told }) => (told.kind === 'niet' ? [problemSentence(plan, replications, wish, told)] : []))
}

/** @returns null when interrupted */
export async function followAll(plan: Plan, completed: number, followed: readonly KeptFollowed[], host: Host): Promise<readonly Followed[] | null> {
  if (followed.length === 0) return []
  host.progress?.(followed.length === 1 ? 'de gekozen toekomst wordt gevolgd' : `${followed.length} toekomsten worden gevolgd`)
  const runner = createTraceRunner()
  // A pause between pieces, so that Ctrl-C is heard.
  const tracer = createTracer(async (own, request) => {
    await new Promise((resolve) => void setImmediate(resolve))
    return runner(own, request)
  })
  try {
    return await followFutures(plan, completed, followed, tracer, host.signal)
  } finally {
    host.progress?.('')
  }
}

import * as v from 'valibot'
import type { Results } from '../src/experiment/results.ts'
import { seriesMonths } from '../src/experiment/results.ts'
import { outcomeIds } from '../src/model/outcomes.ts'
import { seriesIds } from '../src/model/series.ts'
import type { Answer } from './load.ts'
import { isProblems, readBytes } from './load.ts'
import type { RunHeader } from './run-header.ts'

/** A part of a run: the matrix itself, because statistics of parts cannot be put together. */
export interface ShardFile {
  readonly header: RunHeader
  /** Of the whole run. */
  readonly replications: number
  /** Number of its first replication, and how many it has. */
  readonly first: number
  readonly count: number
  /** [replication][scenario][outcome] */
  readonly outcomes: Float64Array
  /** [replication][scenario][series][month] */
  readonly series: Float32Array
}

const FORMAT = 'scenariowijzer-deel'
const VERSION = 1
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

const shardSchema = v.object({
  formaat: v.literal(FORMAT),
  versie: v.literal(VERSION),
  header: v.object({
    model: v.object({ name: v.string(), version: v.string() }),
    planKey: v.string(), seed: v.string(),
    region: v.object({ id: v.string(), name: v.string(), decisionYear: v.number() }),
    scenarios: v.pipe(v.array(v.object({ id: v.string(), name: v.string() })), v.minLength(1)),
    horizonYears: whole,
    adjustments: v.object({ all: v.record(v.string(), v.unknown()), byScenario: v.record(v.string(), v.record(v.string(), v.unknown())) }),
  }),
  outcomeIds: v.array(v.string()),
  replications: whole, first: whole, count: whole,
  outcomes: v.string(), series: v.string(),
})

/** @param replications of the whole run */
export function shardText(header: RunHeader, results: Results, replications: number, first: number): string {
  const base64 = (numbers: Float64Array | Float32Array) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')
  return `${JSON.stringify({
    formaat: FORMAT, versie: VERSION, header, outcomeIds, replications, first, count: results.completed,
    outcomes: base64(results.outcomes), series: base64(results.series),
  })}\n`
}

export function readShard(path: string): Answer<ShardFile> {
  const bytes = readBytes(path)
  if (isProblems(bytes)) return bytes
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return { problems: [`${path}: dit is geen deel van een run (geen JSON, of afgebroken).`] }
    throw error
  }
  const parsed = v.safeParse(shardSchema, value)
  if (!parsed.success) return { problems: [`${path}: dit is geen deel van een run; een deel komt van \`run --shard I/N --out BESTAND\`.`] }
  const { header, replications, first, count } = parsed.output
  if (parsed.output.outcomeIds.join() !== outcomeIds.join()) return { problems: [`${path}: dit deel heeft andere uitkomsten; het is met een andere versie gemaakt.`] }
  const outcomes = numbersOf(parsed.output.outcomes, Float64Array)
  const series = numbersOf(parsed.output.series, Float32Array)
  const scenarios = header.scenarios.length
  const fits = outcomes.length === count * scenarios * outcomeIds.length && series.length === count * scenarios * seriesIds.length * seriesMonths(header)
  if (!fits || first + count > replications) return { problems: [`${path}: dit deel is niet heel; het aantal getallen klopt niet met ${count} toekomsten.`] }
  // The cast: settings in the adjustments are only repeated, never read.
  return { header: header as RunHeader, replications, first, count, outcomes, series }
}

function numbersOf<T extends Float64Array | Float32Array>(base64: string, Type: { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBuffer): T }): T {
  const bytes = Buffer.from(base64, 'base64')
  const whole = new Uint8Array(Math.floor(bytes.length / Type.BYTES_PER_ELEMENT) * Type.BYTES_PER_ELEMENT)
  whole.set(bytes.subarray(0, whole.length))
  return new Type(whole.buffer)
}

import type { Results } from '../src/experiment/results.ts'
import { bookWidth, seriesMonths } from '../src/experiment/results.ts'
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
  readonly bookYears: number
  readonly gemeenten: number
  /** [replication][scenario][year][line][gemeente] */
  readonly books: Float32Array
}

const FORMAT = 'scenariowijzer-deel'
const VERSION = 2
/** As it stands in the file. */
interface StoredShard {
  readonly header: RunHeader
  readonly outcomeIds: readonly string[]
  readonly replications: number
  readonly first: number
  readonly count: number
  /** Little-endian numbers as base64. */
  readonly outcomes: string
  readonly series: string
  readonly bookYears: number
  readonly gemeenten: number
  readonly books: string
}

type Loose = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
const isText = (value: unknown): value is string => typeof value === 'string'
const isNamed = (value: unknown): boolean => isObject(value) && isText(value.id) && isText(value.name)

/** Checks every field that is read; the adjustments are only repeated. */
function isStoredShard(value: unknown): value is StoredShard {
  if (!isObject(value) || value.formaat !== FORMAT || value.versie !== VERSION) return false
  const { header, outcomeIds: ids } = value
  return isObject(header) && isHeader(header) && Array.isArray(ids)
    && [value.replications, value.first, value.count, value.bookYears, value.gemeenten].every(isCount) && [value.outcomes, value.series, value.books].every(isText)
}

function isHeader({ model, planKey, seed, region, scenarios, horizonYears, adjustments }: Loose): boolean {
  return isObject(model) && isText(model.version) && isText(planKey) && isText(seed) && isNamed(region)
    && Array.isArray(scenarios) && scenarios.length > 0 && scenarios.every(isNamed) && isCount(horizonYears) && isObject(adjustments)
}

/** @param replications of the whole run */
export function shardText(header: RunHeader, results: Results, replications: number, first: number): string {
  const base64 = (numbers: Float64Array | Float32Array) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')
  return `${JSON.stringify({
    formaat: FORMAT, versie: VERSION, header, outcomeIds, replications, first, count: results.completed,
    outcomes: base64(results.outcomes), series: base64(results.series),
    bookYears: results.bookYears, gemeenten: results.gemeenten, books: base64(results.books),
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
  if (!isStoredShard(value)) return { problems: [`${path}: dit is geen deel van een run; een deel komt van \`run --shard I/N --out BESTAND\`.`] }
  const { header, replications, first, count, bookYears, gemeenten } = value
  if (value.outcomeIds.join() !== outcomeIds.join()) return { problems: [`${path}: dit deel heeft andere uitkomsten; het is met een andere versie gemaakt.`] }
  const outcomes = numbersOf(value.outcomes, Float64Array)
  const series = numbersOf(value.series, Float32Array)
  const books = numbersOf(value.books, Float32Array)
  const scenarios = header.scenarios.length
  const fits = outcomes.length === count * scenarios * outcomeIds.length && series.length === count * scenarios * seriesIds.length * seriesMonths(header)
    && books.length === count * scenarios * bookWidth(value)
  if (!fits || first + count > replications) return { problems: [`${path}: dit deel is niet heel; het aantal getallen klopt niet met ${count} toekomsten.`] }
  return { header, replications, first, count, outcomes, series, bookYears, gemeenten, books }
}

function numbersOf<T extends Float64Array | Float32Array>(base64: string, Type: { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBuffer): T }): T {
  const bytes = Buffer.from(base64, 'base64')
  const whole = new Uint8Array(Math.floor(bytes.length / Type.BYTES_PER_ELEMENT) * Type.BYTES_PER_ELEMENT)
  whole.set(bytes.subarray(0, whole.length))
  return new Type(whole.buffer)
}

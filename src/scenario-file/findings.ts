import type { BaseIssue } from 'valibot'
import type { Path } from './diagnostic.ts'
import { isObject } from './schema-parts.ts'
import { keysAt } from './schema-walk.ts'

/** One thing the schema refuses, at its full path. */
export interface Finding {
  readonly path: Path
  /** Valibot's issue type, or `missing` or `unknown-key`. */
  readonly type: string
  readonly input: unknown
  readonly expected: string | null
  readonly message: string
}

/** Issues of valibot as single findings: nested ones taken out of their unions, and every unknown key instead of the first. */
export function findings(schema: object, issues: readonly BaseIssue<unknown>[]): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(schema, issue, []))
}

function findingsOf(schema: object, issue: BaseIssue<unknown>, base: Path): readonly Finding[] {
  const path = [...base, ...pathOf(issue)]
  if (issue.type === 'union' && isObject(issue.input) && issue.issues !== undefined) {
    // Somebody who writes an object means a distribution; that it is not a number is no news.
    return issue.issues.filter((nested) => nested.type !== 'number' || nested.path !== undefined).flatMap((nested) => findingsOf(schema, nested, path))
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKeys(schema, issue, path)
  const { input, expected, message } = issue
  const type = isMissing(issue) ? 'missing' : issue.type
  return [{ path, type, input, expected, message }]
}

/** Valibot stops at the first unknown key of an object. */
function unknownKeys(schema: object, issue: BaseIssue<unknown>, path: Path): readonly Finding[] {
  const holder = path.slice(0, -1)
  const known = new Set(keysAt(schema, holder))
  const holding = issue.path?.at(-1)?.input
  const unknown = Object.keys(holding ?? {}).filter((key) => !known.has(key) || key === path.at(-1))
  return unknown.map((key) => ({ path: [...holder, key], type: 'unknown-key', input: key, expected: null, message: '' }))
}

function isMissing(issue: BaseIssue<unknown>): boolean {
  return issue.kind === 'schema' && issue.input === undefined && issue.path !== undefined
}

function pathOf(issue: BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => key as string | number)
}

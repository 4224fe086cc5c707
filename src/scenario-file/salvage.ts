import { type Diagnostic, fileProblem, isDiagnostics, memberOf, type Path } from './diagnostic.ts'
import { parseValue } from './parse.ts'
import type { RunSettings } from './run-settings.ts'
import type { Session } from './session.ts'

/** A session of which some parts could not be read. */
export interface Salvaged {
  readonly session: Session
  /** Why each part that was left out was left out; empty where the session is whole. */
  readonly dropped: readonly Diagnostic[]
}

/**
 * Reads what can be read of a session that is old or damaged: whatever does not fit is left out by itself, and told. Without a valid
 * region nothing can be opened.
 * @param value a session file, already read as JSON
 * @param standard settings in the place of those that do not fit
 * @returns every reason why not, where too little is left
 */
export function salvage(value: unknown, standard: RunSettings): Salvaged | readonly Diagnostic[] {
  const dropped: Diagnostic[] = []
  let left = value
  for (;;) {
    const answer = parseValue(left)
    if (!isDiagnostics(answer)) return answer.kind === 'session' ? { session: answer.session, dropped } : [fileProblem('part', 'Dit is een deel van een sessie, geen hele sessie.')]
    const cuts = cutsFor(answer)
    if (cuts === null) return answer
    const next = cuts.reduce((file, { path }) => cut(file, path, standard), left)
    // A rule that no cut can mend: then the whole cannot be opened.
    if (JSON.stringify(next) === JSON.stringify(left)) return answer
    dropped.push(...cuts.map(({ because }) => because))
    left = next
  }
}

interface Cut {
  readonly path: Path
  readonly because: Diagnostic
}

/** The part that goes for each problem, each once and the last of a list first; null where a problem lies in what cannot be missed. */
function cutsFor(problems: readonly Diagnostic[]): readonly Cut[] | null {
  const cuts = new Map<string, Cut>()
  for (const because of problems) {
    if (because.code === 'more') continue
    const path = partOf(because.path)
    if (path === null) return null
    const key = JSON.stringify(path)
    if (!cuts.has(key)) cuts.set(key, { path, because })
  }
  return [...cuts.values()].sort((a, b) => lastFirst(a.path, b.path))
}

function lastFirst(one: Path, other: Path): number {
  const at = one.findIndex((key, index) => key !== other[index])
  const [a, b] = [one[at], other[at]]
  return typeof a === 'number' && typeof b === 'number' ? b - a : 0
}

/** The smallest part that can be missed, around a problem. */
function partOf(path: Path): Path | null {
  const [part, inside] = path
  switch (part) {
    case undefined: case 'formaat': case 'versie': case 'region': return null
    case 'scenarios': return path.length < 2 ? null : path.slice(0, 2)
    case 'adjustments': return path.slice(0, inside === 'all' ? 3 : 4)
    case 'settings': case 'moments': case 'reasons': return path.slice(0, 2)
    // Without its list the part itself is broken: then all of it goes.
    case 'mca': return path.slice(0, inside === 'parties' && path.length > 2 ? 3 : 1)
    case 'money': return path.slice(0, inside === 'numbers' && path.length > 2 ? 3 : 1)
    case 'presentation': return path.slice(0, inside === 'views' && path.length > 2 ? 3 : 1)
    default: return [part]
  }
}

/** @param at where `file` lies in the session */
function cut(file: unknown, path: Path, standard: RunSettings, at: Path = []): unknown {
  const [key, ...rest] = path
  if (key === undefined || typeof file !== 'object' || file === null) return file
  const inside = (member: unknown): unknown => cut(member, rest, standard, [...at, key])
  if (Array.isArray(file)) return rest.length === 0 ? file.filter((_, index) => index !== key) : file.map((member, index) => (index === key ? inside(member) : member))
  if (rest.length > 0) return { ...file, [key]: inside(memberOf(file, key)) }
  const instead = replacement([...at, key], standard)
  return instead === undefined ? Object.fromEntries(Object.entries(file).filter(([name]) => name !== key)) : { ...file, [key]: instead }
}

/** What a session cannot be without gets the value of one that nobody touched. */
function replacement(path: Path, standard: RunSettings): unknown {
  switch (path.join('.')) {
    case 'model': return { name: 'onbekend', version: 'onbekend' }
    case 'settings': return standard
    case 'settings.seed': return standard.seed
    case 'settings.replications': return standard.replications
    case 'settings.horizonYears': return standard.horizonYears
    case 'adjustments': return { all: {}, byScenario: {} }
    case 'adjustments.all': case 'adjustments.byScenario': return {}
    default: return undefined
  }
}

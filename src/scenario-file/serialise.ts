import * as v from 'valibot'
import type { Adjustments } from '../model/scenario.ts'
import { fileSchemas } from './schema.ts'
import { FILE_VERSION, formats, type ParsedFile, type Session } from './session.ts'

/**
 * A file as JSON text. Keys stand in the order of the schema and parameters in the order of the registry, so equal content is equal
 * text and two versions of a file can be laid side by side.
 * @throws where the content does not fit the schema: the page cannot make such content, so that is a mistake of the programmer
 */
export function serialise(file: ParsedFile): string {
  const header = { formaat: formats[file.kind], versie: FILE_VERSION }
  return `${JSON.stringify(v.parse(fileSchemas[file.kind], { ...header, ...contentOf(file) }), undefined, 2)}\n`
}

function contentOf(file: ParsedFile): object {
  switch (file.kind) {
    case 'region': return file.region
    case 'scenario': return file.scenario
    case 'session': return inScenarioOrder(file.session)
  }
}

/** Settings by scenario in the order of the scenarios, here and in the moments: the order in which somebody moved sliders says nothing. */
function inScenarioOrder(session: Session): Session {
  const ids = session.scenarios.map(({ id }) => id)
  return {
    ...session,
    adjustments: ordered(session.adjustments, ids),
    ...(session.mca && { mca: inKeyOrder(session.mca) }),
    ...(session.moments && { moments: session.moments.map((moment) => ({ ...moment, adjustments: ordered(moment.adjustments, moment.scenarios?.order ?? ids), ...(moment.mca && { mca: inKeyOrder(moment.mca) }) })) }),
  }
}

function ordered({ all, byScenario }: Adjustments, scenarios: readonly string[]): Adjustments {
  const ids = [...scenarios, ...Object.keys(byScenario).sort()]
  return { all, byScenario: Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(byScenario, id) ? [[id, byScenario[id]!] as const] : []))) }
}

/** Scores and weights by id in the order of the alphabet; lists keep their order, which says something. */
function inKeyOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inKeyOrder) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, inKeyOrder(member)])) as T
}

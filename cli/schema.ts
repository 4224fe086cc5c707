import { toJsonSchema } from '@valibot/to-json-schema'
import { parameterIds } from '../src/model/parameters/registry.ts'
import { fileSchemas } from '../src/scenario-file/schema.ts'
import { evidences, settingOf } from '../src/scenario-file/schema-parts.ts'
import { FILE_VERSION, type FileKind, formats } from '../src/scenario-file/session.ts'

const files = {
  region: { path: 'scenarios/regio.schema.json', title: 'Regio voor de Scenariowijzer Inburgering' },
  scenario: { path: 'scenarios/scenario.schema.json', title: 'Scenario voor de Scenariowijzer Inburgering' },
  session: { path: 'scenarios/sessie.schema.json', title: 'Sessie van de Scenariowijzer Inburgering' },
} as const satisfies Record<FileKind, { readonly path: string; readonly title: string }>

/**
 * The JSON Schemas of the three formats, by their path in the project. Editors complete and check with them. Rules between fields
 * (sums, order, unique ids) are beyond JSON Schema: reading the file checks those.
 */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries((Object.keys(files) as FileKind[]).map((kind) => [files[kind].path, schemaText(kind)]))
}

function schemaText(kind: FileKind): string {
  const settings = Object.fromEntries(parameterIds.map((id) => [id, settingOf(id)]))
  const { $schema, $defs, ...shape } = toJsonSchema(fileSchemas[kind], {
    // 'output' takes the last schema of a pipe: before it stands only the refusal of lists.
    typeMode: 'output',
    errorMode: 'ignore',
    definitions: { evidences, ...settings },
  })
  const used = usedDefinitions(JSON.stringify(shape), $defs ?? {})
  const description = `Formaat \`${formats[kind]}\`, versie ${FILE_VERSION}. Gemaakt uit de lijst van parameters; niet met de hand wijzigen.`
  return `${indented({ $schema, title: files[kind].title, description, ...shape, $defs: used }, 3)}\n`
}

/** A scenario has no context and a region no adjustments: only what the shape refers to. No definition refers to another. */
function usedDefinitions(shape: string, definitions: object): object {
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => shape.includes(`"#/$defs/${name}"`)))
}

/** JSON with line breaks down to `levels` deep, so a change of one parameter is a change of one line. */
function indented(value: unknown, levels: number, margin = ''): string {
  if (levels === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  const inner = `${margin}  `
  const members = Object.entries(value).map(([key, member]) => `${inner}${JSON.stringify(key)}: ${indented(member, levels - 1, inner)}`)
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${margin}}`
}

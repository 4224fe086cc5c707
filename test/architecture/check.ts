import { layerOf, layers, narrower } from './layers.ts'
import type { Layer } from './layers.ts'
import { readCode, resolveImport } from './read-code.ts'
import type { CodeFacts } from './read-code.ts'

/** Paths from the root of the repository, with the text of each file. */
export type Sources = ReadonlyMap<string, string>

/** Every breach of the architecture, one sentence each, beginning with the file's name. Empty when all is well. */
export function breachesOf(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const layer = layerOf(path)
    if (layer === null) return [`${path}: belongs to no layer; see test/architecture/layers.ts`]
    if (!/\.tsx?$/.test(path)) return []
    const facts = readCode(path, text)
    return [...importBreaches(path, layer, facts), ...purityBreaches(path, layer, facts)]
  })
}

/** Layers that can reach themselves through the table: there the word layer means nothing any more. */
export function cyclesOf(table: readonly Layer[]): readonly string[] {
  const below = new Map(table.map((layer) => [layer.name, layer.layers]))
  const reaches = (from: string, target: string, seen: ReadonlySet<string>): boolean =>
    (below.get(from) ?? []).some((next) => next === target || (!seen.has(next) && reaches(next, target, new Set([...seen, next]))))
  return table.filter((layer) => reaches(layer.name, layer.name, new Set())).map((layer) => layer.name)
}

function importBreaches(path: string, layer: Layer, facts: CodeFacts): readonly string[] {
  return facts.imports.flatMap((specifier) => {
    const target = resolveImport(path, specifier)
    if (target === null) return mayImportPackage(path, layer, specifier) ? [] : [`${path}: ${layer.name} may not import the package ${specifier}`]
    const other = layerOf(target)
    if (other === null) return [`${path}: imports ${target}, which belongs to no layer`]
    return other === layer || layer.layers.includes(other.name) ? [] : [`${path}: ${layer.name} may not import ${other.name} (${target})`]
  })
}

function mayImportPackage(path: string, layer: Layer, specifier: string): boolean {
  const allowed = [...layer.packages, ...narrower.filter((rule) => rule.files.test(path)).flatMap((rule) => rule.packages)]
  return allowed.some((name) => (/[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)))
}

function purityBreaches(path: string, layer: Layer, facts: CodeFacts): readonly string[] {
  return layer.pure ? facts.impure.map((name) => `${path}: ${layer.name} is pure and may not use ${name}`) : []
}

/** Known names, so that a typing error in the table itself shows. */
export const layerNames: ReadonlySet<string> = new Set(layers.map((layer) => layer.name))

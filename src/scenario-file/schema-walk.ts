import type { Path } from './diagnostic.ts'

/** What may stand at a place of a file, read from the schema itself, so a sentence can name it without a second list. */

/** What this file reads of a valibot schema. */
interface Node {
  readonly kind: string
  readonly type: string
  readonly pipe?: readonly Node[]
  readonly wrapped?: Node
  readonly options?: readonly Node[]
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly items?: readonly Node[]
  readonly rest?: Node
  readonly value?: Node
  readonly requirement?: unknown
}

export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** The keys an object may have here, in order of the schema. */
export function keysAt(schema: object, path: Path): readonly string[] {
  return [...new Set(nodesAt(schema, path).flatMap((node) => Object.keys(node.entries ?? {})))]
}

/** The bounds of a number (`value`) or of a length (`length`) here. */
export function boundsAt(schema: object, path: Path, of: 'value' | 'length'): Bounds {
  const actions = nodesAt(schema, path).filter((node) => node.kind === 'validation')
  const requirement = (type: string) => actions.find((node) => node.type === type)?.requirement
  const min = requirement(`min_${of}`)
  const max = requirement(`max_${of}`)
  return { ...(typeof min === 'number' ? { min } : {}), ...(typeof max === 'number' ? { max } : {}) }
}

function nodesAt(schema: object, path: Path): readonly Node[] {
  let nodes = open(schema as Node)
  for (const key of path) nodes = nodes.flatMap((node) => membersOf(node, key)).flatMap(open)
  return nodes
}

/** A schema with what it wraps: the options of a union, the steps of a pipe. */
function open(node: Node): readonly Node[] {
  if (node.pipe !== undefined) return node.pipe.flatMap((step) => (step.pipe === undefined && step.kind === 'validation' ? [step] : open(step)))
  if (node.wrapped !== undefined) return open(node.wrapped)
  if (node.options !== undefined && (node.type === 'union' || node.type === 'variant')) return node.options.flatMap(open)
  return [node]
}

function membersOf(node: Node, key: string | number): readonly Node[] {
  if (typeof key === 'number') return [node.items?.[key] ?? node.rest ?? node.item].filter((member) => member !== undefined)
  if (node.type === 'record' && node.value !== undefined) return [node.value]
  const entry = node.entries !== undefined && Object.hasOwn(node.entries, key) ? node.entries[key] : undefined
  return entry === undefined ? [] : [entry]
}

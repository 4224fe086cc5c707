import { posix } from 'node:path'
import { parseSync } from 'vite'
import { aliases } from './layers.ts'

/** What a file asks of others, and what it asks of the machine. */
export interface CodeFacts {
  /** Every module it names: import, export from, import() and new URL(…, import.meta.url), without `?worker` and the like. */
  readonly imports: readonly string[]
  /** Clock, chance and printing, such as `Date.now`. */
  readonly impure: readonly string[]
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const impureNames = new Set(['performance', 'console', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask'])

export function readCode(path: string, text: string): CodeFacts {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]!.message}`)
  const imports = new Set<string>()
  const impure = new Set<string>()
  visit(parsed.program as unknown as Node, null, (node, parent) => {
    const named = importOf(node)
    if (named !== null) imports.add(named.replace(/[?#].*$/, '') || named)
    const name = impureOf(node, parent)
    if (name !== null) impure.add(name)
  })
  return { imports: [...imports], impure: [...impure] }
}

/** The path in the repository that a relative import or an alias means, or null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  if (Object.hasOwn(aliases, specifier)) return aliases[specifier]!
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null
}

function visit(node: Node, parent: Node | null, see: (node: Node, parent: Node | null) => void): void {
  see(node, parent)
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, see)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

function textOf(value: unknown): string | null {
  return isNode(value) && typeof value.value === 'string' ? value.value : null
}

function importOf(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source ?? node.argument)
    case 'NewExpression': {
      const [address, base] = node.arguments as readonly unknown[]
      const isUrl = isNode(node.callee) && node.callee.name === 'URL'
      return isUrl && isNode(base) && base.type === 'MemberExpression' ? textOf(address) : null
    }
    default:
      return null
  }
}

/** `Date` with arguments is arithmetic and allowed; only the clock is not. */
function impureOf(node: Node, parent: Node | null): string | null {
  if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property)) {
    const name = `${String(node.object.name)}.${String(node.property.name)}`
    return name === 'Math.random' || name === 'Date.now' ? name : null
  }
  if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isNode(node.callee) && node.callee.name === 'Date') {
    const withArguments = node.type === 'NewExpression' && (node.arguments as readonly unknown[]).length > 0
    return withArguments ? null : 'new Date()'
  }
  if (node.type !== 'Identifier' || !impureNames.has(String(node.name)) || isOnlyAName(node, parent)) return null
  return String(node.name)
}

/** `row.console` and `{ console: 1 }` name a field, not the global. */
function isOnlyAName(node: Node, parent: Node | null): boolean {
  if (parent === null) return false
  if (parent.type === 'MemberExpression') return parent.property === node && parent.computed !== true
  return parent.key === node && parent.computed !== true && parent.shorthand !== true
}

import { parseSync } from 'vite'
import type { Plugin } from 'vite'

/** Test files themselves run once a line. */
const CODE = /^(?!.*\/node_modules\/).*\/(src|workers|cli|test)\/.*(?<!\.test)\.ts$/

/** A name in an import statement. */
interface Specifier {
  readonly type: string
  readonly importKind?: string
  readonly local: { readonly name: string; readonly start: number; readonly end: number }
}

/**
 * Gives every file of the code constants of its own for what it imports. Vitest asks the other module for a name each time it is read, so
 * that a module can be replaced and may change what it exports. The simulation reads such names in its inner loops: it is four
 * times as slow that way. Nothing in this repository exports a name that changes (`export let`) or imports in a circle, so the values are
 * the same. Nothing moves to another line, so that errors point where they should.
 */
export function ownBindings(): Plugin {
  return {
    name: 'own-bindings',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replace(/[?#].*$/, '')
      return CODE.test(path) ? { code: withOwnBindings(path, code), map: null } : null
    },
  }
}

/** `import { a } from './b.ts'` becomes `import { a as imported_a } from './b.ts'; const a = imported_a`. */
export function withOwnBindings(path: string, code: string): string {
  let result = ''
  let from = 0
  for (const statement of parseSync(path, code).program.body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue
    const values = (statement.specifiers as readonly Specifier[]).filter((one) => one.type === 'ImportSpecifier' && one.importKind !== 'type')
    if (values.length === 0) continue
    for (const { local } of values) {
      const isRenamed = /\bas\s+$/.test(code.slice(statement.start, local.start))
      result += `${code.slice(from, local.start)}${isRenamed ? '' : `${local.name} as `}imported_${local.name}`
      from = local.end
    }
    result += `${code.slice(from, statement.end)}; ${values.map(({ local: { name } }) => `const ${name} = imported_${name}`).join('; ')};`
    from = statement.end
  }
  return result + code.slice(from)
}

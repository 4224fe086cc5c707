import { describe, expect, test } from 'vitest'
import { withOwnBindings } from './own-bindings.ts'

const ofFile = (code: string): string => withOwnBindings('/src/model/a.ts', code)

describe('constants of its own for what a file imports', () => {
  test('are made for each value, on the line of the import, under the name that the file reads', () => {
    expect(ofFile("import { a, b as c } from './b.ts'\nexport const d = a + c\n"))
      .toBe("import { a as imported_a, b as imported_c } from './b.ts'; const a = imported_a; const c = imported_c;\nexport const d = a + c\n")
  })

  test('are made where an import has more lines, and types, and the next statement follows', () => {
    const code = "import {\n  a,\n  type B,\n} from './b.ts'\nimport type { C } from './c.ts'\nimport { type D } from './d.ts'\nexport const e: B & C & D = a\n"
    expect(ofFile(code)).toBe("import {\n  a as imported_a,\n  type B,\n} from './b.ts'; const a = imported_a;\nimport type { C } from './c.ts'\nimport { type D } from './d.ts'\nexport const e: B & C & D = a\n")
  })

  test('are not made of a namespace, a default, an effect or a re-export', () => {
    const code = "import * as all from './a.ts'\nimport one from './b.json'\nimport './c.ts'\nexport { d } from './d.ts'\n"
    expect(ofFile(code)).toBe(code)
  })
})

import { describe, expect, test } from 'vitest'
import { createRoot } from 'solid-js'
import { createOwnRegion } from '../../../src/app/own-region/create-own-region.ts'
import { keepForm, keptForm } from '../../../src/app/own-region/keep-form.ts'
import type { Store } from '../../../src/app/session/storage.ts'
import { smallForm } from './a-form.ts'

function store(): Store {
  const kept: Record<string, string> = {}
  return { getItem: (key) => kept[key] ?? null, setItem: (key, value) => { kept[key] = value } }
}

function begin() {
  const own = store()
  keepForm(own, smallForm)
  const editor = createRoot(() => createOwnRegion(own, () => []))
  return { own, editor, before: editor.form() }
}
const entry = { gemeente: 'Noord', halfYear: '2026-1', taakstelling: 99, gehuisvest: null }

describe('what a press takes away from the form', () => {
  test.each([
    ['tabel', (editor: ReturnType<typeof begin>['editor']) => editor.takeOver([entry])],
    ['gemeente', (editor: ReturnType<typeof begin>['editor']) => editor.removeGemeente(editor.form().gemeenten[0]!.key)],
    ['gehuisvest', (editor: ReturnType<typeof begin>['editor']) => editor.dropHoused()],
    ['formulier', (editor: ReturnType<typeof begin>['editor']) => editor.clear()],
  ] as const)('can be put back, and is kept as it was then: %s', (what, press) => {
    const { own, editor, before } = begin()
    expect(editor.taken()).toBeNull()
    press(editor)
    expect(editor.taken()).toBe(what)
    editor.putBack()
    expect(editor.form()).toEqual(before)
    expect(keptForm(own)).toEqual(before)
    expect(editor.taken()).toBeNull()
  })

  test('is not put back over what was typed since', () => {
    const { editor } = begin()
    editor.takeOver([entry])
    editor.setName('Andere naam')
    expect(editor.taken()).toBeNull()
    editor.putBack()
    expect(editor.form()).toMatchObject({ name: 'Andere naam', gemeenten: [{ taak: { '2026-1': '99' } }, {}] })
  })
})

test('a table that is pasted but not taken over stays in the editor, and never in the browser', () => {
  const { own, editor } = begin()
  editor.paste('gemeente;2026-1\nNoord;7 van de heer Pietersen')
  editor.setName('Anders')
  expect(editor.pasted()).toContain('Pietersen')
  expect(JSON.stringify(keptForm(own))).not.toContain('Pietersen')
})

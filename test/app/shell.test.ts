import { describe, expect, it } from 'vitest'
import { setLever } from '../../src/app/levers/change-lever.ts'
import { defaultSettings } from '../../src/app/draft/draft.ts'
import { removeScenario } from '../../src/app/draft/edit-scenarios.ts'
import { sessionText } from '../../src/app/session/session-file.ts'
import { createShell } from '../../src/app/shell.ts'
import type { Shell } from '../../src/app/shell.ts'
import { keepFormer } from '../../src/app/session/former-sessions.ts'
import type { Store } from '../../src/app/session/storage.ts'
import { keptSession, openStore } from '../../src/app/session/storage.ts'
import { noAdjustments } from '../../src/model/scenario.ts'
import { MODEL_VERSION } from '../../src/model/version.ts'
import { aDraft, aRegion } from './a-draft.ts'

const shipped = { regions: [{ region: aRegion, scenarios: aDraft.scenarios }], bad: [] }
const bytes = (text: string) => new TextEncoder().encode(text)

function aStore(problem?: Error): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (problem) throw problem
      kept.set(key, value)
    },
  }
}

const change = (shell: Shell, value: number) => shell.workspace.change('minimum', (draft) => setLever(draft, 'groepen.minimum', null, value))

describe('a session', () => {
  it('survives a reload with its changes, its settings and what was compared', () => {
    const store = aStore()
    const before = createShell(shipped, store)
    change(before, 6)
    before.workspace.change('paar', (draft) => ({ ...draft, view: { compared: 'drie', baseline: 'twee', measure: 'lasten.jaar' } }))
    expect(before.keep(1_700_000_000_000)).toBe('kept')

    const after = createShell(shipped, store)
    expect(after.workspace.draft()).toEqual(before.workspace.draft())
    expect(after.resumable?.savedAt).toBe(1_700_000_000_000)
    expect(after.workspace.canUndo()).toBe(false)
  })

  it('keeps under a prefix, because pages from disk share one store', () => {
    const store = aStore()
    createShell(shipped, store).keep(0)
    expect([...store.kept.keys()].every((key) => key.startsWith('scenariowijzer/'))).toBe(true)
  })

  it('says that the store is full or blocked, and works on', () => {
    const full = Object.assign(new Error('vol'), { name: 'QuotaExceededError' })
    expect(createShell(shipped, aStore(full)).keep(0)).toBe('full')
    expect(createShell(shipped, aStore(new Error('nee'))).keep(0)).toBe('blocked')
    const refused = openStore(() => { throw new Error('SecurityError') })
    const shell = createShell(shipped, refused)
    expect(shell.keep(0)).toBe('blocked')
    change(shell, 6)
    expect(shell.workspace.draft().adjustments.all).toEqual({ 'groepen.minimum': 6 })
  })

  it('that cannot be read is said and left where it is', () => {
    const store = aStore()
    store.setItem('scenariowijzer/sessie', '{"formaat": "scenariowijzer"')
    const shell = createShell(shipped, store)
    expect(shell.resumable).toBeNull()
    expect(shell.unreadable.length).toBeGreaterThan(0)
    expect(shell.workspace.draft().region).toEqual(aRegion)
    expect(keptSession(store)?.text).toBe('{"formaat": "scenariowijzer"')
  })

  it('of an older page opens with what still fits, and says what was left out', () => {
    const store = aStore()
    const before = createShell(shipped, store)
    change(before, 6)
    before.keep(0)
    const text = store.kept.get('scenariowijzer/sessie')!
    store.setItem('scenariowijzer/sessie', text.replace('"groepen.minimum": 6', '"groepen.minimum": 6, "groepen.weg": 3').replace('"compared": "twee"', '"compared": "weg"'))
    const after = createShell(shipped, store)
    expect(after.workspace.draft()).toEqual(before.workspace.draft())
    expect(after.opened()?.dropped.map(({ pathText }) => pathText)).toEqual(['adjustments.all.groepen.weg', 'view.compared'])
    after.dismissOpened()
    expect(after.opened()).toBeNull()
  })
})

describe('a session that another one takes the place of', () => {
  const other = { region: { ...aRegion, id: 'ander', name: 'Andere regio' }, scenarios: aDraft.scenarios }

  it('can be gone on with, also after a reload, and then the other one stands in its place', () => {
    const store = aStore()
    const before = createShell(shipped, store)
    change(before, 6)
    const work = before.workspace.draft()
    before.chooseRegion(other, 'Begonnen')
    change(before, 9)
    before.keep(1)

    const shell = createShell(shipped, store)
    expect(shell.former()).toMatchObject([{ name: 'Proefregio', changed: 1 }])
    expect(shell.openFormer(shell.former()[0]!, 'Verder')).toBe(true)
    expect(shell.workspace.draft()).toEqual(work)
    expect(shell.former()).toMatchObject([{ name: 'Andere regio', changed: 1 }])
    shell.workspace.undo()
    expect(shell.workspace.draft().adjustments.all).toEqual({ 'groepen.minimum': 9 })
  })

  it('is not kept where nobody did anything in it, unless its region was made by hand', () => {
    const shell = createShell(shipped, aStore())
    shell.chooseRegion(other, 'Begonnen')
    expect(shell.former()).toEqual([])
    shell.chooseRegion({ ...other, region: { ...other.region, id: 'eigen-kop', name: 'Kop' } }, 'Begonnen')
    expect(shell.former()).toEqual([])
    shell.chooseRegion(other, 'Begonnen')
    expect(shell.former()).toMatchObject([{ name: 'Kop', changed: 0 }])
  })

  it('makes room for the newest, and is left out where the browser keeps nothing', () => {
    const names = (shell: Shell) => shell.former().map(({ name }) => name)
    const session = (name: string): Parameters<typeof keepFormer>[1] => ({ name, changed: 1, text: name })
    const store = aStore()
    for (const name of ['a', 'b', 'c', 'd', 'b']) keepFormer(store, session(name))
    expect(names(createShell(shipped, store))).toEqual(['b', 'd', 'c'])
    const small: Store = { getItem: store.getItem, setItem: (key, value) => { if (value.length > 90) throw new Error('vol'); store.setItem(key, value) } }
    expect(keepFormer(small, session('e')).map(({ name }) => name)).toEqual(['e', 'b'])
    const shell = createShell(shipped, aStore(new Error('nee')))
    change(shell, 6)
    shell.chooseRegion(other, 'Begonnen')
    expect(names(shell)).toEqual([])
    store.setItem('scenariowijzer/eerdere-sessies', '{"stuk"')
    expect(names(createShell(shipped, store))).toEqual([])
  })

  it('makes room for the session that is open', () => {
    const store = aStore()
    for (const name of ['a', 'b', 'c']) keepFormer(store, { name, changed: 1, text: 'x'.repeat(40_000) + name })
    const room = (): number => [...store.kept.values()].reduce((sum, { length }) => sum + length, 0)
    const small: Store = {
      getItem: store.getItem,
      setItem: (key, value) => {
        if (room() - (store.kept.get(key)?.length ?? 0) + value.length > 100_000) throw Object.assign(new Error('vol'), { name: 'QuotaExceededError' })
        store.setItem(key, value)
      },
    }
    const shell = createShell(shipped, small)
    expect(shell.keep(0)).toBe('kept')
    expect(shell.former().map(({ name }) => name)).toEqual(['c', 'b'])
  })

  it('that cannot be read any more says so and stays in the list', () => {
    const store = aStore()
    keepFormer(store, { name: 'Oud', changed: 1, text: '{' })
    const shell = createShell(shipped, store)
    expect(shell.openFormer(shell.former()[0]!, 'Verder')).toBe(false)
    expect(shell.fileProblem()).toMatchObject({ name: 'Oud' })
    expect(shell.former()).toHaveLength(1)
  })
})

describe('a file', () => {
  it('gives back what was saved, as one step that can be undone', () => {
    const shell = createShell(shipped, null)
    change(shell, 6)
    const text = shell.fileText()
    change(shell, 10)
    expect(shell.openFile('sessie.json', bytes(text), 'Bestand geopend')).toBe(true)
    expect(shell.workspace.draft().adjustments.all).toEqual({ 'groepen.minimum': 6 })
    shell.workspace.undo()
    expect(shell.workspace.draft().adjustments.all).toEqual({ 'groepen.minimum': 10 })
  })

  it('that is wrong changes nothing and says what is wrong', () => {
    const shell = createShell(shipped, null)
    change(shell, 6)
    const before = shell.workspace.draft()
    expect(shell.openFile('stuk.json', bytes(sessionText(before).replace('"groepen.minimum": 6', '"groepen.minimum": 600')), '')).toBe(false)
    expect(shell.workspace.draft()).toBe(before)
    expect(shell.fileProblem()).toMatchObject({ name: 'stuk.json' })
    expect(shell.fileProblem()!.problems[0]!.message).toMatch(/600/)
    shell.dismissFileProblem()
    expect(shell.fileProblem()).toBeNull()
  })

  it('that is partly wrong opens without the wrong parts, for who asks', () => {
    const shell = createShell(shipped, null)
    change(shell, 6)
    shell.workspace.change('zaad', (draft) => ({ ...draft, settings: { ...draft.settings, seed: 'mei' } }))
    const text = shell.fileText().replace('"groepen.minimum": 6', '"groepen.minimum": 600')
    shell.workspace.undo()
    shell.openFile('stuk.json', bytes(text), '')
    shell.openRest('Deels geopend')
    expect(shell.workspace.draft()).toMatchObject({ adjustments: noAdjustments, settings: { seed: 'mei' } })
    expect(shell.opened()).toMatchObject({ name: 'stuk.json', dropped: [{ pathText: 'adjustments.all.groepen.minimum' }] })
    expect(shell.fileProblem()).toBeNull()
    shell.workspace.undo()
    expect(shell.workspace.draft().adjustments.all).toEqual({ 'groepen.minimum': 6 })
  })

  it('of another version of the model says so', () => {
    const shell = createShell(shipped, null)
    const text = shell.fileText().replace(MODEL_VERSION, '0.9.0')
    shell.openFile('oud.json', bytes(text), '')
    expect(shell.opened()).toMatchObject({ model: 'other', version: '0.9.0', dropped: [] })
  })
})

describe('targets of a reset', () => {
  const standard = { scenarios: aDraft.scenarios, adjustments: noAdjustments, settings: defaultSettings }
  const six = { ...standard, adjustments: { all: { 'groepen.minimum': 6 }, byScenario: {} } }

  it('are the files as they came, what was saved, and the start', () => {
    const shell = createShell(shipped, null)
    expect(shell.points()).toEqual({ standard, saved: null, start: standard })
    change(shell, 6)
    const text = shell.fileText()
    expect(shell.points().saved).toEqual(six)
    change(shell, 7)
    shell.openFile('sessie.json', bytes(text), '')
    expect(shell.points().start).toEqual(six)
    shell.workspace.change('weg', (draft) => removeScenario(draft, 'drie'))
    expect(shell.points().standard).toEqual(standard)
  })

  it('of a region that undo took away are forgotten', () => {
    const shell = createShell(shipped, null)
    change(shell, 6)
    const text = shell.fileText()
    shell.openFile('sessie.json', bytes(text), '')
    expect(shell.points().saved).not.toBeNull()
    shell.workspace.undo()
    expect(shell.points()).toEqual({ standard, saved: null, start: standard })
  })
})

it('needs a region to begin with', () => {
  expect(() => createShell({ regions: [], bad: [] }, null)).toThrow(RangeError)
})

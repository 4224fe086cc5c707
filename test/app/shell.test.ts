import { describe, expect, it } from 'vitest'
import { setLever } from '../../src/app/change-lever.ts'
import { sessionText } from '../../src/app/session-file.ts'
import { createShell } from '../../src/app/shell.ts'
import type { Shell } from '../../src/app/shell.ts'
import type { Store } from '../../src/app/storage.ts'
import { keptSession, openStore } from '../../src/app/storage.ts'
import { noAdjustments } from '../../src/model/scenario.ts'
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

  it('does not use a remembered view of a scenario that is gone', () => {
    const store = aStore()
    createShell(shipped, store).keep(0)
    store.setItem('scenariowijzer/weergave', '{"compared":"weg","baseline":"een","measure":"lasten.jaar"}')
    expect(createShell(shipped, store).workspace.draft().view).toEqual(aDraft.view)
    store.setItem('scenariowijzer/weergave', '{kapot')
    expect(createShell(shipped, store).workspace.draft().view).toEqual(aDraft.view)
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
})

describe('moments to go back to', () => {
  it('are the files as they came, what was saved, and the start', () => {
    const shell = createShell(shipped, null)
    expect(shell.points()).toEqual({ standard: noAdjustments, saved: null, start: noAdjustments })
    change(shell, 6)
    const text = shell.fileText()
    expect(shell.points().saved).toEqual({ all: { 'groepen.minimum': 6 }, byScenario: {} })
    change(shell, 7)
    shell.openFile('sessie.json', bytes(text), '')
    expect(shell.points().start).toEqual({ all: { 'groepen.minimum': 6 }, byScenario: {} })
  })
})

it('forgets moments of a region that undo took away', () => {
  const shell = createShell(shipped, null)
  change(shell, 6)
  const text = shell.fileText()
  shell.openFile('sessie.json', bytes(text), '')
  expect(shell.points().saved).not.toBeNull()
  shell.workspace.undo()
  expect(shell.points()).toEqual({ standard: noAdjustments, saved: null, start: noAdjustments })
})

it('needs a region to begin with', () => {
  expect(() => createShell({ regions: [], bad: [] }, null)).toThrow(RangeError)
})

import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/app/draft/draft.ts'
import { UNDO_STEPS, createWorkspace } from '../../src/app/workspace.ts'
import { aDraft } from './a-draft.ts'

const withSeed = (seed: string) => (draft: Draft): Draft => ({ ...draft, settings: { ...draft.settings, seed } })

describe('the workspace', () => {
  it('takes back a change and brings it again, with its name', () => {
    const workspace = createWorkspace(aDraft)
    workspace.change('Zaad naar a', withSeed('a'))
    workspace.change('Zaad naar b', withSeed('b'))
    expect(workspace.lastChange()).toBe('Zaad naar b')
    workspace.undo()
    expect(workspace.draft().settings.seed).toBe('a')
    expect(workspace.nextChange()).toBe('Zaad naar b')
    workspace.redo()
    expect(workspace.draft().settings.seed).toBe('b')
    workspace.undo()
    workspace.undo()
    expect(workspace.draft()).toBe(aDraft)
    expect(workspace.canUndo()).toBe(false)
    expect(workspace.lastChange()).toBe('')
    workspace.undo()
    expect(workspace.draft()).toBe(aDraft)
  })

  it('makes one step of a drag and a new step after it', () => {
    const workspace = createWorkspace(aDraft)
    for (const seed of ['a', 'b', 'c']) workspace.change(`Zaad naar ${seed}`, withSeed(seed), { mergeKey: 'zaad' })
    workspace.commit()
    workspace.change('Zaad naar d', withSeed('d'), { mergeKey: 'zaad' })
    workspace.undo()
    expect(workspace.draft().settings.seed).toBe('c')
    expect(workspace.lastChange()).toBe('Zaad naar c')
    workspace.undo()
    expect(workspace.draft()).toBe(aDraft)
  })

  it('does not merge two different levers', () => {
    const workspace = createWorkspace(aDraft)
    workspace.change('een', withSeed('a'), { mergeKey: 'een' })
    workspace.change('twee', withSeed('b'), { mergeKey: 'twee' })
    workspace.undo()
    expect(workspace.draft().settings.seed).toBe('a')
  })

  it('forgets what was undone once something new is changed', () => {
    const workspace = createWorkspace(aDraft)
    workspace.change('een', withSeed('a'))
    workspace.undo()
    workspace.change('twee', withSeed('b'))
    expect(workspace.canRedo()).toBe(false)
  })

  it('does not count a change that changes nothing', () => {
    const workspace = createWorkspace(aDraft)
    workspace.change('niets', (draft) => draft)
    expect(workspace.canUndo()).toBe(false)
  })

  it(`keeps ${UNDO_STEPS} steps`, () => {
    const workspace = createWorkspace(aDraft)
    for (let step = 0; step < UNDO_STEPS + 5; step++) workspace.change(`stap ${step}`, withSeed(String(step)))
    let steps = 0
    while (workspace.canUndo()) {
      workspace.undo()
      steps++
    }
    expect(steps).toBe(UNDO_STEPS)
    expect(workspace.draft().settings.seed).toBe('4')
  })
})

describe('a change whose parts would not agree', () => {
  it('is refused with the reason, and the draft stays', () => {
    const workspace = createWorkspace(aDraft, (next) => (next.settings.seed === 'fout' ? ['Dat kan niet.'] : []))
    workspace.change('Zaad naar fout', withSeed('fout'))
    expect(workspace.draft()).toBe(aDraft)
    expect(workspace.canUndo()).toBe(false)
    expect(workspace.refused()).toEqual({ label: 'Zaad naar fout', problems: ['Dat kan niet.'] })
    workspace.change('Zaad naar 12', withSeed('12'))
    expect(workspace.refused()).toBeNull()
    expect(workspace.draft().settings.seed).toBe('12')
  })
})

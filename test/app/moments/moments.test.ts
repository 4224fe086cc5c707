import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setLever } from '../../../src/app/levers/change-lever.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { backTo, currentMoment, keepMoment, nameProblem, proposalOf, removeMoment, renameMoment } from '../../../src/app/moments/moments.ts'
import { isAt, resetPointOf, resetTo, standardOf } from '../../../src/app/draft/reset-points.ts'
import { openText, sessionText } from '../../../src/app/session/session-file.ts'
import { createWorkspace } from '../../../src/app/workspace.ts'
import { aDraft } from '../a-draft.ts'
import { anyDraft, anyStep } from '../a-session.ts'

const minimum = (draft: Draft, value: number): Draft => setLever(draft, 'groepen.minimum', null, value)

describe('a moment', () => {
  const kept = keepMoment(minimum(aDraft, 6), 'voorstel Hoorn')

  it('remembers the proposal, and gives it back while later moments and slides stay', () => {
    const later = { ...keepMoment(minimum(kept, 7), 'na de pauze'), presentation: { views: [{ screen: 'budget' }] } }
    const back = backTo(later, later.moments![0]!)
    expect(proposalOf(back)).toEqual(proposalOf(minimum(aDraft, 6)))
    expect(back.moments?.map(({ name }) => name)).toEqual(['voorstel Hoorn', 'na de pauze'])
    expect(back.presentation).toEqual({ views: [{ screen: 'budget' }] })
  })

  it('has a name of its own', () => {
    expect(nameProblem(kept, ' ')).toBe('empty')
    expect(nameProblem(kept, ' voorstel Hoorn ')).toBe('taken')
    expect(nameProblem(kept, 'voorstel Hoorn', 'voorstel Hoorn')).toBeNull()
    expect(() => keepMoment(kept, 'voorstel Hoorn')).toThrow(RangeError)
  })

  it('that gets another name or goes is followed by the slides that show it', () => {
    const shown = { ...kept, presentation: { views: [{ screen: 'budget', moment: 'voorstel Hoorn' }, { screen: 'groepen' }] } }
    expect(renameMoment(shown, 'voorstel Hoorn', 'Hoorn').presentation?.views[0]).toEqual({ screen: 'budget', moment: 'Hoorn' })
    const without = removeMoment(shown, 'voorstel Hoorn')
    expect(without.presentation?.views).toEqual([{ screen: 'budget' }, { screen: 'groepen' }])
    expect('moments' in without).toBe(false)
  })

  it('is named as long as nothing differs from it', () => {
    expect(currentMoment(kept)?.name).toBe('voorstel Hoorn')
    expect(currentMoment(minimum(kept, 7))).toBeNull()
    expect(currentMoment(minimum(minimum(kept, 7), 6))?.name).toBe('voorstel Hoorn')
    expect(currentMoment({ ...kept, view: { ...kept.view, measure: 'fte.nodig' } })?.name).toBe('voorstel Hoorn')
  })
})

describe('for any session', () => {
  it('a file gives the same back', () => {
    fc.assert(fc.property(anyDraft(aDraft), (draft) => {
      expect(openText(sessionText(draft), null)).toMatchObject({ ok: true, draft })
      const opened = openText(sessionText(draft), null)
      expect(opened.ok && opened.draft).toEqual(draft)
      expect(opened.ok && sessionText(opened.draft)).toBe(sessionText(draft))
    }), { numRuns: 150 })
  })

  it('undo gives every earlier draft back, and redo every later one', () => {
    fc.assert(fc.property(fc.array(anyStep, { minLength: 1, maxLength: 20 }), (steps) => {
      const workspace = createWorkspace(aDraft)
      const drafts = [aDraft]
      for (const { label, act } of steps) {
        workspace.change(label, act)
        if (workspace.draft() !== drafts.at(-1)) drafts.push(workspace.draft())
      }
      const back = [workspace.draft()]
      while (workspace.canUndo()) {
        workspace.undo()
        back.push(workspace.draft())
      }
      expect(back.reverse()).toEqual(drafts)
      const forward = [workspace.draft()]
      while (workspace.canRedo()) {
        workspace.redo()
        forward.push(workspace.draft())
      }
      expect(forward).toEqual(drafts)
    }), { numRuns: 150 })
  })

  it('a reset to what was saved equals a reload of the file, and a reset to the standard equals a new beginning', () => {
    fc.assert(fc.property(anyDraft(aDraft), fc.array(anyStep, { maxLength: 8 }), (saved, later) => {
      const now = later.reduce((draft, { act }) => act(draft), saved)
      const reset = resetTo(now, resetPointOf(saved))
      const reloaded = openText(sessionText(saved), null)
      if (!reloaded.ok) throw new Error('not reloaded')
      expect(resetPointOf(reset)).toEqual(resetPointOf(reloaded.draft))
      expect(isAt(reset, resetPointOf(saved))).toBe(true)
      expect(resetPointOf(resetTo(now, standardOf(aDraft)))).toEqual(resetPointOf(aDraft))
      expect(reset.mca).toBe(now.mca)
      expect(reset.moments).toBe(now.moments)
    }), { numRuns: 150 })
  })
})

import { expect, test } from 'vitest'
import { chooseCell } from '../../../src/app/groups/create-group-map.ts'
import { effectiveSetting } from '../../../src/app/levers/levers.ts'
import { createWorkspace } from '../../../src/app/workspace.ts'
import type { Draft } from '../../../src/app/draft/draft.ts'
import { aDraft } from '../a-draft.ts'

const values = (draft: Draft, place: number) => (['groepen.minimum', 'groepen.langste-wacht'] as const).map((id) => {
  const setting = effectiveSetting(draft, draft.scenarios[place]!, id)
  return setting.kind === 'fixed' ? setting.value : null
})

test('a cell sets both levers of its scenario, in one step that undo takes back', () => {
  const workspace = createWorkspace(aDraft)
  const before = values(aDraft, 0)
  workspace.change('vak', (draft) => chooseCell(draft, 'twee', 5, 20))
  expect(values(workspace.draft(), 1)).toEqual([5, 20])
  expect(values(workspace.draft(), 0)).toEqual(before)
  workspace.undo()
  expect(workspace.draft()).toBe(aDraft)
})

test('where everything is equal to the baseline a cell is for all scenarios, or it would do nothing', () => {
  const equal: Draft = { ...aDraft, settings: { ...aDraft.settings, onlyPoolsAndTeams: true } }
  expect(values(chooseCell(equal, 'twee', 5, 20), 0)).toEqual([5, 20])
})

import { describe, expect, test } from 'vitest'
import { wantedRun } from '../../../src/app/run/wanted-run.ts'
import { moneyEditor, readInwoners, readMoneyEntry, withInwoners } from '../../../src/app/money/money-entry.ts'
import { openText, sessionText } from '../../../src/app/session/session-file.ts'
import { createWorkspace } from '../../../src/app/workspace.ts'
import { defaultMoney, moneyNumberIds, moneyNumbers } from '../../../src/model/money.ts'
import { moneyEntryText } from '../../../src/texts/budget.ts'
import { aDraft } from '../a-draft.ts'

describe('inwoners as they are typed', () => {
  test.each([['74.000', 74_000], [' 8 300 ', 8300], ['', undefined], ['0', null], ['veel', null], ['12,5', null], ['3.000.000', null]] as const)('"%s" is %s', (text, wanted) => {
    expect(readInwoners(text)).toBe(wanted)
  })

  test('are a step of undo in the region of the draft and change no plan', () => {
    const workspace = createWorkspace(aDraft)
    const editor = moneyEditor(workspace)
    const { code } = workspace.draft().region.gemeenten[0]!
    const before = workspace.draft()
    expect(editor.enterInwoners(code, '1.234')).toBe(true)
    expect(workspace.draft().region.gemeenten[0]!.inwoners).toBe(1234)
    expect(editor.enterInwoners(code, '-1')).toBe(false)
    expect(editor.enterInwoners(code, '')).toBe(true)
    expect(workspace.draft()).toEqual(withInwoners(before, code, undefined))
    expect(wantedRun(withInwoners(before, code, 77)).key).toBe(wantedRun(before).key)
  })
})

describe('a number about money as it is typed', () => {
  test.each([
    ['korting.aandeel', '12,5', 0.125],
    ['korting.aandeel', '5-15 %', { kind: 'uniform', low: 0.05, high: 0.15 }],
    ['korting.vanaf', '2029', 2029],
    ['eigen.bedrag', '€ 750.000', 750_000],
    ['index.baten', '-1 tot 2', { kind: 'uniform', low: -0.01, high: 0.02 }],
  ] as const)('%s: %s', (id, text, setting) => {
    expect(readMoneyEntry(id, text)).toEqual(setting)
  })

  test.each([['korting.aandeel', '80'], ['korting.vanaf', '2028,5'], ['korting.vanaf', '1999'], ['eigen.bedrag', 'veel'], ['eigen.bedrag', ''], ['index.lasten', '4-1']] as const)('%s cannot be "%s"', (id, text) => {
    expect(readMoneyEntry(id, text)).toBeNull()
  })

  test('what a field shows can be typed back', () => {
    for (const id of moneyNumberIds) expect(readMoneyEntry(id, moneyEntryText(moneyNumbers[id].unit, moneyNumbers[id].baseline)), id).not.toBeNull()
  })
})

describe('the choices of a person', () => {
  test('are one step of undo each, and travel with the session file', () => {
    const workspace = createWorkspace(aDraft)
    const money = moneyEditor(workspace)
    money.turn('korting', true)
    expect(money.enter('korting.vanaf', '2030')).toBe(true)
    expect(money.enter('korting.vanaf', 'ooit')).toBe(false)
    money.chooseKey('taakstelling')
    const opened = openText(sessionText(workspace.draft()), null)
    expect(opened.ok && opened.draft.money).toEqual({ on: ['korting'], numbers: { 'korting.vanaf': 2030 }, key: 'taakstelling' })
    workspace.undo()
    expect(money.choices().key).toBe('gebruik')
    workspace.undo()
    workspace.undo()
    expect(workspace.draft()).toBe(aDraft)
  })

  test('leave nothing behind when all is as it comes again', () => {
    const workspace = createWorkspace(aDraft)
    const money = moneyEditor(workspace)
    money.turn('index', true)
    money.reset()
    expect(workspace.draft()).not.toHaveProperty('money')
    expect(money.choices()).toEqual(defaultMoney)
  })
})

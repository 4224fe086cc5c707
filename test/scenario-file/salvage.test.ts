import { describe, expect, test } from 'vitest'
import { isDiagnostics } from '../../src/scenario-file/diagnostic.ts'
import { salvage } from '../../src/scenario-file/salvage.ts'
import { changed, session, sessionFile } from './valid-files.ts'

const standard = { seed: 'standaard', replications: 500, horizonYears: 8 }
type Change = readonly [path: readonly (string | number)[], value: unknown]

function saved(...changes: readonly Change[]) {
  const answer = salvage(changes.reduce<unknown>((file, [path, value]) => changed(file as object, path, value), sessionFile), standard)
  if (isDiagnostics(answer)) throw new Error(answer.map(({ message }) => message).join('\n'))
  return { ...answer, dropped: answer.dropped.map(({ pathText }) => pathText) }
}

describe('a session that does not fit any more', () => {
  test('is whole where nothing is wrong', () => expect(saved()).toEqual({ session, dropped: [] }))

  test('loses one changed value, and keeps the others beside it', () => {
    const { session: left, dropped } = saved([['adjustments', 'all', 'groepen.maximum'], 9000], [['adjustments', 'byScenario', 'inkoop', 'bestaat-niet'], 1])
    expect(left).toEqual(session)
    expect(dropped).toHaveLength(2)
    expect(dropped.join(' ')).toContain('groepen.maximum')
  })

  test('loses the scenarios that are broken, from the last back, so that each that goes is the one that was meant', () => {
    const other = { ...session.scenarios[0]!, id: 'derde', name: 'Derde' }
    const { session: left } = saved([['scenarios', 2], other], [['scenarios', 0, 'levers', 'groepen.minimum'], 'acht'], [['scenarios', 1, 'levers', 'groepen.minimum'], 'zes'])
    expect(left.scenarios).toEqual([other])
  })

  test('runs with the standard settings where its own cannot be read, one by one', () => {
    expect(saved([['settings', 'replications'], 0]).session.settings).toEqual({ ...session.settings, replications: 500 })
    expect(saved([['settings', 'seed'], 7]).session.settings).toEqual({ ...session.settings, seed: 'standaard' })
    expect(saved([['settings', 'horizonYears'], 100_001]).session.settings).toEqual({ ...session.settings, horizonYears: 8 })
    expect(saved([['settings'], undefined]).session.settings).toEqual(standard)
    expect(saved([['adjustments'], []]).session.adjustments).toEqual({ all: {}, byScenario: {} })
    expect(saved([['model'], undefined]).session.model).toEqual({ name: 'onbekend', version: 'onbekend' })
  })

  test('loses a number of the money and keeps the rest of it, but not money of which the rest is wrong', () => {
    const money = { on: ['index'], numbers: { 'index.baten': 7, 'index.lasten': 0.02 }, key: 'gelijk' }
    expect(saved([['money'], money]).session.money).toEqual({ on: ['index'], numbers: { 'index.lasten': 0.02 }, key: 'gelijk' })
    expect(saved([['money'], { ...money, numbers: {}, key: 'geen' }])).toMatchObject({ session: { settings: session.settings } })
    expect(saved([['money'], { ...money, numbers: {}, key: 'geen' }]).session.money).toBeUndefined()
  })

  test('loses one screen of a presentation, and one moment, not all of them', () => {
    const views = [{ screen: 'budget' }, { screen: 7 }, { screen: 'keten', note: 'Waarom' }]
    expect(saved([['presentation'], { views }]).session.presentation).toEqual({ views: [views[0], views[2]] })
    const moment = (name: string, replications: number) => ({ name, adjustments: session.adjustments, settings: { ...session.settings, replications } })
    expect(saved([['moments'], [moment('goed', 10), moment('fout', -1), moment('ook goed', 20)]]).session.moments!.map(({ name }) => name)).toEqual(['goed', 'ook goed'])
  })

  test('loses a weighing, money or presentation of which the list itself cannot be read, and keeps the rest', () => {
    const broken = { mca: { criteria: [], parties: 'x', aggregation: 'gelijk', filling: {}, decision: null }, money: { on: [], numbers: 7, key: 'gelijk' }, presentation: { views: 'x' } }
    for (const [part, value] of Object.entries(broken)) {
      const { session: left, dropped } = saved([[part], value])
      expect([part in left, dropped.length], part).toEqual([false, 1])
      expect(left.settings).toEqual(session.settings)
    }
  })

  test('is refused without a region that fits, and where it is no session', () => {
    expect(isDiagnostics(salvage(changed(sessionFile, ['region', 'gemeenten'], []), standard))).toBe(true)
    for (const value of [null, 7, 'tekst', [], { ...sessionFile, formaat: 'scenariowijzer-regio' }]) expect(isDiagnostics(salvage(value, standard)), JSON.stringify(value)?.slice(0, 40)).toBe(true)
  })
})

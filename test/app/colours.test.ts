import { expect, it } from 'vitest'
import { keepColours, keptColours, themeOf } from '../../src/app/colours.ts'

it('keeps light or dark, and leaves it to the device otherwise', () => {
  const kept = new Map<string, string>()
  const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
  expect(keptColours(store)).toBe('apparaat')
  expect(keepColours(store, 'donker')).toBe(true)
  expect(keptColours(store)).toBe('donker')
  expect(themeOf('donker')).toBe('dark')
  expect(themeOf('licht')).toBe('light')
  expect(themeOf('apparaat')).toBeNull()
  kept.set('scenariowijzer/kleuren', 'paars')
  expect(keptColours(store)).toBe('apparaat')
})

it('works where the browser keeps nothing', () => {
  const refuse = () => { throw new Error('nee') }
  expect(keptColours({ getItem: refuse, setItem: refuse })).toBe('apparaat')
  expect(keepColours({ getItem: refuse, setItem: refuse }, 'licht')).toBe(false)
  expect(keepColours(null, 'licht')).toBe(false)
})

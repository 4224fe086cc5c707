import { expect, it } from 'vitest'
import { hasResults, screenOf, screens } from '../../src/ui/shell/use-screen.ts'

it('finds the screen of an address, and begins where it is unknown', () => {
  expect(screenOf('#vergelijken')).toBe('vergelijken')
  expect(screenOf('#inbreng')).toBe('inbreng')
  expect(screenOf('#begin')).toBe('begin')
  expect(screenOf('')).toBe('begin')
  expect(screenOf('#onbekend')).toBe('begin')
})

it('asks for no run at the beginning and from somebody in the room', () => {
  expect(screens.filter((screen) => !hasResults(screen))).toEqual(['begin', 'inbreng'])
})

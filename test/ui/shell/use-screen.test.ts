import { expect, it } from 'vitest'
import { hasResults, packedOf, screenOf, screens } from '../../../src/ui/shell/use-screen.ts'

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

it('reads the session of an address beside its screen', () => {
  expect([screenOf('#budget?s=1.abc_-'), packedOf('#budget?s=1.abc_-')]).toEqual(['budget', '1.abc_-'])
  expect([screenOf('#s=1.abc'), packedOf('#s=1.abc')]).toEqual(['vergelijken', '1.abc'])
  expect([screenOf('#inbreng'), packedOf('#inbreng')]).toEqual(['inbreng', null])
  expect(packedOf('#vergelijken')).toBeNull()
})

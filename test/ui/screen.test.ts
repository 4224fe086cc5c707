import { expect, it } from 'vitest'
import { screenOf } from '../../src/ui/shell/use-screen.ts'

it('finds the screen of an address, and begins where it is unknown', () => {
  expect(screenOf('#vergelijken')).toBe('vergelijken')
  expect(screenOf('#begin')).toBe('begin')
  expect(screenOf('')).toBe('begin')
  expect(screenOf('#groepen')).toBe('begin')
})

import { describe, expect, it } from 'vitest'
import { dark, light } from '../../src/charts/palette.ts'
import type { Palette } from '../../src/charts/palette.ts'
import { scenarioStyle } from '../../src/charts/scenario-style.ts'
import { symbolPath } from '../../src/charts/svg.ts'

const places = Array.from({ length: 12 }, (_, place) => place)

/** Contrast by the formula of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high! + 0.05) / (low! + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

describe('twelve scenarios', () => {
  it('are all told apart without colour, by mark and dash together', () => {
    const looks = places.map((place) => { const { shape, line } = scenarioStyle(place); return `${shape} ${line.dash?.join(' ') ?? 'solid'}` })
    expect(new Set(looks).size).toBe(12)
    expect(new Set(places.slice(0, 8).map((place) => scenarioStyle(place).shape)).size).toBe(8)
  })

  it.each([['light', light], ['dark', dark]] as const)('have enough contrast for lines and for names (%s)', (_, palette: Palette) => {
    for (const place of places) {
      const { colour, text } = scenarioStyle(place)
      for (const ground of ['surface', 'ground']) {
        expect(contrast(palette[colour]!, palette[ground]!), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3)
        expect(contrast(palette[text]!, palette[ground]!), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  it('have marks with an outline', () => {
    for (const place of places) expect(symbolPath(scenarioStyle(place).shape, 10)).toMatch(/^M\S{10,}$/)
  })
})

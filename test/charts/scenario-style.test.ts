import { describe, expect, it } from 'vitest'
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3'
import { dark, light } from '../../src/charts/palette.ts'
import type { Palette } from '../../src/charts/palette.ts'
import { scenarioStyle } from '../../src/charts/scenario-style.ts'
import { symbolPath } from '../../src/charts/symbol.ts'

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

describe('the outline of a mark', () => {
  const shapes = { circle: symbolCircle, square: symbolSquare, triangle: symbolTriangle, diamond: symbolDiamond, cross: symbolCross, star: symbolStar } as const
  /** Corners without order: where a line begins says nothing of how it looks. */
  const corners = (path: string): readonly string[] => [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => `${Number(x).toFixed(2)} ${Number(y).toFixed(2)}`).sort()

  it.each(Object.entries(shapes).slice(2))('of a %s is that of d3', (shape, type) => {
    expect(corners(symbolPath(shape as keyof typeof shapes, 10))).toEqual(corners(symbol(type, 100)()!))
  })

  it('of a circle and a square too', () => {
    expect(symbolPath('circle', 10)).toBe(symbol(symbolCircle, 100)())
    expect(symbolPath('square', 10)).toBe(symbol(symbolSquare, 100)())
  })
})

import { expect, it } from 'vitest'
import { colourOf, dark, light, print } from '../../src/charts/palette.ts'
import type { Scene } from '../../src/charts/scene.ts'
import { escapeText, toSvg } from '../../src/charts/svg.ts'

const scene = (text: string): Scene => ({
  width: 10, height: 10, title: text, subtitle: '', description: text, table: { caption: '', columns: [], rows: [] },
  marks: [{ kind: 'text', x: 1, y: 1, text, size: 13, colour: 'ink', role: text }],
})

it('lets no name from a file become markup', () => {
  const svg = toSvg(scene('</text><script>alert("1")</script>&\u0000'), light)
  expect(svg).not.toContain('<script')
  expect(svg).not.toContain('\u0000')
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;')
})

it('leaves Dutch text alone', () => {
  expect(escapeText('€\u00A00,4 mln · één reïntegratie')).toBe('€\u00A00,4 mln · één reïntegratie')
})

it('refuses coordinates that are not numbers and colours that do not exist', () => {
  expect(() => toSvg({ ...scene('a'), width: Number.NaN }, light)).toThrow('coordinate')
  expect(() => colourOf(light, 'paars')).toThrow('paars')
})

it('has the same tokens in every palette', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
  expect(Object.keys(print).sort()).toEqual(Object.keys(light).sort())
})

it('gives text of every scenario enough contrast', () => {
  for (const palette of [light, dark, print]) {
    for (const name of ['opplus', 'integratie', 'uitbesteding', 'synthese']) {
      expect(contrast(palette[`${name}-text`]!, palette.surface!)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette[name]!, palette.surface!)).toBeGreaterThanOrEqual(3)
    }
  }
})

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

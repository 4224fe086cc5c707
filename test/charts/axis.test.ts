import { expect, test } from 'vitest'
import { fitText, textWidth } from '../../src/charts/axis.ts'

// Set in Fira Sans 600, which the page loads: sums of the advance widths in the font file, at 1 px.
const set: readonly (readonly [text: string, width: number])[] = [
  ['Begeleiding en participatie', 12.29], ['Uitbesteding', 5.86], ['Wachten op een groep', 10.14], ['minimum', 4.26], ['Integratie', 4.45], ['verantwoordelijkheid', 9.76],
]

test('no text is wider than its room, and none has a quarter more room than it needs', () => {
  for (const [text, width] of set) {
    expect(textWidth(text, 1), text).toBeGreaterThanOrEqual(width)
    expect(textWidth(text, 1), text).toBeLessThan(width * 1.25)
  }
})

test('a name that fits stays whole, and one that does not is cut to fit', () => {
  const name = 'Begeleiding en participatie'
  expect(fitText(name, 13, textWidth(name, 13))).toBe(name)
  const cut = fitText(name, 13, 100)
  expect(cut).toMatch(/^Begeleiding.*…$/)
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(100)
  expect(fitText(name, 13, 0)).toBe('B…')
})

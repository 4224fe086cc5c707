import { describe, expect, it } from 'vitest'
import { differenceDots } from '../../../src/charts/present/difference-dots.ts'
import type { Mark, Scene } from '../../../src/charts/scene.ts'

const names = { first: 'Integratie', second: 'Opplus' }
const draw = (difference: readonly number[]): Scene => differenceDots(Float64Array.from(difference), 'les.wachtweken', names, [1, 0], 'titel')
const dotsOf = ({ marks }: Scene): readonly Extract<Mark, { kind: 'symbol' }>[] => marks.flatMap((mark) => (mark.kind === 'symbol' ? [mark] : []))
const sideWords = ({ marks }: Scene): readonly string[] => marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'direction' ? [mark.text] : []))

describe('a hundred futures as dots on the axis of a difference', () => {
  it('says on either side who is better there, and in how many futures', () => {
    const scene = draw(Array.from({ length: 1000 }, (_, future) => (future < 830 ? -2 - future / 1000 : 1 + future / 1000)))
    expect(sideWords(scene)).toEqual(['Integratie korter', '83\u00A0van de\u00A0100', 'Opplus korter', '17\u00A0van de\u00A0100'])
    expect(dotsOf(scene).filter(({ role }) => role === 'first')).toHaveLength(83)
  })

  it('keeps every dot on its own side of no difference', () => {
    const scene = draw(Array.from({ length: 1000 }, (_, future) => (future < 600 ? -0.01 - future / 600 : 0.01 + future / 800)))
    const zero = scene.marks.find(({ role }) => role === 'zero') as Extract<Mark, { kind: 'line' }>
    const half = ({ size }: { readonly size: number }): number => size / 2
    for (const dot of dotsOf(scene)) expect(dot.role === 'first' ? dot.x + half(dot) < zero.x1 : dot.x - half(dot) > zero.x1, `${dot.role} at ${dot.x}`).toBe(true)
  })

  it('does not call a future without a difference one in which the second is better', () => {
    const scene = draw(Array.from({ length: 1000 }, (_, future) => (future < 600 ? -1 - future / 100 : future < 800 ? 0 : 4)))
    expect(scene.subtitle).toContain('Open: Opplus beter of gelijk.')
    expect(sideWords(scene)).toContain('Opplus korter of gelijk')
  })

  it('keeps the highest stack below the words, and as many dots as there are, whatever lies far away', () => {
    const close = Array.from({ length: 990 }, (_, future) => -2 - future / 2000)
    const scene = draw([...close, ...Array.from({ length: 10 }, () => 60)])
    const dots = dotsOf(scene)
    expect(dots).toHaveLength(100)
    expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThan(36)
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(100)
  })

  it('draws dots as large as fit where the futures lie wide apart', () => {
    const spread = draw(Array.from({ length: 1000 }, (_, future) => -10 + future / 50))
    const narrow = draw([...Array.from({ length: 990 }, (_, future) => -2 - future / 500), ...Array.from({ length: 10 }, () => 20)])
    expect(dotsOf(spread)[0]!.size).toBeGreaterThan(2 * dotsOf(narrow)[0]!.size)
  })
})

import { expect, it } from 'vitest'
import fc from 'fast-check'
import { placeLabels } from '../../src/charts/label-layout.ts'

const anchors = fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 12 })

it('never lets two labels touch, keeps their order, and stays in the room where it can', () => {
  fc.assert(fc.property(anchors, (wanted) => {
    const placed = placeLabels(wanted.map((anchor, item) => ({ item, anchor })), 18, 0, 300)
    expect(placed).toHaveLength(wanted.length)
    placed.forEach(({ y, anchor }, index) => {
      if (index > 0) {
        expect(y - placed[index - 1]!.y).toBeGreaterThanOrEqual(18 - 1e-9)
        expect(anchor).toBeGreaterThanOrEqual(placed[index - 1]!.anchor)
      }
      expect(y).toBeGreaterThanOrEqual(9 - 1e-9)
      if (wanted.length * 18 <= 300) expect(y).toBeLessThanOrEqual(291 + 1e-9)
    })
  }))
})

it('leaves labels that do not touch where they are', () => {
  expect(placeLabels([{ item: 'b', anchor: 200 }, { item: 'a', anchor: 50 }], 18, 0, 300)).toEqual([
    { item: 'a', anchor: 50, y: 50 }, { item: 'b', anchor: 200, y: 200 },
  ])
})

it('pushes two equal ones apart by the same amount', () => {
  expect(placeLabels([{ item: 'a', anchor: 100 }, { item: 'b', anchor: 100 }], 18, 0, 300).map(({ y }) => y)).toEqual([91, 109])
})

import { describe, expect, test } from 'vitest'
import { peersOf } from '../../../src/analysis/followed/peers.ts'
import { Einde } from '../../../src/experiment/trace/levens.ts'
import type { Traced } from '../../../src/experiment/trace/follow.ts'
import type { TracedKeten } from '../../../src/experiment/trace/keten.ts'

type Ending = (typeof Einde)[keyof typeof Einde]
const future = (...lives: readonly (readonly [einde: Ending, weeks: number])[]): Traced<TracedKeten> =>
  ({ value: { levens: { count: lives.length, einde: lives.map(([einde]) => einde), weeks: lives.map(([, weeks]) => weeks) } } }) as unknown as Traced<TracedKeten>
const { Afgerond, Bezig, OverTermijn, Vertrokken } = Einde

describe('a person beside the people of many futures', () => {
  const futures = [future([Afgerond, 100], [Afgerond, 150], [Vertrokken, 3]), future([Afgerond, 120], [OverTermijn, 90])]

  test('is placed by how long it took; who left is not compared', () => {
    expect(peersOf(futures, { ending: 'afgerond', weeks: 120 })).toMatchObject({ futures: 2, people: 4, sooner: 0.25, alike: 0.25 })
  })

  test('who never finished comes last, however early the begeleiding ended', () => {
    expect(peersOf(futures, { ending: 'over-termijn', weeks: 50 })).toMatchObject({ sooner: 0.75, alike: 0.25 })
  })

  test('who left is compared with nobody', () => {
    expect(peersOf(futures, { ending: 'vertrokken', weeks: 50 }).sooner).toBeNaN()
    expect(peersOf([future()], { ending: 'afgerond', weeks: 50 }).sooner).toBeNaN()
  })

  test('has the error of futures, not of people: equal futures leave none, however few people', () => {
    const equal = [future([Afgerond, 1], [Bezig, 9]), future([Afgerond, 2], [Bezig, 9])]
    expect(peersOf(equal, { ending: 'afgerond', weeks: 5 })).toMatchObject({ sooner: 0.5, error: 0 })
    // Shares 0 and 1 of two futures of one size: the standard error of their mean is one half.
    const apart = [future([Afgerond, 1], [Afgerond, 2]), future([Bezig, 9], [Bezig, 9])]
    expect(peersOf(apart, { ending: 'afgerond', weeks: 5 }).error).toBeCloseTo(1.96 / 2, 3)
  })
})

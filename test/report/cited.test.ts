import { describe, expect, test } from 'vitest'
import { compareCited } from '../../src/report/cited.ts'
import type { Cited } from '../../src/report/cited.ts'

const report: Cited = { planKey: '7493268c243d', modelVersion: '1.1.0', seed: '4711', replications: 1000 }

describe('a report beside what stands on the page', () => {
  test('has the same numbers when plan, model, seed and futures are the same', () => {
    expect(compareCited(report, { ...report })).toEqual({ same: true, sentences: ['Zelfde getallen: deze stand hoort bij het rapport.'] })
  })

  test.each<[string, Partial<Cited>, RegExp]>([
    ['other settings', { planKey: 'aaaaaaaabbbb' }, /kenmerk 7493268c, deze stand aaaaaaaa/],
    ['another model', { modelVersion: '1.2.0', planKey: 'x' }, /model 1\.1\.0; hier draait model 1\.2\.0/],
    ['another seed', { seed: '12', planKey: 'x' }, /zaad 4711, deze stand met zaad 12/],
    ['more futures', { replications: 2000 }, /telt 1\.000 toekomsten, deze stand 2\.000. De eerste 1\.000 zijn dezelfde/],
  ])('names %s, and only that', (_, changed, sentence) => {
    const { same, sentences } = compareCited(report, { ...report, ...changed })
    expect(same).toBe(false)
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(sentence)
  })
})

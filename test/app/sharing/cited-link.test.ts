import { expect, test } from 'vitest'
import { citedAnswer, citedSuffix } from '../../../src/app/sharing/cited-link.ts'
import { aDraft } from '../a-draft.ts'

const hash = (draft = aDraft): string => `#rapport?s=1.abc${citedSuffix(draft)}`

test('the link of a report says that the numbers are the same', () => {
  expect(citedAnswer(hash(), aDraft)).toEqual({ same: true, sentences: ['Zelfde getallen: deze stand hoort bij het rapport.'] })
})

test('it says what differs: another lever, another seed, other futures', () => {
  const lever = citedAnswer(hash(), { ...aDraft, adjustments: { all: { 'groepen.minimum': 5 }, byScenario: {} } })!
  expect(lever.same).toBe(false)
  expect(lever.sentences[0]).toContain('instellingen verschillen')
  const seed = citedAnswer(hash({ ...aDraft, settings: { ...aDraft.settings, seed: 'één & twee' } }), aDraft)!
  expect(seed.sentences[0]).toContain('één & twee')
  expect(citedAnswer(hash(), { ...aDraft, settings: { ...aDraft.settings, replications: 50 } })!.sentences[0]).toContain('50')
})

test('an ordinary, cut or broken link is compared with nothing', () => {
  expect(citedAnswer('#vergelijken?s=1.abc', aDraft)).toBeNull()
  expect(citedAnswer('#rapport?s=1.abc&k=12', aDraft)).toBeNull()
  expect(citedAnswer('#rapport?s=1.abc&k=12&m=1.0.0&n=100&z=%E0%A4%A', aDraft)).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { MOST_FOLLOWED, addFollowed, followedOf, isFollowed, removeFollowed } from '../../../src/app/report/followed-choices.ts'
import { choicesOf } from '../../../src/app/report/report-choices.ts'
import { aDraft } from '../a-draft.ts'

const one = { future: 417, scenario: 'opplus', person: 63, planKey: 'abcdef01' }
const two = { future: 417, scenario: 'opplus', year: 2029 }

describe('futures chosen for the report', () => {
  test('come in once, with their section where that was off', () => {
    const without = { ...aDraft, report: { ...choicesOf(aDraft), sections: ['regio', 'methode'] } }
    const draft = addFollowed(addFollowed(addFollowed(without, one), two), { ...one, planKey: 'other' })
    expect(followedOf(draft)).toEqual([one, two])
    expect(choicesOf(draft).sections).toEqual(['regio', 'toekomsten', 'methode'])
    expect(isFollowed(draft, { future: 417, scenario: 'synthese', person: 63 })).toBe(false)
  })

  test('go out again and leave no trace', () => {
    const draft = addFollowed(addFollowed(aDraft, one), two)
    expect(followedOf(removeFollowed(draft, one))).toEqual([two])
    expect(choicesOf(removeFollowed(removeFollowed(draft, one), two))).toEqual(choicesOf(aDraft))
  })

  test('are no more than a session file takes', () => {
    const full = Array.from({ length: MOST_FOLLOWED }, (_, index) => ({ future: index + 1, scenario: 'opplus' })).reduce(addFollowed, aDraft)
    expect(() => addFollowed(full, one)).toThrow(RangeError)
  })
})

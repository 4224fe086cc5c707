import { expect, test } from 'vitest'
import { causeLevers, leversOfCause } from '../../../src/app/groups/cause-levers.ts'
import { setLever } from '../../../src/app/levers/change-lever.ts'
import { aDraft } from '../a-draft.ts'

const [first, second] = aDraft.scenarios.map(({ id }) => id) as [string, string]

test('evening groups are a lever of groups that stay too small, in the scenario that has them', () => {
  const draft = setLever(aDraft, 'groepen.avond', first, 0.3)
  expect(leversOfCause(draft, first, 'te-klein')).toEqual([...causeLevers['te-klein'], 'groepen.avond'])
  expect(leversOfCause(draft, second, 'te-klein')).toEqual(causeLevers['te-klein'])
})

test('other causes have nothing to do with the evening', () => {
  const draft = setLever(aDraft, 'groepen.avond', null, 0.3)
  expect(leversOfCause(draft, first, 'moment')).toEqual(causeLevers.moment)
})

import { expect, test } from 'vitest'
import { slowGemeenten, slowRegion } from '../../../src/app/run/slow-run.ts'
import { kernelRoom } from '../../../src/model/kernel/kernel-room.ts'
import { aDraft, aRegion } from '../a-draft.ts'

const regionOf = (count: number) => ({ region: { ...aRegion, gemeenten: Array.from({ length: count }, (_, at) => ({ ...aRegion.gemeenten[0]!, code: `GM${at}` })) }, scenarios: aDraft.scenarios })

test('a region with more gemeenten than the fast way takes says so, also while it is made', () => {
  expect(slowRegion(regionOf(kernelRoom.gemeenten))).toBe('')
  expect(slowGemeenten(kernelRoom.gemeenten)).toBe('')
  expect(slowRegion(regionOf(kernelRoom.gemeenten + 1))).toMatch(new RegExp(`^De regio heeft meer dan ${kernelRoom.gemeenten}\u00a0gemeenten\\. .*twee tot drie keer`))
  expect(slowGemeenten(kernelRoom.gemeenten + 1)).toBe(slowRegion(regionOf(kernelRoom.gemeenten + 1)))
})

import { expect, test } from 'vitest'
import { openedNotice } from '../../../src/app/session/opened-notice.ts'
import type { Rescued } from '../../../src/app/session/session-file.ts'
import { MODEL_VERSION } from '../../../src/model/version.ts'

const made = (model: string): Rescued => ({ dropped: [], model }) as unknown as Rescued
const [major = 0, minor = 0] = MODEL_VERSION.split('.').map(Number)

test('tells an older model from a newer one, of which this page knows no changes', () => {
  const kinds = [`${major - 1}.99.0`, `${major}.${minor - 1}.9`, `${major}.${minor + 10}.0`, `${major + 1}.0`, `${MODEL_VERSION}.1`, 'onbekend'].map((version) => openedNotice('sessie.json', made(version), false)?.model)
  expect(kinds).toEqual(['other', 'other', 'newer', 'newer', 'newer', 'unknown'])
})

test('says nothing of a file of this model that is whole', () => {
  expect(openedNotice('sessie.json', made(MODEL_VERSION), false)).toBeNull()
  expect(openedNotice('De link', made(MODEL_VERSION), false, true)?.model).toBe('same')
})

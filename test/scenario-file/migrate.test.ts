import { expect, test } from 'vitest'
import { type Migration, migrate, migrations } from '../../src/scenario-file/migrate.ts'
import { FILE_VERSION } from '../../src/scenario-file/session.ts'

/** An example of what a later version may do: give a key another name, and give a new key its old meaning. */
const example: readonly Migration[] = [
  { from: 2, step: (file) => ({ ...file, jaren: Number(file.horizon) }) },
  { from: 1, step: ({ horizon_jaren, ...rest }) => ({ ...rest, horizon: horizon_jaren }) },
]

test('a file goes through every version in order', () => {
  expect(migrate({ versie: 1, horizon_jaren: 8 }, 1, 3, example)).toEqual({ versie: 3, horizon: 8, jaren: 8 })
})

test('a file of a version in between takes only the later steps', () => {
  expect(migrate({ versie: 2, horizon: 5 }, 2, 3, example)).toEqual({ versie: 3, horizon: 5, jaren: 5 })
})

test('a file of the newest version stays as it is', () => {
  const file = { versie: 3 }
  expect(migrate(file, 3, 3, example)).toBe(file)
})

test('a forgotten step is a mistake of the programmer', () => {
  expect(() => migrate({ versie: 1 }, 1, 4, example)).toThrow('no migration from version 3 to 4')
})

test('every version that ever shipped can be brought to the newest', () => {
  for (let version = 1; version < FILE_VERSION; version++) expect(migrations.some(({ from }) => from === version)).toBe(true)
})

import { expect, test } from 'vitest'
import { bytesOf } from '../../../src/ui/controls/choose-file.ts'

test('a file gives its bytes, or says by name why it cannot be read', async () => {
  expect(await bytesOf(new File([new Uint8Array([83, 250])], 'tabel.csv'))).toEqual(new Uint8Array([83, 250]))
  const locked = { name: 'tabel.csv', arrayBuffer: () => Promise.reject(new Error('De schijf is weg.')) } as File
  expect(await bytesOf(locked)).toBe('tabel.csv kan niet worden gelezen: De schijf is weg.')
})

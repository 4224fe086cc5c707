import { expect, test } from 'vitest'
import { isWeaklyGrounded } from '../../../src/analysis/evidence.ts'
import { keepRead, readRegions, regionLabel } from '../../../src/app/regions/region-notice.ts'
import { shippedRegions } from '../../../src/app/regions/shipped-regions.ts'
import { shippedFiles } from '../../scenarios/shipped.ts'

test('regions whose number is an aanname or from one source are told apart', () => {
  const weak = shippedRegions(shippedFiles).regions.filter(({ region }) => isWeaklyGrounded(region)).map(({ region }) => region.id)
  expect(weak).toContain('zaanstad')
  expect(weak).toContain('leiden-oegstgeest')
  expect(weak).not.toContain('westfriesland')
})

test('a region of answers of before the law carries the year in its name wherever it stands, the others do not', () => {
  const labels = shippedRegions(shippedFiles).regions.map(({ region, file }) => ({ isCity: file.startsWith('g40/'), isMarked: regionLabel(region) === `${region.name} · cijfers van\u00a02018`, isPlain: regionLabel(region) === region.name }))
  expect(labels.filter(({ isCity, isMarked }) => isCity && isMarked)).toHaveLength(32)
  expect(labels.filter(({ isCity, isPlain }) => !isCity && isPlain)).toHaveLength(5)
  expect(regionLabel({ name: 'Eigen', toelichting: '' })).toBe('Eigen')
})

test('what was read is remembered, once each, and a browser that refuses forgets it', () => {
  const kept: Record<string, string> = {}
  const store = { getItem: (key: string) => kept[key] ?? null, setItem: (key: string, value: string) => { kept[key] = value } }
  keepRead(store, keepRead(store, readRegions(store), 'mvs'), 'zaanstad')
  expect(keepRead(store, readRegions(store), 'mvs')).toEqual(['zaanstad', 'mvs'])
  expect(readRegions(store)).toEqual(['zaanstad', 'mvs'])
  const refusing = { getItem: () => { throw new Error('no') }, setItem: () => { throw new Error('no') } }
  expect(readRegions(refusing)).toEqual([])
  expect(keepRead(refusing, [], 'mvs')).toEqual(['mvs'])
})

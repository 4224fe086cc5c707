import { describe, expect, test } from 'vitest'
import { regionIndex } from '../../../src/app/regions/region-index.ts'
import { findCities, findCity, isCity, readGeneral, readRegion, regionEntry, regionWith } from '../../../src/app/regions/region-shelf.ts'
import type { FileReaders, RegionEntry } from '../../../src/app/regions/region-shelf.ts'
import { shippedRegions } from '../../../src/app/regions/shipped-regions.ts'
import { shippedFiles } from '../../scenarios/shipped.ts'

const readers: FileReaders = Object.fromEntries(Object.entries(shippedFiles).map(([file, text]) => [file, () => Promise.resolve(text)]))
const cities = regionIndex.filter(isCity)

function asText(entries: readonly RegionEntry[]): string {
  const lines = entries.map(({ file, folder, name, gemeenten, taakstelling, strength, approach, instruments }) =>
    `  entry(${[file, folder, name].map(quoted).join(', ')}, [${gemeenten.map(quoted).join(', ')}], ${taakstelling}, ${quoted(strength)}${approach === '' ? '' : `, ${quoted(approach)}, ${quoted(instruments)}`}),`)
  return `import type { Strength } from '../../model/parameters/parameter.ts'
import type { RegionEntry } from './region-shelf.ts'

/** Made from the region files by \`npx vitest run test/app/regions/region-shelf.test.ts -u\`; the same test says when it is old. */
export const regionIndex: readonly RegionEntry[] = [
${lines.join('\n')}
]

function entry(file: string, folder: string, name: string, gemeenten: readonly string[], taakstelling: number, strength: Strength, approach = '', instruments = ''): RegionEntry {
  return { file, folder, name, gemeenten, taakstelling, strength, approach, instruments }
}
`
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`
}

test('the index of regions says what the files say', async () => {
  const { regions, bad } = shippedRegions(shippedFiles)
  expect(bad).toEqual([])
  await expect(asText(regions.map(regionEntry))).toMatchFileSnapshot('../../../src/app/regions/region-index.ts')
})

describe('the shelf of regions', () => {
  test('begins with the five regions in the order of the first screen', () => {
    expect(regionIndex.filter((entry) => !isCity(entry)).map(({ name }) => name)).toEqual(
      ['Westfriesland', 'MVS', 'Leidschendam-Voorburg, Voorschoten, Wassenaar', 'Leiden en Oegstgeest', 'Rotterdam'])
    expect(cities).toHaveLength(32)
  })

  test.each(regionIndex.map((entry) => [entry.name, entry] as const))('reads %s with its scenarios', async (_name, entry) => {
    const read = await readRegion(entry, readers)
    if (!('region' in read)) throw new Error(JSON.stringify(read))
    expect(read.region.name).toBe(entry.name)
    expect(read.scenarios.slice(0, 4).map(({ id }) => id)).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese'])
  })

  test('tells which file of a region is not right', async () => {
    const entry = regionIndex[1]!
    const broken = { ...readers, 'mvs/opplus.json': () => Promise.resolve('{"formaat": "scenariowijzer-scenario"}') }
    const read = await readRegion(entry, broken)
    expect(read).toMatchObject([{ file: 'mvs/opplus.json' }])
  })

  test('finds a city however it is typed, and never guesses between two', () => {
    expect(findCity(cities, ' zaanSTAD ')?.file).toBe('g40/zaanstad.json')
    expect(findCity(cities, 's hertogenbosch')?.file).toBe('g40/den-bosch.json')
    expect(findCity(cities, 'zoe')?.name).toBe('Zoetermeer')
    expect(findCity(cities, 'al')).toBeUndefined()
    expect(findCity(cities, '')).toBeUndefined()
    expect(findCity(cities, 'Parijs')).toBeUndefined()
  })

  test('finds the region of a gemeente that somebody looks for among the cities', () => {
    const regions = regionIndex.filter((entry) => !isCity(entry))
    expect(['voorschoten', ' Vlaardingen', 'Stede Broec', 'MVS', 'Leiden'].map((typed) => regionWith(regions, typed)?.name)).toEqual(
      ['Leidschendam-Voorburg, Voorschoten, Wassenaar', 'MVS', 'Westfriesland', 'MVS', 'Leiden en Oegstgeest'])
    expect(['', 'voor', 'Parijs'].map((typed) => regionWith(regions, typed))).toEqual([undefined, undefined, undefined])
  })

  test('finds cities by the instruments that they reported', () => {
    const names = (typed: string) => findCities(cities, typed).map(({ name }) => name)
    expect(names('duale trajecten')).toEqual(
      ['Almere', 'Alphen aan den Rijn', 'Dordrecht', 'Eindhoven', 'Enschede', 'Groningen', 'Maastricht', 'Schiedam', 'Tilburg'])
    expect(names('azc')).toEqual(['Alkmaar', 'Tilburg', 'Zaanstad'])
    expect(names('startgroep')).toEqual(['Leiden'])
    expect(names('zaan')).toEqual(['Zaanstad'])
    expect(names('x')).toEqual([])
    expect(names('onderzeeboot')).toEqual([])
    expect(cities.filter(({ approach, instruments }) => approach.length < 10 || instruments.length < 10)).toEqual([])
  })

  test('gives the four general forms for a region that has none', async () => {
    expect((await readGeneral(regionIndex, readers)).map(({ id }) => id)).toEqual(['opplus', 'integratie', 'uitbesteding', 'synthese'])
    await expect(readGeneral([], readers)).rejects.toThrow(RangeError)
  })
})

import type { Strength } from '../../model/parameters/parameter.ts'
import { parameters } from '../../model/parameters/registry.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { BadFile, FiledRegion, ShippedRegion } from './shipped-regions.ts'
import { GENERAL_FOLDER, shippedRegions } from './shipped-regions.ts'

/** What the first screen tells of a region whose files are read when somebody chooses it. */
export interface RegionEntry {
  /** Path of the region file under `scenarios/`. */
  readonly file: string
  /** Folder of its scenarios. */
  readonly folder: string
  readonly name: string
  readonly gemeenten: readonly string[]
  /** Persons to house a year. */
  readonly taakstelling: number
  /** Of that number. */
  readonly strength: Strength
  /** For a city of 2018: what it said that it did, in one line; empty for others. */
  readonly approach: string
  /** For a city of 2018: the instruments that it named; empty for others. */
  readonly instruments: string
}

/** Files by path under `scenarios/`, each read when it is asked for. */
export type FileReaders = Readonly<Record<string, () => Promise<string>>>

export function regionEntry({ region, file, folder }: FiledRegion): RegionEntry {
  const given = region.context['instroom.taakstelling']
  return {
    file, folder, name: region.name, gemeenten: region.gemeenten.map(({ name }) => name),
    taakstelling: given?.value ?? region.gemeenten.reduce((sum, { taakstelling }) => sum + taakstelling, 0),
    strength: (given?.evidence ?? parameters['instroom.taakstelling'].evidence)[0].strength,
    approach: /Aanpak toen: (.*?) "/.exec(region.toelichting)?.[1] ?? '',
    instruments: /Instrumenten toen: (.*?) \(regel/.exec(region.toelichting)?.[1] ?? '',
  }
}

/** A start region from the answers of 2018: one of many, found by searching. */
export function isCity({ file }: RegionEntry): boolean {
  return file.startsWith('g40/')
}

/**
 * Reads a region with its scenarios.
 * @returns the region, or the files that are not right
 * @throws what a reader throws, such as a network that is gone
 */
export async function readRegion(entry: RegionEntry, readers: FileReaders): Promise<ShippedRegion | readonly BadFile[]> {
  const wanted = Object.keys(readers).filter((file) => file === entry.file || file.startsWith(`${entry.folder}/`))
  const texts = await Promise.all(wanted.map(async (file) => [file, await readers[file]!()] as const))
  const { regions, bad } = shippedRegions(Object.fromEntries(texts))
  const found = regions.find(({ file }) => file === entry.file)
  return found === undefined || bad.length > 0 ? bad : { region: found.region, scenarios: found.scenarios }
}

/**
 * The four general scenarios: any region without its own comes with them.
 * @throws what a reader throws, or RangeError where no general scenario comes along
 */
export async function readGeneral(entries: readonly RegionEntry[], readers: FileReaders): Promise<readonly Scenario[]> {
  const entry = entries.find(({ folder }) => folder === GENERAL_FOLDER)
  const found = entry === undefined ? [] : await readRegion(entry, readers)
  if ('scenarios' in found) return found.scenarios
  throw new RangeError(`readGeneral: ${found.map(({ file }) => file).join(', ') || 'no general scenario'}`)
}

/** Cities by name, approach or instruments: every word has to be in one of them. */
export function findCities(entries: readonly RegionEntry[], typed: string): readonly RegionEntry[] {
  const words = typed.split(/\s+/).map(plain).filter((word) => word.length >= 2)
  if (words.length === 0) return []
  return entries.filter(({ name, approach, instruments }) => {
    const told = [name, approach, instruments].map(plain)
    return words.every((word) => told.some((text) => text.includes(word)))
  })
}

/** The region that a gemeente with this name belongs to, where somebody looks for it among the cities. */
export function regionWith<T extends { readonly name: string; readonly gemeenten: readonly string[] }>(regions: readonly T[], typed: string): T | undefined {
  const wanted = plain(typed)
  return wanted === '' ? undefined : regions.find(({ name, gemeenten }) => [name, ...gemeenten].some((known) => plain(known) === wanted))
}

/** A city of the list, however it is typed. */
export function findCity(entries: readonly RegionEntry[], typed: string): RegionEntry | undefined {
  const wanted = plain(typed)
  const starting = entries.filter(({ name }) => plain(name).startsWith(wanted))
  return wanted === '' ? undefined : entries.find(({ name }) => plain(name) === wanted) ?? (starting.length === 1 ? starting[0] : undefined)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

import type { RegionEntry } from '../region-shelf.ts'
import type { BadFile, FiledRegion, ShippedRegion } from '../shipped-regions.ts'

/** The regions that come with the page, wherever they are: a link says only what differs from one of them. */
export interface RegionLibrary {
  /** Path under `scenarios/` of the region with this name; null where none ships. */
  readonly fileOf: (name: string) => string | null
  /** @throws where a file cannot be fetched */
  readonly read: (file: string) => Promise<ShippedRegion | null>
}

/**
 * @param here regions that are on the page already
 * @param entries regions whose files are read when somebody asks
 */
export function regionLibrary(here: readonly FiledRegion[], entries: readonly RegionEntry[], read: (entry: RegionEntry) => Promise<ShippedRegion | readonly BadFile[]>): RegionLibrary {
  const found = new Map<string, ShippedRegion | null>(here.map((filed) => [filed.file, filed]))
  return {
    fileOf: (name) => here.find(({ region }) => region.name === name)?.file ?? entries.find((entry) => entry.name === name)?.file ?? null,
    async read(file) {
      const known = found.get(file)
      if (known !== undefined) return known
      const entry = entries.find((candidate) => candidate.file === file)
      const answer = entry === undefined ? null : await read(entry)
      const region = answer === null || isBad(answer) ? null : answer
      found.set(file, region)
      return region
    },
  }
}

/** For a page of one region, and for tests. */
export const emptyLibrary: RegionLibrary = { fileOf: () => null, read: () => Promise.resolve(null) }

function isBad(answer: ShippedRegion | readonly BadFile[]): answer is readonly BadFile[] {
  return Array.isArray(answer)
}

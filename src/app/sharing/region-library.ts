import type { RegionEntry } from '../regions/region-shelf.ts'
import type { BadFile, FiledRegion, ShippedRegion } from '../regions/shipped-regions.ts'
import { GENERAL_FOLDER } from '../regions/shipped-regions.ts'

/** The regions that come with the page, wherever they are: a link says only what differs from one of them. */
export interface RegionLibrary {
  /**
   * Paths under `scenarios/` from which a region with this name may have begun: its own, or for a region that people made themselves
   * one with the scenarios of each kind.
   */
  readonly filesFor: (name: string) => readonly string[]
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
    filesFor(name) {
      const own = here.find(({ region }) => region.name === name)?.file ?? entries.find((entry) => entry.name === name)?.file
      const general = entries.find(({ folder }) => folder === GENERAL_FOLDER)?.file
      return own !== undefined ? [own] : [...here.slice(0, 1).map(({ file }) => file), ...(general === undefined ? [] : [general])]
    },
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
export const emptyLibrary: RegionLibrary = { filesFor: () => [], read: () => Promise.resolve(null) }

function isBad(answer: ShippedRegion | readonly BadFile[]): answer is readonly BadFile[] {
  return Array.isArray(answer)
}

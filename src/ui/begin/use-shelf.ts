import { createContext, createSignal, useContext } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { RegionEntry } from '../../app/regions/region-shelf.ts'
import type { Shell } from '../../app/shell.ts'
import type { BadFile, ShippedRegion } from '../../app/regions/shipped-regions.ts'
import type { Scenario } from '../../model/scenario.ts'
import { beginTexts } from '../../texts/begin.ts'
import { shellTexts } from '../../texts/shell.ts'
import { goTo } from '../shell/use-screen.ts'

/** Regions whose files are read when somebody chooses one. */
export interface Shelf {
  readonly entries: readonly RegionEntry[]
  /** @throws if a file cannot be fetched */
  readonly read: (entry: RegionEntry) => Promise<ShippedRegion | readonly BadFile[]>
  /** The general scenarios, for a region of one's own. @throws as `read` */
  readonly general: () => Promise<readonly Scenario[]>
}

export const ShelfContext = createContext<Shelf>({ entries: [], read: () => Promise.resolve([]), general: () => Promise.resolve([]) })

export interface Choosing {
  readonly entries: readonly RegionEntry[]
  /** The region that is being read. */
  readonly busy: Accessor<RegionEntry | null>
  readonly problem: Accessor<string | null>
  readonly choose: (entry: RegionEntry) => void
  readonly general: Shelf['general']
  /** What the file of a region says about itself, or why it cannot be read. */
  readonly about: (entry: RegionEntry) => Promise<string>
}

/** Reads a region and goes to its comparison; what goes wrong becomes a sentence. */
export function useShelf(shell: Shell): Choosing {
  const { entries, read, general } = useContext(ShelfContext)
  const [busy, setBusy] = createSignal<RegionEntry | null>(null)
  const [problem, setProblem] = createSignal<string | null>(null)
  const choose = async (entry: RegionEntry): Promise<void> => {
    setBusy(entry)
    setProblem(null)
    try {
      const found = await read(entry)
      // Somebody who chose another region in the meantime gets that one.
      if (busy() !== entry) return
      if ('region' in found) {
        shell.chooseRegion(found, shellTexts.chosen(entry.name))
        goTo('vergelijken')
      } else setProblem(beginTexts.badFiles(entry.name, found.map(({ file }) => file)))
    } catch (error) {
      console.warn(error)
      if (busy() === entry) setProblem(beginTexts.notRead(entry.name))
    } finally {
      if (busy() === entry) setBusy(null)
    }
  }
  const about = (entry: RegionEntry): Promise<string> => read(entry).then(
    (found) => ('region' in found ? found.region.toelichting : beginTexts.badFiles(entry.name, found.map(({ file }) => file))),
    (error: unknown) => {
      console.warn(error)
      return beginTexts.notRead(entry.name)
    },
  )
  return { entries, busy, problem, general, about, choose: (entry) => void choose(entry) }
}

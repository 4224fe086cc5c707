import { checkMca2019 } from '../../analysis/mca/published-2019.ts'
import type { Mca2019 } from '../../analysis/mca/published-2019.ts'

const FILE = 'mca-2019.json'

/**
 * The published weighing of each region that has one, by the id of the region, which is the name of its folder.
 * @param files text by path, such as `westfriesland/mca-2019.json`; other files are passed over
 * @throws if a table does not give the published totals: a mistake of ours, not of a user
 */
export function shippedMca(files: Readonly<Record<string, string>>): (regionId: string) => Mca2019 | null {
  const tables = new Map(Object.entries(files).filter(([path]) => path.endsWith(`/${FILE}`)).map(([path, text]): [string, Mca2019] => {
    const table = JSON.parse(text) as Mca2019
    const problems = checkMca2019(table)
    if (problems.length > 0) throw new Error(`${path}: ${problems.map((problem) => problem.message).join(' ')}`)
    return [path.slice(0, -FILE.length - 1), table]
  }))
  return (regionId) => tables.get(regionId) ?? null
}

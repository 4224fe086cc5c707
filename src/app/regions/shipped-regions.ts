import type { Region, Scenario } from '../../model/scenario.ts'
import type { Diagnostic } from '../../scenario-file/diagnostic.ts'
import { isDiagnostics } from '../../scenario-file/diagnostic.ts'
import { parseText } from '../../scenario-file/parse.ts'

/** A region with its scenarios as they ship with the page. */
export interface ShippedRegion {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
}

/** And where it came from. */
export interface FiledRegion extends ShippedRegion {
  /** Path of the region file under `scenarios/`. */
  readonly file: string
  /** Folder of its scenarios: its own, or the general one. */
  readonly folder: string
}

/** A shipped file that is not right: a mistake of ours, shown instead of hidden. */
export interface BadFile {
  readonly file: string
  readonly problems: readonly Diagnostic[]
}

/** The order in which the four forms of organisation always stand; others follow by name. */
const firstScenarios: readonly string[] = ['opplus', 'integratie', 'uitbesteding', 'synthese']
/** The order of the first screen; others follow by name. */
const firstRegions: readonly string[] = ['westfriesland', 'mvs', 'leidschendam-voorburg-voorschoten-wassenaar', 'leiden-oegstgeest', 'rotterdam']
/** Scenarios for a region without its own. */
export const GENERAL_FOLDER = 'algemeen'

/**
 * Puts shipped files together: one folder is one region with its scenarios, or many regions that take the general ones.
 * @param files text by path, such as `westfriesland/regio.json` or `g40/almere.json`; files of another kind are passed over
 */
export function shippedRegions(files: Readonly<Record<string, string>>): { readonly regions: readonly FiledRegion[]; readonly bad: readonly BadFile[] } {
  const scenarios = new Map<string, Scenario[]>()
  const found: { readonly file: string; readonly region: Region }[] = []
  const bad: BadFile[] = []
  for (const [file, text] of Object.entries(files)) {
    if (!text.includes('"scenariowijzer-')) continue
    const answer = parseText(text)
    if (isDiagnostics(answer)) bad.push({ file, problems: answer })
    else if (answer.kind === 'region') found.push({ file, region: answer.region })
    else if (answer.kind === 'scenario') scenarios.set(folderOf(file), [...scenarios.get(folderOf(file)) ?? [], answer.scenario])
  }
  const regions = found.flatMap(({ file, region }) => {
    const folder = scenarios.has(folderOf(file)) ? folderOf(file) : GENERAL_FOLDER
    const own = [...scenarios.get(folder) ?? []].sort((a, b) => byPlace(firstScenarios, a, b))
    return own.length > 0 ? [{ region, scenarios: own, file, folder }] : []
  })
  return { regions: regions.sort((a, b) => byPlace(firstRegions, a.region, b.region)), bad }
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}

function byPlace(first: readonly string[], a: Scenario | Region, b: Scenario | Region): number {
  const place = ({ id }: Scenario | Region): number => first.includes(id) ? first.indexOf(id) : first.length
  return place(a) - place(b) || a.name.localeCompare(b.name, 'nl')
}

import type { Region, Scenario } from '../model/scenario.ts'
import type { Diagnostic } from '../scenario-file/diagnostic.ts'
import { isDiagnostics } from '../scenario-file/diagnostic.ts'
import { parseText } from '../scenario-file/parse.ts'

/** A region with its scenarios as they ship with the page. */
export interface ShippedRegion {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
}

/** A shipped file that is not right: a mistake of ours, shown instead of hidden. */
export interface BadFile {
  readonly file: string
  readonly problems: readonly Diagnostic[]
}

/** The order in which the four forms of organisation always stand; others follow by name. */
const firstScenarios: readonly string[] = ['opplus', 'integratie', 'uitbesteding', 'synthese']

/**
 * Puts shipped files together: one folder is one region, with the region file and its scenarios.
 * @param files text by path, such as `westfriesland/regio.json`; files of another kind are for others and passed over
 */
export function shippedRegions(files: Readonly<Record<string, string>>): { readonly regions: readonly ShippedRegion[]; readonly bad: readonly BadFile[] } {
  const folders = new Map<string, { region?: Region; scenarios: Scenario[] }>()
  const bad: BadFile[] = []
  for (const [file, text] of Object.entries(files)) {
    if (!text.includes('"scenariowijzer-')) continue
    const answer = parseText(text)
    const name = file.slice(0, file.lastIndexOf('/'))
    const folder = folders.get(name) ?? { scenarios: [] }
    folders.set(name, folder)
    if (isDiagnostics(answer)) bad.push({ file, problems: answer })
    else if (answer.kind === 'region') folder.region = answer.region
    else if (answer.kind === 'scenario') folder.scenarios.push(answer.scenario)
  }
  const regions = [...folders.values()].flatMap(({ region, scenarios }) => (region && scenarios.length > 0 ? [{ region, scenarios: scenarios.sort(byPlace) }] : []))
  return { regions, bad }
}

function byPlace(a: Scenario, b: Scenario): number {
  const place = (scenario: Scenario): number => firstScenarios.includes(scenario.id) ? firstScenarios.indexOf(scenario.id) : firstScenarios.length
  return place(a) - place(b) || a.name.localeCompare(b.name, 'nl')
}

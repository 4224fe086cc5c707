import { readFileSync, readdirSync } from 'node:fs'
import type { Region, Scenario } from '../../../src/model/scenario.ts'
import { isDiagnostics } from '../../../src/scenario-file/diagnostic.ts'
import { parseBytes } from '../../../src/scenario-file/parse.ts'

const root = new URL('../../../scenarios/', import.meta.url)

/** Every region that is shipped with its own forms, and the cities of 2018 with the general ones. */
export const allRegions: readonly { readonly region: Region; readonly scenarios: readonly Scenario[] }[] = [
  ...readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'algemeen' && entry.name !== 'g40').map(({ name }) => ({ region: regionIn(`${name}/regio.json`), scenarios: scenariosIn(name) })),
  ...readdirSync(new URL('g40/', root)).filter((name) => name.endsWith('.json')).map((name) => ({ region: regionIn(`g40/${name}`), scenarios: scenariosIn('algemeen') })),
]

function scenariosIn(folder: string): readonly Scenario[] {
  return readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith('.json') && name !== 'regio.json' && !name.startsWith('mca-')).flatMap((name) => {
    const answer = parseBytes(readFileSync(new URL(`${folder}/${name}`, root)))
    if (isDiagnostics(answer)) throw new Error(answer.map(({ message }) => message).join('; '))
    return answer.kind === 'scenario' ? [answer.scenario] : []
  })
}

function regionIn(path: string): Region {
  const answer = parseBytes(readFileSync(new URL(path, root)))
  if (isDiagnostics(answer) || answer.kind !== 'region') throw new Error(`no region in ${path}`)
  return answer.region
}

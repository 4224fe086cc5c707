import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { MoneyChoices } from '../src/model/money.ts'
import type { Adjustments, Region, Scenario } from '../src/model/scenario.ts'
import { noAdjustments } from '../src/model/scenario.ts'
import type { Diagnostic } from '../src/scenario-file/diagnostic.ts'
import { isDiagnostics } from '../src/scenario-file/diagnostic.ts'
import { parseBytes } from '../src/scenario-file/parse.ts'
import type { View } from '../src/scenario-file/kept-views.ts'
import type { ReportChoices } from '../src/scenario-file/report-choices.ts'
import { formats } from '../src/scenario-file/session.ts'
import type { RunSettings } from '../src/scenario-file/run-settings.ts'
import type { ParsedFile } from '../src/scenario-file/session.ts'
import type { KeptWeighing } from '../src/scenario-file/weighing.ts'
import { suggest } from '../src/scenario-file/suggest.ts'
import { fileErrorText, isFileError, isFolder } from './files.ts'

/** What a run starts from. */
export interface Loaded {
  readonly region: Region
  readonly scenarios: readonly Scenario[]
  readonly adjustments: Adjustments
  /** Of a session file; a region has none. */
  readonly settings: Partial<RunSettings>
  /** Of a session in which somebody weighed. */
  readonly mca?: KeptWeighing
  /** Of a session in which somebody changed the rules of the money. */
  readonly money?: MoneyChoices
  /** Of a session: its baseline counts where everything else is made equal to it. */
  readonly view?: View
  /** Of a session in which somebody chose sections and names for the report. */
  readonly report?: ReportChoices
}

/** What is wrong, in Dutch sentences that begin with the file. */
export interface Problems {
  readonly problems: readonly string[]
}

export type Answer<T> = T | Problems

export function isProblems(answer: object): answer is Problems {
  return 'problems' in answer
}

const REGION_FILE = 'regio.json'
/** The order in which the four were described; others follow by name. */
const FIRST_FILES = ['opplus.json', 'integratie.json', 'uitbesteding.json', 'synthese.json']

/** Scenarios for a region without its own. */
const GENERAL_FOLDER = 'algemeen'

/**
 * @param target name of a region under `scenarios/` (`mvs`, or `g40/zaanstad` in a folder of many), a folder with a `regio.json`, or
 * a file of a region or a session
 */
export function loadTarget(root: string, target: string): Answer<Loaded> {
  const named = namedRegion(root, target)
  if (named !== undefined) return isFolder(named) ? loadFolder(root, named) : loadFile(root, named)
  if (isFolder(target)) return loadFolder(root, target)
  return existsSync(target) ? loadFile(root, target) : { problems: [unknownTarget(root, target)] }
}

/** Folder or file of a region that comes with the project; `undefined` for another word. */
export function namedRegion(root: string, word: string): string | undefined {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(word)) return undefined
  const path = join(root, 'scenarios', word)
  // `g40` and `algemeen` hold no region of their own.
  if (existsSync(join(path, REGION_FILE))) return path
  return word.includes('/') && existsSync(`${path}.json`) ? `${path}.json` : undefined
}

function loadFile(root: string, path: string): Answer<Loaded> {
  const file = readParsed(path)
  if (isProblems(file)) return file
  switch (file.kind) {
    case 'session': return { ...file.session }
    case 'region': return withScenarios(root, file.region, dirname(path), basename(path))
    case 'scenario': return { problems: [`${shortPath(path)}: dit is één scenario; geef een regio of een opgeslagen sessie.`] }
  }
}

/** Names of the regions that come with the project in a folder of their own. */
export function knownRegions(root: string): readonly string[] {
  const folder = join(root, 'scenarios')
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, REGION_FILE))).sort()
}

/** Names of the start regions that are one file each in a folder of many: `g40/almere`, … */
export function knownCities(root: string): readonly string[] {
  const folder = join(root, 'scenarios', 'g40')
  if (!isFolder(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => `g40/${basename(name, '.json')}`).sort()
}

/** Reads one file of any of the three formats. */
export function readParsed(path: string): Answer<ParsedFile> {
  const bytes = readBytes(path)
  if (isProblems(bytes)) return bytes
  const parsed = parseBytes(bytes)
  return isDiagnostics(parsed) ? { problems: sentences(path, parsed) } : parsed
}

export function readBytes(path: string): Answer<Uint8Array> {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isFileError(error)) return { problems: [`${shortPath(path)}: lezen lukt niet (${fileErrorText(error)}).`] }
    throw error
  }
}

/** Scenario files of a folder in their fixed order. A file without `formaat` is something else and stays out. */
export function scenarioFiles(folder: string, except: string = REGION_FILE): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== except).sort()
  const first = FIRST_FILES.filter((name) => names.includes(name))
  return [...first, ...names.filter((name) => !FIRST_FILES.includes(name))].map((name) => join(folder, name)).filter(mayBeScenario)
}

function mayBeScenario(path: string): boolean {
  if (FIRST_FILES.includes(basename(path))) return true
  const bytes = readBytes(path)
  if (isProblems(bytes)) return true
  const text = Buffer.from(bytes).toString('latin1')
  return text.includes('"formaat"') && !OTHER_FORMAT.test(text)
}

/** Another region or a session beside a region is not what is asked for, so what is wrong with it is no problem of this run. */
const OTHER_FORMAT = new RegExp(`"formaat"\\s*:\\s*"(${formats.region}|${formats.session})"`)

function loadFolder(root: string, folder: string): Answer<Loaded> {
  const path = join(folder, REGION_FILE)
  if (!existsSync(path)) return { problems: [`${shortPath(folder)}: in deze map staat geen ${REGION_FILE}; noem een bestand.`] }
  const file = readParsed(path)
  if (isProblems(file)) return file
  if (file.kind !== 'region') return { problems: [`${shortPath(path)}: dit is geen regio.`] }
  return withScenarios(root, file.region, folder, REGION_FILE)
}

/** With the scenarios beside it; a region that has none takes the general ones. */
function withScenarios(root: string, region: Region, folder: string, regionFile: string): Answer<Loaded> {
  const own = scenariosOf(folder, regionFile)
  if (isProblems(own)) return own
  const general = join(root, 'scenarios', GENERAL_FOLDER)
  const scenarios = own.length > 0 || !isFolder(general) ? own : scenariosOf(general)
  if (isProblems(scenarios)) return scenarios
  if (scenarios.length === 0) return { problems: [`${shortPath(folder)}: in deze map staat geen scenario.`] }
  return { region, scenarios, adjustments: noAdjustments, settings: {} }
}

function scenariosOf(folder: string, except: string = REGION_FILE): Answer<readonly Scenario[]> {
  const files = scenarioFiles(folder, except).map(readParsed)
  const problems = files.flatMap((file) => (isProblems(file) ? file.problems : []))
  return problems.length > 0 ? { problems } : files.flatMap((file) => (!isProblems(file) && file.kind === 'scenario' ? [file.scenario] : []))
}

export function sentences(path: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ message }) => `${shortPath(path)}: ${message}`)
}

/** What a word could have meant that is no region and no file. */
export function unknownTarget(root: string, target: string): string {
  const regions = knownRegions(root)
  const cities = knownCities(root)
  const meant = cities.find((city) => city === `g40/${target}`) ?? suggest(target, [...regions, ...cities])
  const many = cities.length === 0 ? '' : ` Een stad van 2018 is bijvoorbeeld \`${cities[0]}\` (${cities.length} steden).`
  return `\`${target}\` is geen regio en geen bestand${meant === undefined ? '.' : `; is \`${meant}\` bedoeld?`} Bekende regio's: ${regions.join(', ') || 'geen'}.${many}`
}

/** As the user would type it. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') ? path : short
}

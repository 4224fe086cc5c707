import type { FollowWish } from '../analysis/followed/follow.ts'
import { reportTexts } from '../texts/report/report.ts'
import { defaultReportChoices } from './choices.ts'
import type { ReportInput } from './input.ts'

/** What somebody types to get the numbers of a report again, and to make the report itself again. */
export interface Commands {
  /** Writes every figure; `planKey` in it is the kenmerk of the report. */
  readonly figures: string
  /** Writes the same report, with the same date. */
  readonly report: string
}

const CLI = 'npm run -s cli --'

/** The page keeps all of its state in a session file; a region that ships is named by its folder. */
export function commandsOf({ target = reportTexts.sessionFile, plan, results, date, choices, stress, followed }: ReportInput): Commands {
  const run = `${quoted(target)} --seed ${quoted(plan.seed)} --replications ${results.completed}`
  const sections = choices.sections.join(',')
  // A session file keeps the parts of its report, but the note goes out by itself, whatever those are.
  const isKept = target === reportTexts.sessionFile && sections !== 'besluitnota'
  const chosen = isKept || sections === defaultReportChoices.sections.join(',') ? '' : ` --sections ${sections}`
  const cards = stress === null || !choices.sections.includes('stresskaarten') ? '' : ' --stress'
  const told = target === reportTexts.sessionFile || !choices.sections.includes('toekomsten') ? '' : followed.map(({ wish }) => ` --follow ${followWord(wish)}`).join('')
  return { figures: `${CLI} run ${run} --money --out cijfers.json`, report: `${CLI} report ${run} --date ${date}${chosen}${cards}${told} --out rapport.pdf` }
}

/** `417:opplus:persoon=63`, as the command line reads it. */
function followWord({ future, scenario, person, year }: FollowWish): string {
  return `${future}:${scenario}${person !== undefined ? `:persoon=${person}` : year !== undefined ? `:jaar=${year}` : ''}`
}

/** For a shell: bare where nothing in it means something else there. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`
}

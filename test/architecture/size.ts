import type { Sources } from './check.ts'

const LONGEST_FILE = 400
const USUAL_FILE = 200

/** Lists of data are as long as the world they describe. */
const isData = (path: string): boolean => path.startsWith('src/model/parameters/registry') || path === 'src/model/parameters/sources.ts' || path === 'src/model/outcomes.ts' || path.endsWith('.json')

/** Files over 400 lines by name, and the rule that nine of ten stay within 200. */
export function sizeBreaches(sources: Sources): readonly string[] {
  const sized = [...sources].filter(([path]) => !isData(path)).map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
  if (sized.length === 0) return []
  sized.sort((a, b) => a.lines - b.lines)
  const ninth = sized[Math.ceil(sized.length * 0.9) - 1]!
  return [
    ...sized.filter((file) => file.lines > LONGEST_FILE).map((file) => `${file.path}: ${file.lines} lines, more than ${LONGEST_FILE}`),
    ...(ninth.lines > USUAL_FILE ? [`${ninth.path}: one file in ten is longer than ${ninth.lines} lines; the budget is ${USUAL_FILE}`] : []),
  ]
}

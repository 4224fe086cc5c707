import { isParameterId, parameters } from '../model/parameters/registry.ts'
import { reportTexts } from '../texts/report/report.ts'
import { validationTexts } from '../texts/grounds/validation.ts'
import { tableCells } from './markdown.ts'
import type { MarkdownSection } from './markdown.ts'

/** Documents of the project speak to who has the program at hand. On paper the same words stand without its files and names. */

/** Remarks about the program, and how each is said without it. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  [/ ?\(`[^`]*`\)/g, ''],
  [/ uit `[\w-]+\/`/g, ''],
  [/: zie \[[^\]]*\]\([^)]*\)\./g, '.'],
  [/ ?Zie \[[^\]]*\]\([^)]*\)\./g, ''],
]

export function forReaders(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith('Dit bestand is gemaakt door')).map((line) => {
    const named = line.replace(/`([\w-]+\.[\w-]+)`/g, (code, id: string) => (isParameterId(id) ? `“${parameters[id].label}”` : code))
    return rewrites.reduce((text, [found, instead]) => text.replace(found, instead), named)
  })
}

/**
 * The fixed numbers on paper: names in the code say nothing there, so what a number is comes first, and a row that has words instead of
 * a name keeps them. What only the program asks about stays with it.
 */
export function fixedNumbersForReaders(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.startsWith('### '))
  return (end < 0 ? lines : lines.slice(0, end)).map((line, index) => {
    if (!line.startsWith('|')) return line
    const [first = '', value = '', unit = '', what = '', ...rest] = tableCells(line)
    const isRow = index > 0 && !first.includes('`') && !/^-+$/.test(first) && lines[index - 1]!.startsWith('|')
    return `| ${[isRow ? `${first}: ${what}` : what, value, unit, ...rest].join(' | ')} |`
  })
}

/**
 * The validation on paper: a remark that stands in most rows becomes an asterisk, and the literal words of every count, a line
 * each, stay with the program.
 */
export function validationForReaders(sections: readonly MarkdownSection[]): readonly MarkdownSection[] {
  return sections.map(({ title, lines }): MarkdownSection => {
    if (title === reportTexts.sourcesTitle) return { title, lines: [reportTexts.validationSources] }
    const shown = forReaders(lines).map(withAsterisk)
    const isMarked = shown.some((line) => line.startsWith('|') && line.includes('\u00a0\\* |'))
    return { title, lines: isMarked ? ['', `\\* ${validationTexts.fitted}`, ...shown] : shown }
  })
}

function withAsterisk(line: string): string {
  if (!line.startsWith('|') || !line.includes(validationTexts.fitted)) return line
  const [, first = '', ...rest] = line.split('|')
  return ['', `${first.trimEnd()}\u00a0\\* `, ...rest].join('|').replace(validationTexts.fitted, '')
}

import { leadingStrength } from '../../analysis/evidence.ts'
import type { Distribution, Theme } from '../../model/parameters/parameter.ts'
import type { ParameterId } from '../../model/parameters/registry.ts'
import { parameterIds, parameters } from '../../model/parameters/registry.ts'
import { settingWithUnit, strengthWords, themeNames } from '../../texts/levers.ts'
import { assumptionsTitle, checksSentence, elsewhereMeans, methodTitle, reportTexts, validationTitle } from '../../texts/report/report.ts'
import type { Block, Cell, Row, Section } from '../blocks.ts'
import { cell } from '../blocks.ts'
import { evidenceCell } from '../evidence-cell.ts'
import { evidenceHere, groundsOf, weakestOf } from '../evidence-of.ts'
import type { Facts } from '../facts.ts'
import { markdownBlocks, markdownSections, tableCells } from '../markdown.ts'
import type { MarkdownSection } from '../markdown.ts'
import { fixedNumbersForReaders, forReaders, validationForReaders } from '../for-readers.ts'
import { heading } from '../parts.ts'
import { sectionNames } from '../section-ids.ts'

const { columns } = reportTexts

/** Every number with its value here, its source and the literal words of it. */
export function assumptionsSection(facts: Facts): Section {
  const { total, byStrength } = evidenceHere(facts)
  const themes = [...new Set(parameterIds.map((id) => parameters[id].theme))]
  return {
    id: 'aannames', name: sectionNames.aannames, title: assumptionsTitle(total, byStrength.aanname),
    blocks: [{ kind: 'paragraph', text: `${reportTexts.assumptionsIntro} ${elsewhereMeans(facts.input.region.name)}` }, ...themes.map((theme) => themeTable(facts, theme))],
  }
}

function themeTable(facts: Facts, theme: Theme): Block {
  return {
    kind: 'table', title: themeNames[theme],
    columns: [{ header: cell(columns.number), align: 'start', weight: 1 }, { header: cell(columns.value), align: 'start', weight: 0.85 }, { header: cell(columns.strength), align: 'start', weight: 0.55 }, { header: cell(columns.source), align: 'start', weight: 2.8 }],
    rows: parameterIds.filter((id) => parameters[id].theme === theme).map((id): Row => {
      const grounds = groundsOf(facts.input, id)
      return { header: cell(parameters[id].label), cells: [valuesOf(facts, id), cell(strengthWords[leadingStrength(weakestOf(grounds).evidence)]), evidenceCell(facts.input, grounds)] }
    }),
  }
}

/** One value, or one for each scenario where they differ. */
function valuesOf({ input: { plan } }: Facts, id: ParameterId): Cell {
  const spec = parameters[id]
  const text = (setting: Distribution): string => settingWithUnit(setting, spec)
  const written = plan.scenarios.map(({ settings }) => text(settings[id]))
  if (new Set(written).size === 1) return cell(written[0]!)
  return { lines: plan.scenarios.map(({ name }, index) => ({ text: `${name}: ${written[index]!}`, small: true as const })) }
}

/** Chapters of the method that are about files of the program, and not about how it counts. */
const notForReaders = /^12\./
const withCodeColumn = /^10\./

export function methodSection({ input }: Facts): Section {
  const blocks = markdownSections(input.documents.method).filter(({ title }) => title !== '' && !notForReaders.test(title)).flatMap(({ title, lines }): Block[] => {
    const shown = forReaders(withCodeColumn.test(title) ? fixedNumbersForReaders(lines) : lines)
    const blocks = markdownBlocks(shown)
    return [heading(title.replace(/^\d+\.\s*/, '')), ...(withCodeColumn.test(title) ? blocks.map(wideFirst) : blocks)]
  })
  return { id: 'methode', name: sectionNames.methode, title: methodTitle(input.results.completed), blocks: [{ kind: 'paragraph', text: reportTexts.methodIntro, size: 'small' }, ...blocks] }
}

/** What a number is takes the most words. */
function wideFirst(block: Block): Block {
  if (block.kind !== 'table') return block
  return { ...block, columns: block.columns.map((column, place) => ({ ...column, weight: place === 0 ? 3 : 1.2 })) }
}

export function validationSection(facts: Facts): Section {
  const { check } = facts.money()
  const sections = validationForReaders(markdownSections(facts.input.documents.validation))
  // Its first sentence is the title here.
  const blocks = sections.flatMap(({ title, lines }): Block[] => (title === '' ? [...markdownBlocks(lines.filter((line) => !line.startsWith('**')))] : [heading(title), ...markdownBlocks(lines)]))
  return {
    id: 'validatie', name: sectionNames.validatie, title: validationTitle(check.failed, foundInBand(sections)),
    blocks: [{ kind: 'paragraph', text: reportTexts.validationIntro, size: 'small' }, { kind: 'paragraph', text: checksSentence(check.checked, check.failed) }, ...blocks],
  }
}

/** The bold sentence with which the document begins says how much was found; empty where it says something else. */
function foundInBand([first]: readonly MarkdownSection[]): string {
  const [, found = ''] = /^\*\*(.+)\.\*\*$/.exec(first?.lines.find((line) => line.startsWith('**')) ?? '') ?? []
  return found
}

export function glossarySection({ input }: Facts): Section {
  const blocks = markdownSections(input.documents.glossary).filter(({ title }) => title !== '').map(({ title, lines }): Block => ({
    kind: 'table', title,
    columns: [{ header: cell(columns.term), align: 'start', weight: 1 }, { header: cell(columns.meaning), align: 'start', weight: 2.6 }, { header: cell(columns.source), align: 'start', weight: 1.2 }],
    rows: lines.filter((line) => line.startsWith('| ')).slice(1).map(tableCells).map(([term = '', meaning = '', source = '']): Row => ({ header: cell(term), cells: [cell(meaning.replace(/; in de code een [\w-]+/, '')), { lines: [{ text: source, small: true }] }] })),
  }))
  return { id: 'begrippen', name: sectionNames.begrippen, title: reportTexts.glossaryIntro.replace(/\.$/, ''), blocks: [figureWords(), ...blocks] }
}

/** How the figures of this report are to be read; the glossary of the project is about inburgering and the model. */
function figureWords(): Block {
  return {
    kind: 'table', title: reportTexts.figureWordsTitle,
    columns: [{ header: cell(columns.term), align: 'start', weight: 1 }, { header: cell(columns.meaning), align: 'start', weight: 3.8 }],
    rows: reportTexts.figureWords.map(([term, meaning]): Row => ({ header: cell(term), cells: [cell(meaning)] })),
  }
}

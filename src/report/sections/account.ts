import { qrCode } from '../../charts/qr.ts'
import { sources } from '../../model/parameters/sources.ts'
import { formatNumber } from '../../texts/format.ts'
import { errorFact, longDate, reportTexts } from '../../texts/report/report.ts'
import type { Block, Colophon, Section } from '../blocks.ts'
import { commandsOf } from '../command.ts'
import type { Facts } from '../facts.ts'
import type { ReportInput } from '../input.ts'
import { heading } from '../parts.ts'

const CODE = 150

/** The last pages: what somebody needs to compute the same numbers, and what they rest on. Always there. */
export function accountSection({ input }: Facts, colophon: Colophon): Section {
  return {
    id: 'verantwoording', name: reportTexts.accountName, title: reportTexts.citeTitle,
    blocks: [
      { kind: 'paragraph', text: reportTexts.cite },
      { kind: 'facts', items: factsOf(colophon) },
      ...linkBlocks(input), ...commandBlocks(input, colophon),
      heading(reportTexts.whatNotTitle), { kind: 'list', items: reportTexts.whatNot },
      heading(reportTexts.sourcesTitle),
      { kind: 'list', items: documents().map(({ author, title, year, region, findIt }) => [
        { text: `${author}, ` }, { text: title, italic: true as const }, { text: ` (${year}). Gaat over: ${region}. ${findIt}` },
      ]) },
    ],
  }
}

/** By author, so that somebody finds the name that stands beside a number. */
function documents() {
  return Object.entries(sources).flatMap(([id, source]) => (id === 'geen' ? [] : [source])).sort((a, b) => a.author.localeCompare(b.author, 'nl') || a.title.localeCompare(b.title, 'nl'))
}

function factsOf({ modelVersion, fileVersion, planKey, seed, replications, error, date, author, organisation, region }: Colophon) {
  const who = [['Opgesteld door', author], ['Organisatie', organisation]].filter(([, value]) => value !== '')
  return [
    ['Regio', region], ...who, ['Datum', longDate(date)], ['Versie van het model', modelVersion], ['Versie van het bestand', String(fileVersion)],
    ['Kenmerk', planKey], ['Zaad', seed], ['Aantal toekomsten', formatNumber(replications)], ['Simulatiefout', errorFact(error)],
  ].map(([name = '', value = '']) => ({ name, value }))
}

function linkBlocks({ link, target }: ReportInput): readonly Block[] {
  if (link === null) return target === undefined ? [heading(reportTexts.sameTitle), { kind: 'paragraph', text: reportTexts.noLink }] : []
  return [
    heading(reportTexts.sameTitle), { kind: 'paragraph', text: reportTexts.sameWhy },
    { kind: 'link', text: reportTexts.openLink, url: link, code: qrCode(link, CODE, reportTexts.qrTitle) },
  ]
}

/** What an engineer types, and how the answer shows that it is the same run. */
function commandBlocks(input: ReportInput, { modelVersion, planKey }: Colophon): readonly Block[] {
  const { figures, report } = commandsOf(input)
  return [
    heading(reportTexts.commandTitle),
    { kind: 'paragraph', text: `${reportTexts.commandWhy(modelVersion)}${input.target === undefined ? ` ${reportTexts.commandFile}` : ''}` },
    // Each on a line of its own, so that it can be copied as a whole.
    ...[[reportTexts.commandFigures, figures], [reportTexts.commandReport, report]].flatMap(([name = '', command = '']): Block[] => [{ kind: 'paragraph', text: [{ text: name, bold: true }] }, { kind: 'paragraph', text: command }]),
    { kind: 'paragraph', text: reportTexts.commandCheck(planKey.slice(0, 8)), size: 'small' },
  ]
}

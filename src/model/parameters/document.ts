import type { Distribution, Evidence, ParameterSpec, Role, Strength, Theme } from './parameter.ts'
import { type ParameterId, parameterIds, parameters } from './registry.ts'
import { type Source, isSourceId, sources } from './sources.ts'

const themeTitles: Readonly<Record<Theme, string>> = {
  instroom: 'Instroom', intake: 'Intake', startklas: 'Startklas', leerroute: 'Leerroute', groepen: 'Groepen', lessen: 'Lessen',
  begeleiding: 'Begeleiding', teams: 'Teams', overgang: 'Overgang', werk: 'Werk', geld: 'Geld',
}

const roleNames: Readonly<Record<Role, string>> = {
  lever: 'keuze van een scenario', assumption: 'onzeker getal, getrokken per toekomst', context: 'gegeven van de regio',
}

const strengths: readonly Strength[] = ['sterk', 'redelijk', 'zwak', 'aanname']

const introduction = `# Parameters

Dit bestand is gemaakt uit het register in \`src/model/parameters/registry\`; wijzigingen horen daar.

Getallen staan zoals in een scenariobestand: met een punt, en een aandeel van 0.85 is 85%. Een uitgangspunt met drie getallen is
laagste, meest waarschijnlijke en hoogste waarde; het model trekt er per toekomst één. Een getal zonder document heet een aanname en
heeft altijd een reden.

Sterkte: **sterk** is wet, contract of een telling in deze regio; **redelijk** is elders geteld of uit meer bronnen; **zwak** is één
bron; **aanname** is zonder document.
`

/** Every parameter with its meaning, range and evidence, as Markdown in Dutch: the text of `docs/parameters.md`. */
export function parametersMarkdown(): string {
  const themes = Object.keys(themeTitles) as readonly Theme[]
  return [introduction, overview(themes), ...themes.map(themeSection), sourceSection()].join('\n')
}

function idsOf(theme: Theme): readonly ParameterId[] {
  return parameterIds.filter((id) => parameters[id].theme === theme)
}

/** How many parameters of each theme rest on which strength: that of the first evidence, which the page shows at the number. */
function overview(themes: readonly Theme[]): string {
  const rows = themes.map((theme) => {
    const shown = idsOf(theme).map((id) => parameters[id].evidence[0].strength)
    const counts = strengths.map((strength) => shown.filter((found) => found === strength).length)
    return `| ${themeTitles[theme]} | ${[shown.length, ...counts].join(' | ')} |`
  })
  return ['## Overzicht', '', 'Elk getal telt mee met zijn eerste bron: dat is de sterkte die de pagina bij het getal toont.', '',
    '| Thema | Aantal | Sterk | Redelijk | Zwak | Aanname |', '|---|---:|---:|---:|---:|---:|', ...rows, ''].join('\n')
}

function themeSection(theme: Theme): string {
  return [`## ${themeTitles[theme]}`, '', ...idsOf(theme).map((id) => parameterSection(id, parameters[id]))].join('\n')
}

function parameterSection(id: ParameterId, spec: ParameterSpec): string {
  return [
    `### ${spec.label}`, '', `\`${id}\` · ${roleNames[spec.role]}`, '', spec.explanation, '',
    '| Uitgangspunt | Bereik | Stap | Eenheid |', '|---|---|---|---|',
    `| ${baselineText(spec.baseline)} | ${spec.range[0]} tot ${spec.range[1]} | ${spec.step} | ${spec.unit} |`, '',
    ...details(spec), ...spec.evidence.map(evidenceLine), '',
  ].join('\n')
}

function baselineText(baseline: Distribution): string {
  switch (baseline.kind) {
    case 'fixed': return `${baseline.value}`
    case 'uniform': return `${baseline.low} tot ${baseline.high}`
    case 'triangular': return `${baseline.low} · ${baseline.mode} · ${baseline.high}`
  }
}

function details(spec: ParameterSpec): readonly string[] {
  const lines: string[] = []
  if (spec.options !== undefined) lines.push(`Waarden: ${spec.options.map((option, value) => `${value} = ${option}`).join(', ')}.`, '')
  if (spec.zones !== undefined) lines.push(`Zones: ${spec.zones.map((zone) => `${zone.label} vanaf ${zone.from}`).join(', ')}.`, '')
  if (spec.onlyWhen !== undefined) lines.push(`Werkt niet altijd, afhankelijk van \`${spec.onlyWhen.parameter}\`: "${spec.onlyWhen.reason}"`, '')
  return lines
}

function evidenceLine({ source, locator, quote, strength, reason }: Evidence): string {
  const place = source === 'geen' || !isSourceId(source) ? 'geen document gevonden' : `${shortName(sources[source])}${locator === '' ? '' : `, ${locator}`}`
  return `- **${strength}** (${place})${quote === '' ? '' : `: "${quote}"`}${reason === undefined ? '' : `${quote === '' ? ':' : '.'} ${reason}`}`
}

function shortName(source: Source): string {
  return `${source.author}, ${source.year}`
}

function sourceSection(): string {
  const lines = Object.entries(sources).filter(([id]) => id !== 'geen').map(([, source]) =>
    `- ${source.author}, *${source.title}* (${source.year}). Gaat over: ${source.region}. ${source.findIt}`)
  return ['## Bronnen', '', ...lines, ''].join('\n')
}

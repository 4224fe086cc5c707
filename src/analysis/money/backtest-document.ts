import { bookLines } from '../../model/books.ts'
import type { BacktestLine, BacktestRow, Verdict } from './backtest.ts'
import { outsideTable } from './backtest.ts'
import type { ObservedGemeente } from './observed.ts'
import { observedMoney, observedYears, printedTotals } from './observed.ts'
import { spukAmounts } from './rules.ts'
import { rightInOneFuture, spukGranted } from './spuk.ts'

/** docs/validatie-geld.md: the budget table of four gemeenten beside the model. */

export interface MoneyValidation {
  readonly modelVersion: string
  readonly replications: number
  /** Key of the plan by region. */
  readonly planKeys: Readonly<Record<string, string>>
  readonly rows: readonly BacktestRow[]
}

const lineNames: Readonly<Record<BacktestLine, string>> = {
  leerroutes: 'leerroutes', begeleiding: 'maatschappelijke begeleiding', pvt: 'PVT', participatie: 'participatie (Z-route)', formatie: 'formatie',
  spuk: 'SPUK (G10, G13, A38)', gemeentefonds: 'gemeentefonds',
}
const verdicts: Readonly<Record<Verdict, string>> = {
  'binnen': 'binnen de band', 'model lager': '**model lager**', 'model hoger': '**model hoger**', 'te breed': 'binnen, maar de band is te breed', 'geen cijfer': 'geen cijfer',
}
/** How many gaps are explained one by one. */
const LARGEST = 8

export function moneyValidationMarkdown(outcome: MoneyValidation): string {
  const { rows } = outcome
  const judged = rows.filter(({ line, verdict }) => line !== 'gemeentefonds' && verdict !== 'geen cijfer')
  const count = (verdict: Verdict): number => judged.filter((row) => row.verdict === verdict).length
  const parts = [
    '# Hoe goed klopt het geld?',
    'Dit bestand is gemaakt door `npm run validate`. Verander het niet met de hand: de tabel staat in `src/analysis/money/observed.ts`, het model ernaast in `src/analysis/money/backtest.ts`.',
    `**Van ${judged.length} cijfers liggen er ${count('binnen')} binnen de band van het model, ${count('model lager')} keer is het model lager, ${count('model hoger')} keer hoger, en ${count('te breed')} keer is de band te breed om iets te zeggen.** De caseload van Leiden en Oegstgeest is geschat uit de formatie van Oegstgeest in deze tabel; verder is niets aangepast om dichterbij te komen.`,
    madeWith(outcome), PROCEDURE, TABLE, totals(rows), granted(),
    '## Baten en lasten: de tabel en het model', LEGEND,
    ...lineGroups.map(([title, lines]) => [`### ${title}`, comparison(rows.filter(({ line }) => lines.includes(line)))].join('\n\n')),
    blanks(rows), gaps(judged), explanation(judged), outside(),
  ]
  return `${parts.join('\n\n')}\n`
}

function madeWith({ modelVersion, replications, planKeys }: MoneyValidation): string {
  return [`Modelversie ${modelVersion}, ${replications} toekomsten.`, ...Object.entries(planKeys).map(([region, key]) => `Plan van ${region}: \`${key.slice(0, 12)}\`.`)].join(' ')
}

const PROCEDURE = `## Werkwijze

1. **Wie er kwam staat vast**: dezelfde terugblikken als in [validatie.md](validatie.md), met de inburgeraars die per gemeente en jaar zijn geteld. Oegstgeest hoort bij Leiden;
   van Leiden is geen telling gevonden.
2. **Bedragen zijn van het jaar zelf**: het gemeentefonds zoals betaald, de SPUK van 2024 zoals vastgesteld. De bedragen van de SPUK over **2022 en 2023 staan in geen
   van de documenten**; zij zijn teruggerekend met de stijging van 2024 naar 2025 (3,21%) en zijn een aanname. Prijzen zijn teruggerekend met de index van de lasten (aanname).
3. **De band** is negen van de tien toekomsten; elke aanname wordt in elke toekomst opnieuw getrokken. Een band breder dan een factor drie telt niet als binnen.`

const TABLE = `## De tabel zelf

De begrotingstabel van het onderzoek WVOLV 2025 (regel 4534-4587) geeft baten en lasten van vier gemeenten: 2022 en 2023 gerealiseerd, 2024 begroot (Voorschoten
gerealiseerd, elders waar het kon tot oktober). De gedrukte totalen van de lasten zijn 997.385 (2022), 2.083.236 (2023) en 4.487.059 (2024). De cellen van 2022 en 2024
tellen daartoe op. Die van **2023 niet: zij tellen op tot 2.110.252**. Het verschil is 27.016 euro, precies de maatschappelijke begeleiding van Oegstgeest; die is in het
gedrukte totaal kennelijk vergeten. De baten kloppen op een euro na. Lege cellen zijn geplaatst met de kolomtotalen.`

/** Sum of the cells, the printed totals and the model's middles of the cells that have a figure. */
function totals(rows: readonly BacktestRow[]): string {
  const of = (year: number, baten: boolean, value: (row: BacktestRow) => number): number =>
    rows.filter((row) => row.year === year && row.observed !== null && ['spuk', 'gemeentefonds'].includes(row.line) === baten).reduce((sum, row) => sum + value(row), 0)
  const side = (label: string, printed: readonly number[], baten: boolean): readonly string[] => observedYears.map((year, index) =>
    tableRow([label, String(year), whole(printed[index]!), whole(of(year, baten, ({ observed }) => observed!)), whole(of(year, baten, ({ p50 }) => p50))]))
  return [
    tableRow(['Vier gemeenten', 'Jaar', 'Gedrukt totaal', 'Som van de cellen', 'Model, som van de middelste']), '|---|---|---:|---:|---:|',
    ...side('lasten', printedTotals.lasten, false), ...side('baten', printedTotals.baten, true),
  ].join('\n')
}

/** The rules on the dossiers, without the model. */
function granted(): string {
  const amounts = observedYears.map((year) => spukAmounts(year, 0))
  const rows = Object.values(observedMoney).filter(hasDossiers).flatMap(({ name, spuk, statushouders, gezinsmigranten }) => {
    const right = spukGranted(rightInOneFuture(statushouders as readonly number[], gezinsmigranten as readonly number[], amounts)).map(([euro]) => euro!)
    return observedYears.map((year, index) => tableRow([name, year === 2024 ? '2024' : `${year} (aanname)`, whole(right[index]!), whole(spuk[index]!), `${Math.round((100 * right[index]!) / spuk[index]!)}%`]))
  })
  return [
    '## SPUK inburgering volgens de regels, zonder model',
    'Het aantal geopende dossiers maal de bedragen (G10). De ontvangen SPUK is meer dan G10 alleen: onderwijsroute (G13), maatschappelijke begeleiding (JenV A38) en het verschil tussen voorschot en afrekening zitten er ook in.',
    [tableRow(['Gemeente', 'Jaar', 'G10 volgens de regels', 'SPUK ontvangen', 'Deel']), '|---|---|---:|---:|---:|', ...rows].join('\n'),
  ].join('\n\n')
}

function hasDossiers({ statushouders, gezinsmigranten }: ObservedGemeente): boolean {
  return [...statushouders, ...gezinsmigranten].every((count) => count !== null)
}

const LEGEND = 'Bedragen in euro. Verschil is de middelste toekomst van het model min de tabel. Leerroutes zijn in het model lessen, onderwijsroute en startklas samen; formatie is inclusief afstemming en wat kleine teams kosten.'

const lineGroups: readonly (readonly [string, readonly BacktestLine[]])[] = [
  ['Leerroutes', ['leerroutes']], ['Formatie', ['formatie']], ['Maatschappelijke begeleiding', ['begeleiding']], ['PVT en participatie', ['pvt', 'participatie']], ['Baten van het Rijk', ['spuk', 'gemeentefonds']],
]

function comparison(rows: readonly BacktestRow[]): string {
  const lines = rows.filter(({ observed }) => observed !== null).map(({ gemeente, line, year, observed, p05, p50, p95, verdict }) => tableRow([
    gemeente, lineNames[line], String(year), whole(observed!), whole(p50), `${whole(p05)} tot ${whole(p95)}`, whole(p50 - observed!),
    line === 'gemeentefonds' ? 'overgenomen, geen toets' : verdicts[verdict],
  ]))
  return [tableRow(['Gemeente', 'Post', 'Jaar', 'Tabel', 'Model, middelste', 'Band', 'Verschil', 'Oordeel']), '|---|---|---|---:|---:|---|---:|---|', ...lines].join('\n')
}

function blanks(rows: readonly BacktestRow[]): string {
  const lines = rows.filter(({ observed }) => observed === null).map(({ gemeente, line, year, p05, p50, p95 }) => `- ${gemeente}, ${lineNames[line]}, ${year}: model ${whole(p50)} (${whole(p05)} tot ${whole(p95)})`)
  return ['### Waar de tabel geen cijfer heeft (p.m. of leeg)', lines.join('\n')].join('\n\n')
}

/** The largest distances in euro beyond the band, by line, each with what the report says about it. */
function gaps(judged: readonly BacktestRow[]): string {
  const beyond = ({ observed, p05, p95 }: BacktestRow): number => Math.max(observed! - p95, p05 - observed!)
  const largest = judged.filter((row) => beyond(row) > 0).sort((a, b) => beyond(b) - beyond(a)).slice(0, LARGEST)
  const lines = [...new Set(largest.map(({ line }) => line))].map((line) => [
    `- **${capital(lineNames[line])}.** ${reasons[line]}`,
    ...largest.filter((row) => row.line === line).map(({ gemeente, year, observed, p50 }) => `  - ${gemeente} ${year}: tabel ${whole(observed!)}, model ${whole(p50)}.`),
  ].join('\n'))
  return ['## De grootste verschillen', `De ${LARGEST} cijfers die in euro het verst buiten de band liggen, naar post:`, lines.join('\n')].join('\n\n')
}

const reasons: Readonly<Record<BacktestLine, string>> = {
  leerroutes: 'De tabel springt van 2023 naar 2024 met een veelvoud terwijl er in 2024 minder statushouders begonnen; 2024 is een begroting, en contracten worden vooruit betaald.',
  formatie: 'Het model laat de formatie met het werk groeien; in werkelijkheid stond er een team voordat de inburgeraars er waren, en doen mensen ook werk dat het model niet kent (beleid, inkoop, administratie in twee systemen).',
  begeleiding: 'Het model rekent per statushouder; de gemeenten kopen in met vaste bedragen per jaar.',
  pvt: 'Het model rekent per deelnemer; het aantal deelnemers in de tabel is niet bekend.',
  participatie: 'De prijs van participatie staat in geen document; de marge van het model is breed.',
  spuk: 'Het Rijk betaalt een voorschot op de taakstelling en rekent later af; het model telt het recht over het jaar. De taakstelling van 2023 en 2024 was ruim anderhalf keer die van 2022.',
  gemeentefonds: '',
}

function explanation(judged: readonly BacktestRow[]): string {
  const inside = judged.filter(({ line, verdict }) => line === 'leerroutes' && verdict === 'binnen').map(({ gemeente, year }) => `${gemeente} ${year}`)
  const spuk = judged.filter(({ line }) => line === 'spuk')
  const [table, model] = [spuk.reduce((sum, { observed }) => sum + observed!, 0), spuk.reduce((sum, { p50 }) => sum + p50, 0)]
  return `## Wat daaruit volgt

- **Leerroutes** liggen binnen de band in ${inside.length === 0 ? 'geen enkel jaar' : inside.join(', ')}. In 2024 begrootten Leidschendam-Voorburg en Voorschoten veel meer dan in 2023, en
  Wassenaar alleen de startklas: de verdeling over gemeenten en jaren volgt de contracten en niet de mensen. Samen begrootten de drie 2.182.201 euro.
- **Formatie** van het model is een ondergrens, het meest in 2022: werk dat niet aan inburgeraars hangt ontbreekt. Bij Leidschendam-Voorburg is niet duidelijk of het
  bedrag met of zonder de betalingen van Voorschoten en Wassenaar is.
- **SPUK** over vier gemeenten en drie jaren samen: tabel ${whole(table)}, model ${whole(model)}. Per jaar is de afstand groter, want het recht van een jaar wordt deels in een ander jaar
  betaald. Wassenaar kreeg in 2024 meer dan de dossiers verklaren, en betaalde over 2022 en 2023 terug (regel 4702), terwijl het overschot daar kleiner was dan 100% van
  de bijdrage van het jaar. De regel van 100% verklaart die terugbetaling dus niet.
- **Begeleiding** en **PVT** liggen in dezelfde orde van grootte; per jaar en gemeente verschuiven zij.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function outside(): string {
  return `De tabel heeft geen regel voor deze posten van het model; zij zijn niet vergeleken: ${outsideTable.map((id) => bookLines[id].label).join(', ')}.`
}

const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

function whole(euro: number): string {
  return format.format(Math.round(euro) === 0 ? 0 : euro).replace('-', '−')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

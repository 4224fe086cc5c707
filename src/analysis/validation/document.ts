import { validationTexts } from '../../texts/validation.ts'
import { backtestCases } from '../../experiment/backtest/cases.ts'
import { observations } from './observations.ts'
import type { ValidationOutcome } from './outcome.ts'
import type { ValidationGroup, ValidationRow } from './table.ts'
import { validationTable } from './table.ts'

/** docs/validatie.md: how the model was held against what was counted, and how far apart they are. */
export function validationMarkdown(outcome: ValidationOutcome): string {
  const table = validationTable(outcome)
  return [
    `# ${table.title}`, MADE, `**${table.score}**`,
    [...table.parts.map((part) => `- ${part}`), `- ${table.madeWith}`].join('\n'),
    PROCEDURE, cases(), CALIBRATION, READING,
    '## De tabel', ...table.groups.map(group),
    misses(table.groups), quotes(table.groups),
  ].join('\n\n').trimEnd().concat('\n')
}

const MADE = 'Dit bestand is gemaakt door `npm run validate`. Verander het niet met de hand: de waarnemingen staan in `src/analysis/validation/observed/`, de terugblikken in `src/experiment/backtest/cases.ts`.'

const PROCEDURE = `## Werkwijze

1. **Wie er kwam staat vast.** Elke terugblik begint leeg op 1 januari 2022, want toen begon de wet, en laat de inburgeraars komen die geteld zijn: per gemeente, doelgroep
   en jaar, op een willekeurige dag binnen de telling. Zo laat de band het model zien en niet de instroom. Alleen MVS trekt de instroom uit de taakstelling.
2. **De organisatie is die van toen**, met de getallen van de regio zelf uit \`scenarios/\`. Waar de begroting laat zien dat het team eerder op sterkte was dan de caseload
   (Leidschendam-Voorburg, Oegstgeest) volgt de formatie het werk en wacht tot 2024 niemand op een team of een docent. In Rotterdam zegt het onderzoek het omgekeerde; daar geldt
   de gewone regel van het model: formatie volgt de caseload, met vertraging. Zonder dit verschil liep elke terugblik in 2023 vast: wie formatie laat meegroeien met de caseload
   is in een opstart altijd te laat.
3. **Elke aanname wordt in elke toekomst opnieuw getrokken**, zoals altijd. Er is niets vastgezet om dichter bij een telling te komen.
4. **Elke telling staat naast de band** van negen van de tien toekomsten. Bij een bereik (“18 tot 22 maanden”) moet de middelste toekomst erin liggen.
   Een jaartotaal met een band breder dan een factor drie telt niet als binnen.`

function cases(): string {
  return ['### De terugblikken', ...backtestCases.map(({ region, toelichting }) => `- **${validationTexts.regions[region] ?? region}**: ${toelichting}`)].join('\n').replace('\n', '\n\n')
}

const CALIBRATION = `## IJking

Alleen een aanname zonder document mag worden geijkt, alleen op Leidschendam-Voorburg, Voorschoten en Wassenaar, en de andere regio's zijn dan toets. Dat is één keer gebeurd.

- **Wat**: \`lessen.examenweken\`, de weken tussen het bereiken van het niveau en de uitslag. Het was 10 (6 tot 12), zonder document.
- **Waarop**: tabel 6.15, mensen uit de B1-route die eind 2024 klaar waren: 7 statushouders en 17 gezinsmigranten.
- **Hoe**: de middelste toekomst bij 10, 14, 18, 22 en 26 weken, elk met 0,6 tot 1,6 keer zo veel als marge, 200 toekomsten. Het rooster stond vooraf vast; gekozen is wat het dichtst bij
  de telling komt.

| Weken | Statushouders B1 (7 geteld) | Gezinsmigranten B1 (17 geteld) |
|---:|---:|---:|
| 10 | 9 | 23 |
| 14 | 8 | 20 |
| **18** | **7** | **17** |
| 22 | 6 | 15 |
| 26 | 5 | 13 |

- **Toets**: in Oegstgeest was één inburgeraar klaar. Zonder ijking is de middelste toekomst 7, met ijking 6: dichterbij, nog steeds te veel.
- **Wat het niet oplost**: in 2023 waren er al zeven mensen klaar; de middelste toekomst heeft er dan één. De duur verschilt in het echt meer van mens tot mens dan in het model.

De deling over leerroutes in deze regio komt uit dezelfde tabellen als de tellingen (\`scenarios/\`). Die rijen zeggen dus vooral iets over het moment van beginnen.`

const READING = `## Hoe te lezen

- De rijen over leerroutes overlappen: dezelfde mensen staan onder een jaar, een gemeente en een route.
- Wie examen doet op A2, telt bij de eigen leerroute. Wie wacht op een school voor de onderwijsroute volgt een overbruggingstraject van twintig weken (onderzoek WVOLV, regel 2959-2960) en telt als begonnen.
- Een smalle band met een telling erbuiten is een fout van het model of van de telling; beide komen voor. De verklaring staat erachter, voor zover bekend.
- Niets is per regio ingesteld om er beter uit te komen.`

function group({ place, score, rows }: ValidationGroup): string {
  return [`### ${place}`, '', `${score}.`, '', '| Wat er geteld is | Geteld | Model: middelste | Model: 9 van de 10 | Oordeel | Wat het betekent |', '|---|---:|---:|---:|---|---|', ...rows.map(row)].join('\n')
}

function row({ what, observed, middle, band, verdict, verdictText, meaning }: ValidationRow): string {
  const word = verdict === 'binnen' ? verdictText : `**${verdictText}**`
  return `| ${[what, observed, middle, band, word, meaning].map(cell).join(' | ')} |`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function misses(groups: readonly ValidationGroup[]): string {
  const missed = groups.flatMap(({ place, rows }) => rows.filter(({ verdict }) => verdict !== 'binnen').map((entry) => ({ place, ...entry })))
  return ['## Wat buiten de band valt', '', ...missed.map(({ place, what, observed, middle, meaning }) => `- **${place}, ${lower(what)}**: geteld ${observed}, model ${middle}. ${meaning}`)].join('\n')
}

function lower(text: string): string {
  return text.startsWith('PIP') ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

function quotes(groups: readonly ValidationGroup[]): string {
  const lines = groups.flatMap(({ place, rows }) => rows.map(({ what, source, quote, howCounted }) =>
    `- ${place}, ${lower(what)}: “${quote}” (${source}).${howCounted === null ? '' : ` ${howCounted}`}`))
  return ['## Bronnen', '', `${observations.length} tellingen, elk met de woorden van het document; tekens zijn soms verkeerd gelezen.`, '', ...lines].join('\n')
}

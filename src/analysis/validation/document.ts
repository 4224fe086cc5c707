import { validationTexts } from '../../texts/grounds/validation.ts'
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
    QUESTIONS, quotes(table.groups),
  ].join('\n\n').trimEnd().concat('\n')
}

const MADE = 'Dit bestand is gemaakt door `npm run validate`. Verander het niet met de hand: de waarnemingen staan in `src/analysis/validation/observed/`, de terugblikken in `src/experiment/backtest/cases.ts`.'

const PROCEDURE = `## Werkwijze

1. **Wie er kwam staat vast.** Elke terugblik begint leeg op 1 januari 2022, want toen begon de wet, en laat de inburgeraars komen die geteld zijn: per gemeente, doelgroep
   en jaar, op een willekeurige dag binnen de telling. Zo laat de band het model zien en niet de instroom. Alleen MVS trekt de instroom uit de taakstelling.
2. **De organisatie is die van toen**, met de getallen van de regio zelf uit \`scenarios/\`. Waar de begroting laat zien dat het team eerder op sterkte was dan de caseload
   (Leidschendam-Voorburg, Oegstgeest) volgt de formatie het werk en wacht tot 2024 niemand op een team of een docent. In Rotterdam zegt het onderzoek dat de teams er later
   waren dan de mensen, en dat de caseload van 100 naar 55 tot 60 ging; daar volgt de formatie het werk met de vertraging van het model. In MVS volgt zij de caseload. Zonder dit
   verschil liep elke terugblik in 2023 vast: wie formatie laat meegroeien met de caseload is in een opstart altijd te laat.
3. **Elke aanname wordt in elke toekomst opnieuw getrokken**, zoals altijd. Er is niets vastgezet om dichter bij een telling te komen.
4. **Elke telling staat naast de band** van negen van de tien toekomsten. Bij een bereik (“18 tot 22 maanden”) moet de middelste toekomst erin liggen.
   Een jaartotaal met een band breder dan een factor drie telt niet als binnen.`

function cases(): string {
  return ['### De terugblikken', ...backtestCases.map(({ region, toelichting }) => `- **${validationTexts.regions[region] ?? region}**: ${toelichting}`)].join('\n').replace('\n', '\n\n')
}

const CALIBRATION = `## IJking

Alleen een aanname zonder document mag worden geijkt, alleen op Leidschendam-Voorburg, Voorschoten en Wassenaar, en de andere regio's zijn dan toets. Dat is twee keer gebeurd.

Eén keer door een getal af te lezen: \`startklas.maximum\` is 15, omdat er in 2024 zes startklassen waren bij 97 nieuwe statushouders. En één keer met een rooster:

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

De deling over leerroutes in deze regio komt uit dezelfde tabellen als de tellingen (\`scenarios/\`), ook per gemeente. Die rijen zeggen dus vooral iets over het moment van
beginnen.`

const READING = `## Hoe te lezen

- De rijen over leerroutes overlappen: dezelfde mensen staan onder een jaar, een gemeente en een route.
- Wie examen doet op A2, telt bij de eigen leerroute. Wie wacht op een school voor de onderwijsroute volgt een overbruggingstraject van twintig weken (onderzoek WVOLV, regel 2959-2960) en telt als begonnen.
- Een smalle band met een telling erbuiten is een fout van het model of van de telling; beide komen voor. De verklaring staat erachter, voor zover bekend.
- Wat buiten de band valt heeft een oordeel in vette letters, met erachter hoe ver en waarom.
- Niets is per regio ingesteld om er beter uit te komen.`

const QUESTIONS = `## Uitkomsten van nu die vragen oproepen

Wie een regio opent met de organisatie van nu, ziet soms een getal dat vreemd lijkt. Dit is waar het vandaan komt.

- **Bijna nooit binnen budget.** De SPUK van een statushouder komt voor ruim 60% in het eerste jaar en de lasten komen later. Zolang er elk jaar meer mensen komen, houdt een gemeente dus
  over: Leidschendam-Voorburg, Voorschoten en Wassenaar hielden in 2022 en 2023 samen 1,2 miljoen euro over en begrootten voor 2024 een tekort van 12% van de lasten. Het model rekent na
  het besluit met een gelijk niveau. Over 2022 tot en met 2024 is het model niet te somber: de baten min de lasten vallen er hoger uit dan in de tabel (validatie-geld.md).
- **Veel PIP's te laat, weinig gesprekken op tijd.** Dat hangt aan twee getallen. Met een caseload van 70 en 2 uur afstemming per inburgeraar per jaar is een consulent voor 85% bezet;
  met de 6 uur die voor de organisatie van nu is aangenomen is het meer dan 100%, en dan wacht er werk. De 70 is alleen geteld in Leidschendam-Voorburg, Voorschoten en Wassenaar. Voor Leiden
  en Oegstgeest is een caseload geschat uit hun formatie, in Rotterdam volgt de formatie het werk. Voor MVS, Westfriesland en de steden van 2018 is 70 een aanname.
- **Veel fte in Rotterdam.** Gepland was 100 gezinsmigranten per consulent, het werden er 55 tot 60. Het model komt voor alle inburgeraars samen wat lager uit, vooral door de aangenomen 6 uur
  afstemming. Het onderzoek noemt eind 2022 een team van meer dan 60 medewerkers (regel 4857-4866), zonder fte.
- **Minder statushouders in Rotterdam dan in 2022.** Toen huisvestte de stad 11% meer mensen dan de taakstelling. Meer dan de taakstelling huisvesten kan het model niet.
- **Meer fte nodig dan er zijn.** Nodig is wat de uren vragen, in dienst is wat de norm toelaat. Het verschil is werk dat wacht.
- **Een team boven de norm in een kwart van de maanden.** Formatie loopt een half jaar achter op de caseload; dat is geen fout van een team.`

function group({ place, score, rows }: ValidationGroup): string {
  return [`### ${place}`, '', `${score}.`, '', '| Wat er geteld is | Geteld | Model: middelste | Model: 9 van de 10 | Oordeel | Wat het betekent |', '|---|---:|---:|---:|---|---|', ...rows.map(row)].join('\n')
}

function row({ what, observed, middle, band, verdict, verdictText, meaning }: ValidationRow): string {
  const word = verdict === 'binnen' ? verdictText : `**${verdictText}**`
  return `| ${[what, observed, middle, band, word, meaning].map(cell).join(' | ')} |`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function lower(text: string): string {
  return text.startsWith('PIP') ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

function quotes(groups: readonly ValidationGroup[]): string {
  const lines = groups.flatMap(({ place, rows }) => rows.map(({ what, source, quote, howCounted }) =>
    `- ${place}, ${lower(what)}: “${quote}” (${source}).${howCounted === null ? '' : ` ${howCounted}`}`))
  return ['## Bronnen', '', `${observations.length} tellingen, elk met de woorden van het document; tekens zijn soms verkeerd gelezen.`, '', ...lines].join('\n')
}

import type { Strength } from '../../model/parameters/parameter.ts'
import { NBSP, formatNumber, formatOutcome } from '../format.ts'
import { joinNames } from '../compare/compare-screen.ts'
import type { Measure } from '../measures.ts'

/** Sentences that only the report has; the others come from the screens. */
export const reportTexts = {
  program: 'Scenariowijzer Inburgering',
  concept: 'Concept',
  contents: 'Inhoud',
  accountName: 'Verantwoording',
  title: (region: string): string => `Inburgering in ${region}: scenario’s vergeleken`,
  part: (title: string, from: string, to: string): string => `${title} (${from} tot en met ${to})`,
  pageOf: (page: number, pages: number): string => `${page} van ${pages}`,
  outcomesTitle: 'Uitkomsten naast elkaar',
  outcomesCorner: ['Middelste toekomst', 'en band van 8 op de 10'],
  outcomesNote: 'Merkteken: middelste toekomst. Donker: 5 van de 10 toekomsten, licht: 8 van de 10. Streeplijn: norm.',
  distanceTitle: 'Hoe ver van het budget',
  distanceNote: 'Saldo: over alle jaren samen, als deel van de lasten; onder nul is een tekort. Daaronder 8 van de 10 toekomsten. Eigen bijdrage: wat er per jaar bij moet om in 80 van de 100 toekomsten uit te komen, in duizend euro. Achter ± staat de simulatiefout.',
  wordsTitle: 'Wat de tegels erbij zeggen',
  wordsNote: (baseline: string): string => `Kort, zoals op het scherm Vergelijken. Op norm: 95% heeft binnen tien weken een definitief PIP. Op tijd: binnen drie jaar. Kosten: naast ${baseline}.`,
  tooFewFutures: (futures: number, least: number): string => `Let op: dit rapport rust op ${futures === 1 ? 'één toekomst' : `${formatNumber(futures)} toekomsten`}. Dat is te weinig om scenario’s te vergelijken, een kans te noemen of een verloop te tekenen. Reken er ten minste ${formatNumber(least)} door, en liever 1.000.`,
  tooFewHere: (least: number): string => `Hiervoor zijn ten minste ${formatNumber(least)} toekomsten nodig.`,
  inSummary: 'De zes uitkomsten met hun band staan in de samenvatting.',
  restDiffers: 'Wat hier niet staat, is in dezelfde toekomsten wél te onderscheiden, ook waar de afgeronde getallen gelijk zijn; het verschil kan dan klein zijn. Het blad Verschillen van de spreadsheet geeft elk paar.',
  scenariosNote: (scope: string): string => `Duizend euro, over alle jaren samen, voor ${scope}. Saldo: de middelste toekomst, met 8 van de 10 toekomsten eronder. Tekort: gemiddeld over de toekomsten die er een hebben. Achter ± staat de simulatiefout: de helft van het 95%-interval.`,
  chanceNote: (error: number): string => `Kans van de 100 dat de baten tot en met dat jaar de lasten dekken; simulatiefout hoogstens ±${NBSP}${error}. Reserve in duizend euro, met daaronder haar simulatiefout. Donkerder is hoger; het getal telt.`,
  keysNote: 'Duizend euro, gemiddeld per jaar; daaronder de simulatiefout. De sleutels verdelen dezelfde lasten; de som is steeds gelijk. Het rapport toont dit en schrijft niets voor.',
  payShare: 'Deel van de lasten',
  aboutPair: (first: string, second: string, measure: string): string => `Dit gaat over de keuze tussen ${first} en ${second}, op de maat “${measure}”. Voor een ander paar of een andere maat kan het antwoord anders zijn.`,
  seeRegion: 'Meer hierover staat bij “Regio en opgave”.',
  whereCited: 'Bron en citaat staan bij “Aannames en bronnen”.',
  noNoise: 'Op elke maat is elk scenario te onderscheiden van zijn buren.',
  noiseTitle: 'Wat niet te onderscheiden is, en dus geen rangorde heeft',
  otherwiseTitle: 'Wanneer valt de keuze anders uit?',
  restsTitle: 'Waar dit op rust',
  equalised: 'Let op: alle scenario’s rekenen hier met dezelfde waarden, behalve voor de indeling van pools en teams. Dit zijn dus niet de scenario’s zelf.',
  dependsTooFew: (least: number, have: number): string => `Waar de keuze van afhangt, is te zeggen vanaf ${formatNumber(least)} toekomsten; dit rapport heeft er ${formatNumber(have)}.`,
  gemeentenTitle: 'De gemeenten',
  gemeentenChanged: (asked: string): string => `Volgens de gegevens van de regio. In deze sessie is de taakstelling van de regio veranderd: ${asked}. Elke gemeente houdt haar deel.`,
  inSession: (asked: string): string => `in deze sessie: ${asked}`,
  contextTitle: 'Gegevens van de regio',
  differTitle: 'Waarin de scenario’s verschillen',
  differNote: 'Alleen instellingen waarin twee scenario’s verschillen. Een bereik betekent: elke toekomst trekt een waarde daaruit.',
  changedTitle: 'Wat in deze sessie is gewijzigd',
  changedNone: 'Er is niets gewijzigd: alle waarden staan zoals de regio en de scenario’s het zeggen.',
  changedOf: (scenario: string | null): string => (scenario === null ? 'alle scenario’s' : scenario),
  pairsTitle: 'Elk paar naast elkaar',
  pairsNote: 'Dezelfde toekomsten, twee aan twee. Waar het verschil binnen de ruis valt, is er geen rangorde.',
  norms: 'Normen en omschrijvingen',
  chainTitle: 'Van inschrijving tot afronding',
  groupsTitle: 'Groepen in cijfers',
  caseloadTitle: 'Caseload en formatie in cijfers',
  bandNote: 'Middelste toekomst, met 8 van de 10 toekomsten eronder. De omschrijving van elke maat staat onder de tabel.',
  definitionsTitle: 'Wat er geteld is',
  chancesOf: (name: string): string => `Kans binnen budget per jaar en gemeente: ${name}`,
  noInwoners: 'Een streep: het aantal inwoners staat niet in de gegevens van deze regio.',
  weighedBy: 'Gewogen door',
  criteriaTitle: 'Criteria, gewichten en punten',
  criteriaNote: 'Punten van 1 tot 3. Simulatie: gemiddelde over de toekomsten, op een vaste schaal.',
  criteriaJudged: 'Punten van 1 tot 3, alle gegeven door mensen.',
  criteriaUnscored: 'Een streep: niet gescoord.',
  /** Under a chart of drawn weights. */
  drawnFrom: (drawn: string, seed: string): string => `${drawn} · zaad${NBSP}${seed}`,
  /** @param factor times the weight that the cluster has now */
  clusterFactor: (cluster: string, factor: number, first: string): string => `Weegt ${cluster} ${factor > 1 ? 'meer' : 'minder'} dan ${formatNumber(factor, factor < 10 ? 3 : 1)} keer zo zwaar als nu, dan staat ${first} bovenaan.`,
  totalsTitle: 'Totalen onder deze weging',
  table2019Title: 'De weging van 2019',
  unscored: (count: number): string => `Geen van de ${formatNumber(count)} criteria heeft een score, en geen enkel criterium krijgt punten uit de simulatie. Er is dus geen volgorde van scenario’s.`,
  /** Whose weighing it is, in short. */
  weighing: (parties: readonly string[], isReconstructed: boolean): string => `${parties.length > 3 ? `${parties.length} wegingen samen` : joinNames(parties)}${isReconstructed ? ', een reconstructie' : ''}`,
  noWeighing: 'Er valt nog niets te wegen.',
  precisionTitle: 'Wat het eindige aantal toekomsten openlaat',
  precisionNote: 'Gemiddelde over alle toekomsten, en daaronder de helft van het 95%-interval van dat gemiddelde. Meer toekomsten maken dit kleiner; de band in de andere tabellen wordt er niet smaller van.',
  evidenceTitle: 'Hoe sterk de getallen zijn',
  evidenceNote: 'Elk getal telt mee met zijn eerste bron.',
  assumptionsIntro: 'Elk getal van het model staat hier met zijn waarde, zijn bron en de letterlijke woorden van die bron. Een getal zonder document heet een aanname en heeft altijd een reden. Een regel is een regel van de platte tekst van het document; waar die te vinden is, staat bij de bronnen achteraan. Van een gescand document zijn tekens soms verkeerd gelezen: het citaat staat hier zoals die tekst het geeft.',
  noDocument: 'Geen document gevonden',
  elsewhere: 'andere regio',
  elsewhereNote: '“Andere regio”: het document gaat niet over deze regio.',
  sourcesTitle: 'Bronnen',
  methodIntro: 'Deze tekst komt uit het document “Het model in woorden” bij het programma.',
  validationIntro: 'Deze controles zijn bij het maken van dit rapport uitgevoerd of horen bij het programma.',
  validationSources: 'De letterlijke woorden van het document bij elke telling staan op het scherm Onderbouwing, onder Toets aan de werkelijkheid, en bij het programma in docs/validatie.md.',
  glossaryIntro: 'De woorden van dit rapport.',
  figureWordsTitle: 'Hoe de cijfers te lezen zijn',
  figureWords: [
    ['middelste toekomst', 'In de helft van de toekomsten is de uitkomst lager, in de andere helft hoger. Ook p50.'],
    ['band', 'Waartussen 8 van de 10 toekomsten liggen: 1 ligt eronder (p10) en 1 erboven (p90). De donkere band bevat er 5.'],
    ['simulatiefout', 'Hoeveel een getal kan verschuiven met andere, even goede toekomsten: de helft van het 95%-interval. Ook rekenruis. Meer toekomsten maken haar kleiner; de band blijft.'],
    ['binnen de ruis', 'Het verschil is kleiner dan zijn simulatiefout. Er is dan geen rangorde.'],
    ['ongeveer 8 van de 10', 'Een kans. Onder de 1.000 toekomsten staat zij in tienden, daarboven in honderdsten.'],
    ['kenmerk', 'Een code die volgt uit regio, instellingen en zaad. Gelijk kenmerk en aantal: gelijke cijfers.'],
    ['zaad', 'De tekst waarmee het toeval begint. Hetzelfde zaad geeft dezelfde toekomsten.'],
    ['G10, G13, A38', 'Codes van rijksregelingen in de verantwoording van gemeenten: SPUK inburgering, SPUK onderwijsroute, en de regeling van Justitie en Veiligheid voor maatschappelijke begeleiding.'],
  ],
  columns: {
    measure: 'Maat', scenario: 'Scenario', setting: 'Instelling', number: 'Getal', value: 'Waarde', source: 'Bron', gemeente: 'Gemeente', taakstelling: 'Taakstelling', share: 'Deel van de regio',
    deelregio: 'Deelregio', inwoners: 'Inwoners', forWhom: 'Voor', before: 'Zonder de wijziging', changed: 'Is nu', theme: 'Onderwerp', count: 'Aantal', term: 'Begrip', meaning: 'Betekenis', place: 'Plaats', points: 'Punten',
    criterion: 'Criterium', weight: 'Gewicht', from: 'Punten uit', cluster: 'Cluster', pair: 'Paar', found: 'Wat de toekomsten zeggen', strength: 'Sterkte', within: 'Binnen budget', balance: 'Saldo, middelste toekomst', contribution: 'Eigen bijdrage per jaar voor 80',
  },
  sameTitle: 'Zelfde getallen openen',
  sameWhy: 'Deze link opent precies deze stand: regio, scenario’s, instellingen en gewichten. De wijzer zegt dan of de getallen dezelfde zijn, of wat er verschilt.',
  noLink: 'Bij dit rapport hoort geen link. Bewaar het sessiebestand erbij: dat opent precies deze stand.',
  openLink: 'Open deze stand in de Scenariowijzer',
  qrTitle: 'QR-code met de link die deze stand opent',
  citeTitle: 'Zo is dit na te rekenen',
  cite: 'Wie deze gegevens gebruikt, krijgt dezelfde getallen.',
  commandTitle: 'Narekenen op de opdrachtregel',
  /** How the session file is called in a command. */
  sessionFile: 'sessie.json',
  commandWhy: (version: string): string => `In de map van het programma, met modelversie ${version} en na npm${NBSP}ci, geeft de ene opdracht alle cijfers en de andere dit rapport.`,
  commandFile: 'Het bestand sessie.json komt van de pagina: Delen, Bewaar als bestand.',
  commandFigures: 'Alle cijfers',
  commandReport: 'Dit rapport',
  commandCheck: (key: string): string => `Begint het kenmerk dat de opdracht meldt met ${key}, dan zijn het dezelfde toekomsten.`,
  whatNotTitle: 'Wat deze cijfers niet zijn',
  whatNot: [
    'Geen voorspelling: zij laten zien wat uit de aannames volgt, en hoeveel daarvan afhangt.',
    'Veel getallen zijn aannames. Elke toekomst trekt elke aanname opnieuw uit haar bereik.',
    'Verschillen in kosten tussen scenario’s rusten voor een groot deel op aannames, vooral over uren voor afstemming en overdrachten.',
    'De stand bij het begin is gerekend met een aanloop, niet geteld in de administratie van de regio.',
    'Verschillen binnen de simulatiefout krijgen geen rangorde.',
  ],
} as const

export function authorLine(author: string, organisation: string, date: string): string {
  const by = [author, organisation].filter((part) => part !== '').join(', ')
  return by === '' ? longDate(date) : `${by} · ${longDate(date)}`
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** `14 maart 2026`. @param date ISO date */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)}${NBSP}${months[Number(month) - 1] ?? ''}${NBSP}${year}`
}

const countWords = ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien', 'Elf', 'Twaalf']

export function summaryLead(names: readonly string[], futures: number): string {
  const count = countWords[names.length] ?? String(names.length)
  const ways = names.length === 1 ? 'manier om de inburgering te organiseren is doorgerekend' : 'manieren om de inburgering te organiseren zijn vergeleken'
  return `${count} ${ways} in ${futures === 1 ? 'dezelfde mogelijke toekomst' : `dezelfde ${formatNumber(futures)} mogelijke toekomsten`}: ${joinNames(names)}.`
}

/** With the words of the measure: `goedkoper per inburgeraar`, or `korter: het wachten op een groep`. */
export function betterTile(name: string, other: string, { noun, lower, higher }: Measure, isLower: boolean): string {
  const word = isLower ? lower : higher
  return noun === null ? `toekomsten: ${name} is ${word} dan ${other}` : `toekomsten: ${noun} is bij ${name} ${word} dan bij ${other}`
}

/** @param error half the 95% simulation interval, in futures out of 100 */
export function withinTile(name: string, year: number, error: number): string {
  return `toekomsten: ${name} blijft binnen budget tot en met ${year}, ±${NBSP}${error} van de${NBSP}100`
}

/** @param error half the 95% simulation interval, euro; NaN without one */
export function reserveTile(name: string, error: number): string {
  const noise = Number.isFinite(error) ? `; simulatiefout ±${NBSP}${formatOutcome('euro', error)}` : ''
  return `extra reserve nodig om bij ${name} in 90 van de 100 toekomsten uit te komen${noise}`
}

/**
 * Whether most futures are within budget, where that holds for all scenarios alike beyond the simulation error; empty where it does not.
 * @param chances by scenario, with half their 95% simulation interval
 */
export function budgetForAll(chances: readonly { readonly chance: number; readonly error: number }[]): string {
  if (chances.length === 0) return ''
  const one = chances.length === 1
  if (chances.every(({ chance, error }) => chance + error < 0.5)) return `${one ? 'Het scenario blijft' : 'Geen van de scenario’s blijft'} in de meeste toekomsten${one ? ' niet' : ''} binnen budget.`
  if (chances.every(({ chance, error }) => chance - error > 0.5)) return `${one ? 'Het scenario' : 'Elk scenario'} blijft in de meeste toekomsten binnen budget.`
  return ''
}

/** `135 getallen: 40 sterk, 30 redelijk, 20 zwak en 45 aannames.` */
export function evidenceSentence(total: number, counts: Readonly<Record<Strength, number>>): string {
  const { sterk, redelijk, zwak, aanname } = counts
  return `Het model rekent met ${formatNumber(total)} getallen: ${sterk} sterk, ${redelijk} redelijk, ${zwak} zwak en ${aanname} zonder document (${formatOutcome('aandeel', aanname / total)}).`
}

export function checksSentence(checked: number, failed: number): string {
  return failed === 0 ? `De dubbele boekhouding klopt: ${formatNumber(checked)} optellingen, zonder fout.` : `De dubbele boekhouding klopt niet: ${formatNumber(failed)} van de ${formatNumber(checked)} optellingen zijn fout. Gebruik deze cijfers niet.`
}

/** At the foot of every page. */
export function footerLine(version: string, key: string, seed: string, futures: number, error: number, date: string): string {
  return `${reportTexts.program} ${version} · kenmerk${NBSP}${key.slice(0, 8)} · zaad${NBSP}${seed} · ${formatNumber(futures)}${NBSP}${futures === 1 ? 'toekomst' : 'toekomsten'}, ±${NBSP}${error}${NBSP}van de${NBSP}100 · ${longDate(date)}`
}

export function errorFact(error: number): string {
  return `hoogstens ±${NBSP}${error} van de${NBSP}100 bij een kans (95%)`
}

/** A deelregio by the gemeenten in it; in the files it has only a code. */
export function deelregioName([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} en ${others.length}${NBSP}${others.length === 1 ? 'andere gemeente' : 'andere gemeenten'}`
}

export function regionTitle(region: string, gemeenten: number, taakstelling: number): string {
  return `${region}: ${gemeenten === 1 ? 'één gemeente' : `${formatNumber(gemeenten)} gemeenten`}, ${formatNumber(taakstelling)} statushouders te huisvesten per jaar`
}

export function methodTitle(futures: number): string {
  return futures === 1 ? 'Elke inburgeraar apart gevolgd, in een toekomst die voor alle scenario’s dezelfde is' : `Elke inburgeraar apart gevolgd, in ${formatNumber(futures)} toekomsten die voor alle scenario’s dezelfde zijn`
}

/** What the mark beside a document says. */
export function elsewhereMeans(region: string): string {
  return `Waar “${reportTexts.elsewhere}” staat, gaat het document niet over ${region}; waarover wel staat ook bij de bronnen. Een getal daaruit is hier een plaatsvervanger of een landelijk gegeven. Geven scenario’s verschillende redenen, dan staan die apart, elk met de eigen sterkte; het getal telt dan als de zwakste.${region === 'Westfriesland' ? '' : ' Een toelichting die over Westfriesland spreekt komt uit de lijst van het model, die met die regio begon.'}`
}

export function assumptionsTitle(total: number, assumed: number): string {
  return `Van de ${formatNumber(total)} getallen rusten er ${formatNumber(assumed)} niet op een document`
}

/** @param found what the document about the counts begins with, without its full stop; may be empty */
export function validationTitle(failed: number, found: string): string {
  if (failed > 0) return 'Niet alle optellingen kloppen'
  return found === '' ? 'De optellingen kloppen' : `De optellingen kloppen; ${found.charAt(0).toLowerCase()}${found.slice(1)}`
}

export function uncertaintyTitle(pair: { readonly first: string; readonly second: string }, noisy: number, rows: number): string {
  if (noisy === 0) return `${pair.first} en ${pair.second} zijn op alle ${rows} maten te onderscheiden`
  if (noisy === rows) return `${pair.first} en ${pair.second} zijn op geen enkele maat te onderscheiden`
  return `Op ${noisy} van de ${rows} maten zijn ${pair.first} en ${pair.second} niet te onderscheiden`
}

export function plusMinus(text: string): string {
  return `±${NBSP}${text}`
}

export function chanceWithError(figure: string, error: number): string {
  return `${figure} ±${NBSP}${error}`
}

/** `47 van de 100 ± 7`: a share of the futures, with half its 95% simulation interval. */
export function bestOf100(share: number, error: number): string {
  return `${formatNumber(share * 100)} van de${NBSP}100 ±${NBSP}${formatNumber(Math.max(1, Math.ceil(error * 100)))}`
}

/** The rule of the money that are on, in one sentence. */
export function policiesSentence(labels: readonly string[], key: string): string {
  const rules = labels.length === 0 ? 'De regels van het Rijk staan zoals zij nu zijn, in prijzen van 2025.' : `Aangezet op Budget: ${joinNames(labels)}.`
  return `${rules} De lasten zijn verdeeld naar ${key}.`
}

/** Sentences about named moments, and about what differs between then and now. */

const number = new Intl.NumberFormat('nl-NL')
const NBSP = '\u00a0'

export const momentTexts = {
  title: 'Momenten',
  explain: 'Een moment bewaart alles zoals het nu staat onder een naam, zoals “voorstel Hoorn”. Daarna kan er verder worden geschoven: teruggaan of vergelijken blijft mogelijk.',
  none: 'Er zijn nog geen momenten.',
  name: 'Naam van het moment',
  namePlaceholder: 'bijvoorbeeld voorstel Hoorn',
  make: 'Bewaar dit moment',
  full: (most: number) => `Er zijn ${most} momenten; meer past er niet in een sessie. Verwijder er eerst een.`,
  problems: { empty: 'Geef het moment een naam.', taken: 'Zo heet een ander moment al. Kies een andere naam.' },
  made: (name: string) => `Moment bewaard: ${name}`,
  renamed: (from: string, to: string) => `Moment ${from} heet nu ${to}`,
  removed: (name: string, slides = 0) => `Moment verwijderd: ${name}${slides === 0 ? '' : slides === 1 ? '. De dia die het liet zien, toont nu de cijfers van nu' : `. De ${slides} dia’s die het lieten zien, tonen nu de cijfers van nu`}`,
  wentBack: (name: string) => `Terug naar moment ${name}`,
  list: 'Bewaarde momenten, nieuwste eerst',
  asNow: 'zo staat het nu',
  differs: (count: number) => count === 1 ? '1 verschil met nu' : `${number.format(count)} verschillen met nu`,
  otherRegion: (name: string) => `andere regio: ${name}`,
  back: 'Ga terug',
  backOf: (name: string) => `Ga terug naar ${name}`,
  compare: 'Vergelijk met nu',
  compareOf: (name: string) => `Vergelijk met nu: ${name}`,
  rename: 'Naam wijzigen',
  renameOf: (name: string) => `Naam wijzigen: ${name}`,
  remove: 'Verwijder',
  removeOf: (name: string) => `Verwijder moment ${name}`,
  saveName: 'Bewaar naam',
  cancel: 'Annuleer',
  now: 'nu',
  comparing: (name: string) => `${name} vergeleken met nu`,
  toList: 'Terug naar de momenten',
} as const

/** Words about differences between two proposals or two scenarios. */
export const differenceTexts = {
  /** `Synthese wijkt op 3 keuzes en 1 aanname af van Integratie.` */
  headline: (first: string, second: string, choices: number, assumptions: number) => {
    const parts = [choices === 0 ? '' : choices === 1 ? `1${NBSP}keuze` : `${number.format(choices)}${NBSP}keuzes`, assumptions === 0 ? '' : assumptions === 1 ? `1${NBSP}aanname` : `${number.format(assumptions)}${NBSP}aannames`].filter((part) => part !== '')
    return parts.length === 0 ? `${first} en ${second} zijn op alle schuiven gelijk.` : `${first} wijkt op ${parts.join(' en ')} af van ${second}.`
  },
  momentHeadline: (name: string, count: number) => count === 0 ? `Nu is alles zoals bij ${name}.` : count === 1 ? `Er is 1 verschil tussen ${name} en nu.` : `Er zijn ${number.format(count)} verschillen tussen ${name} en nu.`,
  caption: (first: string, second: string) => `Waarin ${first} afwijkt van ${second}, in de volgorde van de schuiven`,
  setting: 'Schuif',
  forWhom: 'Geldt voor',
  allScenarios: 'alle scenario’s',
  cost: 'Effect op de kosten',
  waiting: 'Effect op het wachten',
  noEffect: 'vrijwel geen',
  withinNoise: 'binnen de ruis',
  notInPair: 'niet in dit scenario',
  progress: 'Voortgang van de berekening',
  notCounted: 'niet te meten',
  remainder: 'Samenspel: wat de wijzigingen alleen samen doen',
  total: 'Samen',
  running: (completed: number, total: number) => `Het effect van elke wijziging wordt berekend: ${number.format(completed)} van de ${number.format(total)} toekomsten.`,
  failed: 'Het effect van de wijzigingen kon niet worden berekend.',
  retry: 'Probeer opnieuw',
  method: (futures: number) => `Gemiddelde over ${number.format(futures)}${NBSP}toekomsten, in beide scenario’s dezelfde. Van elke wijziging is gemeten wat ze doet als ze als eerste en als ze als laatste komt; het gemiddelde staat hier. Achter ± de simulatiefout.`,
  effectFor: 'Effect gemeten bij',
  otherFutures: 'Het effect is niet te berekenen: regio, zaad of aantal jaren verschillen, dus het zijn andere toekomsten.',
  scenarioGone: 'Dit scenario is er maar in een van beide.',
  parts: {
    region: (then: string, now: string) => then === now ? 'De gegevens van de regio zijn anders.' : `De regio is anders: ${then} en ${now}.`,
    added: (name: string) => `Scenario ${name} is er nu bij.`,
    removed: (name: string) => `Scenario ${name} is er nu niet meer.`,
    renamed: (from: string, to: string) => `Scenario ${from} heet nu ${to}.`,
    seed: (then: string, now: string) => `Zaad: ${then} → ${now}.`,
    horizon: (then: number, now: number) => `Jaren na het besluit: ${then} → ${now}.`,
    replications: (then: number, now: number) => `Aantal toekomsten: ${number.format(then)} → ${number.format(now)}.`,
    equalisedOn: 'De schakelaar ‘alles gelijk behalve pools en teams’ staat nu aan.',
    equalisedOff: 'De schakelaar ‘alles gelijk behalve pools en teams’ staat nu uit.',
    money: 'De regels van het geld op Budget zijn anders.',
    weighing: 'De weging op Afwegen is anders.',
  },
} as const

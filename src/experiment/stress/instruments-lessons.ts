import { assume, cite } from '../../model/parameters/cite.ts'
import type { SettingsChange } from './change.ts'
import { fixed, fromBaseline } from './change.ts'

/** Lessons, participation and what it takes to attend them. */
export const lessonInstruments: readonly SettingsChange[] = [
  {
    id: 'groepen-met-buren', label: 'Groepen samen met buren',
    explanation: 'B1- en Z-groepen voor de hele regio, en na lang wachten ook een plaats bij een andere aanbieder of gemeente.',
    leftOut: 'Deelnemers van buiten de regio; het model kent alleen de gemeenten van de regio.',
    change: () => ({ 'groepen.pool-b1': fixed(2), 'groepen.pool-z': fixed(2), 'groepen.breder': fixed(1) }),
    evidence: [
      assume('Bij weinig instroom mag de aanbieder van B1 in Leidschendam-Voorburg, Voorschoten en Wassenaar mensen uit andere gemeenten in de groep nemen. Hoe vaak dat gebeurt staat er niet.', { source: 'wvolv-2025', locator: 'regel 2719-2720' }),
    ],
  },
  {
    id: 'volumegarantie', label: 'Volumegarantie',
    explanation: 'De taalschool krijgt 80% van het verwachte aantal deelnemers betaald, ook als zij niet komen.',
    leftOut: 'Een lagere prijs of een vaste klas in ruil voor de garantie.',
    change: () => ({ 'kosten.volumegarantie': fixed(0.8) }),
    evidence: [
      assume('Geen document noemt een percentage; 80% is gekozen. In Rotterdam is er geen garantie.', { source: 'rotterdam-b', locator: 'regel 8575-8578', quote: 'er geen minimumaantal is afgesproken waarvoor men sowieso betaalt krijgt' }),
      cite('wvolv-2025', 'regel 2907-2908', 'dat er jaarlijks rond de 33 inburgeraars in de Z-route zouden instromen', 'redelijk', 'De prijs was op dat aantal berekend; er kwamen er 10, 25 en ongeveer 30.'),
    ],
  },
  {
    id: 'intensieve-start', label: 'Intensieve eerste fase in B1',
    explanation: 'Nieuwe B1-groepen beginnen met een half jaar (20 lesweken) vier of vijf dagdelen les per week; daarna zijn het er twee, naast werk of stage, met een grotere kans op werk.',
    leftOut: 'Dat het duale deel zelf ook taal oplevert, en wat werkgevers en stages kosten. Groepen die al liepen houden hun ritme.',
    change: () => ({
      'lessen.eerste-fase': fixed(20), 'lessen.eerste-fase-dagdelen': { kind: 'triangular', low: 4, mode: 4.5, high: 5 }, 'lessen.daarna-dagdelen': fixed(2),
      'werk.b1': { kind: 'uniform', low: 0.5, high: 0.7 },
    }),
    evidence: [
      assume('Wat de duale fase voor werk doet staat nergens: de bovenste helft van de marge is gekozen. Van de 660 uur van een gemiddelde leerder vallen er 270 in het eerste halve jaar; met twee dagdelen erna duurt de route langer dan met steeds drie.',
        { source: 'wvolv-2025', locator: 'regel 3094-3095', quote: 'Cursisten volgen vier of vijf dagdelen taalles' }),
      cite('wvolv-2025', 'regel 3096-3097', 'Daarna gaan ze door met een duale fase en hebben ze twee dagdelen taalles', 'redelijk', 'Leiden en Oegstgeest.'),
    ],
  },
  {
    id: 'avondgroepen', label: 'Avondgroepen',
    explanation: 'De helft van wie werkt of opvang nodig heeft gaat ’s avonds naar les, in eigen groepen, en mist daar minder. Komt er geen avondgroep bij elkaar, dan gaat men na de langste wacht overdag.',
    leftOut: 'Of docenten ’s avonds willen werken, en mensen die nu door hun werk helemaal niet aan les beginnen.',
    change: () => ({ 'groepen.avond': fixed(0.5) }),
    evidence: [
      assume('Geen document telt wie ’s avonds komt; de helft is gekozen. In Leiden zijn avondgroepen er voor wie werkt of geen opvang heeft. Hoeveel minder zij missen en wat een avond meer kost zijn aannames bij hun schuiven.', { source: 'wvolv-2025', locator: 'regel 3100' }),
      cite('g40-2018', 'regel 4262-4265', 'te weinig aanbod is voor avondgroepen voor inburgering', 'zwak', 'Roosendaal, januari 2018.'),
      cite('rotterdam-b', 'regel 7806-7809', 'de kosten te hoog zijn om voor slechts één persoon avondlessen te organiseren', 'zwak', 'Aanbieders van B1 in Rotterdam.'),
    ],
  },
  {
    id: 'kinderopvang', label: 'Kinderopvang tijdens de lessen',
    explanation: 'Opvang bij de les: wie haar nodig heeft mist nog hoogstens 5% extra. De bijdrage aan opvang verdubbelt.',
    leftOut: 'Of er plaatsen en mensen voor zijn.',
    change: (_settings, region) => ({ 'persoon.kinderopvang-effect': { kind: 'uniform', low: 0.95, high: 1 }, 'kosten.kinderopvang': fromBaseline('kosten.kinderopvang', region, 2) }),
    evidence: [
      assume('Geen document noemt een bedrag of een effect; een verdubbeling van de bijdrage is gekozen. De opvang sluit in Leidschendam-Voorburg, Voorschoten en Wassenaar om 14.00 uur.', { source: 'wvolv-2025', locator: 'regel 2918-2919', quote: 'De kinderopvang in de drie gemeenten gaat om 14.00 uur dicht' }),
      cite('vlaardingen-2024', 'regel 121-128', 'delen van hun inburgering (zoals taalles) missen of vertraging oplopen doordat er geen kinderopvang beschikbaar is', 'redelijk', 'Vlaardingen.'),
    ],
  },
  {
    id: 'reiskosten', label: 'Reiskosten ruimer vergoeden',
    explanation: 'De vergoeding van reiskosten verdubbelt en het verzuim door reizen halveert.',
    leftOut: 'De Z-route: het model boekt reiskosten alleen bij B1, zoals in het document.',
    change: (_settings, region) => ({ 'kosten.reis': fromBaseline('kosten.reis', region, 2), 'reistijd.effect': fromBaseline('reistijd.effect', region, 0.5) }),
    evidence: [
      assume('Vergoed worden reiskosten in B1 vanaf de gemeentegrens; een bedrag of effect staat nergens.', { source: 'wvolv-2025', locator: 'regel 2746-2747', quote: 'Reiskosten worden vergoed vanaf de gemeentegrens tot aan de taalschool' }),
      cite('wvolv-2025', 'regel 2924', 'De reiskosten voor inburgeraars in de Z-route worden echter niet vergoed', 'redelijk', 'Leidschendam-Voorburg, Voorschoten en Wassenaar.'),
    ],
  },
  {
    id: 'participatie-op-locatie', label: 'Participatie op locatie',
    explanation: 'De participatie in de Z-route dichtbij, in de eigen gemeente: de uren gaan sneller en kosten meer begeleiding.',
    leftOut: '',
    change: () => ({ 'z.participatie-lokaal': fixed(1) }),
    evidence: [
      cite('wvolv-2025', 'regel 3861', 'omdat NewBees wekelijks op locatie aanwezig is', 'zwak', 'Leiden en Oegstgeest, bij de taalscholen. Hoeveel sneller en duurder is een aanname bij de schuiven.'),
    ],
  },
  {
    id: 'duale-trajecten', label: 'Duale trajecten',
    explanation: 'Taal samen met werk of participatie: meer participatie-uren per week in Z, en een grotere kans op werk of opleiding.',
    leftOut: 'Lessen die door werk worden gemist, en wat werkgevers en begeleiding kosten.',
    change: () => ({
      'z.participatie-uren-per-week': { kind: 'uniform', low: 9, high: 12 },
      'werk.b1': { kind: 'uniform', low: 0.5, high: 0.7 },
      'werk.z': { kind: 'uniform', low: 0.2, high: 0.4 },
    }),
    evidence: [
      assume('Veel steden van 2018 noemen duale trajecten (onder meer Alphen aan den Rijn, Dordrecht en Eindhoven), bijna zonder telling. Dit instrument neemt de bovenste helft van elke marge. De 70% is van één klein, uitgekozen leer-werktraject in Westfriesland.', { source: 'g40-2018', locator: 'regel 3278-3288', quote: 'in dit leer-werktraject na afloop ongeveer 70%' }),
      cite('wvolv-2025', 'regel 3565', 'Daarvan hebben 23 personen daadwerkelijk werk gekregen', 'redelijk', 'Van 249 begeleide mensen in Leidschendam-Voorburg: de tegenproef.'),
    ],
  },
]

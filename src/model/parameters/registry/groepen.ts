import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

const metAvond = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1] as const
const geenAvond = 'Er zijn in dit scenario geen avondgroepen.'
const geenInstap = 'Instappen in lopende groepen staat uit.'

/** Group formation: who may share a group, when it starts, and what happens after a long wait. */
export const groepen = {
  'groepen.minimum': {
    role: 'lever', theme: 'groepen', label: 'Minimum voor een groep',
    explanation: 'Het kleinste aantal mensen waarmee een lesgroep begint. Een hoger minimum geeft vollere groepen, maar langer wachten.',
    unit: 'personen', range: [4, 12], step: 1, baseline: { kind: 'fixed', value: 8 },
    zones: [{ label: 'klein', from: 4 }, { label: 'gewoon', from: 7 }, { label: 'groot', from: 10 }],
    evidence: [
      assume('Geen document noemt een minimum, alleen een maximum van twaalf. Acht is twee derde van een volle groep; de schuif loopt van 4 (bijna les op maat) tot 12 (alleen volle groepen).',
        { source: 'westfriesland-2019', locator: 'regel 644-650', quote: 'de kritische massa voor een groep […] gecombineerd met aantal startmomenten' }),
    ],
  },
  'groepen.maximum': {
    role: 'lever', theme: 'groepen', label: 'Maximum voor een groep',
    explanation: 'Het grootste aantal mensen in een lesgroep. Het is ook de groep waarvoor de prijs per deelnemersuur geldt.',
    unit: 'personen', range: [8, 20], step: 1, baseline: { kind: 'fixed', value: 12 },
    zones: [{ label: 'klein', from: 8 }, { label: 'gewoon', from: 11 }, { label: 'groot', from: 14 }],
    evidence: [
      cite('wvolv-2025', 'regel 2718', 'De maximale groepsgrootte is twaalf deelnemers', 'redelijk',
        'Aanbesteding van Leidschendam-Voorburg, Voorschoten en Wassenaar voor B1; voor Z geldt daar en in Rotterdam ook twaalf.'),
      cite('rotterdam-b', 'regel 8835-8837', 'het maximumaantal deelnemers dat men in de klas mag hebben (twaalf voor de Z-route)', 'redelijk'),
    ],
  },
  'groepen.langste-wacht': {
    role: 'lever', theme: 'groepen', label: 'Langste wacht op een groep',
    explanation: 'Aantal weken waarna niet langer op een volle groep wordt gewacht. Daarna volgt een bredere, gemengde of kleine groep, als dat mag.',
    unit: 'weken', range: [4, 26], step: 1, baseline: { kind: 'fixed', value: 13 },
    zones: [{ label: 'kort', from: 4 }, { label: 'norm', from: 9 }, { label: 'lang', from: 17 }],
    evidence: [
      cite('wvolv-2025', 'regel 2292-2293', 'de periode tussen de brede intake en de start van het inburgeringstraject meestal één tot drie maanden is', 'redelijk',
        'Landelijke evaluatie: één tot drie maanden. Dertien weken is de bovenkant daarvan.'),
      cite('wvolv-2025', 'regel 2765-2766', 'dat inburgeraars binnen twintig werkdagen kunnen beginnen met de taalles', 'redelijk',
        'Contracteis van Leidschendam-Voorburg, Voorschoten en Wassenaar: vier weken, de onderkant van de schuif.'),
    ],
  },
  'groepen.startinterval': {
    role: 'lever', theme: 'groepen', label: 'Weken tussen startmomenten',
    explanation: 'Aantal weken tussen twee momenten waarop een lesgroep kan beginnen. Vaker starten betekent minder wachten, maar kleinere groepen.',
    unit: 'weken', range: [2, 13], step: 1, baseline: { kind: 'fixed', value: 4 },
    zones: [{ label: 'vaak', from: 2 }, { label: 'gewoon', from: 4 }, { label: 'zelden', from: 9 }],
    evidence: [
      assume('Taalaanbieders in Westfriesland wijzen op het aantal startmomenten, zonder getal. Eens in de vier weken is het midden; de schuif loopt van 2 tot 13 weken (eens per kwartaal).',
        { source: 'westfriesland-2019', locator: 'regel 644-650', quote: 'gecombineerd met aantal startmomenten' }),
    ],
  },
  'groepen.instap': {
    role: 'lever', theme: 'groepen', label: 'Instappen in lopende groepen',
    explanation: 'Of nieuwe mensen een vrije plaats in een lopende groep van hetzelfde niveau mogen innemen. Dat verkort de wacht en vult groepen.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 1 },
    options: ['uit', 'aan'],
    evidence: [
      assume('In Rotterdam kan iemand een lopende groep in, met als keerzijde dat de les telkens opnieuw begint. Of dit in Westfriesland mag is niet beschreven; aan is het uitgangspunt, uit is de tegenproef.',
        { source: 'rotterdam-a', locator: 'regel 5457-5472', quote: 'begint de les telkens weer bij het begin' }),
    ],
  },
  'groepen.instapinterval': {
    role: 'assumption', theme: 'groepen', label: 'Weken tussen instapmomenten',
    explanation: 'Aantal weken tussen twee momenten waarop iemand een lopende groep in kan.',
    unit: 'weken', range: [4, 26], step: 1, baseline: { kind: 'triangular', low: 4, mode: 8, high: 13 },
    onlyWhen: { parameter: 'groepen.instap', values: [1], reason: geenInstap },
    evidence: [
      assume('Geen document geeft een ritme. Acht weken als midden; maandelijks (4) en eens per kwartaal (13) zijn de randen.'),
    ],
  },
  'groepen.instapdeel': {
    role: 'assumption', theme: 'groepen', label: 'Deel van het niveau met instap',
    explanation: 'Tot welk deel van de lesuren van een niveau instappen nog kan. Daarna is de groep te ver.',
    unit: 'aandeel', range: [0.1, 0.9], step: 0.05, baseline: { kind: 'triangular', low: 0.2, mode: 0.4, high: 0.6 },
    onlyWhen: { parameter: 'groepen.instap', values: [1], reason: geenInstap },
    evidence: [
      assume('Geen document noemt een grens. De eerste 40% van de uren als midden, met een marge van 20% tot 60%.'),
    ],
  },
  'groepen.pool-b1': {
    role: 'lever', theme: 'groepen', label: 'Samen in B1-groepen',
    explanation: 'Wie samen een B1-groep vormt: de eigen gemeente, de deelregio of de hele regio. Een groter gebied vult groepen sneller, maar vraagt meer reizen.',
    unit: 'keuze', range: [0, 2], step: 1, baseline: { kind: 'fixed', value: 2 },
    options: ['eigen gemeente', 'deelregio', 'regio'],
    evidence: [
      cite('westfriesland-2019', 'regel 1499-1525', 'Reguliere route: (leidt tot examen op B1-, B2- of A2-niveau): raamovereenkomst […] met beperkt aantal aanbieders', 'zwak',
        "In alle vier scenario’s koopt de regio Westfriesland de B1-route samen in; daarom staat de knop op regio."),
    ],
  },
  'groepen.pool-z': {
    role: 'lever', theme: 'groepen', label: 'Samen in Z-groepen',
    explanation: 'Wie samen een taalgroep van de Z-route vormt: de eigen gemeente, de deelregio of de hele regio. Lokaal betekent kleine groepen.',
    unit: 'keuze', range: [0, 2], step: 1, baseline: { kind: 'fixed', value: 2 },
    options: ['eigen gemeente', 'deelregio', 'regio'],
    evidence: [
      cite('westfriesland-2019', 'regel 1699-1703', 'voorstelbaar is dat de gemeenten voor deze route vooral samenwerking met […] lokale partijen zoeken en de taalcomponent regionaal vormgeven', 'zwak',
        'In Westfriesland is de taal in de Z-route regionaal gedacht. Leidschendam-Voorburg, Voorschoten en Wassenaar eisen juist les in de eigen gemeente: kies dan de eigen gemeente.'),
    ],
  },
  'groepen.aanbieders': {
    role: 'lever', theme: 'groepen', label: 'Aanbieders per leerroute',
    explanation: 'Aantal taalaanbieders waarover de mensen van één leerroute worden verdeeld. Meer aanbieders betekent kleinere groepen of langer wachten.',
    unit: 'aanbieders', range: [1, 6], step: 1, baseline: { kind: 'fixed', value: 1 },
    zones: [{ label: 'één', from: 1 }, { label: 'enkele', from: 2 }, { label: 'veel', from: 4 }],
    evidence: [
      cite('westfriesland-2019', 'regel 634-638', 'Er zijn op dit moment zes regionale taalaanbieders actief', 'zwak',
        'Zes aanbieders in 2019 is de bovenkant van de schuif. Eén is het uitgangspunt; hoeveel het er na een aanbesteding zijn kiest een scenario.'),
    ],
  },
  'groepen.avond': {
    role: 'lever', theme: 'groepen', label: 'Mensen met werk of zorg in avondgroepen',
    explanation: 'Deel van wie werkt of opvang nodig heeft dat les in de avond wil. Zij vormen eigen groepen en missen minder; overdag worden groepen kleiner. Bij 0 zijn er geen avondgroepen.',
    unit: 'aandeel', range: [0, 1], step: 0.05, baseline: { kind: 'fixed', value: 0 },
    zones: [{ label: 'geen', from: 0 }, { label: 'een deel', from: 0.05 }, { label: 'de meesten', from: 0.5 }],
    evidence: [
      assume('In Leiden en Oegstgeest zijn er avondgroepen voor wie werkt of geen opvang heeft; hoeveel mensen erheen gaan staat er niet. De andere documenten noemen ze als gemis. Daarom staat de schuif op 0.',
        { source: 'wvolv-2025', locator: 'regel 3100' }),
      cite('g40-2018', 'regel 4262-4265', 'te weinig aanbod is voor avondgroepen voor inburgering', 'zwak', 'Roosendaal, januari 2018.'),
    ],
  },
  'groepen.avond-effect': {
    role: 'assumption', theme: 'groepen', label: 'Minder verzuim in de avond',
    explanation: 'Deel van het verzuim door werk of door kinderopvang dat in een avondgroep wegvalt; 100% is alles.',
    unit: 'aandeel', range: [0, 1], step: 0.05, baseline: { kind: 'triangular', low: 0.2, mode: 0.6, high: 1 },
    onlyWhen: { parameter: 'groepen.avond', values: metAvond, reason: geenAvond },
    evidence: [
      assume('Geen document meet wat avondgroepen doen. Wie overdag werkt kan dan wel komen, wie ’s avonds geen oppas heeft niet: 20% tot alles, met 60% als midden.', { source: 'wvolv-2025', locator: 'regel 3100' }),
    ],
  },
  'groepen.wegval-weken': {
    role: 'context', theme: 'groepen', label: 'Weken zonder een aanbieder',
    explanation: 'Aantal weken waarin één aanbieder in elke lesregio niemand aanneemt, vanaf twee jaar na het besluit. Groepen die lopen gaan door. Wie wacht kan na de langste wacht naar een ander, als dat mag.',
    unit: 'weken', range: [0, 52], step: 1, baseline: { kind: 'fixed', value: 0 },
    zones: [{ label: 'geen', from: 0 }, { label: 'kort', from: 1 }, { label: 'lang', from: 26 }],
    evidence: [
      assume('Een stresstest: geen document meldt dat een aanbieder midden in een contract wegviel. Wel rekende een aanbieder van de Z-route op meer deelnemers dan er kwamen, zodat het bedrag per klas niet genoeg was. Nul is het uitgangspunt; de schuif loopt tot een jaar.',
        { source: 'wvolv-2025', locator: 'regel 2907-2912', quote: 'dat er jaarlijks rond de 33 inburgeraars in de Z-route zouden instromen' }),
    ],
  },
  'groepen.breder': {
    role: 'lever', theme: 'groepen', label: 'Na lang wachten: bredere groep',
    explanation: 'Of iemand na de langste wacht naar een andere aanbieder of gemeente mag. Dat verkort de wacht, maar kan meer reizen vragen.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 1 },
    options: ['nee', 'ja'],
    evidence: [
      assume('Bij te weinig instroom mag de aanbieder van B1 in Leidschendam-Voorburg, Voorschoten en Wassenaar deelnemers uit andere gemeenten in de groep nemen. Of dit in Westfriesland mag is niet beschreven; ja is het uitgangspunt, nee is de tegenproef.',
        { source: 'wvolv-2025', locator: 'regel 2719-2720' }),
    ],
  },
  'groepen.gemengd': {
    role: 'lever', theme: 'groepen', label: 'Na lang wachten: gemengde groep',
    explanation: 'Of iemand na de langste wacht in een groep van een ander niveau mag. De instromer leert dan een tijd langzamer.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 1 },
    options: ['nee', 'ja'],
    evidence: [
      cite('wvolv-2025', 'regel 2774-2775', 'twee of drie maanden acclimatiseringstijd', 'redelijk',
        'In Leidschendam-Voorburg, Voorschoten en Wassenaar leidt de eis van twintig werkdagen tot gemengde klassen. Ook in Westfriesland noemen inburgeraars grote niveauverschillen in klassen.'),
      cite('westfriesland-2019', 'regel 852-858', 'De grote niveauverschillen binnen klassen […] worden ook als een beperking genoemd', 'zwak'),
    ],
  },
  'groepen.klein': {
    role: 'lever', theme: 'groepen', label: 'Na lang wachten: kleine groep',
    explanation: 'Of na de langste wacht een groep mag beginnen met minder mensen dan het minimum, vanaf drie. Dat kost meer per persoon.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 1 },
    options: ['nee', 'ja'],
    evidence: [
      assume('Geen document zegt of gemeenten een kleine groep betalen om wachten te voorkomen. Ja is het uitgangspunt, omdat anders in kleine gemeenten mensen zonder les blijven; nee is de tegenproef.'),
    ],
  },
  'groepen.tempo-gemengd': {
    role: 'assumption', theme: 'groepen', label: 'Tempo in een gemengde groep',
    explanation: 'Hoe snel iemand die een gemengde groep instapt de eerste tien weken leert, vergeleken met een passende groep.',
    unit: 'factor', range: [0.3, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.4, mode: 0.6, high: 0.8 },
    onlyWhen: { parameter: 'groepen.gemengd', values: [1], reason: 'Gemengde groepen zijn in dit scenario niet toegestaan.' },
    evidence: [
      assume('Een taalschool noemt twee of drie maanden wennen. Een tempo van 60% in tien weken kost ongeveer een maand les; de marge is 40% tot 80%.',
        { source: 'wvolv-2025', locator: 'regel 2774-2775', quote: 'twee of drie maanden acclimatiseringstijd' }),
    ],
  },
  'groepen.gezinsmigrant-in-pool': {
    role: 'assumption', theme: 'groepen', label: 'Gezinsmigranten in dezelfde groepen',
    explanation: 'Deel van de gezinsmigranten dat les volgt in de groepen van de gemeente. De rest kiest een andere school.',
    unit: 'aandeel', range: [0.1, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.3, mode: 0.7, high: 1 },
    evidence: [
      assume('Gezinsmigranten kiezen en betalen zelf; in Leidschendam-Voorburg, Voorschoten en Wassenaar zitten zij in de praktijk in dezelfde scholen en klassen. Hoeveel is nergens geteld: 70%, met een marge van 30% tot iedereen.',
        { source: 'wvolv-2025', locator: 'regel 2348-2349, 2367-2368' }),
    ],
  },
  'groepen.docenten': {
    role: 'assumption', theme: 'groepen', label: 'Ruimte in docenten',
    explanation: 'Hoeveel groepen de docenten aankunnen, vergeleken met de groepen die het afgelopen jaar nodig waren: die les hadden en die niet konden beginnen (1 is precies genoeg).',
    unit: 'factor', range: [0.8, 2], step: 0.01, baseline: { kind: 'triangular', low: 0.9, mode: 1.15, high: 1.5 },
    evidence: [
      assume('Het rapport noemt een landelijk tekort aan taaldocenten en wachtlijsten, zonder aantallen. 15% ruimte als midden; 10% te weinig tot 50% te veel als marge.',
        { source: 'wvolv-2025', locator: 'regel 2870-2871, 3205' }),
    ],
  },
  'groepen.docentengroei': {
    role: 'assumption', theme: 'groepen', label: 'Groei van het aantal docenten',
    explanation: 'Hoeveel het aantal docenten per jaar hoogstens kan groeien als de instroom stijgt.',
    unit: 'aandeel per jaar', range: [0, 0.6], step: 0.01, baseline: { kind: 'triangular', low: 0.05, mode: 0.2, high: 0.4 },
    evidence: [
      assume('Geen document noemt een groeitempo. 20% per jaar als midden; 5% bij een krappe markt tot 40% bij een ruime.'),
    ],
  },
} as const satisfies Record<string, ParameterSpec>

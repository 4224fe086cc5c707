import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

const metAvond = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1] as const
const geenStartklas = 'Er is geen startklas in dit scenario.'

/** Costs and income, at the price level of 2025. */
export const geld = {
  'kosten.deelnemersuur': {
    role: 'assumption', theme: 'geld', label: 'Prijs van een lesuur per deelnemer',
    explanation: 'Wat één uur les per deelnemer kost in een volle groep. In kleine groepen wordt de prijs per persoon hoger.',
    unit: 'euro', range: [8, 25], step: 0.5, baseline: { kind: 'triangular', low: 11, mode: 14, high: 20 },
    evidence: [
      cite('rotterdam-b', 'regel 11409-11411', 'de ene taalschool vroeg elf euro per uur', 'zwak',
        'Twee scholen in Rotterdam vroegen 11 en 20 euro aan gezinsmigranten (2022). Als controle: Leidschendam-Voorburg, Voorschoten en Wassenaar gaven in 2022-2024 (deels begroot) 2,84 miljoen uit aan leerroutes voor 259 statushouders, 10.965 euro elk; 800 uur van 14 euro is 11.200.'),
      cite('rotterdam-b', 'regel 11409-11411', 'de ander twintig euro', 'zwak'),
    ],
  },
  'kosten.vast-aandeel': {
    role: 'assumption', theme: 'geld', label: 'Vast deel van een lesuur',
    explanation: 'Deel van de lesprijs dat hetzelfde blijft bij minder deelnemers, zoals docent en lokaal. Een hoog vast deel maakt kleine groepen duur.',
    unit: 'aandeel', range: [0, 1], step: 0.05, baseline: { kind: 'triangular', low: 0.2, mode: 0.5, high: 0.8 },
    evidence: [
      assume('Geen contract of prijsopbouw gevonden. De helft als midden; 20% (prijs per persoon) tot 80% (prijs per groep). Een aanbieder van Z-lessen meldt dat de prijs bij te weinig deelnemers niet uitkomt.',
        { source: 'wvolv-2025', locator: 'regel 2907-2912', quote: 'dat er jaarlijks rond de 33 inburgeraars in de Z-route zouden instromen' }),
    ],
  },
  'kosten.avond-toeslag': {
    role: 'assumption', theme: 'geld', label: 'Toeslag voor lessen in de avond',
    explanation: 'Hoeveel duurder een groepsuur in de avond is, als deel van het vaste deel van de lesprijs.',
    unit: 'aandeel', range: [0, 0.6], step: 0.05, baseline: { kind: 'triangular', low: 0, mode: 0.1, high: 0.3 },
    onlyWhen: { parameter: 'groepen.avond', values: metAvond, reason: 'Er zijn in dit scenario geen avondgroepen.' },
    evidence: [
      assume('In Rotterdam heet onderwijs in avond en weekend duurder, en docenten zijn schaars; een bedrag staat er niet. 10% als midden, van niets tot 30%.', { source: 'rotterdam-b', locator: 'regel 11955-11958' }),
    ],
  },
  'kosten.volumegarantie': {
    role: 'lever', theme: 'geld', label: 'Gegarandeerd aantal deelnemers',
    explanation: 'Deel van het verwachte aantal deelnemers dat een taalschool betaald krijgt, ook als zij niet komen. Dit telt elk jaar per lesregio.',
    unit: 'aandeel', range: [0, 1], step: 0.05, baseline: { kind: 'fixed', value: 0 },
    evidence: [
      cite('rotterdam-b', 'regel 8575-8578', 'er geen minimumaantal is afgesproken waarvoor men sowieso betaalt krijgt', 'redelijk',
        'Een aanbieder van de onderwijsroute in Rotterdam werkt zonder gegarandeerd aantal en draagt zelf het risico. Daarom is geen garantie het uitgangspunt.'),
      cite('wvolv-2025', 'regel 2907-2908', 'dat er jaarlijks rond de 33 inburgeraars in de Z-route zouden instromen', 'redelijk',
        'De prijs was op dat aantal berekend; er kwamen 10, 25 en ongeveer 30 mensen.'),
    ],
  },
  'kosten.volume-verwacht': {
    role: 'assumption', theme: 'geld', label: 'Verwachte deelnemers in het contract',
    explanation: 'Hoeveel nieuwe deelnemers aan B1 en Z samen een contract verwacht, per persoon van de taakstelling. Alleen van belang met een gegarandeerd aantal.',
    unit: 'aandeel', range: [0.1, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.35, mode: 0.45, high: 0.68 },
    evidence: [
      assume('Ongeveer de helft van wie wordt gehuisvest is inburgeringsplichtig en 85% daarvan volgt B1 of Z: 0,45. In Leidschendam-Voorburg, Voorschoten en Wassenaar werden er 33 verwacht en kwamen er in drie jaar gemiddeld 22, anderhalf keer te veel: 0,68. De ondergrens is een voorzichtig contract.',
        { source: 'wvolv-2025', locator: 'regel 2907-2909', quote: 'In de praktijk is dit in 2022 tien inburgeraars geweest, in 2023 25 inburgeraars en in 2024 rond de dertig inburgeraars' }),
    ],
  },
  'kosten.startklas': {
    role: 'assumption', theme: 'geld', label: 'Startklas per deelnemer',
    explanation: 'Wat een startklas per deelnemer kost. Het telt mee voor elke statushouder die haar volgt.',
    unit: 'euro', range: [200, 2500], step: 10, baseline: { kind: 'triangular', low: 500, mode: 900, high: 1500 },
    onlyWhen: { parameter: 'startklas.moment', values: [1, 2], reason: geenStartklas },
    evidence: [
      assume('Wassenaar begroot 20.000 euro voor de startklas in 2025. Bij 20 nieuwe statushouders (2023) is dat 1.000 euro per persoon, bij 14 (2024) ruim 1.400. Een grotere regio vult klassen beter: midden 900, marge 500 tot 1.500.',
        { source: 'wvolv-2025', locator: 'regel 4565', quote: 'Wassenaar 10.834 83.610 20.000 20.000 20.000' }),
    ],
  },
  'kosten.pvt': {
    role: 'assumption', theme: 'geld', label: 'Participatieverklaring per persoon',
    explanation: 'Kosten van het participatieverklaringstraject (PVT) voor een statushouder. Voor een gezinsmigrant rekent het model 0,71 keer dit bedrag.',
    unit: 'euro', range: [100, 800], step: 10, baseline: { kind: 'triangular', low: 200, mode: 350, high: 500 },
    evidence: [
      assume('Leidschendam-Voorburg gaf in 2023 12.376 euro uit bij 127 deelnemers (97 euro) en begrootte in 2024 30.245 bij 70 (430 euro). Midden 350; de bedragen van het Rijk laten voor gezinsmigranten minder ruimte.',
        { source: 'wvolv-2025', locator: 'regel 4533', quote: '12.376 30.245 p.m. p.m.' }),
    ],
  },
  'kosten.map': {
    role: 'assumption', theme: 'geld', label: 'Arbeidsmodule per persoon',
    explanation: 'Kosten van de module Arbeidsmarkt en Participatie (MAP) voor een statushouder. Voor een gezinsmigrant rekent het model 0,64 keer dit bedrag.',
    unit: 'euro', range: [200, 1800], step: 10, baseline: { kind: 'triangular', low: 400, mode: 700, high: 1200 },
    evidence: [
      assume('Geen document geeft een prijs. De bijdrage van het Rijk voor PVT en MAP samen is 694 euro per gezinsmigrant; met minstens 40 uur praktijk erbij is 700 euro voor een statushouder aannemelijk, van 400 tot 1.200.',
        { source: 'wvolv-2025', locator: 'regel 4457', quote: "Cohort '25: €694,23" }),
    ],
  },
  'kosten.modules-samen-besparing': {
    role: 'assumption', theme: 'geld', label: 'Besparing door PVT en MAP samen',
    explanation: 'Deel van de kosten van PVT en MAP dat wordt bespaard als zij één aanbod zijn.',
    unit: 'aandeel', range: [0, 0.4], step: 0.01, baseline: { kind: 'triangular', low: 0, mode: 0.1, high: 0.25 },
    onlyWhen: { parameter: 'modules.samen', values: [1], reason: 'PVT en MAP worden in dit scenario apart gegeven.' },
    evidence: [
      assume('Westfriesland wil PVT en MAP in één aanbod, zonder bedrag. Een gedeeld lokaal en één start schelen iets: niets tot 25%, met 10% als midden.',
        { source: 'westfriesland-2019', locator: 'regel 1687-1689', quote: 'PVT en MAP worden zo […] mogelijk geïntegreerd in één aanbod aan de inburgeraar' }),
    ],
  },
  'kosten.begeleiding': {
    role: 'assumption', theme: 'geld', label: 'Maatschappelijke begeleiding',
    explanation: 'Kosten van de maatschappelijke begeleiding per volwassen statushouder, bij 65 weken. Een kortere of langere duur rekent naar rato.',
    unit: 'euro', range: [1500, 8000], step: 50, baseline: { kind: 'triangular', low: 2400, mode: 3500, high: 6000 },
    evidence: [
      assume('Het Rijk gaf in 2018 2.370 euro per persoon en steden noemden dat te weinig. Leidschendam-Voorburg, Voorschoten en Wassenaar begrootten in 2024 461.484 euro voor 97 nieuwe statushouders: 4.758 euro. Midden 3.500, marge 2.400 tot 6.000.',
        { source: 'g40-2018', locator: 'regel 1614-1621', quote: 'De rijksvergoeding van €2370,-- per inburgeringsplichtige vergunninghouder voor maatschappelijke begeleiding is niet toereikend' }),
    ],
  },
  'kosten.z-participatie': {
    role: 'assumption', theme: 'geld', label: 'Begeleiding van participatie (Z)',
    explanation: 'Kosten per deelnemer om de 800 uur participatie in de Z-route te begeleiden.',
    unit: 'euro', range: [500, 10000], step: 50, baseline: { kind: 'triangular', low: 1000, mode: 4000, high: 8000 },
    evidence: [
      assume('Het aantal begeleide uren verschilt sterk: 400 in Leidschendam-Voorburg, 600 in Wassenaar, 800 in Oegstgeest, in groepen of alleen. Een prijs staat nergens; 4.000 euro met een zeer brede marge van 1.000 tot 8.000.',
        { source: 'wvolv-2025', locator: 'regel 3474-3475', quote: 'om de begeleiding richting 400 participatie-uren te organiseren' }),
    ],
  },
  'kosten.z-lokaal-extra': {
    role: 'assumption', theme: 'geld', label: 'Extra kosten lokale participatie',
    explanation: 'Extra kosten per deelnemer als de participatie in elke gemeente apart wordt geregeld.',
    unit: 'euro', range: [0, 3000], step: 50, baseline: { kind: 'triangular', low: 0, mode: 400, high: 1500 },
    onlyWhen: { parameter: 'z.participatie-lokaal', values: [1], reason: 'De participatie in de Z-route is in dit scenario regionaal geregeld.' },
    evidence: [
      assume('Lokale plekken vragen in elke gemeente contact en begeleiding; geen document noemt een bedrag. Van niets tot 1.500 euro, met 400 als midden.',
        { source: 'westfriesland-2019', locator: 'regel 1107-1117', quote: 'in elke […] route een lokaal component komt te zitten' }),
    ],
  },
  'kosten.onderwijsroute': {
    role: 'assumption', theme: 'geld', label: 'Prijs van een onderwijsroute',
    explanation: 'Wat de gemeente voor één traject van de onderwijsroute betaalt.',
    unit: 'euro', range: [10000, 25000], step: 100, baseline: { kind: 'triangular', low: 14000, mode: 17000, high: 20000 },
    evidence: [
      cite('wvolv-2025', 'regel 4488', 'kunnen blijven inkopen voor gemiddeld €17.000,-', 'redelijk',
        'Landelijk gemiddelde waarop het Rijk rekent; Rotterdam noemt hetzelfde bedrag. De marge van 14.000 tot 20.000 is een aanname.'),
      cite('rotterdam-b', 'regel 10426-10429', 'hoge kosten van de onderwijsroute (€17.000)', 'redelijk'),
    ],
  },
  'kosten.fte': {
    role: 'assumption', theme: 'geld', label: 'Kosten van een fte',
    explanation: 'Loonkosten en overhead van een voltijds consulent per jaar.',
    unit: 'euro', range: [70000, 130000], step: 500, baseline: { kind: 'triangular', low: 80000, mode: 95000, high: 115000 },
    evidence: [
      assume('Leidschendam-Voorburg begrootte in 2024 677.193 euro aan formatie. Met ongeveer 500 inburgeraars in de drie gemeenten en zeventig per consulent zijn dat zeven fte: 95.000 euro. Het aantal fte zelf staat nergens, dus 80.000 tot 115.000.',
        { source: 'wvolv-2025', locator: 'regel 4544', quote: '268.467 610.584 677.193' }),
    ],
  },
  'kosten.tolken': {
    role: 'assumption', theme: 'geld', label: 'Tolken per persoon',
    explanation: 'Kosten van tolken per statushouder, vooral in de eerste maanden.',
    unit: 'euro', range: [100, 1200], step: 10, baseline: { kind: 'triangular', low: 200, mode: 400, high: 800 },
    evidence: [
      assume('Rotterdam noemt vooral tolken in de eerste drie maanden. Kleine post zonder bedrag in de documenten; de helft tot het dubbele van het gekozen midden.',
        { source: 'rotterdam-b', locator: 'regel 6422-6434', quote: 'In de periode daarnais er meestal geen tolk meer' }),
    ],
  },
  'kosten.toets': {
    role: 'assumption', theme: 'geld', label: 'Leerbaarheidstoets per persoon',
    explanation: 'Kosten van de leerbaarheidstoets per persoon, naast de uren van de consulent.',
    unit: 'euro', range: [50, 400], step: 5, baseline: { kind: 'triangular', low: 75, mode: 150, high: 300 },
    evidence: [
      assume('Kleine post zonder bedrag in de documenten; de helft tot het dubbele van het gekozen midden. De toets is een landelijke online toets, afgenomen door of voor de gemeente.',
        { source: 'wvolv-2025', locator: 'regel 1656', quote: 'De leerbaarheidstoets is een landelijke, online toets' }),
    ],
  },
  'kosten.kinderopvang': {
    role: 'assumption', theme: 'geld', label: 'Kinderopvang per persoon',
    explanation: 'Bijdrage van de gemeente aan kinderopvang voor wie die nodig heeft, over het hele traject.',
    unit: 'euro', range: [300, 4000], step: 50, baseline: { kind: 'triangular', low: 750, mode: 1500, high: 3000 },
    evidence: [
      assume('Gemeenten betalen soms bij uit andere middelen, zonder bedrag in de stukken. Kleine post zonder bedrag in de documenten; de helft tot het dubbele van het gekozen midden.',
        { source: 'wvolv-2025', locator: 'regel 4703-4704', quote: 'dat 54% van de Nederlandse gemeenten aanvullende financiering inzet' }),
    ],
  },
  'kosten.reis': {
    role: 'assumption', theme: 'geld', label: 'Reiskosten per persoon',
    explanation: 'Vergoede reiskosten per statushouder in de B1-route, over het hele traject.',
    unit: 'euro', range: [0, 2000], step: 25, baseline: { kind: 'triangular', low: 250, mode: 500, high: 1000 },
    evidence: [
      assume('In Leidschendam-Voorburg, Voorschoten en Wassenaar worden reiskosten in B1 vergoed en in Z niet; het bedrag staat er niet bij. Kleine post zonder bedrag in de documenten; de helft tot het dubbele van het gekozen midden.',
        { source: 'wvolv-2025', locator: 'regel 2746-2747', quote: 'Reiskosten worden vergoed vanaf de gemeentegrens tot aan de taalschool' }),
    ],
  },
  'budget.spuk-jaar1': {
    role: 'context', theme: 'geld', label: 'Rijksbijdrage, eerste jaar',
    explanation: 'Wat de gemeente per statushouder van het Rijk krijgt in het jaar van huisvesting.',
    unit: 'euro', range: [0, 20000], step: 0.01, baseline: { kind: 'fixed', value: 9154.91 },
    evidence: [
      cite('wvolv-2025', 'regel 4454', "Cohort '25: €9.154,91", 'sterk',
        'Bijdrage van het Rijk voor alle gemeenten (SPUK inburgering, regeling G10), begrotingsjaar 2025. Cohort 2025, eerste jaar.'),
    ],
  },
  'budget.spuk-jaar2': {
    role: 'context', theme: 'geld', label: 'Rijksbijdrage, tweede jaar',
    explanation: 'Wat de gemeente per statushouder van het Rijk krijgt in het jaar na de huisvesting.',
    unit: 'euro', range: [0, 20000], step: 0.01, baseline: { kind: 'fixed', value: 4635.54 },
    evidence: [
      cite('wvolv-2025', 'regel 4455', "Cohort '24: €4.635,54", 'sterk',
        'Bijdrage van het Rijk voor alle gemeenten (SPUK inburgering, regeling G10), begrotingsjaar 2025. Cohort 2024, tweede jaar.'),
    ],
  },
  'budget.spuk-jaar3': {
    role: 'context', theme: 'geld', label: 'Rijksbijdrage, derde jaar',
    explanation: 'Wat de gemeente per statushouder van het Rijk krijgt in het tweede jaar na de huisvesting.',
    unit: 'euro', range: [0, 20000], step: 0.01, baseline: { kind: 'fixed', value: 1158.89 },
    evidence: [
      cite('wvolv-2025', 'regel 4456', "Cohort '23: €1.158,89", 'sterk',
        'Bijdrage van het Rijk voor alle gemeenten (SPUK inburgering, regeling G10), begrotingsjaar 2025. Cohort 2023, derde jaar.'),
    ],
  },
  'budget.spuk-gezinsmigrant': {
    role: 'context', theme: 'geld', label: 'Rijksbijdrage gezinsmigrant',
    explanation: 'Eenmalig bedrag van het Rijk per gezinsmigrant, bedoeld voor PVT en MAP.',
    unit: 'euro', range: [0, 5000], step: 0.01, baseline: { kind: 'fixed', value: 694.23 },
    evidence: [
      cite('wvolv-2025', 'regel 4457', "Cohort '25: €694,23", 'sterk',
        'Bijdrage van het Rijk voor alle gemeenten (SPUK inburgering, regeling G10), begrotingsjaar 2025. Eenmalig, cohort 2025.'),
    ],
  },
  'budget.onderwijsroute': {
    role: 'assumption', theme: 'geld', label: 'Rijksbijdrage onderwijsroute',
    explanation: 'Wat de gemeente van het Rijk krijgt voor één traject van de onderwijsroute, via een aparte regeling.',
    unit: 'euro', range: [8000, 25000], step: 100, baseline: { kind: 'triangular', low: 15000, mode: 17000, high: 19000 },
    evidence: [
      cite('wvolv-2025', 'regel 4488', 'kunnen blijven inkopen voor gemiddeld €17.000,-', 'redelijk',
        'Gemiddeld 17.000 euro per traject (regeling G13, middelen voor 2026-2029). Het werkelijke bedrag kan per regio afwijken: 15.000 tot 19.000.'),
    ],
  },
  'budget.begeleiding': {
    role: 'assumption', theme: 'geld', label: 'Rijksbijdrage begeleiding',
    explanation: 'Wat het Rijk eenmalig betaalt voor de maatschappelijke begeleiding van één statushouder, naast de SPUK inburgering.',
    unit: 'euro', range: [0, 6000], step: 10, baseline: { kind: 'triangular', low: 1500, mode: 2370, high: 4400 },
    evidence: [
      cite('g40-2018', 'regel 1614-1621', 'De rijksvergoeding van €2370,-- per inburgeringsplichtige vergunninghouder voor maatschappelijke begeleiding is niet toereikend', 'zwak',
        'Bedrag uit 2018, genoemd door Dordrecht. Vier gemeenten boeken in 2024 een regeling van JenV (A38) onder de SPUK zonder het bedrag te noemen; wat in hun inkomsten overblijft na de bekende bedragen is hooguit 4.400 euro per nieuwe statushouder. De ondergrens is een aanname.'),
    ],
  },
  'budget.voorschot-aandeel': {
    role: 'assumption', theme: 'geld', label: 'Voorschot op de rijksbijdrage',
    explanation: 'Deel van de taakstelling waarop het Rijk een voorschot betaalt. De rest volgt later, op het werkelijke aantal inburgeraars.',
    unit: 'aandeel', range: [0.3, 0.8], step: 0.01, baseline: { kind: 'triangular', low: 0.45, mode: 0.53, high: 0.6 },
    evidence: [
      assume('Het voorschot volgt de taakstelling, terwijl maar ongeveer de helft van de gehuisveste mensen inburgert. In vier gemeenten waren dat er 331 op 620: 53%. De marge van 45% tot 60% ligt binnen het verschil tussen gemeenten (38% tot 65%).',
        { source: 'westfriesland-2019', locator: 'regel 735', quote: 'Van deze 150 personen is ongeveer de helft volwassen en inburgering plichtig' }),
    ],
  },
  'budget.gemeentefonds': {
    role: 'assumption', theme: 'geld', label: 'Gemeentefonds per persoon',
    explanation: 'Geld uit het gemeentefonds voor de uitvoering van inburgering, per persoon van de taakstelling per jaar. Het is niet geoormerkt.',
    unit: 'euro', range: [500, 4000], step: 1, baseline: { kind: 'triangular', low: 1811, mode: 1950, high: 2224 },
    evidence: [
      cite('wvolv-2025', 'regel 4577', '364.869 461.645 346.896 315.759 311.024', 'redelijk',
        'Inkomsten 2024 gedeeld door de taakstelling 2024 in vier gemeenten: 346.896 / 156 = 2.224, 105.832 / 55 = 1.924, 99.347 / 52 = 1.910 en 94.180 / 52 = 1.811 euro. Het gemiddelde is 1.967; het model neemt 1.950. Voor Westfriesland zelf is geen bedrag gevonden.'),
    ],
  },
  'budget.eigen-bijdrage': {
    role: 'lever', theme: 'geld', label: 'Eigen bijdrage per jaar',
    explanation: 'Geld dat de gemeenten samen per jaar zelf bijleggen, boven op het geld van het Rijk.',
    unit: 'euro per jaar', range: [0, 4000000], step: 10000, baseline: { kind: 'fixed', value: 0 },
    evidence: [
      cite('wvolv-2025', 'regel 4703-4704', 'dat 54% van de Nederlandse gemeenten aanvullende financiering inzet', 'redelijk',
        'Ruim de helft van de gemeenten legt bij; hoeveel staat er niet. Nul is het uitgangspunt, zodat zichtbaar wordt wat er nodig is. In Westfriesland zagen gemeenten in 2019 geen ruimte.'),
      cite('westfriesland-2019', 'regel 955-967', 'De gemeenten zien geen ruimte voor extra […] investeringen. Op dit moment worden de middelen als ontoereikend ervaren', 'zwak'),
    ],
  },
  'budget.openingsreserve': {
    role: 'lever', theme: 'geld', label: 'Reserve bij het begin',
    explanation: 'Geld van eerdere jaren dat bij de start nog beschikbaar is voor inburgering.',
    unit: 'euro', range: [0, 4000000], step: 10000, baseline: { kind: 'fixed', value: 0 },
    evidence: [
      cite('wvolv-2025', 'regel 4476', 'dit overschot groter is dan 100% van het totaal toegekende budget', 'redelijk',
        'Een overschot mag tot die grens mee naar het volgende jaar. Hoeveel Westfriesland nu heeft is niet bekend; nul is het uitgangspunt.'),
    ],
  },
} as const satisfies Record<string, ParameterSpec>

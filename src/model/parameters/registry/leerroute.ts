import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

const landelijkEnVierGemeenten = 'Landelijk cijfer tot december 2022 als midden; de marge is laagste en hoogste van vier gemeenten (Leidschendam-Voorburg, Voorschoten, Wassenaar, Oegstgeest) in 2025. Voor Westfriesland is geen telling gevonden.'

/** Which leerroute fits, how often the choice is wrong, and what the onderwijsroute and the Z-route ask. */
export const leerroute = {
  'leerroute.z-statushouder': {
    role: 'assumption', theme: 'leerroute', label: 'Statushouders in de Z-route',
    explanation: 'Deel van de statushouders voor wie de zelfredzaamheidsroute het beste past. Zij doen 800 uur taal en 800 uur participatie.',
    unit: 'aandeel', range: [0.05, 0.6], step: 0.01, baseline: { kind: 'triangular', low: 0.17, mode: 0.29, high: 0.51 },
    evidence: [
      cite('wvolv-2025', 'regel 3253-3255', 'statushouders in de Z-route is (29%)', 'redelijk',
        landelijkEnVierGemeenten),
    ],
  },
  'leerroute.onderwijs-statushouder': {
    role: 'assumption', theme: 'leerroute', label: 'Statushouders in de onderwijsroute',
    explanation: 'Deel van de statushouders voor wie de onderwijsroute het beste past. Deze route is duur, maar wordt apart vergoed.',
    unit: 'aandeel', range: [0.02, 0.35], step: 0.01, baseline: { kind: 'triangular', low: 0.08, mode: 0.15, high: 0.27 },
    evidence: [
      cite('wvolv-2025', 'regel 3241-3244', 'Het landelijke percentage voor statushouders in de onderwijsroute is (15%)', 'redelijk',
        landelijkEnVierGemeenten),
    ],
  },
  'leerroute.z-gezinsmigrant': {
    role: 'assumption', theme: 'leerroute', label: 'Gezinsmigranten in de Z-route',
    explanation: 'Deel van de gezinsmigranten voor wie de zelfredzaamheidsroute het beste past.',
    unit: 'aandeel', range: [0.01, 0.25], step: 0.01, baseline: { kind: 'triangular', low: 0.03, mode: 0.09, high: 0.13 },
    evidence: [
      cite('wvolv-2025', 'regel 3257-3258', 'de Z-route volgt is landelijk (9%). In de gemeente Oegstgeest (13%), in Wassenaar (7%), in Leidschendam-Voorburg (4%) en in Voorschoten (3%)', 'redelijk',
        landelijkEnVierGemeenten),
    ],
  },
  'leerroute.onderwijs-gezinsmigrant': {
    role: 'assumption', theme: 'leerroute', label: 'Gezinsmigranten in de onderwijsroute',
    explanation: 'Deel van de gezinsmigranten voor wie de onderwijsroute het beste past. Dat zijn er zeer weinig.',
    unit: 'aandeel', range: [0, 0.05], step: 0.001, baseline: { kind: 'triangular', low: 0, mode: 0.002, high: 0.02 },
    evidence: [
      cite('wvolv-2025', 'regel 3247-3248', 'gemeente Wassenaar gaat het om (2%) en in Leidschendam-Voorburg (1%)', 'redelijk',
        'Landelijk 0,2%; de marge loopt van nul (Voorschoten, Oegstgeest) tot 2% (Wassenaar).'),
    ],
  },
  'leerroute.langzaam': {
    role: 'assumption', theme: 'leerroute', label: 'Langzame leerders in B1',
    explanation: 'Deel van de deelnemers aan de B1-route dat langzaam leert. Zij hebben meer lesuren nodig per niveau.',
    unit: 'aandeel', range: [0.05, 0.6], step: 0.01, baseline: { kind: 'triangular', low: 0.15, mode: 0.3, high: 0.45 },
    evidence: [
      assume('De taalschool in Leidschendam-Voorburg, Voorschoten en Wassenaar geeft uren voor snelle, gemiddelde en langzame leerders, maar niet hoeveel mensen er van elk zijn. 30% met een marge van 15% tot 45%.',
        { source: 'wvolv-2025', locator: 'tabel 6.16, regel 2703', quote: 'Al groep (AO naar Al) 126 uur 150 uur 219 uur' }),
    ],
  },
  'leerroute.snel': {
    role: 'assumption', theme: 'leerroute', label: 'Snelle leerders in B1',
    explanation: 'Deel van de deelnemers aan de B1-route dat snel leert. Zij hebben minder lesuren nodig per niveau.',
    unit: 'aandeel', range: [0.05, 0.5], step: 0.01, baseline: { kind: 'triangular', low: 0.1, mode: 0.2, high: 0.35 },
    evidence: [
      assume('Van de snelle leerders is alleen het aantal uren bekend, niet hoeveel mensen het zijn. 20% met een marge van 10% tot 35%.',
        { source: 'wvolv-2025', locator: 'tabel 6.16, regel 2705', quote: 'B1 groep (A2 naar B1) 198 uur 264 uur Maatwerk' }),
    ],
  },
  'leerroute.verkeerde-keuze': {
    role: 'assumption', theme: 'leerroute', label: 'Verkeerde leerroute gekozen',
    explanation: 'Kans dat de gekozen leerroute niet de best passende is, als er geen startklas is. Een verkeerde keuze vertraagt tot iemand overstapt.',
    unit: 'aandeel', range: [0, 0.25], step: 0.01, baseline: { kind: 'triangular', low: 0.03, mode: 0.06, high: 0.15 },
    evidence: [
      assume('In Leidschendam-Voorburg, Voorschoten en Wassenaar stapten 8 van 259 statushouders over (3%); niet elke verkeerde keuze wordt ontdekt. In Rotterdam klopt de leerbaarheidstoets in 90% van de gevallen met de verwachting, dus meer dan 10% is onwaarschijnlijk. Midden 6%, marge 3% tot 15%.',
        { source: 'rotterdam-b', locator: 'regel 7202-7205', quote: 'komt de uitslag van de leerbaarheidstoets in 90 procent van de gevallen overeen' }),
    ],
  },
  'leerroute.omhoog': {
    role: 'assumption', theme: 'leerroute', label: 'Te laag ingeschat',
    explanation: 'Deel van de verkeerde keuzes dat te laag was, zodat een overstap omhoog gaat. De rest was te hoog ingeschat.',
    unit: 'aandeel', range: [0.5, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.6, mode: 0.8, high: 0.95 },
    evidence: [
      assume('De getelde overstappen in Leidschendam-Voorburg en Voorschoten gaan omhoog, bijvoorbeeld van B1 naar de onderwijsroute. Een taalschool meldt juist dat het niveau soms te hoog wordt geschat. Daarom een brede marge van 60% tot 95%.',
        { source: 'wvolv-2025', locator: 'regel 2589', quote: 'Drie statushouders die aanvankelijk in de B1l-route waren ingestroomd' }),
    ],
  },
  'leerroute.ontdekken': {
    role: 'assumption', theme: 'leerroute', label: 'Fout ontdekt in een gesprek',
    explanation: 'Kans dat een voortgangsgesprek een verkeerde leerroute aan het licht brengt. Minder of latere gesprekken betekent later overstappen.',
    unit: 'aandeel', range: [0.1, 0.9], step: 0.01, baseline: { kind: 'triangular', low: 0.3, mode: 0.5, high: 0.7 },
    evidence: [
      assume('De wet noemt de gesprekken als moment om de route te toetsen, maar geen document zegt hoe vaak dat iets oplevert. De helft per gesprek, met een marge van 30% tot 70%.',
        { source: 'wvolv-2025', locator: 'regel 1699-1701', quote: 'ten minste twee gesprekken gedurende de eerste twaalf maanden na aanvang van de inburgeringstermijn' }),
    ],
  },
  'leerroute.switchweken': {
    role: 'assumption', theme: 'leerroute', label: 'Weken zonder les bij overstap',
    explanation: 'Weken die een overstap naar een andere leerroute kost: PIP aanpassen, opnieuw aanmelden en instappen.',
    unit: 'weken', range: [2, 26], step: 1, baseline: { kind: 'triangular', low: 4, mode: 8, high: 16 },
    evidence: [
      assume('Een overstap vraagt een nieuw PIP en een nieuwe plaats bij een school; geen document geeft de duur. Acht weken als midden, 4 weken als alles meezit en 16 als er gewacht moet worden.',
        { source: 'wvolv-2025', locator: 'regel 2440-2441', quote: 'kan binnen anderhalf jaar geschakeld worden naar een andere leerroute' }),
    ],
  },
  'leerroute.behouden-uren': {
    role: 'assumption', theme: 'leerroute', label: 'Uren die meetellen na overstap',
    explanation: 'Deel van de al gemaakte lesuren dat na een overstap blijft meetellen.',
    unit: 'aandeel', range: [0, 1], step: 0.05, baseline: { kind: 'triangular', low: 0.3, mode: 0.5, high: 1 },
    evidence: [
      assume('Geen document zegt hoeveel uren meetellen. Tussen een klein deel (30%) en alles is mogelijk; de helft is het midden.'),
    ],
  },
  'leerroute.tempo-verkeerd': {
    role: 'assumption', theme: 'leerroute', label: 'Tempo op de verkeerde route',
    explanation: 'Hoe snel iemand leert op een route die niet past, vergeleken met de passende route (1 is even snel).',
    unit: 'factor', range: [0.3, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.4, mode: 0.6, high: 0.8 },
    evidence: [
      assume('Mensen die verkeerd zijn geplaatst raken volgens het rapport vertraagd, zonder maat erbij. Een tempo van 60% met een marge van 40% tot 80%.',
        { source: 'wvolv-2025', locator: 'regel 2285, 4782-4783' }),
    ],
  },
  'onderwijs.startmomenten': {
    role: 'assumption', theme: 'leerroute', label: 'Startmomenten onderwijsroute',
    explanation: 'Aantal keren per jaar dat de onderwijsroute begint. Wie een start mist, wacht op de volgende.',
    unit: 'keer per jaar', range: [1, 4], step: 1, baseline: { kind: 'triangular', low: 1, mode: 2, high: 3 },
    evidence: [
      cite('rotterdam-b', 'regel 8230', '2 per jaar voor de onderwijsroute', 'redelijk',
        'Den Haag heeft er twee voor het mbo en twee voor hbo en universiteit; één of drie komt ook voor.'),
      cite('rotterdam-b', 'regel 8234-8236', 'twee instroommomenten (januari en september)', 'redelijk'),
    ],
  },
  'onderwijs.lesweken': {
    role: 'assumption', theme: 'leerroute', label: 'Lesweken onderwijsroute',
    explanation: 'Aantal lesweken van de onderwijsroute. Met vakanties erbij duurt de route bijna twee jaar.',
    unit: 'weken', range: [60, 100], step: 1, baseline: { kind: 'triangular', low: 66, mode: 70, high: 80 },
    evidence: [
      cite('wvolv-2025', 'regel 2956-2957', 'een taal-en schakelprogramma van zeventig lesweken', 'redelijk',
        'Programma van het mbo voor vier gemeenten rond Den Haag en Leiden. Voor hbo en universiteit is het twee jaar, 80 lesweken.'),
    ],
  },
  'onderwijs.slaagkans': {
    role: 'assumption', theme: 'leerroute', label: 'Onderwijsroute afgerond',
    explanation: 'Kans dat iemand de onderwijsroute met succes afrondt. Wie dat niet doet, doet examen op niveau A2.',
    unit: 'aandeel', range: [0.4, 0.95], step: 0.01, baseline: { kind: 'triangular', low: 0.55, mode: 0.75, high: 0.9 },
    evidence: [
      assume('Geen document geeft een slagingspercentage voor deze route; de eerste groepen waren nog bezig. 75% met een brede marge van 55% tot 90%.',
        { source: 'wvolv-2025', locator: 'regel 2395-2396', quote: 'moet men wel de examens Nederlands op minimaal A2-niveau en het KNM-examen behalen' }),
    ],
  },
  'z.participatie-lokaal': {
    role: 'lever', theme: 'leerroute', label: 'Participatie in de Z-route',
    explanation: 'Of de 800 uur participatie regionaal of in de eigen gemeente wordt geregeld. Lokaal geeft meer plekken dichtbij, maar kost extra begeleiding.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 0 },
    options: ['regionaal', 'lokaal'],
    evidence: [
      cite('westfriesland-2019', 'regel 1699-1703', 'voorstelbaar is dat de gemeenten voor deze route vooral samenwerking met […] lokale partijen zoeken en de taalcomponent regionaal vormgeven', 'zwak',
        "Lokale participatie is in Westfriesland een mogelijkheid in twee van de vier scenario’s; het uitgangspunt is regionaal."),
    ],
  },
  'z.participatie-uren-per-week': {
    role: 'assumption', theme: 'leerroute', label: 'Participatie-uren per week (Z)',
    explanation: 'Aantal uren participatie per week in de Z-route. Meer uren betekent dat de 800 uur eerder klaar zijn.',
    unit: 'uren', range: [4, 16], step: 0.5, baseline: { kind: 'triangular', low: 6, mode: 9, high: 12 },
    evidence: [
      assume('Rotterdam begint met vijf uur per week en rekent op ongeveer 600 uur in twee jaar. Negen uur per week maakt 800 uur binnen de termijn mogelijk; de marge is 6 tot 12 uur.',
        { source: 'rotterdam-b', locator: 'regel 8789-8791', quote: 'vijf uur per week participatieactiviteiten' }),
      cite('rotterdam-b', 'regel 8854-8855', 'ongeveer 600 participatie uren heeft afgerond', 'zwak',
        'Plan van de aanbieder in Rotterdam, na twee jaar.'),
    ],
  },
  'z.lokaal-effect': {
    role: 'assumption', theme: 'leerroute', label: 'Effect van lokale participatie',
    explanation: 'Hoeveel sneller de participatie-uren gaan als de plekken in de eigen gemeente liggen (1 is geen effect).',
    unit: 'factor', range: [0.9, 1.4], step: 0.01, baseline: { kind: 'triangular', low: 1, mode: 1.1, high: 1.25 },
    onlyWhen: { parameter: 'z.participatie-lokaal', values: [1], reason: 'De participatie in de Z-route is in dit scenario regionaal geregeld.' },
    evidence: [
      assume('Gemeenten verwachten voordeel van lokale plekken, maar niemand heeft het gemeten. Geen effect tot een kwart sneller, met 10% als midden; als factor telt alleen het deel boven 1.',
        { source: 'westfriesland-2019', locator: 'regel 2002-2004', quote: 'De wensen van de gemeenten om taal en participatie lokaal aan te vullen […] en uit te voeren worden bij de inkoop als randvoorwaarden geformuleerd' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>

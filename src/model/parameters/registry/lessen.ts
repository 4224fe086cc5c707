import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

const metEersteFase = [5, 10, 15, 20, 25, 30, 35, 40] as const
const geenEersteFase = 'B1-groepen hebben in dit scenario geen intensieve eerste fase.'

/** Who attends, how much lesson a week, and the exam. */
export const lessen = {
  'persoon.kinderopvang-nodig': {
    role: 'assumption', theme: 'lessen', label: 'Kinderopvang nodig',
    explanation: 'Deel van de inburgeraars dat voor de lessen kinderopvang nodig heeft. Zonder opvang missen zij lessen.',
    unit: 'aandeel', range: [0.1, 0.6], step: 0.01, baseline: { kind: 'triangular', low: 0.2, mode: 0.35, high: 0.5 },
    evidence: [
      assume('Geen telling gevonden. Ouders met meer kinderen komen vaak voor; 35% met een marge van 20% tot 50%.',
        { source: 'wvolv-2025', locator: 'regel 3637', quote: 'Soms hebben statushouders drie of vier kinderen thuis' }),
    ],
  },
  'persoon.kinderopvang-effect': {
    role: 'assumption', theme: 'lessen', label: 'Aanwezigheid zonder opvang',
    explanation: 'Factor op de aanwezigheid van wie kinderopvang nodig heeft (1 is geen effect).',
    unit: 'factor', range: [0.7, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.8, mode: 0.88, high: 0.95 },
    evidence: [
      assume('De opvang sluit in Leidschendam-Voorburg, Voorschoten en Wassenaar om 14.00 uur en wachten kan een jaar duren. Hoeveel lessen dat kost staat nergens: 5% tot 20%, met 12% als midden.',
        { source: 'wvolv-2025', locator: 'regel 2918-2919', quote: 'De kinderopvang in de drie gemeenten gaat om 14.00 uur dicht' }),
    ],
  },
  'persoon.gezondheid': {
    role: 'assumption', theme: 'lessen', label: 'Belemmering in de gezondheid',
    explanation: 'Deel van de inburgeraars met klachten die het leren belemmeren. Zij missen meer lessen.',
    unit: 'aandeel', range: [0.05, 0.35], step: 0.01, baseline: { kind: 'triangular', low: 0.08, mode: 0.15, high: 0.25 },
    evidence: [
      assume('De documenten noemen klachten en zorg, maar geen aandeel. 15% met een marge van 8% tot 25%.',
        { source: 'wvolv-2025', locator: 'regel 2229-2230' }),
    ],
  },
  'persoon.gezondheid-effect': {
    role: 'assumption', theme: 'lessen', label: 'Aanwezigheid bij klachten',
    explanation: 'Factor op de aanwezigheid van wie een belemmering in de gezondheid heeft (1 is geen effect).',
    unit: 'factor', range: [0.5, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.6, mode: 0.8, high: 0.9 },
    evidence: [
      assume('Geen document meet het verzuim door klachten. Een vijfde minder aanwezig als midden; 10% tot 40% is mogelijk.'),
    ],
  },
  'persoon.werk-effect': {
    role: 'assumption', theme: 'lessen', label: 'Aanwezigheid naast werk',
    explanation: 'Factor op de aanwezigheid van wie naast de lessen werkt (1 is geen effect). Dat zijn vooral gezinsmigranten.',
    unit: 'factor', range: [0.8, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.85, mode: 0.93, high: 1 },
    evidence: [
      assume('Veel gezinsmigranten werken en komen minder; een maat ontbreekt. 7% minder aanwezig als midden, 0 tot 15% als marge.',
        { source: 'rotterdam-b', locator: 'regel 9716-9717', quote: 'hebben veel gezinsmigranten al werk' }),
    ],
  },
  'persoon.uitval': {
    role: 'assumption', theme: 'lessen', label: 'Vertrek en ontheffing',
    explanation: 'Deel van de inburgeraars dat per jaar verhuist, ontheffing krijgt of om een andere reden stopt. Zij tellen niet mee bij geslaagd of gezakt.',
    unit: 'aandeel per jaar', range: [0.01, 0.12], step: 0.005, baseline: { kind: 'triangular', low: 0.03, mode: 0.05, high: 0.08 },
    evidence: [
      assume('In de gelezen documenten staat geen percentage. Met 5% per jaar valt in drie jaar ongeveer een op de zeven weg; 3% tot 8% is aannemelijk.'),
    ],
  },
  'lessen.dagdelen-b1': {
    role: 'lever', theme: 'lessen', label: 'Dagdelen les per week (B1)',
    explanation: 'Aantal dagdelen taalles per week in de B1-route. Meer dagdelen maakt de route korter, niet goedkoper per uur.',
    unit: 'dagdelen per week', range: [2, 5], step: 0.5, baseline: { kind: 'fixed', value: 3 },
    zones: [{ label: 'weinig', from: 2 }, { label: 'gewoon', from: 3 }, { label: 'veel', from: 4 }],
    evidence: [
      cite('wvolv-2025', 'regel 2676', 'Inburgeraars krijgen er drie a vier dagdelen per week les', 'redelijk',
        'Taalschool in Leidschendam-Voorburg, Voorschoten en Wassenaar; ook in Leiden en Oegstgeest is drie dagdelen gewoon.'),
      cite('westfriesland-2019', 'regel 848', '2 maal in de week 3 uur', 'zwak',
        'Opgave van inburgeraars in Westfriesland in 2019, onder de oude wet: de onderkant van de schuif.'),
    ],
  },
  'lessen.eerste-fase': {
    role: 'lever', theme: 'lessen', label: 'Lesweken intensieve eerste fase (B1)',
    explanation: 'Lesweken aan het begin van een nieuwe B1-groep met meer dagdelen les; daarna heeft zij er minder, naast werk of stage. Bij 0 is het ritme steeds gelijk. Een half jaar is ongeveer 20 lesweken.',
    unit: 'lesweken', range: [0, 40], step: 5, baseline: { kind: 'fixed', value: 0 },
    evidence: [
      cite('wvolv-2025', 'regel 3094-3095', 'Het Bl traject begint met een intensieve taalfase van zes maanden', 'redelijk',
        'Eén aanbieder van B1 in Leiden en Oegstgeest (VluchtelingenWerk). Zes maanden is bij 40 lesweken per jaar 20 lesweken. De andere aanbieders in de documenten hebben één ritme; daarom staat de schuif op 0.'),
    ],
  },
  'lessen.eerste-fase-dagdelen': {
    role: 'lever', theme: 'lessen', label: 'Dagdelen in de eerste fase (B1)',
    explanation: 'Aantal dagdelen taalles per week in de intensieve eerste fase van een B1-groep.',
    unit: 'dagdelen per week', range: [3, 6], step: 0.5, baseline: { kind: 'fixed', value: 4.5 },
    onlyWhen: { parameter: 'lessen.eerste-fase', values: metEersteFase, reason: geenEersteFase },
    evidence: [
      cite('wvolv-2025', 'regel 3094-3095', 'Cursisten volgen vier of vijf dagdelen taalles', 'redelijk', 'Leiden en Oegstgeest, VluchtelingenWerk; het midden is 4,5.'),
    ],
  },
  'lessen.daarna-dagdelen': {
    role: 'lever', theme: 'lessen', label: 'Dagdelen na de eerste fase (B1)',
    explanation: 'Aantal dagdelen taalles per week in een B1-groep als de intensieve eerste fase voorbij is. De andere dagdelen zijn voor werk, stage of participatie.',
    unit: 'dagdelen per week', range: [1, 4], step: 0.5, baseline: { kind: 'fixed', value: 2 },
    onlyWhen: { parameter: 'lessen.eerste-fase', values: metEersteFase, reason: geenEersteFase },
    evidence: [
      cite('wvolv-2025', 'regel 3096-3097', 'Daarna gaan ze door met een duale fase en hebben ze twee dagdelen taalles', 'redelijk', 'Leiden en Oegstgeest, VluchtelingenWerk.'),
    ],
  },
  'lessen.dagdelen-z': {
    role: 'lever', theme: 'lessen', label: 'Dagdelen les per week (Z)',
    explanation: 'Aantal dagdelen taalles per week in de Z-route. Meer dagdelen betekent dat de 800 uur eerder klaar zijn.',
    unit: 'dagdelen per week', range: [2, 6], step: 0.5, baseline: { kind: 'fixed', value: 4 },
    zones: [{ label: 'weinig', from: 2 }, { label: 'gewoon', from: 3.5 }, { label: 'veel', from: 5 }],
    evidence: [
      cite('wvolv-2025', 'regel 2821-2822', 'Inburgeraars volgen vier dagdelen per week taalles', 'redelijk',
        'Taalschool in Leidschendam-Voorburg, Voorschoten en Wassenaar; in Leiden en Oegstgeest zijn het er ook vier.'),
      cite('wvolv-2025', 'regel 3115', 'De Z-route cursisten hebben vier dagdelen les', 'redelijk'),
    ],
  },
  'lessen.uren-per-dagdeel': {
    role: 'assumption', theme: 'lessen', label: 'Lesuren per dagdeel',
    explanation: 'Aantal uren les in één dagdeel. Samen met de dagdelen per week bepaalt dit hoe snel de uren vollopen.',
    unit: 'uren', range: [2, 4], step: 0.1, baseline: { kind: 'triangular', low: 2.5, mode: 3, high: 3.2 },
    evidence: [
      cite('westfriesland-2019', 'regel 848', '2 maal in de week 3 uur', 'zwak',
        'Westfriesland, 2019. Rotterdam noemt voor B1 negen uur per week, wat bij drie dagdelen ook op 3 uur komt; korter (2,5) en iets langer komen voor.'),
      cite('rotterdam-b', 'regel 7764', 'Bij negen uur taalles per week vragen de aanbieders zich af hoeveel uur werk daarnaast passend is', 'zwak'),
    ],
  },
  'lessen.weken-per-jaar': {
    role: 'assumption', theme: 'lessen', label: 'Lesweken per jaar',
    explanation: 'Aantal weken per jaar met les; de rest is vakantie. Dit is een van de getallen die de duur het sterkst bepalen.',
    unit: 'weken', range: [36, 48], step: 1, baseline: { kind: 'triangular', low: 38, mode: 40, high: 46 },
    evidence: [
      assume('Geen document noemt lesweken per jaar. Een schooljaar telt ongeveer 40 lesweken; met doorlopende lessen kan 46. De marge is smal doordat een jaar 52 weken heeft en vakanties vastliggen.',
        { source: 'wvolv-2025', locator: 'regel 2956-2957', quote: 'een taal-en schakelprogramma van zeventig lesweken' }),
    ],
  },
  'lessen.aanwezigheid-b1': {
    role: 'assumption', theme: 'lessen', label: 'Aanwezigheid in B1',
    explanation: 'Deel van de aangeboden lessen dat een deelnemer aan de B1-route bijwoont, vóór kinderopvang en gezondheid. De norm van de lesuren hoort bij 85%.',
    unit: 'aandeel', range: [0.6, 0.98], step: 0.01, baseline: { kind: 'triangular', low: 0.75, mode: 0.85, high: 0.92 },
    evidence: [
      assume('Geen document meet de aanwezigheid in B1. 85% is de gewone aanwezigheid waarbij de uren van de taalschool horen; 75% tot 92% is aannemelijk en naar boven begrensd door 100%.',
        { source: 'wvolv-2025', locator: 'tabel 6.16, regel 2703-2705', quote: 'Al groep (AO naar Al) 126 uur 150 uur 219 uur' }),
    ],
  },
  'lessen.aanwezigheid-z': {
    role: 'assumption', theme: 'lessen', label: 'Aanwezigheid in Z',
    explanation: 'Deel van de aangeboden lessen dat een deelnemer aan de Z-route bijwoont, vóór kinderopvang en gezondheid. Het contract vraagt 800 gevolgde uren.',
    unit: 'aandeel', range: [0.5, 0.98], step: 0.01, baseline: { kind: 'triangular', low: 0.65, mode: 0.82, high: 0.9 },
    evidence: [
      assume('800 uur in 2 tot 2,5 jaar bij vier dagdelen komt overeen met 67% tot 83% aanwezigheid. De helft mist lessen; hoeveel lessen is niet geteld.',
        { source: 'wvolv-2025', locator: 'regel 2885-2886', quote: 'Foxtaal verwacht dat ongeveer 50% van de inburgeraars niet naar alle taallessen zijn gekomen' }),
      cite('wvolv-2025', 'regel 3117', 'tussen de twee en tweeénhalf jaar klaar met hun uren', 'zwak',
        'Taalschool in Leiden en Oegstgeest, bij goede aanwezigheid.'),
    ],
  },
  'lessen.uren-langzaam-b1': {
    role: 'assumption', theme: 'lessen', label: 'Uren A2 naar B1, langzaam',
    explanation: 'Lesuren die een langzame leerder nodig heeft om van A2 naar B1 te komen. Voor snelle en gemiddelde leerders staan de uren vast.',
    unit: 'uren', range: [250, 600], step: 10, baseline: { kind: 'triangular', low: 264, mode: 330, high: 450 },
    evidence: [
      assume('De taalschool noemt voor deze groep maatwerk in plaats van uren. Het minimum is dat van een gemiddelde leerder (264); 330 is een kwart meer, 450 ruim anderhalf keer.',
        { source: 'wvolv-2025', locator: 'tabel 6.16, regel 2705', quote: 'B1 groep (A2 naar B1) 198 uur 264 uur Maatwerk' }),
    ],
  },
  'lessen.start-a0': {
    role: 'assumption', theme: 'lessen', label: 'Beginners zonder Nederlands',
    explanation: 'Deel van de deelnemers aan de B1-route dat op niveau A0 begint. De rest begint op A1 en is eerder klaar.',
    unit: 'aandeel', range: [0.6, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.8, mode: 0.9, high: 0.97 },
    evidence: [
      cite('wvolv-2025', 'regel 2684-2685', 'stroomt ongeveer 90 procent van de inburgeraars in op AO niveau', 'zwak',
        'Schatting van de taalschool in Leidschendam-Voorburg, Voorschoten en Wassenaar.'),
    ],
  },
  'lessen.examenkans': {
    role: 'assumption', theme: 'lessen', label: 'Kans om te slagen per poging',
    explanation: 'Kans dat iemand die het niveau heeft bij een poging slaagt voor het examen. Wie zakt, probeert het later opnieuw.',
    unit: 'aandeel', range: [0.4, 0.95], step: 0.01, baseline: { kind: 'triangular', low: 0.6, mode: 0.7, high: 0.85 },
    evidence: [
      assume('In de gelezen documenten staan geen slagingscijfers. 70% per poging, met een marge van 60% tot 85%. Twee pogingen worden vergoed.',
        { source: 'wvolv-2025', locator: 'regel 2509', quote: 'wordt elk examen maximaal tweemaal vergoed' }),
    ],
  },
  'lessen.examenweken': {
    role: 'assumption', theme: 'lessen', label: 'Weken tot het examen',
    explanation: 'Aantal weken tussen het bereiken van het niveau en de uitslag van het examen.',
    unit: 'weken', range: [4, 40], step: 1, baseline: { kind: 'triangular', low: 11, mode: 18, high: 29 },
    evidence: [
      assume('Geen document geeft een wachttijd op examens. IJking: met 18 weken zijn in de terugblik op Leidschendam-Voorburg, Voorschoten en Wassenaar eind 2024 zeven statushouders en zeventien gezinsmigranten klaar in de B1-route, zoals geteld. De marge is 0,6 tot 1,6 keer zo lang. Het rapport meldt ook mensen die hun examen niet inplannen.',
        { source: 'wvolv-2025', locator: 'regel 2647-2658, 2788-2789', quote: '4 (Bl-route) 9 (B1-route)' }),
    ],
  },
  'lessen.afschalen': {
    role: 'assumption', theme: 'lessen', label: 'Afschalen naar A2',
    explanation: 'Deel van de mensen die B1 niet op tijd halen dat na 600 lesuren op niveau A2 examen mag doen.',
    unit: 'aandeel', range: [0, 1], step: 0.05, baseline: { kind: 'triangular', low: 0.2, mode: 0.5, high: 0.8 },
    evidence: [
      assume('Na 600 uur les mag iemand afschalen; hoe vaak dat gebeurt is nergens geteld. De helft als midden, 20% tot 80% als marge.',
        { source: 'wvolv-2025', locator: 'regel 2559-2560', quote: 'als ze minimaal 600 uur taalles hebben gevolgd bij een aanbieder met een keurmerk' }),
    ],
  },
  'lessen.registratieweken': {
    role: 'assumption', theme: 'lessen', label: 'Aanmelden bij de school',
    explanation: 'Weken tussen het PIP en de inschrijving bij de taalschool. Pas daarna telt iemand mee voor een groep.',
    unit: 'weken', range: [1, 6], step: 0.5, baseline: { kind: 'triangular', low: 1, mode: 2, high: 4 },
    evidence: [
      cite('wvolv-2025', 'regel 896-897', 'Taalscholen worden geacht om binnen twee weken na aanmelding een intakegesprek te voeren', 'redelijk',
        'Norm in Leiden en Oegstgeest: twee weken. Een school doet het in één week; bij drukte wordt vier weken aangehouden.'),
      cite('wvolv-2025', 'regel 3092-3093', 'meestal binnen een week na aanmelding een intakegesprek bij Vluchtelingenwerk', 'redelijk'),
    ],
  },
  'lessen.betalen-boven-contract': {
    role: 'lever', theme: 'lessen', label: 'Uren boven het contract betalen',
    explanation: 'Of de gemeente lesuren betaalt nadat de uren van het contract op zijn: Z boven 800 uur, en lessen na een gezakt examen. Zo niet, dan wacht de Z-deelnemer op een besluit en is de rest het risico van school of inburgeraar.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 0 },
    options: ['nee', 'ja'],
    evidence: [
      cite('wvolv-2025', 'regel 2879-2880', 'heeft trajecten bij Foxtaal ingekocht voor 800 uur onderwijs per inburgeraar', 'redelijk',
        'Contract van Leidschendam-Voorburg, Voorschoten en Wassenaar: gemiste uren zijn het risico van de school en over daarna is niets afgesproken. Daarom staat de knop op nee.'),
      cite('wvolv-2025', 'regel 3305', 'indien een inburgeraar niet de 800 uur maakt binnen twee jaar', 'redelijk'),
    ],
  },
  'lessen.herkansing-uren': {
    role: 'assumption', theme: 'lessen', label: 'Lesuren na een gezakt examen',
    explanation: 'Lesuren die iemand nodig heeft tussen een gezakt examen en de volgende poging, als de uren van het contract op zijn.',
    unit: 'uren', range: [0, 150], step: 5, baseline: { kind: 'triangular', low: 0, mode: 30, high: 80 },
    evidence: [
      assume('Het rapport noemt dat niet duidelijk is wie verdere lessen betaalt als de uren op zijn en de examens niet gehaald (regel 184-185); hoeveel uren staat er niet. Dertig uur is twee tot drie weken les; niets als iemand alleen oefent, tachtig bij één dagdeel per week tot de herkansing.',
        { source: 'wvolv-2025', locator: 'regel 184-185' }),
    ],
  },
  'reistijd.effect': {
    role: 'assumption', theme: 'lessen', label: 'Verzuim door reizen',
    explanation: 'Deel van de aanwezigheid dat verloren gaat bij elke stap van eigen gemeente naar deelregio naar regio.',
    unit: 'aandeel', range: [0, 0.1], step: 0.005, baseline: { kind: 'triangular', low: 0, mode: 0.02, high: 0.04 },
    evidence: [
      assume('Reistijd geldt in de rapporten als drempel, maar het verzuim is niet gemeten. 2% per stap als midden, van niets tot 4%.',
        { source: 'westfriesland-2019', locator: 'regel 1291-1295', quote: '(waardoor bijv. reistijd beperkt wordt)' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>

import { assume, cite } from '../cite.ts'
import type { ParameterSpec } from '../parameter.ts'

const geenOverdracht = 'Er zijn in dit scenario geen overdrachten.'
const functiesApart = 'Inburgering en werk blijven in dit scenario aparte functies.'

/** Teams, caseload and the work between organisations. */
export const teams = {
  'teams.indeling': {
    role: 'lever', theme: 'teams', label: 'Indeling van de teams',
    explanation: 'Hoe de consulenten zijn verdeeld: een team per gemeente, per deelregio of één voor de hele regio. Kleine teams hebben minder speling.',
    unit: 'keuze', range: [0, 2], step: 1, baseline: { kind: 'fixed', value: 1 },
    options: ['per gemeente', 'deelregio’s', 'één regionaal team'],
    evidence: [
      cite('westfriesland-2019', 'regel 1408-1436', 'De cliëntregie ligt bij de individuele gemeente. Hierin kiest elke […] gemeente een eigen vorm/werkwijze die past bij de lokale situatie', 'redelijk',
        'Voor Westfriesland noemt het rapport als aannemelijke vorm: Hoorn zelf en de zes andere gemeenten samen. Dat zijn deelregio’s.'),
    ],
  },
  'teams.intake': {
    role: 'lever', theme: 'teams', label: 'Wie doet de intake',
    explanation: 'Of de brede intake door het eigen team gebeurt of door één regionaal intaketeam. Een apart intaketeam geeft een overdracht, maar vangt pieken beter op.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 1 },
    options: ['eigen team', 'één regionaal intaketeam'],
    evidence: [
      cite('westfriesland-2019', 'regel 1440-1468', 'WerkSaam voert namens de gemeenten de brede […] intake/opstellen PIP uit in de deze pilot', 'redelijk',
        'Pilot in Westfriesland, 2019-2020, met minstens 40 deelnemers.'),
    ],
  },
  'teams.overdrachten': {
    role: 'lever', theme: 'teams', label: 'Overdrachten per inburgeraar',
    explanation: 'Hoe vaak een inburgeraar van de ene naar de andere organisatie gaat tussen intake, begeleiding en cliëntregie. Elke overdracht kost uren en weken.',
    unit: 'overdrachten', range: [0, 3], step: 1, baseline: { kind: 'fixed', value: 2 },
    evidence: [
      assume('Het rapport over Westfriesland beschrijft intake bij WerkSaam, begeleiding bij Hoorn of een welzijnspartij en regie bij de gemeente: drie organisaties, dus twee overdrachten. Geteld is dit niet; de schuif loopt van 0 tot 3.',
        { source: 'westfriesland-2019', locator: 'regel 1440-1450, 1470-1497', quote: 'WerkSaam voert namens de gemeenten de brede […] intake/opstellen PIP uit in de deze pilot' }),
    ],
  },
  'teams.functies-samen': {
    role: 'lever', theme: 'teams', label: 'Inburgering en werk',
    explanation: 'Of begeleiding naar inburgering en naar werk bij aparte mensen ligt, deels samen of bij één consulent. Samen scheelt afstemming, maar vraagt tijd om te leren.',
    unit: 'keuze', range: [0, 2], step: 1, baseline: { kind: 'fixed', value: 0 },
    options: ['apart', 'deels samen', 'één consulent'],
    evidence: [
      cite('wvolv-2025', 'regel 1882-1883', 'Inburgeraars hebben sinds maart 2024 daardoor nog maar te maken met één consulent', 'redelijk',
        'In Leidschendam-Voorburg, Voorschoten en Wassenaar zijn de functies in 2024 samengevoegd. Voor Westfriesland is apart het uitgangspunt.'),
    ],
  },
  'teams.norm-caseload': {
    role: 'lever', theme: 'teams', label: 'Norm voor de caseload',
    explanation: 'Aantal inburgeraars per voltijds consulent waarop de gemeente begroot. Een hogere norm is goedkoper, maar werk blijft eerder liggen.',
    unit: 'personen per fte', range: [30, 120], step: 1, baseline: { kind: 'fixed', value: 70 },
    zones: [{ label: 'licht', from: 30 }, { label: 'norm', from: 60 }, { label: 'zwaar', from: 85 }],
    evidence: [
      cite('wvolv-2025', 'regel 2092-2093', 'De consulenten hebben ieder een caseload van zeventig mensen', 'redelijk',
        'Telling in Leidschendam-Voorburg, Voorschoten en Wassenaar, 2024. Rotterdam plant 100 en komt op 55 tot 60 voor gezinsmigranten.'),
      cite('rotterdam-b', 'regel 10672-10677', 'naar schatting 55 tot 60 klanten per persoon', 'zwak'),
    ],
  },
  'teams.formatie-volgt': {
    role: 'lever', theme: 'teams', label: 'Formatie volgt',
    explanation: 'Wat er gebeurt bij meer werk dan de norm toelaat: het werk wacht, of er komen mensen bij en dat kost geld.',
    unit: 'keuze', range: [0, 1], step: 1, baseline: { kind: 'fixed', value: 0 },
    options: ['de norm (werk wacht)', 'de uren (kost geld)'],
    evidence: [
      assume('De documenten noemen werkdruk én groei van teams, maar geen vaste regel. De norm is het uitgangspunt, omdat gemeenten daarop begroten; de uren zijn de tegenproef.',
        { source: 'wvolv-2025', locator: 'regel 2095-2096' }),
    ],
  },
  'teams.gesprekken': {
    role: 'lever', theme: 'teams', label: 'Voortgangsgesprekken in drie jaar',
    explanation: 'Aantal gesprekken met de consulent in drie jaar. Meer gesprekken ontdekken eerder een verkeerde route, maar vragen uren.',
    unit: 'gesprekken', range: [6, 16], step: 1, baseline: { kind: 'fixed', value: 8 },
    zones: [{ label: 'weinig', from: 6 }, { label: 'gewoon', from: 8 }, { label: 'veel', from: 12 }],
    evidence: [
      cite('wvolv-2025', 'regel 2312', 'Het aantal gesprekken is tussen de 8 en 16 in drie jaar tijd', 'redelijk',
        'Praktijk in Leidschendam-Voorburg, Voorschoten en Wassenaar: acht, en tot zestien met gesprekken over werk.'),
      cite('wvolv-2025', 'regel 1846', 'in principe acht gesprekken in drie jaar met de inburgeraar', 'redelijk'),
    ],
  },
  'teams.uren-gesprek': {
    role: 'assumption', theme: 'teams', label: 'Uren per voortgangsgesprek',
    explanation: 'Uren van een consulent voor één voortgangsgesprek, met voorbereiding en registratie.',
    unit: 'uren', range: [1, 4], step: 0.1, baseline: { kind: 'triangular', low: 1.5, mode: 2, high: 3 },
    evidence: [
      assume('Geen document noemt uren per gesprek. Een uur gesprek en een uur werk eromheen is 2 uur; acht gesprekken van 2 uur passen bij een caseload van zeventig.',
        { source: 'wvolv-2025', locator: 'regel 2092-2093', quote: 'De consulenten hebben ieder een caseload van zeventig mensen' }),
    ],
  },
  'teams.uren-basis': {
    role: 'assumption', theme: 'teams', label: 'Basiswerk per inburgeraar',
    explanation: 'Uren per jaar per actieve inburgeraar voor telefoon, registratie en regelwerk.',
    unit: 'uren per jaar', range: [1, 12], step: 0.5, baseline: { kind: 'triangular', low: 2.5, mode: 5, high: 10 },
    evidence: [
      assume('Zo gekozen dat een consulent met zeventig inburgeraars voor 85% bezet is, samen met intake, gesprekken en 2 uur afstemming. De helft tot het dubbele is mogelijk, want geen document meet dit werk.',
        { source: 'wvolv-2025', locator: 'regel 2092-2094' }),
    ],
  },
  'teams.productieve-uren': {
    role: 'assumption', theme: 'teams', label: 'Werkbare uren per fte',
    explanation: 'Uren per jaar die een voltijds consulent aan het werk besteedt, zonder verlof, ziekte en scholing.',
    unit: 'uren per jaar', range: [1200, 1500], step: 10, baseline: { kind: 'triangular', low: 1250, mode: 1350, high: 1450 },
    evidence: [
      assume('Gebruikelijke norm bij gemeenten na verlof en ziekte; geen van de documenten noemt hem. De marge van 1.250 tot 1.450 uur is smal doordat een werkjaar vastligt.'),
    ],
  },
  'teams.bezetting': {
    role: 'assumption', theme: 'teams', label: 'Bezetting waarop wordt begroot',
    explanation: 'Deel van de werkbare uren dat vol gepland mag zijn. Dicht bij 100% ontstaan lange wachtrijen.',
    unit: 'aandeel', range: [0.7, 1], step: 0.01, baseline: { kind: 'triangular', low: 0.8, mode: 0.88, high: 0.98 },
    evidence: [
      assume('Geen document noemt een bezetting. Boven 95% lopen wachtrijen sterk op; 88% is een gewone planning, met 80% tot 98% als marge. Meer dan 100% kan niet.'),
    ],
  },
  'teams.minimum-fte': {
    role: 'assumption', theme: 'teams', label: 'Kleinste team',
    explanation: 'Het kleinste aantal fte van een team, ook als er minder werk is. In kleine gemeenten weegt dit zwaar.',
    unit: 'fte', range: [0.1, 1.5], step: 0.1, baseline: { kind: 'triangular', low: 0.2, mode: 0.4, high: 1 },
    evidence: [
      assume('Een team heeft vervanging nodig bij verlof en ziekte, maar geen document noemt een minimum. 0,4 fte is twee dagen per week; 0,2 tot 1 fte is aannemelijk.'),
    ],
  },
  'teams.stap-fte': {
    role: 'assumption', theme: 'teams', label: 'Kleinste stap in formatie',
    explanation: 'In stappen van hoeveel fte een team groeit of krimpt. Grote stappen zijn duurder voor kleine teams.',
    unit: 'fte', range: [0.05, 1], step: 0.05, baseline: { kind: 'triangular', low: 0.1, mode: 0.2, high: 1 },
    evidence: [
      assume('Contracten hebben een ondergrens, maar geen document noemt die. 0,2 fte is één dag per week; 0,1 tot 1 fte is mogelijk.'),
    ],
  },
  'teams.vertraging-op': {
    role: 'assumption', theme: 'teams', label: 'Tijd om formatie uit te breiden',
    explanation: 'Weken voordat extra fte er is, nadat bleek dat het nodig was. In die tijd blijft werk liggen.',
    unit: 'weken', range: [0, 78], step: 13, baseline: { kind: 'triangular', low: 13, mode: 26, high: 52 },
    evidence: [
      assume('Rotterdam en Leiden noemen personeelstekort en groei in een paar jaar, zonder weken. Een half jaar voor besluit, werving en inwerken; een kwartaal tot een jaar is mogelijk.',
        { source: 'wvolv-2025', locator: 'regel 967-968', quote: 'gegroeid van één consulent naar vier consulenten' }),
    ],
  },
  'teams.vertraging-neer': {
    role: 'assumption', theme: 'teams', label: 'Tijd om formatie te verkleinen',
    explanation: 'Weken voordat fte afneemt, nadat bleek dat er minder nodig is. In die tijd lopen de kosten door.',
    unit: 'weken', range: [0, 104], step: 13, baseline: { kind: 'triangular', low: 26, mode: 52, high: 78 },
    evidence: [
      assume('Krimp gaat langzamer dan groei door vaste contracten. Geen document noemt een termijn: een jaar als midden, een half tot anderhalf jaar als marge.'),
    ],
  },
  'teams.verloop': {
    role: 'assumption', theme: 'teams', label: 'Verloop van personeel',
    explanation: 'Kans per jaar dat een consulent vertrekt. De plek is dan 16 weken leeg en werk blijft liggen.',
    unit: 'aandeel per jaar', range: [0, 0.4], step: 0.01, baseline: { kind: 'triangular', low: 0.05, mode: 0.12, high: 0.25 },
    evidence: [
      assume('Het rapport meldt dat wisselingen van personeel tijdelijk meer afstemming en uitval van trainingen gaven, zonder percentage. 12% per jaar met een marge van 5% tot 25%.',
        { source: 'wvolv-2025', locator: 'regel 3593-3594, 4377-4378' }),
    ],
  },
  'afstemming.uren': {
    role: 'assumption', theme: 'teams', label: 'Afstemming tussen organisaties',
    explanation: "Uren per jaar per actieve inburgeraar voor overleg tussen organisaties. Dit is een van de aannames die de verschillen tussen scenario’s het sterkst bepalen.",
    unit: 'uren per jaar', range: [0, 12], step: 0.1, baseline: { kind: 'triangular', low: 2, mode: 6, high: 10 },
    evidence: [
      assume("Geen document noemt uren. Twee tot zes korte contacten per jaar zijn 2 tot 10 uur. Elk scenario kiest een eigen waarde met een marge die de andere overlapt, en de trekking loopt in alle scenario’s gelijk op.",
        { source: 'wvolv-2025', locator: 'regel 4316-4321' }),
    ],
  },
  'overdracht.uren': {
    role: 'assumption', theme: 'teams', label: 'Uren per overdracht',
    explanation: 'Uren van consulenten voor één overdracht: dossier, overleg en kennismaking. Ook bij de wisseling naar een nieuwe organisatie wordt elke cliënt eenmaal overgedragen.',
    unit: 'uren', range: [0.5, 8], step: 0.1, baseline: { kind: 'triangular', low: 1, mode: 2, high: 6 },
    evidence: [
      assume('Een dossier en een warme overdracht kosten ongeveer 2 uur; geen document meet het. Van 1 uur (alleen papier) tot 6 uur (gesprek met drie mensen).',
        { source: 'westfriesland-2019', locator: 'regel 987-996' }),
    ],
  },
  'overdracht.weken': {
    role: 'assumption', theme: 'teams', label: 'Weken per overdracht',
    explanation: 'Weken die werk van de consulent wacht door een overdracht. De wachtrij voor lessen loopt gewoon door.',
    unit: 'weken', range: [0, 6], step: 0.5, baseline: { kind: 'triangular', low: 0, mode: 1, high: 4 },
    onlyWhen: { parameter: 'teams.overdrachten', values: [1, 2, 3], reason: geenOverdracht },
    evidence: [
      assume('Geen document noemt een wachttijd bij overdracht. Eén week als midden; niets als het meteen gaat en vier weken als er gewacht moet worden.'),
    ],
  },
  'overdracht.informatieverlies': {
    role: 'assumption', theme: 'teams', label: 'Verlies van informatie',
    explanation: 'Deel van de overdrachten waarbij informatie ontbreekt, zodat een extra gesprek nodig is.',
    unit: 'aandeel', range: [0, 0.8], step: 0.05, baseline: { kind: 'triangular', low: 0.05, mode: 0.25, high: 0.5 },
    onlyWhen: { parameter: 'teams.overdrachten', values: [1, 2, 3], reason: geenOverdracht },
    evidence: [
      assume('In Rotterdam krijgen aanbieders alleen naam en adres en doen zij de intake over; hoe vaak dat elders gebeurt is niet bekend. 25% met een marge van 5% tot 50%.',
        { source: 'rotterdam-a', locator: 'regel 919-931, 6095-6112', quote: 'Slechts de NAW-gegevens worden gedeeld met de aanbieders' }),
    ],
  },
  'functies.afstemming-bespaard': {
    role: 'assumption', theme: 'teams', label: 'Bespaarde afstemming',
    explanation: 'Uren per jaar per inburgeraar die niet meer nodig zijn voor overleg tussen inburgering en werk, als beide bij één consulent liggen.',
    unit: 'uren per jaar', range: [0, 6], step: 0.1, baseline: { kind: 'triangular', low: 1, mode: 3, high: 5 },
    onlyWhen: { parameter: 'teams.functies-samen', values: [1, 2], reason: functiesApart },
    evidence: [
      assume('Het rapport noemt minder afstemmomenten na het samenvoegen, zonder uren. Drie uur per jaar is een kort overleg per kwartaal; 1 tot 5 uur is de marge.',
        { source: 'wvolv-2025', locator: 'regel 1879-1880' }),
    ],
  },
  'functies.leerverlies': {
    role: 'assumption', theme: 'teams', label: 'Leertijd na samenvoegen',
    explanation: 'Deel van de capaciteit dat het eerste half jaar na samenvoegen wegvalt, omdat consulenten een tweede wet moeten leren.',
    unit: 'aandeel', range: [0, 0.3], step: 0.01, baseline: { kind: 'triangular', low: 0, mode: 0.1, high: 0.2 },
    onlyWhen: { parameter: 'teams.functies-samen', values: [1, 2], reason: functiesApart },
    evidence: [
      assume('Het rapport zegt dat consulenten twee wetten moeten beheersen, niet hoeveel tijd dat kost. 10% met een marge van niets tot 20%.',
        { source: 'wvolv-2025', locator: 'regel 2027' }),
    ],
  },
  'functies.werkeffect': {
    role: 'assumption', theme: 'teams', label: 'Effect op werk of opleiding',
    explanation: 'Extra kans op werk of opleiding na drie jaar als inburgering en werk bij één consulent liggen.',
    unit: 'aandeel', range: [0, 0.2], step: 0.01, baseline: { kind: 'triangular', low: 0, mode: 0.05, high: 0.12 },
    onlyWhen: { parameter: 'teams.functies-samen', values: [1, 2], reason: functiesApart },
    evidence: [
      assume('De richting staat in een onderzoek dat Rotterdam aanhaalt over Amsterdam (kleine caseload, meer werk), zonder maat voor samenvoegen. Van geen effect tot 12 procentpunt, met 5 als midden.',
        { source: 'rotterdam-a', locator: 'regel 4157-4171', quote: 'dedicated klantmanagers met een lage caseload' }),
    ],
  },
} as const satisfies Record<string, ParameterSpec>

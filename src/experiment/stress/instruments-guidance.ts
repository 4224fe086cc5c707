import { assume, cite } from '../../model/parameters/cite.ts'
import type { SettingsChange } from './change.ts'
import { fixed, fromBaseline } from './change.ts'

/** From the opvang to the begeleiding: what the gemeente itself does. */
export const guidanceInstruments: readonly SettingsChange[] = [
  {
    id: 'vroege-start', label: 'Vroege start in de opvang',
    explanation: 'Bij 30% van de statushouders begint de brede intake al in de opvang, vóór de verhuizing.',
    leftOut: 'Reizen naar de opvang, en dat niet iedereen die daar woont hierheen verhuist.',
    change: () => ({ 'instroom.vroege-start': fixed(0.3) }),
    evidence: [
      assume('Oegstgeest biedt het aan in de opvanglocatie, vrijwillig; hoeveel mensen meedoen staat nergens. 30% is de helft van wat de schuif toelaat.', { source: 'wvolv-2025', locator: 'regel 2108' }),
      cite('westfriesland-2019', 'regel 2451-2471', 'Zo vroeg mogelijk in het proces, waar mogelijk al in het AZC', 'zwak', 'Wens in Westfriesland, zonder getal.'),
      cite('g40-2018', 'regel 4605-4613', 'We zien hiermee dat statushouders eerder participeren en in veel gevallen ook de Nederlandse taal sneller leren', 'zwak', 'Tilburg, zonder getal. Sneller leren telt het model niet.'),
    ],
  },
  {
    id: 'startklas-voor', label: 'Startklas vóór het PIP',
    explanation: 'Statushouders volgen eerst een startklas; wat die laat zien gaat mee in het PIP. Aantal, duur en minimum zijn die van het scenario.',
    leftOut: '',
    change: () => ({ 'startklas.moment': fixed(1) }),
    evidence: [
      cite('wvolv-2025', 'regel 1860', 'Vanaf januari 2024 is voor statushouders de Startklas toegevoegd', 'redelijk', 'Leidschendam-Voorburg, Voorschoten en Wassenaar. Hoeveel verkeerde keuzes zij voorkomt is een aanname bij de schuif.'),
    ],
  },
  {
    id: 'startgroep-na', label: 'Startgroep na het PIP',
    explanation: 'Eerst het PIP, dan een startgroep. Zij kan het PIP niet meer voeden en voorkomt daarom minder verkeerde keuzes.',
    leftOut: 'In Leiden telt de startgroep vier lessen; het model houdt de duur van de startklas aan.',
    change: () => ({ 'startklas.moment': fixed(2) }),
    evidence: [
      cite('wvolv-2025', 'regel 916', 'De startgroep bestaat uit vier lessen', 'redelijk', 'Leiden en Oegstgeest, na het PIP.'),
    ],
  },
  {
    id: 'handhaving', label: 'Handhaven bij wegblijven',
    explanation: 'Een waarschuwing en dan een boete bij wie niet op de intake komt. Het model halveert de kans op wegblijven.',
    leftOut: 'De uren van het handhaven, de boetes zelf, en stress of schulden door boetes.',
    change: (_settings, region) => ({
      'intake.no-show-statushouder': fromBaseline('intake.no-show-statushouder', region, 0.5),
      'intake.no-show-gezinsmigrant': fromBaseline('intake.no-show-gezinsmigrant', region, 0.5),
    }),
    evidence: [
      assume('Geen document meet wat een boete doet. Een halvering is een gunstige aanname; Dordrecht zegt dat aansporen effectiever kan zijn.', { source: 'g40-2018', locator: 'regel 1536-1549', quote: 'Positieve incentives en ondersteuning en aansporing kunnen effectiever zijn' }),
      cite('wvolv-2025', 'regel 1747-1748', 'legt uw gemeente een gefixeerde boete op van €250,- en nodigt u hem opnieuw uit', 'redelijk', 'Stappenplan van de VNG.'),
      cite('wvolv-2025', 'regel 2067-2068', 'want we hebben nog geen boete systeem', 'redelijk', 'Leidschendam-Voorburg, Voorschoten en Wassenaar, november 2024.'),
    ],
  },
  {
    id: 'een-consulent', label: 'Eén consulent inburgering en werk',
    explanation: 'Eén consulent voor inburgering en werk: minder afstemming, een half jaar leertijd, en een iets grotere kans op werk.',
    leftOut: '',
    change: () => ({ 'teams.functies-samen': fixed(2) }),
    evidence: [
      cite('wvolv-2025', 'regel 1882-1883', 'Inburgeraars hebben sinds maart 2024 daardoor nog maar te maken met één consulent', 'redelijk', 'Leidschendam-Voorburg, Voorschoten en Wassenaar. De uren en het effect op werk zijn aannames bij hun schuiven.'),
    ],
  },
  {
    id: 'mentoren', label: 'Mentoren en vrijwilligers',
    explanation: 'Professionals begeleiden samen met vrijwillige mentoren; dat bespaart een deel van de kosten.',
    leftOut: 'Of er genoeg vrijwilligers zijn en blijven.',
    change: () => ({ 'begeleiding.vorm': fixed(1) }),
    evidence: [
      cite('westfriesland-2019', 'regel 1655-1679', 'waarbij vrijwilligers ingezet worden in een mentorrol', 'redelijk', 'Integratie en synthese in Westfriesland. Wat het bespaart is een aanname bij de schuif.'),
      cite('vlaardingen-2024', 'regel 111-119', 'Het feit dat een belangrijk deel van de maatschappelijke begeleiding afhangt van vrijwillige inzet van medewerkers en vrijwilligers maakt het stelsel van inburgering kwetsbaar', 'redelijk', 'Vlaardingen: de keerzijde.'),
    ],
  },
  {
    id: 'begeleiding-twee-jaar', label: 'Begeleiding van twee jaar',
    explanation: 'Maatschappelijke begeleiding van 104 weken. Het model rekent de kosten.',
    leftOut: 'Wat langere begeleiding mensen oplevert.',
    change: () => ({ 'begeleiding.duur': fixed(104) }),
    evidence: [
      assume('Twee jaar is de bovenkant van de schuif: in Leidschendam-Voorburg, Voorschoten en Wassenaar anderhalf jaar, daarna nog een jaar spreekuur.', { source: 'wvolv-2025', locator: 'regel 253-254', quote: 'Uit de praktijk blijkt dat de maatschappelijke begeleiding van 1,5 jaar niet voor iedereen voldoende is' }),
    ],
  },
  {
    id: 'begeleiding-meer-uren', label: 'Meer uren begeleiding',
    explanation: 'Een kwart meer uren maatschappelijke begeleiding per statushouder. Het model rekent de kosten.',
    leftOut: 'Wat meer uren mensen oplevert.',
    change: (_settings, region) => ({ 'kosten.begeleiding': fromBaseline('kosten.begeleiding', region, 1.25) }),
    evidence: [
      assume('In Vlaardingen maken medewerkers meer uren dan begroot; hoeveel meer staat er niet. Een kwart is gekozen.', { source: 'vlaardingen-2024', locator: 'regel 111-119', quote: 'Medewerkers gaan daar ruim overheen' }),
    ],
  },
  {
    id: 'langer-ontzorgen', label: 'Langer financieel ontzorgen',
    explanation: 'Ontzorgen tot een jaar in plaats van een half jaar. Het model telt een uur regelwerk per inburgeraar per jaar extra.',
    leftOut: 'Schulden die zo worden voorkomen, en de kosten van een kredietbank.',
    change: (_settings, region) => ({ 'teams.uren-basis': fromBaseline('teams.uren-basis', region, 1, 1) }),
    evidence: [
      assume('Geen document noemt uren voor ontzorgen. Eén uur per jaar is een aanname.', { source: 'rotterdam-a', locator: 'regel 2688-2690', quote: 'de termijn van financieel ontzorgen te verlengen tot eenjaar' }),
      cite('wvolv-2025', 'regel 4156-4157', 'in sommige gevallen met drie maanden wordt verlengd tot een totaal van negen maanden', 'redelijk', 'Leidschendam-Voorburg, Voorschoten en Wassenaar.'),
    ],
  },
]

import type { Period } from '../../../experiment/backtest/quantity.ts'
import { Doelgroep, Leerroute } from '../../../model/population.ts'
import { cite } from '../../../model/parameters/cite.ts'
import type { Observation } from '../observation.ts'

/** Oegstgeest, Rotterdam, the MVS gemeenten and the country: no number of the model was fitted to these counts. */

const { Statushouder } = Doelgroep
const OEGSTGEEST = 'GM0579'
const VLAARDINGEN = 'GM0622'
const YEAR_2022: Period = { from: [2022, 1], until: [2023, 1] }
/** End of 2021, for a stock on 1 January 2022. */
const BEFORE_2022: Period = { from: [2021, 1], until: [2022, 1] }
const whom = { gemeente: OEGSTGEEST }

const oegstgeest: readonly Observation[] = [
  { id: 'oegstgeest-pip', test: 'leiden-oegstgeest', place: 'Oegstgeest', label: 'PIP’s vastgesteld, mei 2022 tot en met oktober 2024', observed: 110, unit: 'personen', yearly: false, quantity: { kind: 'pip', period: { from: [2022, 5], until: [2024, 11] }, whom }, evidence: cite('wvolv-2025', 'regel 2125', 'Oegstgeest 110 \\', 'sterk'), explanation: 'Van 112 inburgeraars hadden er 110 een PIP. In het model is op elk moment een vijftiende van de mensen nog in de intake, want er komt steeds iemand bij; wie in Oegstgeest nog in de intake zat, telde kennelijk niet mee, of begon al in de opvang.' },
  { id: 'oegstgeest-route', test: 'leiden-oegstgeest', place: 'Oegstgeest', label: 'Van 112 inburgeraars met een leerroute, eind oktober 2024', observed: 106, unit: 'personen', yearly: false, quantity: { kind: 'pip', period: { from: [2022, 1], until: [2024, 11] }, whom }, evidence: cite('wvolv-2025', 'regel 3137', 'Bij zes van de 112 inburgeraars is nog geen leerroute vermeld', 'sterk'), counted: 'In het model staat de leerroute in het PIP.', explanation: 'Zie de PIP’s van Oegstgeest.' },
  { id: 'oegstgeest-klaar', test: 'leiden-oegstgeest', place: 'Oegstgeest', label: 'Klaar tot en met eind 2024', observed: 1, unit: 'personen', yearly: false, quantity: { kind: 'afgerond', period: { from: [2022, 1], until: [2025, 1] }, whom }, evidence: cite('wvolv-2025', 'regel 3140', 'Eén inburgeraar heeft inmiddels onder de nieuwe wet de inburgering succesvol afgerond', 'sterk'), explanation: 'Het model laat snelle mensen en wie met de onderwijsroute stopt eerder klaar zijn dan in Oegstgeest gebeurde. De ijking op een andere regio haalt een deel van dat verschil weg, niet alles.' },
  { id: 'oegstgeest-b1-maanden', test: 'leiden-oegstgeest', place: 'Leiden en Oegstgeest', label: 'Maanden les in de B1-route', observed: [18, 22], unit: 'maanden', yearly: false, quantity: { kind: 'lesmaanden', period: { from: [2022, 1], until: [2024, 1] }, whom: { route: Leerroute.B1, undelayed: true }, seen: [2028, 1] }, evidence: cite('wvolv-2025', 'regel 3083', 'ontvangen tussen de 18 en 22 maanden onderwijs', 'redelijk'), counted: 'De school noemt de duur zonder vertraging. In het model: de middelste duur van eerste tot laatste les van wie in 2022 en 2023 begon, niet langzaam leert en geen zorg voor kinderen, gezondheid of werk naast de les heeft.', explanation: 'In het model komt wachten op een plaats in het volgende niveau erbij; de school noemt de duur zonder dat.' },
]

const rotterdam: readonly Observation[] = [
  { id: 'rotterdam-leerroute', test: 'rotterdam', place: 'Rotterdam', label: 'Statushouders van 2022 die in dat jaar aan een leerroute begonnen', observed: 140, unit: 'personen', yearly: true, quantity: { kind: 'start', period: YEAR_2022, whom: { doelgroep: Statushouder } }, evidence: cite('rotterdam-a', 'regel 671-673', 'Van de 752 zijn er 140 statushouders gestart met een leerroute', 'sterk'), explanation: 'In 2022 ging in Rotterdam veel mis dat het model niet kent: meldingen van DUO kwamen te laat en dan in golven, toetsen en assessments konden niet, en het aanbod aan mensen was te groot voor de teams. Het model kent alleen het laatste, en laat de teams verder achterlopen dan zij deden: hoeveel mensen er in 2022 werkten staat er niet.' },
  { id: 'rotterdam-pip-op-tijd', test: 'rotterdam', place: 'Rotterdam', label: 'PIP van statushouders binnen tien weken, 2022', observed: [0, 0.5], unit: 'aandeel', yearly: false, quantity: { kind: 'pip-op-tijd', period: { from: [2022, 1], until: [2022, 10] }, whom: { doelgroep: Statushouder }, seen: [2023, 1] }, evidence: cite('rotterdam-a', 'regel 831-835', 'de streeftijd om binnen 10 weken het PIP op te stellen bleek daardoor vaak niet haalbaar', 'zwak'), counted: '‘Vaak niet haalbaar’ is gelezen als minder dan de helft (aanname).', explanation: 'Het model stelt in week tien een voorlopig PIP vast. Dat gebeurde in Rotterdam niet altijd: toetsen en assessments kwamen vaak pas na die tien weken.' },
]

const mvs: readonly Observation[] = [
  { id: 'mvs-nieuw', test: 'mvs', place: 'Maassluis, Vlaardingen, Schiedam', label: 'Nieuwe inburgeraars in 2022', observed: 150, unit: 'personen', yearly: true, quantity: { kind: 'instroom', period: YEAR_2022 }, evidence: cite('vlaardingen-2024', 'regel 508', "In 2022 begeleidde Stroomopwaarts zo'n 150 nieuwe inburgeraars", 'redelijk'), explanation: 'De taakstelling van Schiedam en Maassluis is een schatting.' },
  { id: 'vlaardingen-stand', test: 'mvs', place: 'Vlaardingen', label: 'In begeleiding op 1 januari 2022', observed: 300, unit: 'personen', yearly: false, quantity: { kind: 'stand', period: BEFORE_2022, whom: { gemeente: VLAARDINGEN } }, evidence: cite('vlaardingen-2024', 'regel 952-953', 'Op 1 januari 2022 waren er in Vlaardingen 300 actieve inburgeraars, waarvan 194 statushouders en 106 gezinsmigranten', 'sterk'), explanation: 'Op 1 januari 2022 vielen deze 300 mensen onder de oude wet, met langere termijnen: wie in 2015 tot 2017 kwam, toen de taakstelling hoog was, kon nog bezig zijn. In het model duurt een traject hoogstens vier jaar.' },
  { id: 'landelijk-wacht', test: 'mvs', place: 'Landelijk', label: 'Weken van brede intake tot start, 2022', observed: [4.3, 13], unit: 'weken', yearly: false, quantity: { kind: 'wacht', period: YEAR_2022 }, evidence: cite('wvolv-2025', 'regel 2292-2293', 'de periode tussen de brede intake en de start van het inburgeringstraject meestal één tot drie maanden is', 'redelijk'), counted: 'Een tot drie maanden is 4,3 tot 13 weken. In het model: gemiddeld van PIP tot eerste les, in de regio MVS.', explanation: 'De landelijke evaluatie meet vanaf de brede intake, het model vanaf het PIP.' },
]

export const otherObservations: readonly Observation[] = [...oegstgeest, ...rotterdam, ...mvs]

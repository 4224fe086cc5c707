/** What one replication of one scenario comes to: a list of numbers, each defined once, here. */

export interface OutcomeSpec {
  /** Dutch, short: the name on a tile or in a table. */
  readonly label: string
  readonly unit: 'aandeel' | 'weken' | 'maanden' | 'personen' | 'fte' | 'euro' | 'aantal' | 'kans' | 'minuten'
  /** Which way is better; `none` where that is a matter of taste. */
  readonly better: 'lower' | 'higher' | 'none'
  /** Dutch definition: who is counted, from when to when. */
  readonly definition: string
}

const o = (label: string, unit: OutcomeSpec['unit'], better: OutcomeSpec['better'], definition: string): OutcomeSpec =>
  ({ label, unit, better, definition })

const cohort = 'Telt wie vanaf twee jaar na het besluit een PIP kreeg en minstens drie jaar te volgen is; wie binnen die drie jaar verhuisde of ontheffing kreeg telt niet mee.'

export const outcomes = {
  'pip.binnen-10-weken': o('PIP binnen 10 weken', 'aandeel', 'higher', 'Deel van de inburgeraars met een PIP, voorlopig of definitief, binnen tien weken na inschrijving in de BRP. Telt wie zich vanaf twee jaar na het besluit inschreef; dan werkt elk scenario.'),
  'pip.definitief-binnen-10-weken': o('Definitief PIP binnen 10 weken', 'aandeel', 'higher', 'Deel van de inburgeraars met een PIP binnen tien weken na inschrijving in de BRP; een voorlopig PIP telt niet mee.'),
  'pip.voorlopig': o('Eerst een voorlopig PIP', 'aandeel', 'lower', 'Deel van de eerste PIP’s dat voorlopig was.'),
  'pip.weken': o('Weken tot het PIP', 'weken', 'lower', 'Gemiddeld aantal weken van inschrijving in de BRP tot het eerste PIP.'),
  'les.wachtweken': o('Wachten op een groep', 'weken', 'lower', 'Gemiddeld aantal weken van het PIP tot de eerste les in een gecontracteerde groep (B1-route en Z-route), voor wie vanaf twee jaar na het besluit begon.'),
  'les.binnen-4-weken': o('Eerste les binnen 4 weken', 'aandeel', 'higher', 'Deel dat binnen vier weken na het PIP les heeft (B1-route en Z-route).'),
  'les.binnen-8-weken': o('Eerste les binnen 8 weken', 'aandeel', 'higher', 'Deel dat binnen acht weken na het PIP les heeft (B1-route en Z-route).'),
  'les.binnen-13-weken': o('Eerste les binnen 13 weken', 'aandeel', 'higher', 'Deel dat binnen dertien weken na het PIP les heeft (B1-route en Z-route).'),
  'groepen.onder-minimum': o('Groepen onder het minimum', 'aandeel', 'lower', 'Deel van alle groepsweken, vanaf twee jaar na het besluit, waarin een taalgroep kleiner was dan het minimum.'),
  'groepen.grootte': o('Gemiddelde groep', 'personen', 'higher', 'Gemiddelde grootte van de taalgroepen over alle groepsweken vanaf twee jaar na het besluit.'),
  'groepen.stoelen-gevuld': o('Stoelen gevuld', 'aandeel', 'higher', 'Bezette stoelen gedeeld door stoelen bij de maximale groepsgrootte.'),
  'groepen.aantal': o('Taalgroepen tegelijk', 'aantal', 'none', 'Gemiddeld aantal taalgroepen dat tegelijk les heeft.'),
  'groepen.docententekort': o('Wachten door te weinig docenten', 'aandeel', 'lower', 'Deel van de startmomenten met genoeg mensen voor een groep waarop geen groep kon beginnen, omdat er geen docent was.'),
  'afgerond.binnen-3-jaar': o('Afgerond binnen drie jaar', 'aandeel', 'higher', `Deel dat binnen 156 weken na het eerste PIP alles heeft afgerond. ${cohort}`),
  'afgerond.b1': o('Afgerond binnen drie jaar, B1-route', 'aandeel', 'higher', `Deel van de B1-route dat binnen 156 weken na het eerste PIP alles heeft afgerond, ook na afschalen naar A2. ${cohort}`),
  'afgerond.onderwijs': o('Afgerond binnen drie jaar, onderwijsroute', 'aandeel', 'higher', `Deel van de onderwijsroute dat binnen 156 weken na het eerste PIP alles heeft afgerond, ook zonder diploma: met examens op A2 en de MAP. ${cohort}`),
  'afgerond.z': o('Afgerond binnen drie jaar, Z-route', 'aandeel', 'higher', `Deel van de Z-route dat binnen 156 weken na het eerste PIP alles heeft afgerond. ${cohort}`),
  'afgerond.maanden': o('Maanden van PIP tot afronding', 'maanden', 'lower', 'Middelste aantal maanden van het eerste PIP tot alles is afgerond; wie nog bezig is telt als langer dan de rest.'),
  'afgerond.afgeschaald': o('Afgeschaald naar A2', 'aandeel', 'none', `Deel van de B1-route dat na 600 uur naar A2 is afgeschaald. ${cohort}`),
  'verlengd': o('Termijn verlengd', 'aandeel', 'lower', `Deel dat zes maanden verlenging kreeg. ${cohort}`),
  'over-termijn': o('Over de termijn', 'aandeel', 'lower', `Deel dat na drie jaar niet klaar was en geen verlenging kreeg. ${cohort}`),
  'leerroute.gewisseld': o('Van leerroute gewisseld', 'aandeel', 'none', `Deel dat van leerroute wisselde. ${cohort}`),
  'werk-of-opleiding': o('Werk of opleiding na drie jaar', 'aandeel', 'higher', `Deel met werk of opleiding drie jaar na het eerste PIP. ${cohort}`),
  'caseload.aantal': o('Caseload', 'personen', 'none', 'Gemiddeld aantal mensen in begeleiding vanaf twee jaar na het besluit.'),
  'caseload.per-fte': o('Caseload per fte', 'personen', 'lower', 'Gemiddeld aantal mensen in begeleiding per fte in dienst.'),
  'caseload.boven-norm': o('Maanden boven de norm', 'aandeel', 'lower', 'Deel van de teammaanden waarin de caseload per fte boven de norm ligt.'),
  'fte.in-dienst': o('Fte in dienst', 'fte', 'lower', 'Gemiddeld aantal fte consulenten in dienst vanaf twee jaar na het besluit.'),
  'fte.nodig': o('Fte nodig', 'fte', 'lower', 'Gemiddeld aantal fte dat nodig is: het grootste van caseload gedeeld door de norm en gevraagde uren gedeeld door productieve uren bij de doelbezetting.'),
  'gesprekken.op-tijd': o('Gesprekken op tijd', 'aandeel', 'higher', 'Deel van de voortgangsgesprekken dat binnen vier weken na het geplande moment is gevoerd.'),
  'contactpersonen': o('Contactpersonen per inburgeraar', 'aantal', 'lower', 'Aantal vaste contactpersonen dat een inburgeraar krijgt.'),
  'reistijd': o('Reistijd naar de les', 'minuten', 'lower', 'Gemiddelde enkele reis naar de taalles (aanname: 10, 20 of 30 minuten bij een groep in de eigen gemeente, de deelregio of de regio; een regio van één gemeente telt als eigen gemeente).'),
  'instroom.statushouders': o('Nieuwe asielstatushouders per jaar', 'personen', 'none', 'Volwassen inburgeringsplichtige asielstatushouders die per jaar een woning krijgen, vanaf het besluit.'),
  'instroom.gezinsmigranten': o('Nieuwe gezinsmigranten per jaar', 'personen', 'none', 'Inburgeringsplichtige gezinsmigranten die zich per jaar inschrijven, vanaf het besluit.'),
  'vertrokken': o('Verhuisd of ontheven per jaar', 'personen', 'none', 'Mensen die per jaar vertrekken voor zij klaar zijn.'),
  'kosten.per-inburgeraar': o('Kosten per inburgeraar', 'euro', 'lower', 'Lasten van inschrijving tot het einde, gemiddeld over statushouders en gezinsmigranten die vanaf twee jaar na het besluit een PIP kregen en minstens drie jaar te volgen zijn. Zonder overgangskosten. Prijzen van 2025.'),
  'kosten.per-statushouder': o('Kosten per statushouder', 'euro', 'lower', 'Als kosten per inburgeraar, voor asielstatushouders.'),
  'kosten.per-gezinsmigrant': o('Kosten per gezinsmigrant', 'euro', 'lower', 'Als kosten per inburgeraar, voor gezinsmigranten.'),
  'kosten.per-caseloadjaar': o('Kosten per jaar begeleiding', 'euro', 'lower', 'Alle lasten vanaf het besluit gedeeld door het aantal mensen in begeleiding en door het aantal jaren.'),
  'kosten.per-afgerond': o('Kosten per afgerond traject', 'euro', 'lower', 'Alle lasten vanaf het besluit gedeeld door het aantal afgeronde trajecten.'),
  'lasten.jaar': o('Lasten per jaar', 'euro', 'lower', 'Alle lasten per jaar, gemiddeld vanaf het besluit. Prijzen van 2025.'),
  'lasten.les-deelnemer': o('Lasten: taallessen per deelnemer', 'euro', 'lower', 'B1-route en Z-route: het deel van het contract dat met het aantal deelnemers meegaat, per jaar.'),
  'lasten.les-groep': o('Lasten: taallessen per groep', 'euro', 'lower', 'B1-route en Z-route: het vaste deel, voor elke groep die les heeft, per jaar.'),
  'lasten.volumegarantie': o('Lasten: volumegarantie', 'euro', 'lower', 'Betaald voor deelnemers die aan een taalschool waren gegarandeerd en niet kwamen, per jaar.'),
  'lasten.staart': o('Lasten: uren boven het contract', 'euro', 'lower', 'Lesuren nadat de uren van het contract op zijn, voor zover de gemeente ze betaalt, per jaar.'),
  'lasten.onderwijsroute': o('Lasten: onderwijsroute', 'euro', 'lower', 'Trajecten onderwijsroute, per jaar.'),
  'lasten.startklas': o('Lasten: startklas', 'euro', 'lower', 'Startklassen, per jaar.'),
  'lasten.pvt': o('Lasten: PVT', 'euro', 'lower', 'Participatieverklaringstraject, per jaar.'),
  'lasten.map': o('Lasten: MAP', 'euro', 'lower', 'Module arbeidsmarkt en participatie, per jaar.'),
  'lasten.z-participatie': o('Lasten: participatie Z-route', 'euro', 'lower', 'Begeleiding van de 800 participatie-uren in de Z-route, per jaar.'),
  'lasten.begeleiding': o('Lasten: maatschappelijke begeleiding', 'euro', 'lower', 'Maatschappelijke begeleiding van statushouders, per jaar.'),
  'lasten.toets': o('Lasten: leerbaarheidstoets', 'euro', 'lower', 'Afname van de leerbaarheidstoets, zonder de uren van de consulent, per jaar.'),
  'lasten.tolken': o('Lasten: tolken', 'euro', 'lower', 'Tolken voor statushouders, per jaar.'),
  'lasten.reis': o('Lasten: reiskosten', 'euro', 'lower', 'Vergoede reiskosten van statushouders in de B1-route, per jaar.'),
  'lasten.kinderopvang': o('Lasten: kinderopvang', 'euro', 'lower', 'Bijdrage aan kinderopvang voor wie die nodig heeft, per jaar.'),
  'lasten.formatie': o('Lasten: formatie', 'euro', 'lower', 'Consulenten voor wat caseload en uren vragen, zonder de uren voor afstemming, per jaar.'),
  'lasten.afronding': o('Lasten: formatie door kleine teams', 'euro', 'lower', 'Het deel van de formatie boven wat caseload en uren vragen: afronding per team, het kleinste team, en formatie die later daalt dan het werk, per jaar.'),
  'lasten.afstemming': o('Lasten: afstemming', 'euro', 'lower', 'Het deel van de formatie dat opgaat aan afstemming tussen organisaties en aan overdrachten, per jaar.'),
  'lasten.overgang': o('Lasten: overgang', 'euro', 'lower', 'Eenmalige kosten van de overgang, omgeslagen per jaar.'),
  'staart.onbetaald': o('Lesuren die niemand betaalt', 'euro', 'lower', 'Lesuren nadat de uren van het contract op zijn, tegen de lesprijs, waar de gemeente ze niet betaalt, per jaar. Telt niet mee in de lasten.'),
  'baten.jaar': o('Baten per jaar', 'euro', 'higher', 'Alle rijksmiddelen en eigen bijdrage per jaar, gemiddeld vanaf het besluit.'),
  'baten.spuk': o('Baten: SPUK inburgering', 'euro', 'higher', 'SPUK inburgering na afrekening op gerealiseerde aantallen, per jaar.'),
  'baten.onderwijsroute': o('Baten: SPUK onderwijsroute', 'euro', 'higher', 'SPUK onderwijsroute, per jaar.'),
  'baten.begeleiding': o('Baten: begeleiding (JenV A38)', 'euro', 'higher', 'Rijksbijdrage voor maatschappelijke begeleiding van statushouders, per jaar.'),
  'baten.gemeentefonds': o('Baten: gemeentefonds', 'euro', 'higher', 'Uitvoeringsmiddelen in het gemeentefonds, per jaar.'),
  'saldo.jaar': o('Saldo per jaar', 'euro', 'higher', 'Baten min lasten per jaar, gemiddeld vanaf het besluit.'),
  'saldo.aandeel': o('Saldo als deel van de lasten', 'aandeel', 'higher', 'Baten min lasten over alle jaren, gedeeld door de lasten.'),
  'budget.binnen': o('Binnen budget', 'kans', 'higher', 'Kans dat baten en openingsreserve over alle jaren samen de lasten dekken, voor de regio als geheel. Met de regels van nu en prijzen van 2025. Het scherm Budget begint met dezelfde kans; met gewijzigde regels of voor één gemeente is zij daar anders.'),
  'budget.gemeenten-binnen': o('Gemeenten binnen budget', 'aandeel', 'higher', 'Deel van de gemeenten waarvan de eigen baten over alle jaren samen de eigen lasten dekken.'),
  'budget.bijdrage-nodig': o('Eigen bijdrage nodig per jaar', 'euro', 'lower', 'Eigen bijdrage per jaar waarmee deze toekomst precies uitkomt; nul als er geld overblijft.'),
} as const satisfies Record<string, OutcomeSpec>

export type OutcomeId = keyof typeof outcomes
export const outcomeIds = Object.keys(outcomes) as readonly OutcomeId[]
export const outcomeIndex = Object.fromEntries(outcomeIds.map((id, index) => [id, index])) as Readonly<Record<OutcomeId, number>>

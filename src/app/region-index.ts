import type { Strength } from '../model/parameters/parameter.ts'
import type { RegionEntry } from './region-shelf.ts'

/** Made from the region files by `npx vitest run test/app/region-shelf.test.ts -u`; the same test says when it is old. */
export const regionIndex: readonly RegionEntry[] = [
  entry('westfriesland/regio.json', 'westfriesland', 'Westfriesland', ['Hoorn', 'Opmeer', 'Koggenland', 'Medemblik', 'Stede Broec', 'Enkhuizen', 'Drechterland'], 376, 'redelijk'),
  entry('mvs/regio.json', 'mvs', 'MVS', ['Vlaardingen', 'Schiedam', 'Maassluis'], 314, 'zwak'),
  entry('leidschendam-voorburg-voorschoten-wassenaar/regio.json', 'leidschendam-voorburg-voorschoten-wassenaar', 'Leidschendam-Voorburg, Voorschoten, Wassenaar', ['Leidschendam-Voorburg', 'Voorschoten', 'Wassenaar'], 220, 'sterk'),
  entry('leiden-oegstgeest/regio.json', 'leiden-oegstgeest', 'Leiden en Oegstgeest', ['Leiden', 'Oegstgeest'], 265, 'aanname'),
  entry('rotterdam/regio.json', 'rotterdam', 'Rotterdam', ['Rotterdam'], 1087, 'redelijk'),
  entry('g40/den-bosch.json', 'algemeen', "'s-Hertogenbosch", ["'s-Hertogenbosch"], 273, 'aanname', 'Bossche Sferen: werkbedrijf Weener XL doet werk, participatie en taal in één traject.'),
  entry('g40/alkmaar.json', 'algemeen', 'Alkmaar', ['Alkmaar'], 218, 'aanname', 'Intensief programma met zes buurgemeenten, vanaf het azc en naast de inburgering.'),
  entry('g40/almelo.json', 'algemeen', 'Almelo', ['Almelo'], 107, 'aanname', 'Versnelde integratie en participatie: screening per persoon, weekprogramma, trajectcoach.'),
  entry('g40/almere.json', 'algemeen', 'Almere', ['Almere'], 382, 'aanname', 'Integrale aanpak: advies over de keuze van een taalaanbieder, taal en werk naast elkaar.'),
  entry('g40/alphen-aan-den-rijn.json', 'algemeen', 'Alphen aan den Rijn', ['Alphen aan den Rijn'], 195, 'aanname', 'Participatiecoaches en duale trajecten vanaf de koppeling; School@Work voor jongeren.'),
  entry('g40/amersfoort.json', 'algemeen', 'Amersfoort', ['Amersfoort'], 295, 'aanname', 'Eén stichting (NVA) voor maatschappelijke begeleiding en trajecten; doelen zorg, activering, opleiding en werk.'),
  entry('g40/apeldoorn.json', 'algemeen', 'Apeldoorn', ['Apeldoorn'], 286, 'aanname', 'Intensieve begeleiding naar werk en een eigen school voor alleenstaande jongeren.'),
  entry('g40/arnhem.json', 'algemeen', 'Arnhem', ['Arnhem'], 298, 'aanname', 'Kernteam Statushouders met een plan van aanpak voor iedereen.'),
  entry('g40/breda.json', 'algemeen', 'Breda', ['Breda'], 357, 'aanname', 'Bredase integrale aanpak: meteen taal op eigen niveau (Welkomsttaal), elk kwartaal overleg met alle aanbieders.'),
  entry('g40/delft.json', 'algemeen', 'Delft', ['Delft'], 193, 'aanname', 'Het Taalhuis helpt bij de keuze van een taalaanbieder; uitkeringen worden gevolgd.'),
  entry('g40/dordrecht.json', 'algemeen', 'Dordrecht', ['Dordrecht'], 215, 'aanname', 'Eigen team bij de Sociale Dienst, taalwerkstages en empowerment.'),
  entry('g40/eindhoven.json', 'algemeen', 'Eindhoven', ['Eindhoven'], 390, 'aanname', 'Voortraject over gedrag en verwachtingen, daarna duale trajecten met werk voorop.'),
  entry('g40/emmen.json', 'algemeen', 'Emmen', ['Emmen'], 139, 'aanname', 'Vrijwilligers en naoberschap.'),
  entry('g40/enschede.json', 'algemeen', 'Enschede', ['Enschede'], 218, 'aanname', 'Doe mee in Enschede (participatieverklaring), individuele begeleiding en een regieteam met werk en zorg.'),
  entry('g40/gouda.json', 'algemeen', 'Gouda', ['Gouda'], 131, 'aanname', 'Snel in een programma naar werk of training.'),
  entry('g40/groningen.json', 'algemeen', 'Groningen', ['Groningen'], 422, 'aanname', 'De gemeente nam in 2016 de regie; taal en stage, werk of opleiding naast elkaar.'),
  entry('g40/haarlem.json', 'algemeen', 'Haarlem', ['Haarlem'], 323, 'aanname', 'Integrale aanpak met taal-werkstages en bemiddeling vóór de bijstand.'),
  entry('g40/heerlen.json', 'algemeen', 'Heerlen', ['Heerlen'], 148, 'aanname', 'Re-integratieprojecten en een doorgaande leerlijn voor jongeren.'),
  entry('g40/helmond.json', 'algemeen', 'Helmond', ['Helmond'], 163, 'aanname', "Basis-participatieverklaring met thema's als budget en gezondheid."),
  entry('g40/hilversum.json', 'algemeen', 'Hilversum', ['Hilversum'], 170, 'aanname', 'Ketenaanpak: gezamenlijke intake, digitaal dossier van het COA, twee jaar begeleiding, jobhunter.'),
  entry('g40/hoorn.json', 'algemeen', 'Hoorn', ['Hoorn'], 141, 'aanname', 'Taskforce, twee jaar begeleiding, woningdelen; WerkSaam doet werk voor zeven gemeenten.'),
  entry('g40/leeuwarden.json', 'algemeen', 'Leeuwarden', ['Leeuwarden'], 164, 'aanname', 'Keten van organisaties, met eigen geld erbij.'),
  entry('g40/leiden.json', 'algemeen', 'Leiden', ['Leiden'], 220, 'aanname', 'JAS: groepen die samen beginnen, een startgroep die stuurt op de keuze van een taalschool, taalstages.'),
  entry('g40/lelystad.json', 'algemeen', 'Lelystad', ['Lelystad'], 138, 'aanname', 'Netwerkaanpak met coaching naar zelfredzaamheid.'),
  entry('g40/maastricht.json', 'algemeen', 'Maastricht', ['Maastricht'], 231, 'aanname', 'Re-integratieprojecten en duale trajecten; samen met het COA vrijwilligers zoeken.'),
  entry('g40/oss.json', 'algemeen', 'Oss', ['Oss'], 165, 'aanname', 'Zes sporen: voltijds voor snelle jongeren, Werken aan Werk in de eigen taal, leren en werken met baangarantie.'),
  entry('g40/roosendaal.json', 'algemeen', 'Roosendaal', ['Roosendaal'], 121, 'aanname', 'Proef met het regionale Werkplein, met nadruk op meedoen.'),
  entry('g40/schiedam.json', 'algemeen', 'Schiedam', ['Schiedam'], 131, 'aanname', 'Coaches in de eigen taal, een trefpunt, duale trajecten met Lentiz.'),
  entry('g40/tilburg.json', 'algemeen', 'Tilburg', ['Tilburg'], 487, 'aanname', 'TOP: drie maanden taal, oriëntatie en participatie vooraf; een klantregisseur voor minstens een jaar.'),
  entry('g40/venlo.json', 'algemeen', 'Venlo', ['Venlo'], 229, 'aanname', 'Zo vroeg mogelijk begeleiden naar betaald werk, anders vrijwilligerswerk.'),
  entry('g40/zaanstad.json', 'algemeen', 'Zaanstad', ['Zaanstad'], 268, 'aanname', 'Programma-aanpak: vroege inzet in het azc, stappen van vrijwilligerswerk naar werk.'),
  entry('g40/zoetermeer.json', 'algemeen', 'Zoetermeer', ['Zoetermeer'], 236, 'aanname', 'Uitgebreide participatieverklaring, groepjes van twee of drie, ochtend werk en middag taal op één plaats.'),
]

function entry(file: string, folder: string, name: string, gemeenten: readonly string[], taakstelling: number, strength: Strength, approach = ''): RegionEntry {
  return { file, folder, name, gemeenten, taakstelling, strength, approach }
}

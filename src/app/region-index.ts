import type { Strength } from '../model/parameters/parameter.ts'
import type { RegionEntry } from './region-shelf.ts'

/** Made from the region files by `npx vitest run test/app/region-shelf.test.ts -u`; the same test says when it is old. */
export const regionIndex: readonly RegionEntry[] = [
  entry('westfriesland/regio.json', 'westfriesland', 'Westfriesland', ['Hoorn', 'Opmeer', 'Koggenland', 'Medemblik', 'Stede Broec', 'Enkhuizen', 'Drechterland'], 376, 'redelijk'),
  entry('mvs/regio.json', 'mvs', 'MVS', ['Vlaardingen', 'Schiedam', 'Maassluis'], 314, 'zwak'),
  entry('leidschendam-voorburg-voorschoten-wassenaar/regio.json', 'leidschendam-voorburg-voorschoten-wassenaar', 'Leidschendam-Voorburg, Voorschoten, Wassenaar', ['Leidschendam-Voorburg', 'Voorschoten', 'Wassenaar'], 220, 'sterk'),
  entry('leiden-oegstgeest/regio.json', 'leiden-oegstgeest', 'Leiden en Oegstgeest', ['Leiden', 'Oegstgeest'], 265, 'aanname'),
  entry('rotterdam/regio.json', 'rotterdam', 'Rotterdam', ['Rotterdam'], 1087, 'redelijk'),
  entry('g40/den-bosch.json', 'algemeen', "'s-Hertogenbosch", ["'s-Hertogenbosch"], 273, 'aanname'),
  entry('g40/alkmaar.json', 'algemeen', 'Alkmaar', ['Alkmaar'], 218, 'aanname'),
  entry('g40/almelo.json', 'algemeen', 'Almelo', ['Almelo'], 107, 'aanname'),
  entry('g40/almere.json', 'algemeen', 'Almere', ['Almere'], 382, 'aanname'),
  entry('g40/alphen-aan-den-rijn.json', 'algemeen', 'Alphen aan den Rijn', ['Alphen aan den Rijn'], 195, 'aanname'),
  entry('g40/amersfoort.json', 'algemeen', 'Amersfoort', ['Amersfoort'], 295, 'aanname'),
  entry('g40/apeldoorn.json', 'algemeen', 'Apeldoorn', ['Apeldoorn'], 286, 'aanname'),
  entry('g40/arnhem.json', 'algemeen', 'Arnhem', ['Arnhem'], 298, 'aanname'),
  entry('g40/breda.json', 'algemeen', 'Breda', ['Breda'], 357, 'aanname'),
  entry('g40/delft.json', 'algemeen', 'Delft', ['Delft'], 193, 'aanname'),
  entry('g40/dordrecht.json', 'algemeen', 'Dordrecht', ['Dordrecht'], 215, 'aanname'),
  entry('g40/eindhoven.json', 'algemeen', 'Eindhoven', ['Eindhoven'], 390, 'aanname'),
  entry('g40/emmen.json', 'algemeen', 'Emmen', ['Emmen'], 139, 'aanname'),
  entry('g40/enschede.json', 'algemeen', 'Enschede', ['Enschede'], 218, 'aanname'),
  entry('g40/gouda.json', 'algemeen', 'Gouda', ['Gouda'], 131, 'aanname'),
  entry('g40/groningen.json', 'algemeen', 'Groningen', ['Groningen'], 422, 'aanname'),
  entry('g40/haarlem.json', 'algemeen', 'Haarlem', ['Haarlem'], 323, 'aanname'),
  entry('g40/heerlen.json', 'algemeen', 'Heerlen', ['Heerlen'], 148, 'aanname'),
  entry('g40/helmond.json', 'algemeen', 'Helmond', ['Helmond'], 163, 'aanname'),
  entry('g40/hilversum.json', 'algemeen', 'Hilversum', ['Hilversum'], 170, 'aanname'),
  entry('g40/hoorn.json', 'algemeen', 'Hoorn', ['Hoorn'], 141, 'aanname'),
  entry('g40/leeuwarden.json', 'algemeen', 'Leeuwarden', ['Leeuwarden'], 164, 'aanname'),
  entry('g40/leiden.json', 'algemeen', 'Leiden', ['Leiden'], 220, 'aanname'),
  entry('g40/lelystad.json', 'algemeen', 'Lelystad', ['Lelystad'], 138, 'aanname'),
  entry('g40/maastricht.json', 'algemeen', 'Maastricht', ['Maastricht'], 231, 'aanname'),
  entry('g40/oss.json', 'algemeen', 'Oss', ['Oss'], 165, 'aanname'),
  entry('g40/roosendaal.json', 'algemeen', 'Roosendaal', ['Roosendaal'], 121, 'aanname'),
  entry('g40/schiedam.json', 'algemeen', 'Schiedam', ['Schiedam'], 131, 'aanname'),
  entry('g40/tilburg.json', 'algemeen', 'Tilburg', ['Tilburg'], 487, 'aanname'),
  entry('g40/venlo.json', 'algemeen', 'Venlo', ['Venlo'], 229, 'aanname'),
  entry('g40/zaanstad.json', 'algemeen', 'Zaanstad', ['Zaanstad'], 268, 'aanname'),
  entry('g40/zoetermeer.json', 'algemeen', 'Zoetermeer', ['Zoetermeer'], 236, 'aanname'),
]

function entry(file: string, folder: string, name: string, gemeenten: readonly string[], taakstelling: number, strength: Strength): RegionEntry {
  return { file, folder, name, gemeenten, taakstelling, strength }
}

import type { Evidence } from '../../model/parameters/parameter.ts'
import type { ClusterId, Criterion, OutcomeScale } from './criterion.ts'
import type { OutcomeId } from '../../model/outcomes.ts'

/** Line numbers below are those of the plain text of the report. */
const SOURCE_2019 = 'RadarAdvies, Haalbaarheidsonderzoek Veranderopgave inburgering Westfriesland, november 2019'

function criterion(code: string, cluster: ClusterId, id: string, label: string, meaning: string, lines: string, simulation?: OutcomeScale): Criterion {
  const source: Evidence = { source: SOURCE_2019, locator: `regel ${lines}`, quote: `${label} – ${meaning}`, strength: 'sterk' }
  return { id, code, cluster, label, definition: meaning, source, ...(simulation && { simulation }) }
}

/** Every scale below is an aanname: the report of 2019 has none. */
function scale(outcome: OutcomeId, worst: number, best: number, reason: string): OutcomeScale {
  return { outcome, worst, best, evidence: { source: 'geen', locator: '', quote: '', strength: 'aanname', reason } }
}

const means = scale('saldo.aandeel', -0.5, 0, 'Bij 0 dekken de baten de lasten precies; meer overhouden maakt de uitvoering niet méér mogelijk. Bij −50% is de helft van de lasten niet gedekt.')
const integrality = scale('werk-of-opleiding', 0, 1, 'Het model telt verwevenheid zelf niet, wel waar die toe moet leiden: werk of opleiding na drie jaar. De schaal is alles wat kan, van niemand tot iedereen.')
const journey = scale('contactpersonen', 5, 1, 'Minder vaste contactpersonen is minder dubbele uitvraag. Eén is het minste dat kan; vijf is één per onderdeel: intake, begeleiding, taal, werk en inkomen.')
const travel = scale('reistijd', 30, 10, 'Het criterium noemt reistijd. Het model rekent met 10, 20 of 30 minuten bij een groep in de eigen gemeente, de deelregio of de regio.')
const efficient = scale('kosten.per-inburgeraar', 25_000, 12_000, 'Rond de ongeveer 18.500 euro per nieuwe inburgeraar die uit de cijfers van drie gemeenten over 2024 volgt (3,86 miljoen voor 208 mensen): een derde lager tot een derde hoger.')
const scalability = scale('lasten.afstemming', 500_000, 0, 'Versnippering kost uren voor afstemming en overdracht. Nul is het minste; 500.000 euro per jaar is ongeveer vijf voltijdbanen. Past bij een regio als Westfriesland; pas aan voor een grotere of kleinere.')
const transition = scale('lasten.overgang', 100_000, 0, 'Nul is: niets verandert. 100.000 euro per jaar is ongeveer één voltijd projectleider in elk jaar. Past bij een regio als Westfriesland; pas aan voor een grotere of kleinere.')

/** The nineteen criteria of 2019, in the order of the report, definitions literally. */
export const criteria2019: readonly Criterion[] = [
  criterion('B1', 'bestuur', 'bestuurlijke-eenduidigheid', 'Bestuurlijke eenduidigheid', 'mate waarin sprake is van een heldere bestuurlijke structuur voor aansturing van de VOI-taken (duidelijkheid over wie bestuurlijk waarover gaat)', '1202-1206'),
  criterion('B2', 'bestuur', 'lokale-keuzes', 'Ruimte voor lokale keuzes (autonomie, lokale identiteit)', 'mate waarin variatie tussen gemeenten mogelijk is in de taakuitvoering', '1208-1210'),
  criterion('B3', 'bestuur', 'sociale-infrastructuur', 'Aansluiting bij lokale sociale infrastructuur', 'mate waarin de VOI-taken verweven zijn in de lokale sociale infrastructuur', '1212-1214'),
  criterion('B4', 'bestuur', 'democratische-legitimiteit', 'Democratische legitimiteit', 'mate waarin gemeenteraad directe invloed heeft', '1216-1218'),
  criterion('B5', 'bestuur', 'binnen-middelen', 'Uitvoering binnen VOI-middelen', 'mate waarin uitvoering binnen de door het rijk voor inburgering beschikbaar gestelde middelen mogelijk is', '1220-1222', means),
  criterion('U1', 'uitvoering', 'eenduidig-opdrachtgeverschap', 'Eenduidigheid opdrachtgeverschap', 'mate waarin sprake is van in regionaal verband bij één orgaan belegd opdrachtgeverschap voor het volledige VOI-takenpakket', '1235-1239'),
  criterion('U2', 'uitvoering', 'gebundelde-inkoop', 'Gebundelde inkoop en contractmanagement', 'mate waarin inkoop, contractmanagement en kwaliteitsbewaking van de uitvoering voor het volledige VOI-takenpakket integraal georganiseerd zijn (d.w.z. geen verschillen tussen onderdelen van het VOI-takenpakket in organisatie inkoop, contractmanagement en kwaliteitsbewaking)', '1241-1249'),
  criterion('U3', 'uitvoering', 'preventie', 'Preventie', 'mate waarin de uitvoering is ingericht op het voorkomen van escalatie van problematiek', '1251-1253'),
  criterion('U4', 'uitvoering', 'integraliteit', 'Integraliteit', 'mate waarin inburgering, werk en participatie onderling verweven zijn', '1255-1257', integrality),
  criterion('U5', 'uitvoering', 'flexibiliteit', 'Flexibiliteit', 'mate waarin in de uitvoering aanpassingen in werkwijzen afhankelijk van omvang en aard van de doelgroep mogelijk zijn (vermogen om aanbod aan te passen aan wat zich in de praktijk voordoet m.b.t. aantallen en kenmerken vergunninghouders)', '1259-1265'),
  criterion('C1', 'client', 'integraal-aanbod', 'Integraliteit aanbod (taal-werk-opleiding)', 'mate waarin trajectonderdelen voor de cliënt efficiënt in de tijd te combineren zijn', '1275-1277'),
  criterion('C2', 'client', 'klantreis', 'Gestroomlijnde klantreis', 'mate waarin dubbelingen in de uitvraag bij vergunninghouders en tegenstrijdige eisen van uitvoerende professionals kunnen worden voorkomen', '1279-1283', journey),
  criterion('C3', 'client', 'maatwerk-inhoud', 'Maatwerk op cliëntniveau (inhoudelijk)', 'mate waarin trajectonderdelen op specifieke cliëntbehoeften kunnen worden afgestemd (vorm en inhoud trajectonderdelen zijn mede afhankelijk van individuele cliëntbehoeften)', '1285-1289'),
  criterion('C4', 'client', 'maatwerk-voorwaarden', 'Maatwerk op cliëntniveau (randvoorwaardelijk)', 'mate waarin trajectonderdelen laagdrempelig/lokaal aangeboden kunnen worden (waardoor bijv. reistijd beperkt wordt)', '1291-1295', travel),
  criterion('C5', 'client', 'lokale-verbinding', 'Lokale verbinding', 'mate waarin de cliënt contacten opdoet in zijn directe omgeving', '1297-1299'),
  criterion('F1', 'bedrijfsvoering', 'efficiente-uitvoering', 'Efficiënte uitvoering', 'mate waarin er evenwicht is tussen cliëntaantallen, ambities en uitvoeringskosten', '1318-1320', efficient),
  criterion('F2', 'bedrijfsvoering', 'schaalbaarheid', 'Schaalbaarheid', 'mate waarin VOI-taakonderdelen gebundeld kunnen worden in volledige functies (voorkomen van versnippering, waarbij een functie voor beperkt deel VOI-taken betreft)', '1322-1326', scalability),
  criterion('F3', 'bedrijfsvoering', 'implementatiekosten', 'Implementatiekosten', 'omvang van de kosten voor de overgang naar de nieuwe situatie (het gaat hier dus om de eenmalige overgangskosten)', '1328-1330', transition),
  criterion('F4', 'bedrijfsvoering', 'beinvloedbare-kosten', 'Beïnvloedbaarheid kosten', 'mate waarin gemeenten de uitvoeringskosten direct/eigenstandig kunnen beïnvloeden', '1332-1334'),
]
